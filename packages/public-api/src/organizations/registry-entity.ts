import { type Client, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import { resolveOrgEntity } from './resolve-organization.js';

/** How the names of projects begin that are registries. */
export const registryPrefix = 'wandb-registry-';

/** Whether a project is a registry, by its name. */
export function isRegistryProject(name: string): boolean {
  return name.startsWith(registryPrefix);
}

/**
 * The entity that holds a registry: that of the organization in its path, of the only organization of the configured or default
 * entity when the path names none.
 *
 * @param organization - The first part of the path: an organization by one of its names, or a team or user of it.
 * @throws {@link ValidationError} when the organization cannot be determined, or is not one of the entity.
 */
export async function registryEntity(
  client: Client,
  organization: string | null,
  options?: RequestOptions,
): Promise<string> {
  const entity = await resolveEntity(client, null, options);
  return resolveOrgEntity(client, entity, organization === entity ? null : organization, options);
}
