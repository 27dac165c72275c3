import { type Client, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import { type ByteRange, type ByteSource, tailBytes } from './byte-source.js';
import { fetchRange } from './fetch-range.js';

/** A file behind a signed address, read in ranges. */
export interface RemoteFile extends ByteSource {
  /** The path of its address. */
  readonly path: string;
  /** The server's name for this content; null when it gives none. */
  readonly etag: string | null;
}

/** Bytes in between cost less than another request. */
const maxGapBytes = 256 * 1024;

/**
 * Opens a file by reading its end. No credentials are sent.
 * @throws {@link UnexpectedResponseError} when the server does not say where the bytes are from.
 */
export async function openRemoteFile(client: Client, url: string, options: RequestOptions): Promise<RemoteFile> {
  const tail = await fetchRange(client, { url, range: `bytes=-${tailBytes}`, parts: null }, options);
  const { sizeBytes, etag } = tail;
  const [tailContent = new ArrayBuffer(0)] = tail.contents;

  async function readNeighbours(parts: readonly ByteRange[]): Promise<ArrayBuffer[]> {
    const start = parts[0]?.start ?? 0;
    const end = Math.max(...parts.map((part) => part.end));
    if (start >= tail.start)
      return parts.map((part) => tailContent.slice(part.start - tail.start, part.end - tail.start));
    const answer = await fetchRange(client, { url, range: `bytes=${start}-${end - 1}`, parts }, options);
    if (answer.etag !== etag || answer.sizeBytes !== sizeBytes) {
      throw new UnexpectedResponseError('The exported history was replaced while it was read.');
    }
    return answer.contents;
  }

  return {
    sizeBytes,
    path: new URL(url).pathname,
    etag,
    read: async (ranges) => {
      const sorted = ranges.toSorted((one, other) => one.start - other.start);
      const fetched = (await Promise.all(neighbours(sorted, tail.start).map(readNeighbours))).flat();
      return ranges.map((range) => fetched[sorted.indexOf(range)] ?? new ArrayBuffer(0));
    },
  };
}

/** Ranges, sorted by their starts, that lie close enough for one request. What was read with the end stays apart. */
function neighbours(sorted: readonly ByteRange[], tailStart: number): ByteRange[][] {
  const groups: ByteRange[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const range of sorted) {
    const group = groups.at(-1);
    const isNear = range.start - end <= maxGapBytes && range.start < tailStart;
    if (group !== undefined && isNear) group.push(range);
    else groups.push([range]);
    end = Math.max(end, range.end);
  }
  return groups;
}
