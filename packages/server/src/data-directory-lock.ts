import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeDirectory } from './make-directory.js';
import { makeOwnerOnly } from './storage/owner-only.js';

/** Another server, of this process or of another one, uses the data directory. Nothing in it was changed. */
export class DataDirectoryInUseError extends Error {
  override readonly name = 'DataDirectoryInUseError';
  /** Always `DATA_DIRECTORY_IN_USE`. */
  readonly code = 'DATA_DIRECTORY_IN_USE';
  /** The data directory. */
  readonly directory: string;

  constructor(directory: string, options?: ErrorOptions) {
    super(`Another server uses the data directory ${directory}. Close it, or choose another directory.`, options);
    this.directory = directory;
  }
}

const sqliteBusy = 5;

/**
 * Makes the directory when it does not exist, and reserves it for one server. The operating system releases the lock when
 * the process ends, however it ends. `null` stands for memory, which needs none.
 *
 * @throws DataDirectoryInUseError when another server has it.
 */
export function lockDataDirectory(directory: string | null): Disposable {
  if (directory === null) {
    return { [Symbol.dispose]: () => undefined };
  }
  makeDirectory(directory);
  const path = join(directory, 'lock');
  makeOwnerOnly(path);
  const lock = new DatabaseSync(path);
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
  } catch (error) {
    lock.close();
    throw error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
      ? new DataDirectoryInUseError(directory, { cause: error })
      : error;
  }
  return { [Symbol.dispose]: () => lock.close() };
}
