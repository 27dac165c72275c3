import type { Client, RequestOptions } from '@wandb-ts/core';
import * as cache from '#export-cache';
import { type ByteRange, type ByteSource, readOne } from './byte-source.js';
import type { CacheKey, CacheWriter } from './export-cache.js';
import type { ParquetFile } from './parquet-file.js';
import { openRemoteFile, type RemoteFile } from './remote-file.js';

/** How an exported file is opened. */
interface OpenOptions extends RequestOptions {
  /** Whether to read a copy from the cache when there is one. */
  readonly useCache: boolean;
  /** Whether the whole file is going to be read, and should be in the cache afterwards. */
  readonly keepsCopy: boolean;
}

/** An exported file that is open. */
export interface OpenExport {
  readonly parquet: ParquetFile;
  /** Keeps the copy that was made while everything was read. */
  finish(): Promise<void>;
  /** Closes the file, and discards a copy that is not finished. */
  close(): Promise<void>;
}

/** Opens an exported file: its copy in the cache, or what is behind its address. */
export async function openExport(client: Client, url: string, options: OpenOptions): Promise<OpenExport> {
  const { useCache, keepsCopy, ...request } = options;
  const opening = openRemoteFile(client, url, request);
  // The Parquet library is loaded while the end of the file is on its way.
  const [remote, { openParquet }] = await Promise.all([opening, import('./parquet-file.js')]);
  const { path, etag, sizeBytes } = remote;
  const key = useCache && etag !== null ? { path, etag, sizeBytes } : null;
  const cached = key === null ? null : await cache.openCached(key);
  if (cached !== null) {
    return { parquet: await openParquet(cached), finish: async () => undefined, close: () => cached.close() };
  }
  const copy = key === null || !keepsCopy ? null : await startCopy(remote, key);
  const parquet = await openParquet(copy ?? remote);
  return { parquet, finish: async () => copy?.finish(), close: async () => copy?.close() };
}

interface Copy extends ByteSource {
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** Besides what is read, files have a few bytes in between. */
const maxMissingBytes = 1024 * 1024;

/** So few bytes come before the first part. */
const maxHeadBytes = 64;

/** Writes the parts of a file that are read into the cache. */
async function startCopy(remote: RemoteFile, key: CacheKey): Promise<Copy | null> {
  const writer = await cache.startCaching(key);
  if (writer === null) return null;
  let open: CacheWriter | null = writer;
  let written: Promise<void> = Promise.resolve();
  const parts: ByteRange[] = [];

  /** A copy only saves time: when the disk is full, reading goes on without it. */
  const giveUp = async (): Promise<void> => {
    const discarded = open;
    open = null;
    await discarded?.discard().catch(() => undefined);
  };
  const keep = (start: number, bytes: ArrayBuffer): void => {
    parts.push({ start, end: start + bytes.byteLength });
    written = written.then(async () => open?.write(start, bytes)).catch(giveUp);
  };

  return {
    sizeBytes: remote.sizeBytes,
    read: async (ranges) => {
      // What comes before the first part comes along with it, which saves a request at the end.
      const head = ranges
        .filter(({ start }) => start > 0 && start <= maxHeadBytes)
        .map(({ start: end }) => ({ start: 0, end }));
      const wanted = [...ranges, ...head];
      const contents = await remote.read(wanted);
      for (const [index, { start }] of wanted.entries()) {
        const content = contents[index];
        if (open !== null && content !== undefined) keep(start, content);
      }
      return contents.slice(0, ranges.length);
    },
    finish: async () => {
      const missing = gapsBetween(parts, remote.sizeBytes);
      if (missing.reduce((sum, { start, end }) => sum + end - start, 0) > maxMissingBytes) return;
      try {
        for (const gap of missing) keep(gap.start, await readOne(remote, gap));
        await written;
        await open?.commit();
        open = null;
      } catch {
        await giveUp();
      }
    },
    close: async () => {
      await written;
      await giveUp();
    },
  };
}

/** The ranges of a file that no part covers. */
function gapsBetween(parts: readonly ByteRange[], sizeBytes: number): ByteRange[] {
  const gaps: ByteRange[] = [];
  let covered = 0;
  for (const { start, end } of parts.toSorted((one, other) => one.start - other.start)) {
    if (start > covered) gaps.push({ start: covered, end: start });
    covered = Math.max(covered, end);
  }
  if (covered < sizeBytes) gaps.push({ start: covered, end: sizeBytes });
  return gaps;
}
