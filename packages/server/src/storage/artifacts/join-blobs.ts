import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { BlobStore } from '../blobs.js';

/** One stream of the contents of blobs, one after the other. */
export function joinBlobs(blobs: BlobStore, names: readonly string[]): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(readAll(blobs, names))) as NodeReadableStream as ReadableStream<Uint8Array>;
}

async function* readAll(blobs: BlobStore, names: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const name of names) {
    yield* blobs.read(name);
  }
}
