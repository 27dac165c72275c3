import type { Client } from '@wandb-ts/core';
import type { GetRegistryOptions } from './get-registry.js';
import type { Registry } from './registry.js';
import type { RegistryVisibility } from './visibility.js';

/** Options of {@link createRegistry}. */
export interface CreateRegistryOptions extends GetRegistryOptions {
  /** What the registry is for. @defaultValue nothing */
  readonly description?: string | null | undefined;
  /** The only types of artifacts that can be linked. @defaultValue every type can */
  readonly artifactTypes?: readonly string[] | null | undefined;
}

/**
 * Creates a registry.
 *
 * @param name - With or without `wandb-registry-`: up to 113 characters without.
 * @param visibility - Who sees it: everybody in the organization, or its members only.
 * @throws {@link ConflictError} when the organization has a registry of this name.
 * @throws {@link ValidationError} for another visibility, or a name or a type that W&B refuses.
 * @throws {@link UnsupportedError} on a server that makes no registries.
 * @example await createRegistry(client, 'model', 'organization', { artifactTypes: ['model'] });
 */
export async function createRegistry(
  client: Client,
  name: string,
  visibility: RegistryVisibility,
  options?: CreateRegistryOptions,
): Promise<Registry> {
  const { makeRegistry } = await import('../later-artifacts.js');
  return makeRegistry(client, name, visibility, options);
}
