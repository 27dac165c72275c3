import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { copyFile, type FileHandle, open } from 'node:fs/promises';
import { ValidationError } from '@wandb-ts/core';
import { isAbsent } from '../local-disk/absent-path.js';
import type { ContentDigester } from './content-digester.js';
import { maxContentBytes } from './part-size.js';

const readBytes = 2 ** 20;
// Without O_NONBLOCK, which Windows lacks, a pipe would be waited for until somebody writes to it.
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A local file that is open for reading. */
export interface OpenFile extends AsyncDisposable {
  readonly handle: FileHandle;
  readonly sizeBytes: number;
  readonly mtimeMs: number;
}

/** Opens a local file. @throws {@link ValidationError} when there is none, or it is too large for any store */
export async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, openFlags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR') throw new ValidationError(`${path} is not a file.`);
    throw isAbsent(error) ? new ValidationError(`There is no file ${path}.`) : error;
  });
  const dispose = (): Promise<void> => handle.close();
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new ValidationError(`${path} is not a file.`);
    if (found.size > maxContentBytes) throw new ValidationError(`${path} is larger than the 5 TiB that a store takes.`);
    return { handle, sizeBytes: found.size, mtimeMs: found.mtimeMs, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/**
 * Reads a local file that is not larger than `maxBytes`, synchronously, which takes a third of the time of promises; null for
 * every other one, and whatever else {@link openFile} has to tell.
 */
export function readSmall(path: string, maxBytes: number): Uint8Array<ArrayBuffer> | null {
  let file: number;
  try {
    file = openSync(path, openFlags);
  } catch {
    return null;
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size > maxBytes) return null;
    // One byte more, which a file has that grows meanwhile.
    const content = new Uint8Array(found.size + 1);
    const readBytes = readSync(file, content, 0, content.byteLength, 0);
    return readBytes === found.size ? content.subarray(0, readBytes) : null;
  } finally {
    closeSync(file);
  }
}

/** Reads a file to its end, into its digests and, where one is given, into a copy. The next piece is read meanwhile. */
export async function readThrough(
  source: FileHandle,
  digester: ContentDigester,
  copy: FileHandle | null = null,
): Promise<void> {
  const buffers = [Buffer.allocUnsafe(readBytes), Buffer.allocUnsafe(readBytes)] as const;
  let position = 0;
  let writing = Promise.resolve();
  const readInto = (buffer: Buffer): Promise<Buffer> => {
    const reading = source.read(buffer, 0, readBytes, position).then(({ bytesRead }) => buffer.subarray(0, bytesRead));
    reading.catch(() => undefined);
    return reading;
  };
  let reading = readInto(buffers[0]);
  for (let turn = 1; ; turn++) {
    const piece = await reading;
    // The buffer of the piece before is free only then.
    await writing;
    if (piece.byteLength === 0) return;
    const start = position;
    position += piece.byteLength;
    reading = readInto(buffers[turn % 2 === 0 ? 0 : 1]);
    if (copy !== null) writing = writeAt(copy, piece, start);
    writing.catch(() => undefined);
    digester.update(piece);
  }
}

/** Writes all bytes of a piece. */
export async function writeAt(file: FileHandle, piece: Uint8Array, start: number): Promise<void> {
  for (let done = 0; done < piece.byteLength; ) {
    const { bytesWritten } = await file.write(piece, done, piece.byteLength - done, start + done);
    done += bytesWritten;
  }
}

/** Makes a copy that shares its blocks with the original until one of them changes; false where the disk cannot. */
export async function cloneFile(path: string, target: string): Promise<boolean> {
  try {
    await copyFile(path, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE);
    return true;
  } catch {
    return false;
  }
}
