import { type Client, parseArtifactPath, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import { isRegistryProject, registryEntity } from '../organizations/registry-entity.js';
import { resolveOrgEntity } from '../organizations/resolve-organization.js';
import type { CollectionLocation } from './artifact-fields.js';
import type { CollectionReference, ProjectLocation, ProjectReference } from './references.js';

/**
 * The project that a path means. Asks for the viewer's default entity when neither path nor configuration names one, and for
 * the organization of a registry.
 *
 * @throws {@link ValidationError} when entity or organization cannot be determined.
 */
export async function locateProject(
  client: Client,
  { entity, project, isExact = false }: ProjectReference,
  options?: RequestOptions,
): Promise<ProjectLocation> {
  if (isExact && entity !== null) return { entity, project };
  const resolve = isRegistryProject(project) ? registryEntity : resolveEntity;
  return { entity: await resolve(client, entity, options), project };
}

/** The collection that a path means. @throws {@link ValidationError} when entity or organization cannot be determined */
export async function locateCollection(
  client: Client,
  path: CollectionReference,
  options?: RequestOptions,
): Promise<CollectionLocation> {
  return { ...(await locateProject(client, path, options)), collection: path.name };
}

/** What a path is read for, such as a run: its entity, empty where that is unknown, and the project of paths that name none. */
interface PathReader {
  readonly entity: string;
  readonly project: string | null;
}

/**
 * The collection, and maybe the version, that a path means to something of an entity: a registry is one of the organization
 * of that entity, any other project one of the entity itself unless the path says so.
 *
 * @throws {@link ValidationError} when the path is malformed, or the organization is not one of the entity.
 */
export async function locateFor(
  client: Client,
  { entity: own, project: ownProject }: PathReader,
  path: string,
  options?: RequestOptions,
): Promise<CollectionLocation & { readonly alias: string | null }> {
  const { entity, project, name: collection, alias } = parseArtifactPath(path, { project: ownProject });
  if (!isRegistryProject(project)) {
    return { entity: await resolveEntity(client, entity ?? own, options), project, collection, alias };
  }
  const reader = await resolveEntity(client, own, options);
  const organization = entity ?? client.settings.organization;
  return { entity: await resolveOrgEntity(client, reader, organization, options), project, collection, alias };
}
