import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createHasher, digestBytes, prepareHasher } from '#hashers';
import type { DigestAlgorithm } from '../artifact-manifest/digest.js';
import { smallBytes } from './download-job.js';

const pieceBytes = 2 ** 20;

/** Computes the digest of a file, as hexadecimal digits. */
export async function digestFile(
  path: string,
  algorithm: DigestAlgorithm,
  signal?: AbortSignal | undefined,
): Promise<string> {
  await prepareHasher(algorithm);
  const file = await open(path);
  try {
    const hasher = createHasher(algorithm);
    const buffers = [Buffer.allocUnsafe(pieceBytes), Buffer.allocUnsafe(pieceBytes)] as const;
    // One piece is read while the one before is hashed.
    let next = file.read(buffers[0], 0, pieceBytes, 0);
    for (let turn = 1, position = 0; ; turn++) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return hasher.hex();
      signal?.throwIfAborted();
      position += bytesRead;
      next = file.read(buffers[turn % 2 === 0 ? 0 : 1], 0, pieceBytes, position);
      next.catch(() => undefined);
      hasher.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** The digest of a file, wherever a link leads to it; null when there is none. */
export async function digestAt(
  path: string,
  algorithm: DigestAlgorithm,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  try {
    const { size } = lstatSync(path);
    // Reading a small file at once takes a fraction of the time.
    const bytes = size <= smallBytes ? readSmallFile(path, size) : null;
    return bytes === null ? await digestFile(path, algorithm, signal) : digestBytes(algorithm, bytes);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'].includes(code)) return null;
    throw error;
  }
}

/** Reads a small file as it is now; null when it does not have this size. */
export function readSmallFile(path: string, sizeBytes: number): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    // One byte more shows a file that is longer.
    const buffer = Buffer.allocUnsafe(sizeBytes + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= sizeBytes; length += read) {
      read = readSync(file, buffer, length, buffer.byteLength - length, length);
    }
    return length === sizeBytes ? buffer.subarray(0, sizeBytes) : null;
  } finally {
    closeSync(file);
  }
}
