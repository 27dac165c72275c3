import { type Client, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import { isRegistryProject, registryEntity } from '../organizations/registry-entity.js';
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
