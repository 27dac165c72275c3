import { hash } from 'node:crypto';
import type { BlobStore, StoredBlob } from './blobs.js';
import { refuseTooLarge } from './content-limit.js';
import { smallBlobBytes } from './small-blobs.js';

/** A content that has arrived, of which is not known yet whether anybody wants it. */
export interface ReceivedContent {
  readonly sizeBytes: number;
  /** Base64. */
  readonly md5: string;
  /** Stores it, within the transaction that names it, and returns its blob. */
  keep(): string;
  /** Forgets it. */
  discard(): Promise<void>;
}

/** What arrives: of its two forms, one is read, once. */
export interface ArrivingContent {
  /** As it was announced; null when it was not. */
  readonly sizeBytes: number | null;
  whole(): Promise<ArrayBuffer>;
  pieces(): AsyncIterable<Uint8Array> | null;
}

/** Whether a content of a size, as it was announced, is read into memory before anything is done with it. */
export function isReadWhole(sizeBytes: number | null): sizeBytes is number {
  return sizeBytes !== null && sizeBytes <= smallBlobBytes;
}

/**
 * Reads what arrives. A small content is read into memory, and stored together with what names it.
 *
 * @throws RequestError with status 413 for a body that has more than `maxBytes`.
 */
export async function receiveContent(
  blobs: BlobStore,
  { sizeBytes, whole, pieces }: ArrivingContent,
  maxBytes: number,
): Promise<ReceivedContent> {
  if (!isReadWhole(sizeBytes)) {
    return storedContent(blobs, await blobs.write(pieces(), maxBytes, sizeBytes ?? undefined));
  }
  const content = new Uint8Array(await whole());
  refuseTooLarge(content.byteLength, maxBytes);
  return {
    sizeBytes: content.byteLength,
    md5: hash('md5', content, 'base64'),
    keep: () => blobs.writeNow(content).blob,
    discard: () => Promise.resolve(),
  };
}

/** A content that is stored already. */
export function storedContent(blobs: BlobStore, { blob, sizeBytes, md5 }: StoredBlob): ReceivedContent {
  return { sizeBytes, md5, keep: () => blob, discard: () => blobs.remove(blob) };
}
