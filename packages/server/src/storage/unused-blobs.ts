import type { DatabaseSync } from 'node:sqlite';
import type { BlobStore } from './blobs.js';
import { selectAll } from './database.js';

/**
 * Opens the list of contents that no row names any more; see `unused-blob-tables.ts`. The function that it returns removes
 * them, also those that a server left which ended before it could. Who calls it while another call is at work does not wait:
 * that one removes theirs, too. What cannot be removed now is tried again at the next call; who deleted what named it can do
 * nothing about it.
 */
export function createUnusedBlobs(db: DatabaseSync, blobs: BlobStore): () => Promise<void> {
  const list = db.prepare('SELECT blob FROM unused_blobs');
  const forget = db.prepare('DELETE FROM unused_blobs WHERE blob IN (SELECT value FROM json_each(?))');
  let isRunning = false;
  let isAskedFor = false;

  async function removeListed(): Promise<void> {
    const names = selectAll<{ blob: string }>(list).map(({ blob }) => blob);
    if (names.length > 0) {
      const failures = await blobs.removeAll(names);
      forget.run(JSON.stringify(names.filter((name) => !failures.has(name))));
      const [failure] = failures.values();
      if (failures.size > 0) {
        throw failure;
      }
    }
  }

  return async () => {
    isAskedFor = true;
    if (isRunning) {
      return;
    }
    isRunning = true;
    try {
      while (isAskedFor) {
        isAskedFor = false;
        await removeListed();
      }
    } catch (error) {
      process.emitWarning(`Contents of deleted files are not removed yet: ${String(error)}`);
    } finally {
      isRunning = false;
    }
  };
}
