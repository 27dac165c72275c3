import { NoContent, type ReceivedContent } from '../artifact-transfer/received-content.js';
import { ReferenceChangedError } from './reference-changed-error.js';
import type { Reference, ReferenceContent, ReferenceContext, ReferenceHandler } from './types.js';

/**
 * Reads what a reference leads to.
 * @throws {@link ReferenceChangedError} when it is not what it was when the reference was made.
 */
export async function readReference(
  reference: Reference,
  handler: Required<Pick<ReferenceHandler, 'load'>>,
  context: ReferenceContext,
  received: ReceivedContent,
): Promise<void> {
  const content = await handler.load(reference, context);
  if (content === null) throw new NoContent();
  let byteCount = 0;
  for await (const piece of piecesOf(content)) {
    context.signal?.throwIfAborted();
    byteCount += piece.byteLength;
    if (reference.size !== null && byteCount > reference.size) break;
    await received.write(piece);
  }
  // The size is that of the target, which may be unknown.
  if (reference.size !== null && byteCount !== reference.size) throw new ReferenceChangedError(reference.ref);
  await received.check();
}

function piecesOf(content: ReferenceContent): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (content instanceof Uint8Array) return [content];
  return content instanceof Blob ? piecesOfStream(content.stream()) : content;
}

/** Not every runtime can iterate over a stream. */
export async function* piecesOfStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
