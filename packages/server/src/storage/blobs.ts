import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { refuseTooLarge } from './content-limit.js';
import { writeFlushed } from './flushed-file.js';

/** Content that was stored completely. */
export interface StoredBlob {
  /** The name to read it by. */
  readonly blob: string;
  readonly sizeBytes: number;
  /** Base64. */
  readonly md5: string;
}

/** A part of a content: the positions of its first and last byte. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Contents of files. A content is there completely or not at all, and never changes. */
export interface BlobStore {
  /**
   * Stores what the stream gives until its end. When the stream fails, nothing stays. A piece is not used any more when the next
   * one is asked for.
   *
   * @param maxBytes - How many bytes a content may have. @defaultValue any number
   * @param expectedBytes - The size as it was announced: of a large content, the MD5 is computed by a thread. @defaultValue unknown
   * @throws RequestError with status 413 for a content that has more.
   */
  write(body: AsyncIterable<Uint8Array> | null, maxBytes?: number, expectedBytes?: number): Promise<StoredBlob>;
  /** Stores bytes before it returns. */
  writeNow(content: Uint8Array): StoredBlob;
  /** Stores the contents of other blobs, one after the other, as one. */
  join(blobs: readonly string[]): Promise<StoredBlob>;
  read(blob: string, range?: ByteRange): ReadableStream<Uint8Array>;
  /** Reads a content piece by piece. A piece is not there any more when the next one is asked for. */
  pieces(blob: string, range?: ByteRange): AsyncIterable<Uint8Array>;
  /** Reads a small content before it returns, which takes a tenth of the time of a stream. */
  readNow(blob: string): Uint8Array<ArrayBuffer>;
  remove(blob: string): Promise<void>;
  /** Removes what it can, and resolves with the failures by blob. */
  removeAll(blobs: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
}

/** How much of a file is read at a time: for readers, and when files are joined. */
const readChunkBytes = 256 * 1024;
const joinChunkBytes = 1024 * 1024;

/** Keeps contents in memory. */
export function createMemoryBlobs(): BlobStore {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();

  function find(blob: string): Uint8Array<ArrayBuffer> {
    const content = contents.get(blob);
    if (content === undefined) {
      throw new Error(`Content ${blob} is gone.`);
    }
    return content;
  }

  function keep(content: Uint8Array): StoredBlob {
    const blob = randomUUID();
    contents.set(blob, Uint8Array.from(content));
    return { blob, sizeBytes: content.byteLength, md5: createHash('md5').update(content).digest('base64') };
  }

  return {
    write: async (body, maxBytes = Number.POSITIVE_INFINITY) => {
      const chunks: Uint8Array[] = [];
      let sizeBytes = 0;
      for await (const chunk of body ?? []) {
        sizeBytes += chunk.byteLength;
        refuseTooLarge(sizeBytes, maxBytes);
        chunks.push(new Uint8Array(chunk));
      }
      return keep(Buffer.concat(chunks));
    },
    writeNow: keep,
    join: async (blobs) => keep(Buffer.concat(blobs.map(find))),
    read: (blob, range) => {
      const content = find(blob);
      const part = range === undefined ? content : content.subarray(range.start, range.end + 1);
      return new Blob([part]).stream();
    },
    pieces: async function* (blob, range) {
      const content = find(blob);
      yield range === undefined ? content : content.subarray(range.start, range.end + 1);
    },
    readNow: find,
    remove: async (blob) => {
      contents.delete(blob);
    },
    removeAll: async (blobs) => {
      for (const blob of blobs) {
        contents.delete(blob);
      }
      return new Map();
    },
  };
}

/**
 * Keeps each content in a file of its own below `directory`, which is made for its owner only. A content is written to a
 * temporary file, flushed to the disk and then renamed; temporary files that a killed process left behind are removed at the
 * start.
 */
export function createDiskBlobs(directory: string): BlobStore {
  const partial = join(directory, 'partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const rooms = new Set(readdirSync(directory));
  const pathOf = (blob: string): string => join(directory, blob.slice(0, 2), blob);
  const makeRoom = (blob: string): void => {
    const room = blob.slice(0, 2);
    if (!rooms.has(room)) {
      mkdirSync(join(directory, room), { recursive: true });
      rooms.add(room);
    }
  };

  async function keep(
    chunks: AsyncIterable<Uint8Array>,
    maxBytes = Number.POSITIVE_INFINITY,
    expectedBytes?: number,
  ): Promise<StoredBlob> {
    const blob = randomUUID();
    makeRoom(blob);
    const places = { temporary: join(partial, blob), path: pathOf(blob) };
    return { blob, ...(await writeFlushed(places, chunks, maxBytes, expectedBytes)) };
  }

  return {
    write: (body, maxBytes, expectedBytes) => keep(body ?? new Blob().stream(), maxBytes, expectedBytes),
    writeNow: (content) => {
      const blob = randomUUID();
      const temporary = join(partial, blob);
      makeRoom(blob);
      const file = openSync(temporary, 'wx');
      try {
        writeFileSync(file, content);
        renameSync(temporary, pathOf(blob));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      return { blob, sizeBytes: content.byteLength, md5: createHash('md5').update(content).digest('base64') };
    },
    join: (blobs) => keep(readAll(blobs.map(pathOf))),
    read: (blob, range) =>
      Readable.toWeb(
        createReadStream(pathOf(blob), { ...range, highWaterMark: readChunkBytes }),
      ) as NodeReadableStream as ReadableStream<Uint8Array>,
    pieces: (blob, range) => readPieces(pathOf(blob), range),
    readNow: (blob) => readFileSync(pathOf(blob)),
    remove: (blob) => rm(pathOf(blob), { force: true }),
    removeAll: async (blobs) => {
      const failures = new Map<string, unknown>();
      await Promise.all(
        blobs.map((blob) => rm(pathOf(blob), { force: true }).catch((error: unknown) => failures.set(blob, error))),
      );
      return failures;
    },
  };
}

/** Reads a file, or a part of it, into one memory again and again. */
async function* readPieces(path: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const memory = Buffer.allocUnsafeSlow(readChunkBytes);
    let position = range?.start ?? 0;
    const end = range === undefined ? Number.POSITIVE_INFINITY : range.end + 1;
    while (position < end) {
      const { bytesRead } = await file.read(memory, 0, Math.min(readChunkBytes, end - position), position);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
      position += bytesRead;
    }
  } finally {
    await file.close();
  }
}

async function* readAll(paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const path of paths) {
    yield* createReadStream(path, { highWaterMark: joinChunkBytes });
  }
}
