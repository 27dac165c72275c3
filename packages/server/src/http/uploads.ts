import { RequestError } from '../request-error.js';
import { refuseTooLarge } from '../storage/content-limit.js';
import { type ReceivedContent, receiveContent } from '../storage/received-content.js';
import type { Store } from '../storage/store.js';
import { bodyOf } from './request-body.js';

/** The size of a body as it is announced, in bytes; null when it is not. */
export function lengthOf({ headers }: Request): number | null {
  const length = headers.get('content-length');
  return length === null ? null : Number(length);
}

/** Reads the body of a request. @throws RequestError for one that is too large, or is not the one that was announced. */
export async function receiveUpload(store: Store, request: Request, maxBytes: number): Promise<ReceivedContent> {
  const sizeBytes = lengthOf(request);
  if (sizeBytes !== null) {
    refuseTooLarge(sizeBytes, maxBytes);
  }
  const arriving = { sizeBytes, whole: () => request.arrayBuffer(), pieces: () => bodyOf(request) };
  const content = await receiveContent(store.blobs, arriving, maxBytes);
  const md5 = request.headers.get('content-md5');
  if ((sizeBytes !== null && sizeBytes !== content.sizeBytes) || (md5 !== null && md5 !== content.md5)) {
    await content.discard();
    throw new RequestError(400, 'The content that arrived is not the content that was announced.');
  }
  return content;
}

/** Gives something a content in one transaction with `write`, which throws when the thing is gone; then it is discarded. */
export async function keepUpload(store: Store, content: ReceivedContent, write: () => void): Promise<void> {
  try {
    store.transaction(write);
  } catch (error) {
    await content.discard();
    throw error;
  }
  await store.removeUnusedBlobs();
}
