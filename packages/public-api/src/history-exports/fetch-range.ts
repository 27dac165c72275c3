import { type Client, type RequestOptions, sleep, TransportError, UnexpectedResponseError } from '@wandb-ts/core';
import type { ByteRange } from './byte-source.js';

/** What is asked for. */
export interface RangeRequest {
  readonly url: string;
  /** The `Range` header. */
  readonly range: string;
  /** The parts of the range that are wanted, sorted by their starts; null for all of it in one piece. */
  readonly parts: readonly ByteRange[] | null;
}

/** What came. */
export interface RangeAnswer {
  /** Where the answer starts in the file. */
  readonly start: number;
  /** The bytes of each part. */
  readonly contents: ArrayBuffer[];
  /** The size of the file. */
  readonly sizeBytes: number;
  readonly etag: string | null;
}

const maxBreaks = 2;

/**
 * Reads a range of a file into buffers that are made for its parts, so that no byte is copied again. An answer that breaks
 * off is asked for again.
 * @throws {@link UnexpectedResponseError} when other bytes come than were asked for.
 */
export async function fetchRange(client: Client, request: RangeRequest, options: RequestOptions): Promise<RangeAnswer> {
  const { url, range, parts } = request;
  for (let breaks = 0; ; breaks++) {
    const headers = { range, 'accept-encoding': 'identity' };
    const response = await client.fetchUrl(url, { headers }, options);
    try {
      return await (response.status === 206 ? readPart(response, parts) : readWhole(response, parts));
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!TransportError.is(error) || UnexpectedResponseError.is(error) || breaks >= maxBreaks) throw error;
      await sleep(100 * 2 ** breaks, options.signal);
    }
  }
}

async function readPart(response: Response, parts: readonly ByteRange[] | null): Promise<RangeAnswer> {
  const { headers, body } = response;
  const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
  if (size === undefined) throw wrongBytes();
  const start = Number(first);
  const end = Number(last) + 1;
  const targets = toTargets(parts ?? [{ start, end }], { start, end });
  let position = start;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    for (const target of targets) copyOverlap(target, position, next.value);
    position += next.value.byteLength;
  }
  if (position !== end) throw wrongBytes();
  return {
    start,
    contents: targets.map(({ bytes }) => bytes.buffer),
    sizeBytes: Number(size),
    etag: headers.get('etag'),
  };
}

/** A server that knows no ranges sends the whole file. */
async function readWhole(response: Response, parts: readonly ByteRange[] | null): Promise<RangeAnswer> {
  const content = await response.arrayBuffer();
  const contents = parts === null ? [content] : parts.map(({ start, end }) => content.slice(start, end));
  return { start: 0, contents, sizeBytes: content.byteLength, etag: response.headers.get('etag') };
}

interface Target extends ByteRange {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function toTargets(parts: readonly ByteRange[], whole: ByteRange): Target[] {
  return parts.map(({ start, end }) => {
    if (start < whole.start || end > whole.end) throw wrongBytes();
    return { start, end, bytes: new Uint8Array(end - start) };
  });
}

/** Copies what a chunk, which starts at a position of the file, has of a target. */
function copyOverlap({ start, end, bytes }: Target, position: number, chunk: Uint8Array): void {
  const from = Math.max(start, position);
  const to = Math.min(end, position + chunk.byteLength);
  if (from < to) bytes.set(chunk.subarray(from - position, to - position), from - start);
}

function wrongBytes(): UnexpectedResponseError {
  return new UnexpectedResponseError('The server of the exported history sent other bytes than it was asked for.');
}
