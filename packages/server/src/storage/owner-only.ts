import { closeSync, openSync } from 'node:fs';

/** Makes an empty file that only its owner can read, unless the file exists. */
export function makeOwnerOnly(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw error;
    }
  }
}
