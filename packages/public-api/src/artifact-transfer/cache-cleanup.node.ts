import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { makeFolder } from '../local-disk/make-folder.node.js';
import { isRecord } from '../records.js';
import type { CleanupOptions } from './cache-options.js';
import { isDeadOwner } from './owner.node.js';
import { ownerOfPartial } from './partial-name.js';

interface CachedFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly usedMs: number;
}

/** What is left over from a download that somebody may still want to continue is kept for this time, in milliseconds. */
const partialKeptMs = 7 * 86_400_000;
/** What is known of folders, and locks that nobody gave back, with the time that they are kept, in milliseconds. */
const memories = [
  ['roots', 90 * 86_400_000],
  ['locks', 86_400_000],
] as const;
/** How long the size of the cache is believed, as other programs fill it, too. In milliseconds. */
const measureStepMs = 86_400_000;

/** What a clean-up did. */
export interface CleanupResult {
  readonly freedBytes: number;
  readonly leftBytes: number;
}

/** Removes what was not used for the longest time, until no more than a size is left. */
export async function cleanUp(folder: string, options: CleanupOptions): Promise<CleanupResult> {
  const { targetFraction, removeTemp = false } = options;
  const files = await listFiles(join(folder, 'obj'));
  let leftBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let freedBytes = 0;
  const remove = ({ path, sizeBytes }: CachedFile): void => {
    try {
      rmSync(path);
      freedBytes += sizeBytes;
      leftBytes -= sizeBytes;
    } catch {
      // Somebody else was faster, or it is in use.
    }
  };
  for (const file of await listFiles(join(folder, 'tmp'))) {
    leftBytes += file.sizeBytes;
    if (removeTemp || Date.now() - file.usedMs > partialKeptMs) remove(file);
  }
  for (const file of await listFiles(join(folder, 'wandb-ts', 'partial'))) {
    leftBytes += file.sizeBytes;
    if (removeTemp || isForgotten(file)) remove(file);
  }
  for (const [name, keptMs] of memories) {
    for (const file of await listFiles(join(folder, 'wandb-ts', name))) {
      leftBytes += file.sizeBytes;
      if (Date.now() - file.usedMs > keptMs) remove(file);
    }
  }
  const targetBytes = targetFraction === undefined ? (options.targetSize ?? 0) : leftBytes * targetFraction;
  files.sort((one, other) => one.usedMs - other.usedMs);
  for (const file of files) {
    if (leftBytes <= targetBytes) break;
    remove(file);
  }
  writeSize(folder, leftBytes);
  return { freedBytes, leftBytes };
}

/** Removes contents once there are more bytes than a limit: then so many that a tenth of it is free again. */
export async function keepLimit(folder: string, addedBytes: number, limitBytes: number): Promise<void> {
  const known = readSize(folder);
  const isKnown = known !== null && Date.now() - known.measuredMs < measureStepMs;
  if (isKnown && known.bytes + addedBytes <= limitBytes) {
    writeSize(folder, known.bytes + addedBytes, known.measuredMs);
    return;
  }
  // Nothing goes while what is there is within the limit.
  const { leftBytes } = await cleanUp(folder, { targetSize: Number.POSITIVE_INFINITY });
  if (leftBytes > limitBytes) await cleanUp(folder, { targetSize: limitBytes * 0.9 });
}

function isForgotten({ path, usedMs }: CachedFile): boolean {
  const owner = ownerOfPartial(path);
  return Date.now() - usedMs > partialKeptMs && (owner === null || isDeadOwner(owner, usedMs));
}

/** The files below a folder. Others get their turn after each folder. */
async function listFiles(folder: string): Promise<CachedFile[]> {
  const files: CachedFile[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    await setImmediate();
    for (const entry of readFolder(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      if (!entry.isFile()) continue;
      const found = lstatSync(path, { throwIfNoEntry: false });
      if (found === undefined) continue;
      files.push({ path, sizeBytes: found.size, usedMs: Math.max(found.atimeMs, found.mtimeMs) });
    }
  }
  return files;
}

function readFolder(folder: string): import('node:fs').Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

interface MeasuredSize {
  readonly bytes: number;
  /** When it was measured, in milliseconds since 1970. */
  readonly measuredMs: number;
}

function sizePath(folder: string): string {
  return join(folder, 'wandb-ts', 'size.json');
}

function readSize(folder: string): MeasuredSize | null {
  try {
    const known: unknown = JSON.parse(readFileSync(sizePath(folder), 'utf8'));
    const { bytes, measuredMs } = isRecord(known) ? known : {};
    return typeof bytes === 'number' && typeof measuredMs === 'number' ? { bytes, measuredMs } : null;
  } catch {
    return null;
  }
}

function writeSize(folder: string, bytes: number, measuredMs: number = Date.now()): void {
  try {
    const path = sizePath(folder);
    makeFolder(dirname(path));
    writeFileSync(path, JSON.stringify({ bytes, measuredMs }));
  } catch {
    // It is measured again then.
  }
}
