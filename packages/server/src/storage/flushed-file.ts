import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { StoredBlob } from './blobs.js';
import { refuseTooLarge } from './content-limit.js';

const bufferBytes = 512 * 1024;
/** After how many bytes the disk is told to begin, so that it has little left to do at the end. */
const flushBytes = 32 * 1024 * 1024;

/**
 * Writes a file that gets its name when it is complete. It is on the disk, with its name, when the promise resolves. When the
 * chunks or the disk fail, nothing stays.
 *
 * @param temporary - Its place until then, on the same disk. A file that is found there later is none that anybody wants.
 * @throws RequestError with status 413 for more than `maxBytes`.
 */
export async function writeFlushed(
  { temporary, path }: { readonly temporary: string; readonly path: string },
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Omit<StoredBlob, 'blob'>> {
  let place = temporary;
  try {
    await using file = await open(temporary, 'wx');
    const hash = createHash('md5');
    const sizeBytes = await writeChunks(file, chunks, { hash, maxBytes });
    if (sizeBytes > bufferBytes) {
      await file.datasync();
    }
    await rename(temporary, path);
    place = path;
    // Only now: the name has to be on the disk, too, before anything refers to it.
    await file.sync();
    return { sizeBytes, md5: hash.digest('base64') };
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  }
}

/** Writes while the next chunks arrive, and returns how many bytes there were. */
async function writeChunks(
  file: FileHandle,
  chunks: AsyncIterable<Uint8Array>,
  { hash, maxBytes }: { readonly hash: Hash; readonly maxBytes: number },
): Promise<number> {
  const buffers = [Buffer.allocUnsafeSlow(bufferBytes), Buffer.allocUnsafeSlow(bufferBytes)] as const;
  let [buffer] = buffers;
  let filledBytes = 0;
  let sizeBytes = 0;
  let unflushedBytes = 0;
  let writing = Promise.resolve();
  let flushing = Promise.resolve();
  const write = (): void => {
    writing = file.writeFile(buffer.subarray(0, filledBytes));
    // Whoever waits for it learns of it.
    writing.catch(() => undefined);
    unflushedBytes += filledBytes;
    filledBytes = 0;
    buffer = buffer === buffers[0] ? buffers[1] : buffers[0];
  };
  try {
    for await (const chunk of chunks) {
      sizeBytes += chunk.byteLength;
      refuseTooLarge(sizeBytes, maxBytes);
      hash.update(chunk);
      for (let start = 0; start < chunk.byteLength; ) {
        const piece = chunk.subarray(start, start + bufferBytes - filledBytes);
        buffer.set(piece, filledBytes);
        start += piece.byteLength;
        filledBytes += piece.byteLength;
        if (filledBytes === bufferBytes) {
          await writing;
          write();
        }
      }
      if (unflushedBytes >= flushBytes) {
        await flushing;
        flushing = file.datasync();
        flushing.catch(() => undefined);
        unflushedBytes = 0;
      }
    }
    await writing;
    write();
  } finally {
    // The file must not be closed before.
    await Promise.all([writing, flushing]);
  }
  return sizeBytes;
}
