import { type Client, type RequestOptions, sleep, TransportError, UnexpectedResponseError } from '@wandb-ts/core';
import type { ByteSource } from './byte-source.js';

/** A file behind a signed address, read in ranges. */
export interface RemoteFile extends ByteSource {
  /** The path of its address. */
  readonly path: string;
  /** The server's name for this content; null when it gives none. */
  readonly etag: string | null;
}

/** Holds the metadata of most files, and small files whole. */
const tailBytes = 128 * 1024;
const maxBreaks = 2;

/**
 * Opens a file by reading its end. No credentials are sent.
 * @throws {@link UnexpectedResponseError} when the server does not say where the bytes are from.
 */
export async function openRemoteFile(client: Client, url: string, options: RequestOptions): Promise<RemoteFile> {
  const { pathname: path } = new URL(url);
  const tail = await fetchRange(client, { url, range: `bytes=-${tailBytes}` }, options);
  const { sizeBytes, etag } = tail;

  return {
    sizeBytes,
    path,
    etag,
    read: async (start, end) => {
      if (start >= tail.start) return tail.bytes.slice(start - tail.start, end - tail.start);
      const part = await fetchRange(client, { url, range: `bytes=${start}-${end - 1}` }, options);
      if (part.etag !== etag || part.sizeBytes !== sizeBytes) {
        throw new UnexpectedResponseError('The exported history was replaced while it was read.');
      }
      const { bytes } = part;
      if (part.start === start && bytes.byteLength === end - start) return bytes;
      if (part.start > start || part.start + bytes.byteLength < end) throw wrongBytes();
      return bytes.slice(start - part.start, end - part.start);
    },
  };
}

interface Part {
  readonly start: number;
  readonly bytes: ArrayBuffer;
  readonly sizeBytes: number;
  readonly etag: string | null;
}

async function fetchRange(
  client: Client,
  { url, range }: { readonly url: string; readonly range: string },
  options: RequestOptions,
): Promise<Part> {
  for (let breaks = 0; ; breaks++) {
    const request = { headers: { range, 'accept-encoding': 'identity' } };
    const response = await client.fetchUrl(url, request, options);
    try {
      return toPart(response, await response.arrayBuffer());
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!TransportError.is(error) || UnexpectedResponseError.is(error) || breaks >= maxBreaks) throw error;
      // The address answers; only the way back broke.
      await sleep(100 * 2 ** breaks, options.signal);
    }
  }
}

function toPart({ status, headers }: Response, bytes: ArrayBuffer): Part {
  const etag = headers.get('etag');
  // A server that knows no ranges sends the whole file.
  if (status !== 206) return { start: 0, bytes, sizeBytes: bytes.byteLength, etag };
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
  if (total === undefined || Number(last) - Number(first) + 1 !== bytes.byteLength) throw wrongBytes();
  return { start: Number(first), bytes, sizeBytes: Number(total), etag };
}

function wrongBytes(): UnexpectedResponseError {
  return new UnexpectedResponseError('The server of the exported history sent other bytes than it was asked for.');
}
