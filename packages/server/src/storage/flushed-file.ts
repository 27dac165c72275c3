import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { StoredBlob } from './blobs.js';
import { type ContentDigest, startDigest } from './content-digest.js';
import { refuseTooLarge } from './content-limit.js';

/** Up to this size, one flush at the end is enough. */
const smallBytes = 512 * 1024;
/** After how many bytes the disk is told to begin, so that it has little left to do at the end. */
const flushBytes = 32 * 1024 * 1024;

/**
 * Writes a file that gets its name when it is complete. It is on the disk, with its name, when the promise resolves. When the
 * chunks or the disk fail, nothing stays.
 *
 * @param temporary - Its place until then, on the same disk. A file that is found there later is none that anybody wants.
 * @param expectedBytes - the size as it was announced; undefined when it was not
 * @throws RequestError with status 413 for more than `maxBytes`.
 */
export async function writeFlushed(
  { temporary, path }: { readonly temporary: string; readonly path: string },
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  expectedBytes?: number,
): Promise<Omit<StoredBlob, 'blob'>> {
  let place = temporary;
  try {
    await using file = await open(temporary, 'wx');
    await using digest = startDigest(expectedBytes);
    const sizeBytes = await writeChunks(file, chunks, { digest, maxBytes });
    if (sizeBytes > smallBytes) {
      await file.datasync();
    }
    await rename(temporary, path);
    place = path;
    // Only now: the name has to be on the disk, too, before anything refers to it.
    await file.sync();
    return { sizeBytes, md5: await digest.finish() };
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  }
}

/** Writes while the next chunks arrive, and returns how many bytes there were. */
async function writeChunks(
  file: FileHandle,
  chunks: AsyncIterable<Uint8Array>,
  { digest, maxBytes }: { readonly digest: ContentDigest; readonly maxBytes: number },
): Promise<number> {
  let [buffer, other] = [digest.allocate(), digest.allocate()];
  let filledBytes = 0;
  let sizeBytes = 0;
  let unflushedBytes = 0;
  let writing = Promise.resolve();
  let hashing = Promise.resolve();
  let flushing = Promise.resolve();
  /** Hands the buffer over, and goes on with the other one as soon as it is free. */
  const write = async (): Promise<void> => {
    const filled = buffer.subarray(0, filledBytes);
    const hashed = forLater(digest.update(filled));
    await writing;
    writing = forLater(writeAll(file, filled));
    await hashing;
    hashing = hashed;
    unflushedBytes += filledBytes;
    filledBytes = 0;
    [buffer, other] = [other, buffer];
  };
  try {
    for await (const chunk of chunks) {
      sizeBytes += chunk.byteLength;
      refuseTooLarge(sizeBytes, maxBytes);
      for (let start = 0; start < chunk.byteLength; ) {
        const piece = chunk.subarray(start, start + buffer.byteLength - filledBytes);
        // Of memory that is shared with a thread, `set` takes twice as long.
        buffer.fill(piece, filledBytes, filledBytes + piece.byteLength);
        start += piece.byteLength;
        filledBytes += piece.byteLength;
        if (filledBytes === buffer.byteLength) await write();
      }
      if (unflushedBytes >= flushBytes) {
        await flushing;
        flushing = forLater(file.datasync());
        unflushedBytes = 0;
      }
    }
    await write();
  } finally {
    // The file must not be closed before.
    await Promise.all([writing, flushing]);
  }
  return sizeBytes;
}

/** Unlike `writeFile`, which does it in pieces of 512 KiB. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.byteLength; ) {
    done += (await file.write(bytes.subarray(done))).bytesWritten;
  }
}

/** Whoever waits for it learns of its failure. */
function forLater(work: Promise<void>): Promise<void> {
  work.catch(() => undefined);
  return work;
}
