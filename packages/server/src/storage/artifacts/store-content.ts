import { RequestError } from '../../request-error.js';
import type { ReceivedContent } from '../received-content.js';
import type { Store } from '../store.js';

/**
 * Makes what was received the content of a file that was announced, unless the entity has the content already.
 *
 * @throws RequestError when it has another digest, or the announcement is gone; then it is discarded.
 */
export async function storeContent(store: Store, uploadId: number, received: ReceivedContent): Promise<void> {
  let isWanted = false;
  try {
    isWanted = await store.sharedTransaction(() => addContent(store, uploadId, received));
  } finally {
    if (!isWanted) {
      await received.discard();
    }
  }
}

/** Returns false when the entity has the content already. */
function addContent({ artifacts }: Store, uploadId: number, received: ReceivedContent): boolean {
  const { uploads, contents } = artifacts;
  const place = uploads.placeOf(uploadId);
  if (place === undefined) {
    throw new RequestError(404, 'The upload does not exist, or it is over.');
  }
  const { entityId, artifactId, md5 } = place;
  if (received.md5 !== md5) {
    throw new RequestError(400, 'The content that arrived has not the MD5 that was announced.');
  }
  if (contents.find(entityId, md5) !== undefined) {
    return false;
  }
  const { sizeBytes } = received;
  return contents.add({ entityId, md5, birthArtifactId: artifactId, blob: received.keep(), sizeBytes });
}
