import type { DatabaseSync } from 'node:sqlite';
import type { BlobStore } from './blobs.js';
import { selectAll } from './database.js';

/**
 * Opens the list of contents that no row names any more; see `unused-blob-tables.ts`. The function that it returns removes
 * them, also those that a server left which ended before it could. What cannot be removed now is tried again the next time:
 * who deleted what named it can do nothing about it.
 */
export function createUnusedBlobs(db: DatabaseSync, blobs: BlobStore): () => Promise<void> {
  const list = db.prepare('SELECT blob FROM unused_blobs');
  const forget = db.prepare('DELETE FROM unused_blobs WHERE blob IN (SELECT value FROM json_each(?))');

  return async () => {
    const names = selectAll<{ blob: string }>(list).map(({ blob }) => blob);
    if (names.length === 0) {
      return;
    }
    try {
      await blobs.removeAll(names);
      forget.run(JSON.stringify(names));
    } catch (error) {
      process.emitWarning(`Contents of deleted files are not removed yet: ${String(error)}`);
    }
  };
}
