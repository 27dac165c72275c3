import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeadOwner } from './owner.node.js';
import { parsePartialName } from './partial-name.js';

/**
 * Moves the longest file that a process left, which is no more, to a name of one's own. Of several processes that try it, one can.
 * @param name - what the file is going to be
 * @param path - its name from now on
 * @returns whether there was one.
 */
export function takeOver(folder: string, name: string, path: string): boolean {
  const left = readdirSync(folder).flatMap((found) => {
    const parsed = parsePartialName(found);
    if (parsed?.key !== name) return [];
    const source = join(folder, found);
    const { mtimeMs, size } = statSync(source, { throwIfNoEntry: false }) ?? {};
    return mtimeMs !== undefined && isDeadOwner(parsed.owner, mtimeMs) ? [{ source, size: size ?? 0 }] : [];
  });
  left.sort((one, other) => other.size - one.size);
  for (const { source } of left) {
    try {
      renameSync(source, path);
      return true;
    } catch {
      // Somebody else took it over.
    }
  }
  return false;
}
