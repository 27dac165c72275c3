import type { Readable } from 'node:stream';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorResponse } from './failure-response.js';

const sources = new WeakMap<Request, Readable>();

/** Notes from where the body of a request arrives. */
export function noteBodySource(request: Request, source: Readable): void {
  sources.set(request, source);
}

/**
 * The body of a request in pieces, to be read once. A piece is not there any more when the next one is asked for. What comes
 * over the network is read without the streams of the web standard, which take longer for a large content than writing it to
 * the disk does.
 */
export function bodyOf(request: Request): AsyncIterable<Uint8Array> | null {
  const source = sources.get(request);
  return source === undefined ? request.body : piecesOf(source);
}

async function* piecesOf(source: Readable): AsyncGenerator<Uint8Array, void, undefined> {
  // Whoever stops to read still wants to answer, for which the connection has to stay.
  const pieces = source.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array<ArrayBuffer>>;
  for await (const piece of pieces) {
    yield piece;
    // Without this, V8 collects the memory of the pieces at the cost of all the rest but the digest.
    if (piece.buffer.byteLength === piece.byteLength) piece.buffer.transfer(0);
  }
}

/** GraphQL variables reach 10 MB, and file_stream requests of clients the same. */
const maxBodyBytes = 64 * 1024 * 1024;

const limit = bodyLimit({
  maxSize: maxBodyBytes,
  onError: () => errorResponse(413, `The body has more than ${maxBodyBytes} bytes.`),
});

/**
 * Refuses a request whose body is too large to be read as a whole. A body that does not tell its size is in memory after
 * that, so it is for requests of known users only.
 *
 * @returns the refusal; undefined for a body that may be read
 */
export async function refuseLargeBody(context: Context): Promise<Response | undefined> {
  return (await limit(context, async () => undefined)) ?? undefined;
}
