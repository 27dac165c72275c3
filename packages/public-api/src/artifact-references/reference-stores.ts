import { UnsupportedError } from '@wandb-ts/core';
import type { ReferenceHandler } from './types.js';

/** Whether a URI is that of a blob of Azure. */
export function isAzureUrl(uri: string): boolean {
  return /^https:\/\/[^/]+\.blob\.core\.windows\.net\//i.test(uri);
}

/**
 * What knows a URI, besides addresses of HTTP that belong to no store; null when nothing does.
 * @throws {@link UnsupportedError} for stores that need packages or files of Node.js.
 */
export function findStore(uri: string, scheme: string): ReferenceHandler | null {
  if (!isAzureUrl(uri) && scheme !== 'file' && scheme !== 's3' && scheme !== 'gs') return null;
  throw new UnsupportedError(
    `This runtime cannot reach the store of ${scheme}: references. Pass a handler in referenceHandlers.`,
  );
}
