import { type Client, NotFoundError, type Page, type RequestOptions } from '@wandb-ts/core';
import {
  type ArtifactWithAliasesFragment,
  listArtifacts,
  listRunInputArtifacts,
  listRunOutputArtifacts,
} from '@wandb-ts/core/requests/artifacts';
import { toPage } from '../connection.js';
import { existing } from '../runs/fetch-run.js';
import type { RunLocation } from '../runs/run-fields.js';
import { type Artifact, artifactOf } from './artifact.js';
import type { CollectionLocation } from './artifact-fields.js';
import { toRecord } from './artifact-record.js';
import { collectionNotFound, existingType } from './missing.js';
import { aliasesIn, toArtifactFields, toSourceFields } from './wire-fields.js';

/** Which versions of a collection are listed, and which page of them. */
interface ArtifactSelection {
  readonly type: string;
  readonly filters: string;
  readonly order: string | null;
  readonly cursor: string | null;
  readonly perPage: number;
}

/** Reads a page of the versions of a collection. @throws {@link NotFoundError} naming what does not exist */
export async function artifactPage(
  client: Client,
  location: CollectionLocation,
  selection: ArtifactSelection,
  options?: RequestOptions,
): Promise<Page<Artifact>> {
  const { project } = await listArtifacts(client, { ...location, ...selection }, options);
  const collection = existingType(project, location, selection.type).artifactCollection;
  const versions = collection?.artifacts ?? null;
  if (collection === null || versions === null) throw collectionNotFound(location, selection.type);
  const isLink = collection.__typename === 'ArtifactPortfolio';
  return {
    items: versions.edges.map(({ node, version }) => {
      const place = { ...location, version, isLink, aliases: aliasesIn(node, location) };
      return artifactOf(toRecord(client, toArtifactFields(node, place)));
    }),
    endCursor: versions.pageInfo.endCursor,
    hasNextPage: versions.pageInfo.hasNextPage,
    totalCount: versions.totalCount,
  };
}

/** Reads a page of the artifacts that a run logged or used. @throws {@link RunNotFoundError} when there is no such run */
export async function runArtifactPage(
  client: Client,
  run: RunLocation,
  selection: { readonly mode: 'logged' | 'used'; readonly cursor: string | null; readonly perPage: number },
  options?: RequestOptions,
): Promise<Page<Artifact>> {
  const { mode, cursor, perPage } = selection;
  const variables = { entity: run.entity, project: run.project, run: run.id, cursor, perPage };
  const list = mode === 'logged' ? listRunOutputArtifacts : listRunInputArtifacts;
  const { artifacts } = existing((await list(client, variables, options)).project, run);
  if (artifacts === null) throw new NotFoundError(`The server does not tell the artifacts of run ${run.id}.`);
  const toArtifact = (node: ArtifactWithAliasesFragment) => artifactOf(toRecord(client, toSourceFields(node)));
  return toPage(artifacts, toArtifact);
}
