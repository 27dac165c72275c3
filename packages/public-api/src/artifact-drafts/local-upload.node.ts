import { openAsBlob } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { ValidationError } from '@wandb-ts/core';
import type { UploadSlices } from '../artifact-upload/types.js';
import { isAbsent } from '../local-disk/absent-path.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** How much of a file is read at a time: more of a large one, for which it takes less time, but memory of a small one. */
const pieceBytes = 2 ** 18;
const largePieceBytes = 2 ** 20;
const largeBytes = 2 ** 26;

/** What a file looked like when it was added. */
export interface AddedFile {
  readonly sizeBytes: number;
  readonly mtimeMs: number;
}

/** Opens a file for its upload. @throws {@link ValidationError} when it is not the one that was added */
export async function openForUpload(path: string, added: AddedFile): Promise<UploadSlices> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw isAbsent(error) ? new ValidationError(`${path} is gone since it was added to the artifact.`) : error;
  });
  refuseOther(path, added, found.size, found.mtimeMs);
  return new LocalUpload(path, added, 0, added.sizeBytes);
}

/** A part of a local file, which is read again for each attempt to upload it. */
class LocalUpload implements UploadSlices {
  readonly size: number;
  readonly #path: string;
  readonly #added: AddedFile;
  readonly #start: number;

  constructor(path: string, added: AddedFile, start: number, size: number) {
    this.#path = path;
    this.#added = added;
    this.#start = start;
    this.size = size;
  }

  slice(start: number, end: number): LocalUpload {
    const size = Math.min(end, this.size) - start;
    return new LocalUpload(this.#path, this.#added, this.#start + start, size);
  }

  async toBlob(): Promise<Blob> {
    return (await openAsBlob(this.#path)).slice(this.#start, this.#start + this.size);
  }

  /** The next piece is read while one is being sent. @throws {@link ValidationError} when the file has changed */
  async *pieces(): AsyncGenerator<Bytes, void, undefined> {
    const file = await open(this.#path, 'r');
    let reading: Promise<Bytes> | undefined;
    try {
      await this.#check(file);
      const buffers = [this.#makeBuffer(), this.#makeBuffer()] as const;
      let doneBytes = 0;
      const readNext = (buffer: Bytes): Promise<Bytes> => {
        const length = Math.min(buffer.byteLength, this.size - doneBytes);
        const piece = file.read(buffer, 0, length, this.#start + doneBytes).then((read) => {
          if (read.bytesRead === 0 && length > 0) throw hasChanged(this.#path);
          return buffer.subarray(0, read.bytesRead);
        });
        piece.catch(() => undefined);
        return piece;
      };
      for (let turn = 0; doneBytes < this.size; turn++) {
        const piece = await (reading ?? readNext(buffers[0]));
        doneBytes += piece.byteLength;
        reading = doneBytes < this.size ? readNext(buffers[turn % 2 === 0 ? 1 : 0]) : undefined;
        yield piece;
      }
      await this.#check(file);
    } finally {
      await reading?.catch(() => undefined);
      await file.close();
    }
  }

  #makeBuffer(): Bytes {
    return new Uint8Array(this.size < largeBytes ? Math.min(pieceBytes, this.size) : largePieceBytes);
  }

  async #check(file: FileHandle): Promise<void> {
    const { size, mtimeMs } = await file.stat();
    refuseOther(this.#path, this.#added, size, mtimeMs);
  }
}

function refuseOther(path: string, added: AddedFile, sizeBytes: number, mtimeMs: number): void {
  if (sizeBytes !== added.sizeBytes || mtimeMs !== added.mtimeMs) throw hasChanged(path);
}

function hasChanged(path: string): ValidationError {
  return new ValidationError(`${path} has changed since it was added to the artifact.`);
}
