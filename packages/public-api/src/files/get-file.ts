import type { Client, RequestOptions } from '@wandb-ts/core';
import type { RunLocation } from '../runs/run-fields.js';
import { File } from './file.js';
import { Files, type FilesOptions } from './files.js';
import { requireFile } from './list-files.js';

/**
 * Lists the files of a run.
 *
 * @throws {@link ValidationError} for names together with a pattern. Reading the files of a run that does not exist rejects
 *   with {@link RunNotFoundError}.
 * @example for await (const file of files(client, run, { pattern: '%.ckpt' })) await file.download({ root: 'models' });
 */
export function files(client: Client, run: RunLocation, options?: FilesOptions): Files {
  return new Files(client, run, options);
}

/**
 * Reads what the server says of the file with exactly this name.
 *
 * @throws {@link NotFoundError} when the run has no such file.
 */
export async function file(client: Client, run: RunLocation, name: string, options?: RequestOptions): Promise<File> {
  return new File(client, await requireFile(client, run, name, options));
}
