import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { moveFile } from '../local-disk/local-moves.node.js';
import { makeFolder } from '../local-disk/make-folder.node.js';
import { cacheFolder } from '../local-disk/user-folders.node.js';
import type { ByteRange } from './byte-source.js';
import type { CachedFile, CacheKey, CacheWriter } from './export-cache.js';

const suffix = '.runhistory.parquet';

/** Opens a file of the cache; null when it is not there. */
export async function openCached(key: CacheKey): Promise<CachedFile | null> {
  const file = await open(join(exportsFolder(), fileName(key)), 'r').catch(() => null);
  if (file === null) return null;
  const { size } = await file.stat();
  if (size !== key.sizeBytes) {
    await file.close();
    return null;
  }
  return {
    sizeBytes: size,
    read: (ranges) => Promise.all(ranges.map((range) => readRange(file, range))),
    close: () => file.close(),
  };
}

async function readRange(file: FileHandle, { start, end }: ByteRange): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(end - start);
  for (let done = 0; done < bytes.byteLength; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.byteLength - done, start + done);
    if (bytesRead === 0) throw new Error('A cached history ends too early.');
    done += bytesRead;
  }
  return bytes.buffer;
}

/** Starts to put a file into the cache; null where the folder cannot be written, as the cache only saves time. */
export async function startCaching(key: CacheKey): Promise<CacheWriter | null> {
  const folder = exportsFolder();
  const temporary = join(folder, `.${randomUUID()}.part`);
  let file: FileHandle;
  try {
    makeFolder(folder);
    file = await open(temporary, 'wx', 0o600);
  } catch {
    return null;
  }
  return {
    write: async (start, bytes) => {
      const view = new Uint8Array(bytes);
      for (let done = 0; done < view.byteLength; ) {
        const { bytesWritten } = await file.write(view, done, view.byteLength - done, start + done);
        done += bytesWritten;
      }
    },
    commit: async () => {
      await file.close();
      moveFile(temporary, join(folder, fileName(key)));
      await removeOlder(folder, key);
    },
    discard: async () => {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

async function removeOlder(folder: string, key: CacheKey): Promise<void> {
  const kept = fileName(key);
  const older = (await readdir(folder)).filter((name) => name.startsWith(pathHash(key)) && name !== kept);
  await Promise.all(older.map((name) => rm(join(folder, name), { force: true })));
}

function exportsFolder(): string {
  return join(cacheFolder(), 'runhistory');
}

function fileName(key: CacheKey): string {
  return `${pathHash(key)}-${hash(key.etag)}-${key.sizeBytes}${suffix}`;
}

function pathHash({ path }: CacheKey): string {
  return hash(path);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
