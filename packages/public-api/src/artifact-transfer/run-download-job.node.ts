import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { prepareHasher } from '#hashers';
import { removeIfPossible } from '../local-disk/local-moves.node.js';
import { DigestMismatchError } from './digest-mismatch-error.js';
import type { DownloadContext } from './download-context.node.js';
import { type DownloadJob, isSmall, type SmallJob } from './download-job.js';
import { excuseMissing } from './excuse-missing.js';
import { PartialFile } from './partial-file.node.js';
import { RangedFile } from './ranged-file.node.js';
import { ContentInMemory, NoContent, WrongPartError } from './received-content.js';

/** Larger contents go to the cache only where a copy shares its blocks with the original, or when the caller asks for it. */
const maxCopiedBytes = 256 * 2 ** 20;

const defaultThresholdBytes = 2 * 2 ** 30;

/** What a full, a read-only and a foreign disk say, and Windows of files that others have open. */
const closedCodes = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'EXDEV', 'EBUSY']);

/** Fetches one content, proves it, and puts it at the places of its entries. */
export async function runDownloadJob(context: DownloadContext, job: DownloadJob): Promise<void> {
  if (job.key !== null) await prepareHasher(job.key.algorithm);
  try {
    if (isSmall(job)) await fetchSmall(context, job);
    else await fetchLarge(context, job);
  } catch (error) {
    if (error instanceof NoContent) return;
    if (job.entries.some(({ ref }) => ref === null)) throw error;
    return excuseMissing(context, job.path, error);
  }
  for (const { path } of job.entries) context.meter.complete(path);
}

async function fetchSmall(context: DownloadContext, job: SmallJob): Promise<void> {
  const { cache, signal } = context;
  const cached = cache?.readSmall(job.key, job.sizeBytes) ?? null;
  if (cached !== null) return placeBytes(context, job, cached);
  const content = new ContentInMemory(job);
  await job.fetch(content);
  // What is under way when the download ends is not wanted any more.
  signal.throwIfAborted();
  context.meter.add(job.path, job.sizeBytes);
  cache?.storeBytes(job.key, content.bytes);
  context.added.bytes += job.sizeBytes;
  placeBytes(context, job, content.bytes);
}

function placeBytes({ folder, proven }: DownloadContext, job: SmallJob, bytes: Uint8Array): void {
  for (const { path, digest } of job.entries) proven.add(path, digest, folder.placeBytes(path, bytes));
}

async function fetchLarge(context: DownloadContext, job: DownloadJob): Promise<void> {
  const cached = await findCached(context, job);
  if (cached !== null) return placeCopies(context, job, cached);
  if (!goesToCache(context, job)) return fetchToPlace(context, job);
  try {
    await fetchToCache(context, job);
  } catch (error) {
    // The cache only saves time: where it is full or closed, the content goes to its place without it.
    if (!closedCodes.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await fetchToPlace(context, job);
  }
}

async function fetchToCache(context: DownloadContext, job: DownloadJob): Promise<void> {
  // What has come may be continued later.
  const path = await fetchToFile(context, job, join(context.cache?.ownFolder ?? '', 'partial'), job.key !== null);
  let source: string;
  try {
    source = adopt(context, job, path);
  } catch (error) {
    removeIfPossible(path);
    throw error;
  }
  await placeCopies(context, job, source);
}

async function fetchToPlace(context: DownloadContext, job: DownloadJob): Promise<void> {
  const { folder, proven } = context;
  const path = await fetchToFile(context, job, folder.partialFolder(), false);
  const [first, ...others] = job.entries;
  if (first === undefined) return;
  try {
    proven.add(first.path, first.digest, folder.placeFile(first.path, path));
  } catch (error) {
    removeIfPossible(path);
    throw error;
  }
  await placeCopies(context, { ...job, entries: others }, folder.pathOf(first.path));
}

async function fetchToFile(
  context: DownloadContext,
  job: DownloadJob,
  place: string,
  isKept: boolean,
): Promise<string> {
  const { folder, signal, callerSignal, meter } = context;
  const onPiece = (byteCount: number): void => meter.add(job.path, byteCount);
  const inParts = await fetchInParts(context, job, place, isKept);
  if (inParts !== null) return inParts;
  const content = await PartialFile.open(place, folder.owner, job, { signal: callerSignal, onPiece });
  try {
    if (!(await isWhole(content))) await job.fetch(content);
    signal.throwIfAborted();
    await content.close();
    return content.path;
  } catch (error) {
    if (isKept && !callerSignal?.aborted) await content.leave();
    else content.discard();
    throw error;
  }
}

/** Fetches a content by its parts; null for one that comes in one piece, also because the server sends it no other way. */
async function fetchInParts(
  context: DownloadContext,
  job: DownloadJob,
  place: string,
  isKept: boolean,
): Promise<string | null> {
  const { folder, signal, callerSignal, meter, options } = context;
  const { multipartThresholdBytes = defaultThresholdBytes } = options;
  const { key, sizeBytes, path } = job;
  if (job.fetchParts === null || key === null || sizeBytes === null) return null;
  if (!(options.multipart ?? sizeBytes >= multipartThresholdBytes)) return null;
  const onPiece = (byteCount: number): void => meter.add(path, byteCount);
  const file = await RangedFile.open(place, folder.owner, { path, key, sizeBytes }, { signal: callerSignal, onPiece });
  try {
    await job.fetchParts(file);
    signal.throwIfAborted();
    return file.path;
  } catch (error) {
    const isRefused = error instanceof WrongPartError || error instanceof DigestMismatchError;
    if (isRefused || callerSignal?.aborted || !isKept) file.discard();
    else await file.leave();
    if (isRefused) return null;
    throw error;
  }
}

/** Whether a process before has left all of it. */
async function isWhole(content: PartialFile): Promise<boolean> {
  if (!content.isComplete) return false;
  try {
    await content.check();
    return true;
  } catch (error) {
    if (!(error instanceof DigestMismatchError)) throw error;
    await content.restart();
    return false;
  }
}

async function findCached({ cache, signal }: DownloadContext, job: DownloadJob): Promise<string | null> {
  if (cache === null) return null;
  if (job.key !== null) return cache.find(job.key, signal);
  if (job.reference === null) return null;
  return cache.findReference(job.reference.url, job.reference.etag, job.sizeBytes);
}

/** Whether a content is worth its place in the cache. */
function goesToCache({ cache, folder, options }: DownloadContext, { key, reference, sizeBytes }: DownloadJob): boolean {
  if (cache === null || (key === null && reference === null)) return false;
  return (
    options.skipCache === false ||
    sizeBytes === null ||
    sizeBytes <= maxCopiedBytes ||
    folder.sharesBlocksWith(cache.folder)
  );
}

function adopt({ cache, added }: DownloadContext, { key, reference }: DownloadJob, source: string): string {
  if (cache === null) return source;
  added.bytes += lstatSync(source).size;
  if (key !== null) return cache.adopt(key, source);
  return reference === null ? source : cache.adoptReference(reference.url, reference.etag, source);
}

async function placeCopies(context: DownloadContext, job: DownloadJob, source: string): Promise<void> {
  const { folder, proven, signal } = context;
  for (const { path, digest } of job.entries) {
    proven.add(path, digest, await folder.placeCopy(path, source, signal));
  }
}
