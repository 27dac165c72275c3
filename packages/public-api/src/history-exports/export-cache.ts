import type { ByteSource } from './byte-source.js';

/** What tells a file from every other. */
export interface CacheKey {
  /** The path of its address, without the signature. */
  readonly path: string;
  readonly etag: string;
  readonly sizeBytes: number;
}

/** A file that is open. */
export interface CachedFile extends ByteSource {
  close(): Promise<void>;
}

/** Collects the bytes of a file beside its place. */
export interface CacheWriter {
  write(start: number, bytes: ArrayBuffer): Promise<void>;
  /** Moves the file to its place, and removes older contents of the same path. */
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Opens a file of the cache; null when it is not there. */
export async function openCached(_key: CacheKey): Promise<CachedFile | null> {
  return null;
}

/** Starts to put a file into the cache; null where nothing can be kept. */
export async function startCaching(_key: CacheKey): Promise<CacheWriter | null> {
  return null;
}
