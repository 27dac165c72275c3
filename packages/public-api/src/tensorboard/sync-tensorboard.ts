import type { Client, RequestOptions } from '@wandb-ts/core';
import type { Run } from '../runs/run.js';

/** The progress of a synchronization. */
export interface SyncProgress {
  /** The size of all event files, in bytes. */
  readonly totalBytes: number;
  /** How much of it has been read, in bytes. */
  readonly readBytes: number;
  /** How many rows have been logged. */
  readonly rows: number;
}

/** Options of `api.syncTensorboard`. */
export interface SyncTensorboardOptions extends Pick<RequestOptions, 'signal'> {
  /** The id of the new run. @defaultValue eight random letters and digits */
  readonly runId?: string | undefined;
  /** @defaultValue the configured project, or `uncategorized` */
  readonly project?: string | undefined;
  /** @defaultValue the configured entity, or the viewer's default one */
  readonly entity?: string | undefined;
  /** Whether the event files become files of the run, too. @defaultValue true */
  readonly uploadFiles?: boolean | undefined;
  /** Called about once for each megabyte read, and at the end. */
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined;
}

/**
 * Logs what TensorBoard's event files hold as a run: scalars, histograms, images, texts, precision-recall curves, and
 * hyperparameters as its configuration. All files whose name contains `.tfevents.` are read, in folders below `rootDir`, too;
 * metrics are named by their folder as wandb 0.20.1 does. Files are read as a stream; the last record may be incomplete.
 * A value that a run cannot have, such as a broken image, is left out with a warning event.
 * Rows go to the server, whatever `WANDB_MODE` says, and into no log: the event files are the log.
 *
 * What differs from wandb 0.20.1: texts and hyperparameters are not dropped, a writer that began again replaces the steps that
 * it wrote again, and images keep their encoding.
 *
 * @param rootDir - A folder, or one event file.
 * @returns The run, which has ended.
 * @throws {@link ValidationError} when there is no event file; no run is made then.
 * @throws {@link ConflictError} when the run exists.
 * @throws {@link EventFileError} when a checksum does not fit. What was read before it is in the run, which is then `failed`.
 * @example const run = await syncTensorboard(client, 'runs/baseline', { project: 'vision' });
 */
export async function syncTensorboard(client: Client, rootDir: string, options?: SyncTensorboardOptions): Promise<Run> {
  const { logEventFiles } = await import('./log-event-files.js');
  return logEventFiles(client, rootDir, options);
}
