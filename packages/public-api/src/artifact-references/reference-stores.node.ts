import { azureHandler } from './azure.node.js';
import { fileHandler } from './file.node.js';
import { googleHandler } from './google.node.js';
import { isAzureUrl } from './reference-stores.js';
import { s3Handler } from './s3.node.js';
import type { ReferenceHandler } from './types.js';

/** What knows a URI, besides addresses of HTTP that belong to no store; null when nothing does. */
export function findStore(uri: string, scheme: string): ReferenceHandler | null {
  if (isAzureUrl(uri)) return azureHandler;
  if (scheme === 'file') return fileHandler;
  if (scheme === 's3') return s3Handler;
  return scheme === 'gs' ? googleHandler : null;
}
