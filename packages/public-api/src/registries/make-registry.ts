import {
  type Client,
  ConflictError,
  type RequestOptions,
  UnexpectedResponseError,
  UnsupportedError,
} from '@wandb-ts/core';
import { saveRegistry } from '@wandb-ts/core/requests/registries';
import type { CreateRegistryOptions } from './create-registry.js';
import { findRegistry, locateRegistry, type RegistryLocation } from './read-registry.js';
import { Registry } from './registry.js';
import { shortRegistryName, validateArtifactTypes, validateRegistryName } from './registry-names.js';
import { toRegistryFields } from './registry-record.js';
import { type RegistryVisibility, toAccess } from './visibility.js';

/** Makes a registry; see `createRegistry`. */
export async function makeRegistry(
  client: Client,
  name: string,
  visibility: RegistryVisibility,
  options: CreateRegistryOptions = {},
): Promise<Registry> {
  const { description = null, artifactTypes, organization, ...request } = options;
  const access = toAccess(visibility);
  const fullName = validateRegistryName(name);
  const types = validateArtifactTypes(artifactTypes ?? []);
  await requireRegistryChanges(client, request);
  const location = await locateRegistry(client, fullName, { organization, ...request });
  if ((await findRegistry(client, location, request)) !== null) throw taken(location);
  const variables = {
    entity: location.entity,
    name: fullName,
    description,
    access,
    allowAllArtifactTypes: types.length === 0,
    artifactTypes: types.length === 0 ? null : types.map((type) => ({ name: type })),
  };
  const { upsertModel: payload } = await saveRegistry(client, variables, request);
  if (!payload?.project) throw new UnexpectedResponseError(`The server made no registry ${name} and gave no reason.`);
  if (payload.inserted !== true) throw taken(location);
  return new Registry(client, toRegistryFields(payload.project, location.organization));
}

/** @throws {@link UnsupportedError} for a server on which registries cannot be made or changed */
export async function requireRegistryChanges(client: Client, options?: RequestOptions): Promise<void> {
  if (await client.hasFeature('INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION', options)) return;
  throw new UnsupportedError('This server can neither make nor change registries.');
}

function taken({ fullName, organization }: RegistryLocation): ConflictError {
  const name = shortRegistryName(fullName);
  return new ConflictError(`The organization ${organization} has a registry ${name} already. Use a different name.`);
}
