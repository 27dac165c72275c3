import {
  type Client,
  NotFoundError,
  type Page,
  type RequestOptions,
  UnexpectedResponseError,
  UnsupportedError,
} from '@wandb-ts/core';
import {
  listRegistries,
  listRegistryCollections,
  listRegistryVersions,
  type RegistryVersionFieldsFragment,
} from '@wandb-ts/core/requests/registries';
import { type Artifact, artifactOf } from '../artifacts/artifact.js';
import { ArtifactCollection } from '../artifacts/artifact-collection.js';
import { toRecord } from '../artifacts/artifact-record.js';
import { toCollectionFields } from '../artifacts/collection-fields.js';
import { toArtifactFields, toPlace } from '../artifacts/wire-fields.js';
import { toPage } from '../connection.js';
import { storableJson } from '../storable-json.js';
import type { CollectionsPlace } from './collections.js';
import { Registry } from './registry.js';
import { prepareFilter, type RegistryFilter } from './registry-filter.js';
import { toRegistryFields } from './registry-record.js';
import type { SearchedOrganization } from './searched-organization.js';
import type { VersionsPlace } from './versions.js';

interface PagePosition {
  readonly cursor: string | null;
  readonly perPage: number;
}

/** Which registries are listed, and which page of them. */
interface RegistryQuery extends PagePosition {
  readonly organization: SearchedOrganization;
  readonly filter: RegistryFilter | null;
  readonly order: string | null;
}

/** Which collections are listed, and which page of them. */
interface RegistryCollectionQuery extends CollectionsPlace, PagePosition {
  readonly collectionFilter: RegistryFilter | null;
  readonly order: string | null;
}

/** Which versions are listed, and which page of them. */
interface RegistryVersionQuery extends VersionsPlace, PagePosition {
  readonly artifactFilter: RegistryFilter | null;
}

/** @throws {@link UnsupportedError} for a server without a search of registries */
export async function requireRegistrySearch(client: Client, options?: RequestOptions): Promise<void> {
  if (await client.hasFeature('ARTIFACT_REGISTRY_SEARCH', options)) return;
  throw new UnsupportedError('This server cannot search registries.');
}

/** Reads a page of registries. @throws {@link NotFoundError} naming an organization that does not exist */
export async function registryPage(
  client: Client,
  query: RegistryQuery,
  options?: RequestOptions,
): Promise<Page<Registry>> {
  await requireRegistrySearch(client, options);
  const { filter, order, cursor, perPage } = query;
  const organization = await query.organization.resolve(options);
  const variables = { organization, filters: toJson(filter), order, cursor, perPage };
  const answer = await listRegistries(client, variables, options);
  const { projects } = orgEntity(answer.organization, organization);
  return toPage(listed(projects), (node) => new Registry(client, toRegistryFields(node, organization)));
}

/** Reads a page of collections. @throws {@link NotFoundError} naming an organization that does not exist */
export async function registryCollectionPage(
  client: Client,
  query: RegistryCollectionQuery,
  options?: RequestOptions,
): Promise<Page<ArtifactCollection>> {
  const { registryFilter, collectionFilter, order, cursor, perPage } = query;
  const organization = await query.organization.resolve(options);
  const filters = { registryFilter: toJson(registryFilter), collectionFilter: toJson(collectionFilter) };
  const variables = { organization, ...filters, collectionTypes: ['PORTFOLIO' as const], order, cursor, perPage };
  const answer = await listRegistryCollections(client, variables, options);
  const entity = orgEntity(answer.organization, organization);
  return toPage(listed(entity.artifactCollections), (node) => {
    if (node.project === null || node.__typename !== 'ArtifactPortfolio') return null;
    const asked = { entity: entity.name, project: node.project.name };
    return new ArtifactCollection(client, toCollectionFields(node, asked, organization));
  });
}

/** Reads a page of versions. @throws {@link NotFoundError} naming an organization that does not exist */
export async function registryVersionPage(
  client: Client,
  query: RegistryVersionQuery,
  options?: RequestOptions,
): Promise<Page<Artifact>> {
  const { registryFilter, collectionFilter, artifactFilter, cursor, perPage } = query;
  const organization = await query.organization.resolve(options);
  const engine = await query.organization.searchEngine(options);
  const filters = {
    registryFilter: toJson(prepareFilter('registries', registryFilter, engine)),
    collectionFilter: toJson(prepareFilter('collections', collectionFilter, engine)),
    artifactFilter: toJson(prepareFilter('versions', artifactFilter, engine)),
  };
  const answer = await listRegistryVersions(client, { organization, ...filters, cursor, perPage }, options);
  const { artifactMemberships } = orgEntity(answer.organization, organization);
  return toPage(listed(artifactMemberships), (node) => versionOf(client, node));
}

function versionOf(client: Client, node: RegistryVersionFieldsFragment): Artifact | null {
  const { artifact, artifactCollection: collection, versionIndex } = node;
  if (artifact === null || !collection?.project || versionIndex === null) return null;
  const { entityName: entity, name: project } = collection.project;
  const place = toPlace(node, { entity, project, collection: collection.name });
  return artifactOf(toRecord(client, toArtifactFields(artifact, place)));
}

function orgEntity<Entity>(
  organization: { readonly orgEntity: Entity | null } | null,
  name: string,
): NonNullable<Entity> {
  if (!organization?.orgEntity) throw new NotFoundError(`Could not find organization ${name}.`);
  return organization.orgEntity;
}

function listed<List>(connection: List | null): List {
  if (connection !== null) return connection;
  throw new UnexpectedResponseError('The server lists no registries and gives no reason.');
}

function toJson(filter: RegistryFilter | null): string | null {
  return filter === null ? null : storableJson(filter, 'filter');
}
