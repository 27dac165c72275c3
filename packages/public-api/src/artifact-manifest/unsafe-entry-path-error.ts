import { ValidationError } from '@wandb-ts/core';

/**
 * The path of an entry cannot be a file below a folder on this system: it leads out of the folder, names a device, or takes
 * the place of another entry. Paths come from whoever wrote the artifact. Nothing was saved. Its code is `unsafe-entry-path`.
 */
export class UnsafeEntryPathError extends ValidationError {
  static override readonly errorName: string = 'UnsafeEntryPathError';

  /** The path as the manifest has it. */
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`The entry ${JSON.stringify(path)} ${reason}.`);
    this.path = path;
  }
}
