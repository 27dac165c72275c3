import type { BigIntStats } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { prepareHasher } from '#hashers';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import { contentKey } from './content-key.js';
import type { DownloadContext } from './download-context.node.js';
import { smallBytes } from './download-job.js';
import { digestAt } from './file-digest.node.js';

/** For how long others have to wait at most, in milliseconds. */
const turnMs = 4;

/**
 * Finds the entries that are not at their places yet. Files that were proven before are only looked at; others are read. What is
 * in the cache is copied.
 */
export async function findMissing(
  context: DownloadContext,
  entries: readonly ArtifactEntry[],
): Promise<ArtifactEntry[]> {
  const missing: ArtifactEntry[] = [];
  let turnEndMs = performance.now() + turnMs;
  for (const entry of entries) {
    if (performance.now() > turnEndMs) {
      await setImmediate();
      context.signal.throwIfAborted();
      turnEndMs = performance.now() + turnMs;
    }
    const { path, digest } = entry;
    const found = context.folder.findBefore(path);
    const isProven = found !== null && context.proven.has(path, digest, found);
    if (isProven || (await isInPlace(context, entry, found))) context.meter.complete(path);
    else missing.push(entry);
  }
  return missing;
}

/** @param found - what is at the place of the entry, which was not proven before */
async function isInPlace(context: DownloadContext, entry: ArtifactEntry, found: BigIntStats | null): Promise<boolean> {
  const { folder, proven, signal } = context;
  const { path, digest } = entry;
  // What a reference leads to is known by its store, not by its bytes.
  if (entry.ref !== null) return false;
  const { algorithm, hex } = contentKey(entry);
  await prepareHasher(algorithm);
  if (found !== null && !found.isDirectory()) {
    const sizeBytes = Number(found.size);
    const isRightSize = found.isSymbolicLink() || entry.size === null || entry.size === sizeBytes;
    if (isRightSize && (await digestInPlace(folder.pathOf(path), algorithm, signal)) === hex) {
      if (found.isFile()) proven.add(path, digest, found);
      return true;
    }
  }
  return isCopiedFromCache(context, entry);
}

async function isCopiedFromCache(context: DownloadContext, entry: ArtifactEntry): Promise<boolean> {
  const { cache, folder, proven, signal } = context;
  const { path, digest, size } = entry;
  if (cache === null) return false;
  const key = contentKey(entry);
  if (size !== null && size <= smallBytes) {
    const bytes = cache.readSmall(key, size);
    if (bytes === null) return false;
    proven.add(path, digest, folder.placeBytes(path, bytes));
    return true;
  }
  const source = await cache.find(key, signal);
  if (source === null) return false;
  proven.add(path, digest, await folder.placeCopy(path, source, signal));
  return true;
}

/** The digest of what is in the place of a file; null when it cannot be read, so that it has to be replaced. */
async function digestInPlace(path: string, algorithm: 'md5' | 'xxh128', signal: AbortSignal): Promise<string | null> {
  try {
    return await digestAt(path, algorithm, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return null;
    throw error;
  }
}
