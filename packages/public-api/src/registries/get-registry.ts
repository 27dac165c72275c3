import type { Client, RequestOptions } from '@wandb-ts/core';
import type { Registry } from './registry.js';

/** Options of {@link registry}. */
export interface GetRegistryOptions extends RequestOptions {
  /** The organization by one of its names. @defaultValue the configured one, or the only one of the entity */
  readonly organization?: string | null | undefined;
}

/**
 * Reads a registry.
 *
 * @param name - With or without `wandb-registry-`.
 * @throws {@link NotFoundError} when the registry or the organization does not exist.
 * @throws {@link ValidationError} when no organization is named and none can be determined.
 * @throws {@link UnsupportedError} on a server without registries.
 */
export async function registry(client: Client, name: string, options?: GetRegistryOptions): Promise<Registry> {
  const { readRegistry } = await import('../later-artifacts.js');
  return readRegistry(client, name, options);
}
