import { type Client, ValidationError } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import { ArtifactCache } from './artifact-cache.node.js';
import type { DownloadContext } from './download-context.node.js';
import { findMissing } from './local-entries.node.js';
import { ProvenFiles } from './proven-files.node.js';
import { TargetFolder } from './target-folder.node.js';
import { TransferMeter } from './transfer-meter.js';
import type { ContentSource, DownloadArtifactOptions } from './types.js';

const defaultConcurrency = 64;
/** How long an abort waits for what is under way to be cleaned up, in milliseconds. */
const settleMs = 5;

/** What is downloaded. */
export interface DownloadTask {
  readonly client: Client;
  readonly source: ContentSource;
  /** Of the manifest of the source. */
  readonly entries: readonly ArtifactEntry[];
  readonly root: string;
}

/**
 * Saves entries below a folder. A file appears as a whole and proven, or not at all. The first failure ends the download; what
 * is complete by then stays.
 */
export async function downloadEntries(task: DownloadTask, options: DownloadArtifactOptions): Promise<void> {
  const { concurrency = defaultConcurrency, signal } = options;
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new ValidationError('concurrency must be a whole number of at least 1.');
  }
  signal?.throwIfAborted();
  const folder = TargetFolder.open(
    task.root,
    task.entries.map(({ path }) => path),
  );
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const context = makeContext(task, options, folder, controller.signal);
  const work = transfer(task, context, concurrency, controller).finally(() => folder.close());
  try {
    await untilSettled(work, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
    // Whoever aborts does not want to wait for it.
    if (!signal?.aborted) context.proven.save((path) => folder.find(path));
  }
  await context.cache?.keepLimit(context.added.bytes);
}

function makeContext(
  { client, entries }: DownloadTask,
  options: DownloadArtifactOptions,
  folder: TargetFolder,
  signal: AbortSignal,
): DownloadContext {
  const { timeoutMs, deadlineMs, maxRetries } = options;
  const cache = new ArtifactCache();
  return {
    client,
    folder,
    proven: new ProvenFiles(`${cache.ownFolder}/roots`, folder.realPath),
    cache: options.skipCache !== true && cache.isUsable() ? cache : null,
    meter: new TransferMeter(entries, options.onProgress),
    signal,
    callerSignal: options.signal,
    request: { signal, timeoutMs, deadlineMs, maxRetries },
    options,
    added: { bytes: 0 },
  };
}

/** Follows the work; after an abort only for a moment, in which what is not complete is removed. */
async function untilSettled(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  let start = (): void => undefined;
  const moment = new Promise<void>((_resolve, reject) => {
    start = (): void => {
      timer = setTimeout(() => reject(signal.reason), settleMs);
    };
    if (signal.aborted) start();
    signal.addEventListener('abort', start, { once: true });
  });
  try {
    await Promise.race([work, moment]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', start);
  }
}

async function transfer(
  { source, entries }: DownloadTask,
  context: DownloadContext,
  concurrency: number,
  controller: AbortController,
): Promise<void> {
  const missing = await findMissing(context, entries);
  if (missing.length === 0) return;
  // Most of the modules are needed only for this; without them, a download of what is there takes less time.
  const { fetchMissing } = await import('./fetch-missing.node.js');
  await fetchMissing(context, source, missing, { concurrency, controller });
}
