import { type Client, NotFoundError, type Page, Paginator, type RequestOptions } from '@wandb-ts/core';
import {
  getArtifactCreator,
  listArtifactUsers,
  type RelatedRunFieldsFragment,
} from '@wandb-ts/core/requests/artifact-lineage';
import { listArtifactMemberships } from '@wandb-ts/core/requests/artifacts';
import { toPage } from '../connection.js';
import { Run } from '../runs/run.js';
import { toRunDetails, toRunFields } from '../runs/run-fields.js';
import type { ArtifactFields } from './artifact-fields.js';
import type { LoggedArtifact } from './artifact-record.js';
import { findArtifactById } from './find-artifact.js';
import { isVersion, toPlace } from './wire-fields.js';

/** Reads all runs that used a version or one of its links. @throws {@link NotFoundError} when the version no longer exists */
export function usedBy({ client, fields }: LoggedArtifact, options: RequestOptions = {}): Promise<Run[]> {
  const { id } = fields;
  const loadPage = async (cursor: string | null, perPage: number): Promise<Page<Run>> => {
    const { artifact } = await listArtifactUsers(client, { id, cursor, perPage }, options);
    return toPage(existing(artifact, fields).usedBy, (node) => toRun(client, node));
  };
  return new Paginator({ name: 'runs', defaultPerPage: 50, signal: options.signal, loadPage }).toArray();
}

/** Reads the run that logged a version; null when a user did, or when it is unknown. */
export async function loggedBy({ client, fields }: LoggedArtifact, options?: RequestOptions): Promise<Run | null> {
  const { artifact } = await getArtifactCreator(client, { id: fields.id }, options);
  const { createdBy } = existing(artifact, fields);
  return createdBy?.__typename === 'Run' ? toRun(client, createdBy) : null;
}

/** Lists the links of a version, as fields of the same version in other places; none for a link. */
export function linkedFields(
  { client, fields }: LoggedArtifact,
  options: RequestOptions = {},
): Promise<ArtifactFields[]> {
  if (fields.isLink) return Promise.resolve([]);
  const { id } = fields;
  const loadPage = async (cursor: string | null, perPage: number): Promise<Page<ArtifactFields>> => {
    const { artifact } = await listArtifactMemberships(client, { id, cursor, perPage }, options);
    return toPage(existing(artifact, fields).artifactMemberships, (node) => {
      // A link may be shown to somebody who may not see where it is.
      if (node.artifactCollection?.__typename !== 'ArtifactPortfolio' || !node.artifactCollection.project) return null;
      const { entity, project, collection, version = fields.version, aliases } = toPlace(node, fields);
      const names = aliases.filter((alias) => !isVersion(alias));
      const requestedName = `${collection}:${version}`;
      return { ...fields, entity, project, collection, version, requestedName, aliases: names, isLink: true };
    });
  };
  return new Paginator({ name: 'links', defaultPerPage: 100, signal: options.signal, loadPage }).toArray();
}

/** Reads a version as one of the collection that it was logged to. @throws {@link NotFoundError} when it no longer exists */
export async function sourceFields(
  { client, fields }: LoggedArtifact,
  options?: RequestOptions,
): Promise<ArtifactFields> {
  return existing(await findArtifactById(client, fields.id, options), fields);
}

function toRun(client: Client, node: RelatedRunFieldsFragment): Run | null {
  if (node.project === null) return null;
  const { entityName: entity, name: project } = node.project;
  return new Run(client, { fields: toRunFields(node, { entity, project }), details: toRunDetails(node) });
}

function existing<Node>(artifact: Node | null, { entity, project, collection, version }: ArtifactFields): Node {
  if (artifact !== null) return artifact;
  throw new NotFoundError(`The artifact ${entity}/${project}/${collection}:${version} does not exist any more.`);
}
