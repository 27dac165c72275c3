import type { Client, RequestOptions } from '@wandb-ts/core';
import type { Run } from '../runs/run.js';
import type { ReplayTarget } from './replay-start.js';

/** The progress of a synchronization. */
export interface SyncRunProgress {
  /** The size of the log, in bytes. */
  readonly totalBytes: number;
  /** How much of it has been read, in bytes. */
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
 * Send only logs that you trust: the artifacts of a log name their files by absolute paths, which wandb for Python does also for
 * files that it has not copied. Each such file that this process can read is uploaded, as with `wandb sync` of wandb 0.20.1.
 *
 * @param path - A `.wandb` file, or the folder of a run.
 * @returns The run as the server has it then.
 * @throws {@link ValidationError} when there is no log at the path, it names no run, or that has an id, a project or an entity
 * that is not usable.
 * @throws {@link RunLogError} when the log is damaged. What stands before the damage has been sent.
 * @throws {@link ConflictError} when the log goes on with a run of which it does not say where, and the server has more of it.
 */
export async function syncRun(client: Client, path: string, options?: SyncRunOptions): Promise<Run> {
  const { sendLog } = await import('./send-log.js');
  return sendLog(client, path, options);
}
