import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { BlobStore, StoredBlob } from './blobs.js';
import { selectOne } from './database.js';

/** How many bytes a content has at most that is kept in the database. */
export const smallBlobBytes: number = 64 * 1024;

/**
 * Keeps small contents in the database, and others in `large`. A small content costs one statement there, in place of a file
 * that is made, flushed to the disk and renamed. It shares the fate of the row that names it: both survive the end of the
 * process, and after a power cut there are both or neither.
 */
export function createSmallBlobs(db: DatabaseSync, large: BlobStore): BlobStore {
  // Node.js 22 passes some empty arrays on as NULL.
  const insert = db.prepare("INSERT INTO small_contents (content) VALUES (ifnull(?, x''))");
  const find = db.prepare('SELECT content FROM small_contents WHERE id = ?');
  const remove = db.prepare('DELETE FROM small_contents WHERE id IN (SELECT value FROM json_each(?))');

  function keep(content: Uint8Array): StoredBlob {
    const { lastInsertRowid } = insert.run(content);
    const md5 = hash('md5', content, 'base64');
    return { blob: String(lastInsertRowid), sizeBytes: content.byteLength, md5 };
  }

  function read(blob: string): Uint8Array<ArrayBuffer> {
    const row = selectOne<{ content: Uint8Array<ArrayBuffer> }>(find, Number(blob));
    if (row === undefined) {
      throw new Error(`Content ${blob} is gone.`);
    }
    return row.content;
  }

  function removeSmall(blobs: readonly string[]): void {
    if (blobs.length > 0) {
      remove.run(JSON.stringify(blobs.map(Number)));
    }
  }

  async function write(
    body: AsyncIterable<Uint8Array> | null,
    maxBytes = Number.POSITIVE_INFINITY,
    expectedBytes?: number,
  ): Promise<StoredBlob> {
    const chunks: Uint8Array[] = [];
    let sizeBytes = 0;
    const limit = Math.min(smallBlobBytes, maxBytes);
    const source = (body ?? new Blob().stream())[Symbol.asyncIterator]();
    for (let next = await source.next(); !next.done; next = await source.next()) {
      chunks.push(new Uint8Array(next.value));
      sizeBytes += next.value.byteLength;
      if (sizeBytes > limit) {
        return large.write(continued(chunks, source), maxBytes, expectedBytes);
      }
    }
    return keep(Buffer.concat(chunks));
  }

  async function* readAll(blobs: readonly string[]): AsyncGenerator<Uint8Array, void, undefined> {
    for (const blob of blobs) {
      yield* isSmall(blob) ? [read(blob)] : large.pieces(blob);
    }
  }

  return {
    write,
    writeNow: (content) => (content.byteLength > smallBlobBytes ? large.writeNow(content) : keep(content)),
    // What came in parts is large.
    join: (blobs) => write(readAll(blobs), undefined, Number.POSITIVE_INFINITY),
    read: (blob, range) => {
      if (!isSmall(blob)) {
        return large.read(blob, range);
      }
      const content = read(blob);
      return new Blob([range === undefined ? content : content.subarray(range.start, range.end + 1)]).stream();
    },
    pieces: async function* (blob, range) {
      if (!isSmall(blob)) return yield* large.pieces(blob, range);
      const content = read(blob);
      yield range === undefined ? content : content.subarray(range.start, range.end + 1);
    },
    readNow: (blob) => (isSmall(blob) ? read(blob) : large.readNow(blob)),
    remove: async (blob) => (isSmall(blob) ? removeSmall([blob]) : large.remove(blob)),
    removeAll: async (blobs) => {
      // First the files: a full disk takes no statement, but becomes less full by them.
      const failures = await large.removeAll(blobs.filter((blob) => !isSmall(blob)));
      removeSmall(blobs.filter(isSmall));
      return failures;
    },
  };
}

/** Names of files are no numbers. */
function isSmall(blob: string): boolean {
  return /^\d+$/.test(blob);
}

/** What was read of a stream, and then the rest of it. */
async function* continued(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let isOver = false;
  try {
    yield* chunks;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      yield next.value;
    }
    isOver = true;
  } finally {
    if (!isOver) {
      await rest.return?.();
    }
  }
}
