import { createHash, randomUUID } from 'node:crypto';
import { accessSync, constants, lstatSync, rmSync, type Stats, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import { digestBytes } from '#hashers';
import { isAbsent } from '../local-disk/absent-path.js';
import { moveFile, removeIfPossible } from '../local-disk/local-moves.node.js';
import { makeFolder } from '../local-disk/make-folder.node.js';
import { cacheFolder } from '../local-disk/user-folders.node.js';
import { cleanUp, keepLimit } from './cache-cleanup.node.js';
import type { CleanupOptions } from './cache-options.js';
import { type ContentKey, keyName } from './content-key.js';
import { cacheLimitBytes } from './environment.node.js';
import { digestFile, readSmallFile } from './file-digest.node.js';
import { bootTag } from './machine.node.js';

/** How often the time of the last use is written down, in milliseconds. */
const useStepMs = 3_600_000;

/**
 * The contents that were downloaded before, by their digests. It has the layout of the Python client's cache, so that either
 * finds what the other has put there: `artifacts/obj/md5/XX/REST` with the digits of the digest, and `artifacts/obj/etag/XX/REST`
 * for what references lead to. A content is used, and put there, only when its digest is proven.
 */
export class ArtifactCache {
  /** The folder with `obj`. */
  readonly folder: string;

  readonly #token = randomUUID();
  #count = 0;

  /** @param dir - the folder of all caches. @defaultValue `WANDB_CACHE_DIR`, or the place of caches of the operating system */
  constructor(dir: string = cacheFolder()) {
    this.folder = join(dir, 'artifacts');
  }

  /** The folder for what only this package knows of. */
  get ownFolder(): string {
    return join(this.folder, 'wandb-ts');
  }

  /** Where a content is, or would be. */
  pathOf({ algorithm, hex }: ContentKey): string {
    return [this.folder, 'obj', algorithm, hex.slice(0, 2), hex.slice(2)].join(sep);
  }

  /** Where what a reference leads to is, or would be. */
  pathOfReference(url: string, etag: string): string {
    const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
    const hex = createHash('sha256').update(hash(url)).update(hash(etag)).digest('hex');
    return join(this.folder, 'obj', 'etag', hex.slice(0, 2), hex.slice(2));
  }

  /** Whether the cache can be written; makes its folders. */
  isUsable(): boolean {
    try {
      for (const name of ['obj', 'tmp', 'wandb-ts/partial', 'wandb-ts/locks']) makeFolder(join(this.folder, name));
      accessSync(join(this.folder, 'tmp'), constants.W_OK);
      return true;
    } catch {
      return false;
    }
  }

  /** Reads a small content; null when it is not there, or not what its name says. It is removed then. */
  readSmall(key: ContentKey, sizeBytes: number): Uint8Array | null {
    const path = this.pathOf(key);
    try {
      // Most contents are not there, and an error takes longer than a look.
      const found = lstatSync(path, { throwIfNoEntry: false });
      if (found === undefined) return null;
      const bytes = readSmallFile(path, sizeBytes);
      if (bytes !== null && digestBytes(key.algorithm, bytes) === key.hex) {
        this.#noteUse(path, found);
        return bytes;
      }
      rmSync(path, { force: true });
    } catch {
      // It is not there, or cannot be read.
    }
    return null;
  }

  /**
   * Finds a content that is proven; null when there is none. One that is not what its name says is removed. The proof is
   * written down in the fractions of a second of the file's time, which every change of the file changes.
   */
  async find(key: ContentKey, signal?: AbortSignal): Promise<string | null> {
    const path = this.pathOf(key);
    try {
      const found = lstatSync(path, { throwIfNoEntry: false });
      if (!found?.isFile()) return null;
      if (!isMarked(found, key)) {
        if ((await digestFile(path, key.algorithm, signal)) !== key.hex) {
          rmSync(path, { force: true });
          return null;
        }
        mark(path, found, key);
      }
      this.#noteUse(path, found);
      return path;
    } catch (error) {
      signal?.throwIfAborted();
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  /** Puts a small content there, whose digest was checked. */
  storeBytes(key: ContentKey, bytes: Uint8Array): void {
    this.#count += 1;
    const temporary = [this.folder, 'tmp', `${this.#token}-${this.#count}`].join(sep);
    try {
      writeFileSync(temporary, bytes, { flag: 'wx' });
      moveTo(temporary, this.pathOf(key));
    } catch {
      // It only saves time.
      removeIfPossible(temporary);
    }
  }

  /** Moves a file there, whose digest was checked, and returns its place. */
  adopt(key: ContentKey, source: string): string {
    const path = this.pathOf(key);
    mark(source, lstatSync(source), key);
    moveTo(source, path);
    return path;
  }

  /** Finds what a reference leads to by its size alone: an ETag proves no content. */
  findReference(url: string, etag: string, sizeBytes: number | null): string | null {
    const path = this.pathOfReference(url, etag);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size !== sizeBytes) return null;
    this.#noteUse(path, found);
    return path;
  }

  /** Moves a file there that a reference leads to, and returns its place. */
  adoptReference(url: string, etag: string, source: string): string {
    const path = this.pathOfReference(url, etag);
    moveTo(source, path);
    return path;
  }

  /**
   * Removes the contents that were not used for the longest time, until no more than a size is left.
   * @returns how many bytes became free.
   * @throws {@link ValidationError} for a size below 0, a fraction outside 0 to 1, and for both.
   */
  async cleanup(options: CleanupOptions = {}): Promise<number> {
    const { targetSize, targetFraction } = options;
    if (targetSize !== undefined && targetFraction !== undefined) {
      throw new ValidationError('Give targetSize or targetFraction, not both.');
    }
    if (targetSize !== undefined && !(targetSize >= 0)) throw new ValidationError('targetSize must be at least 0.');
    if (targetFraction !== undefined && !(targetFraction >= 0 && targetFraction <= 1)) {
      throw new ValidationError('targetFraction must be from 0 to 1.');
    }
    return (await cleanUp(this.folder, options)).freedBytes;
  }

  /**
   * Removes contents when there are more than the limit allows. The size of the cache is known from the last time that it was
   * measured, and measured anew when that and what was added since is over the limit.
   * @param addedBytes - what was added since the last call
   */
  async keepLimit(addedBytes: number, limitBytes: number = cacheLimitBytes(this.folder)): Promise<void> {
    if (addedBytes === 0) return;
    await keepLimit(this.folder, addedBytes, limitBytes);
  }

  #noteUse(path: string, { atimeMs, mtimeMs }: Stats): void {
    if (Date.now() - atimeMs < useStepMs) return;
    try {
      // The fraction of the time says that the content is proven, so it has to come back as it is.
      const mtimeS = Math.floor(mtimeMs / 1_000) + (microsecondsOf(mtimeMs) + 0.5) / 1_000_000;
      utimesSync(path, Date.now() / 1_000, mtimeS);
    } catch {
      // Whoever may only read the cache does not say what it uses.
    }
  }
}

let boot: string | null = null;

/** The microseconds of a file's time that say: this content was proven since the machine was started. */
function markOf(key: ContentKey, sizeBytes: number): number {
  boot ??= bootTag();
  const digest = createHash('sha256')
    .update(`${keyName(key)}\n${sizeBytes}\n${boot}`)
    .digest();
  return digest.readUInt32BE() % 1_000_000;
}

function mark(path: string, { mtimeMs, size }: Stats, key: ContentKey): void {
  try {
    // Half a microsecond more keeps it when the time is written down a little less exactly.
    utimesSync(path, Date.now() / 1_000, Math.floor(mtimeMs / 1_000) + (markOf(key, size) + 0.5) / 1_000_000);
  } catch {
    // It will be read again then.
  }
}

function isMarked({ mtimeMs, size }: Stats, key: ContentKey): boolean {
  return microsecondsOf(mtimeMs) === markOf(key, size);
}

function microsecondsOf(mtimeMs: number): number {
  return Math.floor((mtimeMs % 1_000) * 1_000);
}

function moveTo(source: string, path: string): void {
  try {
    moveFile(source, path);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    makeFolder(dirname(path));
    moveFile(source, path);
  }
}
