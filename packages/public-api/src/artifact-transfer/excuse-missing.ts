import { type Client, NotFoundError } from '@wandb-ts/core';
import type { DownloadArtifactOptions } from './types.js';

/**
 * Says in an event that the target of a reference is missing, when that is allowed.
 * @throws the error when it is not, and any other error.
 */
export function excuseMissing(
  { client, options }: { readonly client: Client; readonly options: DownloadArtifactOptions },
  path: string,
  error: unknown,
): void {
  if (!options.allowMissingReferences || !NotFoundError.is(error)) throw error;
  client.emit({ type: 'warning', message: `The target of ${JSON.stringify(path)} is missing. ${error.message}` });
}
