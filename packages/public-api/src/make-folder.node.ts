import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Makes a folder, and those above it that are missing. @throws what the system says of the first that cannot be made. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    // So Node.js says of a read-only disk, too.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') mkdirSync(firstMissing(resolve(path)));
    throw error;
  }
}

function firstMissing(path: string): string {
  const parent = dirname(path);
  return parent === path || existsSync(parent) ? path : firstMissing(parent);
}
