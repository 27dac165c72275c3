import { type Client, NotFoundError, type RequestOptions } from '@wandb-ts/core';
import { fetchOrganization } from '@wandb-ts/core/requests/organizations';
import { getRegistry } from '@wandb-ts/core/requests/registries';
import type { GetRegistryOptions } from './get-registry.js';
import { Registry } from './registry.js';
import { fullRegistryName, shortRegistryName } from './registry-names.js';
import { requireRegistrySearch } from './registry-pages.js';
import { type RegistryFields, toRegistryFields } from './registry-record.js';
import { SearchedOrganization } from './searched-organization.js';

/** Where a registry is. */
export interface RegistryLocation {
  readonly entity: string;
  readonly organization: string;
  /** With the prefix. */
  readonly fullName: string;
}

/** Reads a registry; see `registry`. */
export async function readRegistry(client: Client, name: string, options: GetRegistryOptions = {}): Promise<Registry> {
  await requireRegistrySearch(client, options);
  const location = await locateRegistry(client, name, options);
  return new Registry(client, await fetchRegistry(client, location, options));
}

/** Where a registry of this name is. @throws {@link NotFoundError} when the organization does not exist */
export async function locateRegistry(
  client: Client,
  name: string,
  { organization: given, ...options }: GetRegistryOptions,
): Promise<RegistryLocation> {
  const organization = await new SearchedOrganization(client, given).resolve(options);
  const { organization: found } = await fetchOrganization(client, { organization }, options);
  if (!found?.orgEntity) throw new NotFoundError(`Could not find organization ${organization}.`);
  return { entity: found.orgEntity.name, organization: found.name, fullName: fullRegistryName(name) };
}

/** Reads a registry, which must exist. @throws {@link NotFoundError} naming it */
export async function fetchRegistry(
  client: Client,
  location: RegistryLocation,
  options?: RequestOptions,
): Promise<RegistryFields> {
  const fields = await findRegistry(client, location, options);
  if (fields !== null) return fields;
  throw new NotFoundError(
    `Could not find registry ${shortRegistryName(location.fullName)} of the organization ${location.organization}.`,
  );
}

/** Reads a registry; null when it does not exist. */
export async function findRegistry(
  client: Client,
  { entity, organization, fullName }: RegistryLocation,
  options?: RequestOptions,
): Promise<RegistryFields | null> {
  const answer = await getRegistry(client, { entity, name: fullName }, options);
  const project = answer.entity?.project;
  return project ? toRegistryFields(project, organization) : null;
}
