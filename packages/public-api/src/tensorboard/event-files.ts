import type { UploadBody } from '@wandb-ts/core';
import { UnsupportedError } from '@wandb-ts/core';

/** A file that a TensorBoard writer made. */
export interface EventFile {
  /** For errors: its way from the folder that is synced. */
  readonly name: string;
  /** The parts of the absolute path of its folder. */
  readonly folder: readonly string[];
  readonly fileName: string;
  readonly sizeBytes: number;
  /** The bytes from the beginning, a piece at a time; a piece is valid until the next one. */
  read(): AsyncIterable<Uint8Array>;
  /** The content, to be sent. */
  open(): Promise<UploadBody>;
}

/**
 * Finds the event files at a path, in folders below it, too, ordered by name.
 * @throws {@link ValidationError} when there is nothing at the path.
 * @throws {@link UnsupportedError} where programs have no files.
 */
export function findEventFiles(_rootDir: string): Promise<EventFile[]> {
  return Promise.reject(new UnsupportedError('Event files can be read in Node.js, Deno and Bun only.'));
}
