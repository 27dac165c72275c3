import type { Client, RequestOptions } from '@wandb-ts/core';
import { artifactCollection } from './artifact-collection.js';
import { isMissing } from './missing.js';

/**
 * Checks whether there is such a collection of a type. Mind the order: the name comes first.
 *
 * @throws {@link CommError} when the server does not answer, or refuses to.
 */
export async function artifactCollectionExists(
  client: Client,
  name: string,
  type: string,
  options?: RequestOptions,
): Promise<boolean> {
  try {
    await artifactCollection(client, type, name, options);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
