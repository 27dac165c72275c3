import type { Readable } from 'node:stream';

const sources = new WeakMap<Request, Readable>();

/** Notes from where the body of a request arrives. */
export function noteBodySource(request: Request, source: Readable): void {
  sources.set(request, source);
}

/**
 * The body of a request in pieces, to be read once. What comes over the network is read without the streams of the web
 * standard, which take longer for a large content than writing it to the disk does.
 */
export function bodyOf(request: Request): AsyncIterable<Uint8Array> | null {
  const source = sources.get(request);
  // Whoever stops to read still wants to answer, for which the connection has to stay.
  return source === undefined
    ? request.body
    : (source.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>);
}
