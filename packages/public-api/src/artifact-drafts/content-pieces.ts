import { ValidationError } from '@wandb-ts/core';
import type { NewFileContent } from './staged-content.js';

/**
 * Reads a content in pieces, which are the caller's own.
 * @throws {@link ValidationError} for what is neither text nor bytes.
 */
export async function* contentPieces(
  content: NewFileContent,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const source: unknown = content instanceof Blob ? content.stream() : content;
  if (typeof source === 'string' || source instanceof Uint8Array) {
    yield ownBytes(source);
  } else if (source instanceof ReadableStream) {
    yield* streamPieces(source);
  } else if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source) {
    for await (const piece of source as AsyncIterable<unknown>) yield ownBytes(piece);
  } else {
    throw new ValidationError('The content of a new file must be a text, bytes, a Blob or a stream of those.');
  }
}

/** Not every browser can iterate a stream. */
async function* streamPieces(stream: ReadableStream): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield ownBytes(value);
    }
  } finally {
    // Without effect at the end of the stream; before it, the source learns that nobody wants the rest.
    await reader.cancel().catch(() => undefined);
  }
}

function ownBytes(piece: unknown): Uint8Array<ArrayBuffer> {
  if (typeof piece === 'string') return new TextEncoder().encode(piece);
  // Not slice(): that of a Buffer shares its memory.
  if (piece instanceof Uint8Array) return new Uint8Array(piece);
  throw new ValidationError('The content of a new file must be a text, bytes, a Blob or a stream of those.');
}
