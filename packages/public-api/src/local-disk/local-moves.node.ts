import { renameSync, rmSync } from 'node:fs';
import process from 'node:process';

/** How long to wait for other programs, one time after the other, in milliseconds. */
const waitsMs = [1, 5, 10, 20, 40, 80];
const clock = new Int32Array(new SharedArrayBuffer(4));

/**
 * Gives a file another name, in place of what has it. Windows refuses that while another program has either of them open, as those
 * do for a moment that look for viruses; it is tried again then.
 */
export function moveFile(
  from: string,
  to: string,
  {
    rename = renameSync,
    isWindows = process.platform === 'win32',
  }: { readonly rename?: (from: string, to: string) => void; readonly isWindows?: boolean } = {},
): void {
  for (const waitMs of isWindows ? waitsMs : []) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
    }
    Atomics.wait(clock, 0, 0, waitMs);
  }
  rename(from, to);
}

/** Removes a file, or a folder with all that is in it. What stays, because another program has it open, is somebody else's to remove. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // See above.
  }
}

function isHeld(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
}
