import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';
import { openRunLog } from '#run-log';
import { run } from '../runs/get-run.js';
import type { Run } from '../runs/run.js';
import { readFrames } from './frames.js';
import { LogReplay, type ReplayTarget } from './log-replay.js';
import { readRecord } from './read-record.js';
import { RunLogError } from './run-log-error.js';

/** How far a synchronization is. */
export interface SyncRunProgress {
  /** What the log has, in bytes. */
  readonly totalBytes: number;
  /** What of it has been read. */
  readonly readBytes: number;
  /** How many rows of the history have been read. */
  readonly rows: number;
}

/** Options of `syncRun`. */
export interface SyncRunOptions extends Pick<RequestOptions, 'signal'>, ReplayTarget {
  /** Called about once for each megabyte read, and at the end. */
  readonly onProgress?: ((progress: SyncRunProgress) => void) | undefined;
}

/**
 * Sends a run that was logged to disk: offline, by a process that was killed, or while the server was away. It reads the logs
 * of this package and of wandb for Python (`wandb/offline-run-…`, `wandb/run-…`).
 *
 * Every row has the position that it had in the run, so that rows the server has already are not doubled, and the same log can
 * be sent again. What is incomplete at the end of the log is left out. A log without an end leaves the run as one whose
 * process died: the server finds it crashed when it hears no more of it.
 *
 * @param path - A `.wandb` file, or the folder of a run.
 * @returns The run as the server has it then.
 * @throws {@link ValidationError} when there is no log at the path, or it names no run.
 * @throws {@link RunLogError} when the log is damaged. What stands before the damage has been sent.
 * @throws {@link ConflictError} when the log goes on with a run of which it does not say where, and the server has more of it.
 */
export async function syncRun(client: Client, path: string, options: SyncRunOptions = {}): Promise<Run> {
  const { signal, onProgress } = options;
  const log = await openRunLog(path);
  const replay = new LogReplay(client, options);
  let readBytes = 0;
  const report = (): void => onProgress?.({ totalBytes: log.sizeBytes, readBytes, rows: replay.rows });
  const chunks = (async function* () {
    for await (const chunk of log.read()) {
      signal?.throwIfAborted();
      readBytes += chunk.byteLength;
      yield chunk;
      report();
    }
  })();

  let damage: unknown;
  try {
    const frames = readFrames(chunks, log.name);
    for await (const frame of frames) await replay.add(readRecord(frame));
  } catch (error) {
    if (!RunLogError.is(error)) {
      replay.stop();
      throw error;
    }
    damage = error;
  }
  const location = await replay.finish(await log.find(replay.filePatterns));
  if (damage !== undefined) throw damage;
  if (location === undefined) throw new ValidationError(`${log.name} has no run: its process ended before it began.`);
  if (replay.hasEnd) await log.markSynced();
  report();
  return run(client, `${location.entity}/${location.project}/${location.id}`, { signal });
}
