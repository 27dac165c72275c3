import { localParts } from '../files/local-path.js';
import { UnsafeEntryPathError } from './unsafe-entry-path-error.js';

/** Paths of two entries that a file system may take for one. */
export interface PathPair {
  readonly first: string;
  readonly second: string;
}

/**
 * Takes the path of an entry apart for a path below a folder.
 * @param isWindows - whether the rules of Windows hold
 * @throws {@link UnsafeEntryPathError} for a path that leads out of the folder, is absolute, or names a drive, a network
 * share or a device.
 */
export function entryParts(path: string, isWindows: boolean): string[] {
  try {
    return localParts(path, isWindows);
  } catch {
    throw new UnsafeEntryPathError(path, 'is not a path below a folder, so it is not saved');
  }
}

/**
 * Checks that all entries can be saved below one folder.
 * @returns the pairs that are one file where case, or the way accents are written, makes no difference.
 * @throws {@link UnsafeEntryPathError} for a path that {@link entryParts} refuses, and for a file that is where another entry
 * has a folder.
 */
export function checkEntryPaths(paths: Iterable<string>, isWindows: boolean): PathPair[] {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const pairs: PathPair[] = [];
  for (const path of paths) {
    entryParts(path, isWindows);
    const folded = fold(path);
    const twin = files.get(folded);
    if (twin === undefined) files.set(folded, path);
    else if (twin !== path) pairs.push({ first: twin, second: path });
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      const foldedFolder = fold(folder);
      if (folders.get(foldedFolder) === folder) break;
      folders.set(foldedFolder, folder);
    }
  }
  for (const [folded, folder] of folders) {
    const file = files.get(folded);
    if (file === folder) throw new UnsafeEntryPathError(file, 'is a file where other entries have a folder');
    if (file !== undefined) pairs.push({ first: folder, second: file });
  }
  return pairs;
}

/** What no file system tells apart is the same afterwards; so is much that most of them do tell apart. */
function fold(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how ASCII is told.
  if (/^[\u0000-\u007f]*$/.test(path)) return path.toLowerCase();
  return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
}
