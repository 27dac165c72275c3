import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a directory for its owner only, and what is missing above it. Node's own recursive `mkdir` never ends where nothing
 * can be made although nothing forbids it, as in `/proc`.
 *
 * @throws Error when it cannot be made.
 */
export function makeDirectory(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    const parent = dirname(path);
    // A drive of Windows.
    if (parent === path) throw new Error(`There is no ${path}.`);
    makeDirectory(parent);
    makeInside(parent, path);
  } else if (!found.isDirectory()) {
    throw new Error(`${path} is not a directory.`);
  }
}

function makeInside(parent: string, path: string): void {
  try {
    mkdirSync(path, 0o700);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new Error(`No directory can be made in ${parent}: ${String(error)}`, { cause: error });
    }
  }
}
