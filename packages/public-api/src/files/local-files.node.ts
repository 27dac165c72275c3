import { createHash, randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { link, lstat, mkdir, open, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { ValidationError } from '@wandb-ts/core';
import { isAbsent } from '../local-disk/absent-path.js';
import { moveFile } from '../local-disk/local-moves.node.js';
import { makeFolder } from '../local-disk/make-folder.node.js';
import type { ContentSink } from './content-sink.js';
import type { LocalContent, LocalTarget, Md5 } from './local-files.js';
import { existsError, localParts, uploadName } from './local-path.js';

const isWindows = process.platform === 'win32';

/** Starts an MD5. */
export function createMd5(): Md5 | null {
  const hash = createHash('md5');
  return {
    update: (chunk) => {
      hash.update(chunk);
    },
    hex: () => hash.digest('hex'),
  };
}

/**
 * Finds the place of a file below a folder; makes nothing yet.
 * @throws {@link ValidationError} when the name leads elsewhere, or to a folder.
 */
export async function locate(root: string, name: string): Promise<LocalTarget> {
  const parts = localParts(name, isWindows);
  const path = join(root, ...parts);
  const found = await lstat(path).catch(ifAbsent);
  if (found?.isDirectory()) throw new ValidationError(`${path} is a folder.`);
  return {
    path,
    exists: found !== undefined,
    save: async (replace, fill) => {
      const folder = await makeFolders(root, parts.slice(0, -1));
      await saveAtomically(join(folder, parts.at(-1) ?? ''), replace, fill);
    },
  };
}

/** Makes the folders of a file. A link on the way may lead anywhere below the root, but not out of it. */
async function makeFolders(root: string, names: readonly string[]): Promise<string> {
  makeFolder(root);
  const top = await realpath(root);
  let folder = top;
  for (const name of names) {
    const next = join(folder, name);
    await mkdir(next).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    folder = await realpath(next);
    const way = relative(top, folder);
    if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) {
      throw new ValidationError(`${next} is a link that leads out of ${root}.`);
    }
  }
  return folder;
}

async function saveAtomically(
  path: string,
  replace: boolean,
  fill: (sink: ContentSink) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.wandb-ts-${randomUUID()}.part`);
  try {
    const file = await open(temporary, 'wx');
    try {
      let position = 0;
      await fill({
        write: async (chunk) => {
          for (let done = 0; done < chunk.byteLength; ) {
            const { bytesWritten } = await file.write(chunk, done, chunk.byteLength - done, position);
            done += bytesWritten;
            position += bytesWritten;
          }
        },
        restart: async () => {
          await file.truncate(0);
          position = 0;
        },
      });
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) moveFile(temporary, path);
    else await moveToFreePlace(temporary, path);
    await syncFolder(folder);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A link fails where a rename would silently take the place of what somebody else put there in the meantime. */
async function moveToFreePlace(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw existsError(to);
    // Some file systems have no links.
    moveFile(from, to);
  }
}

/** Makes the new name as durable as the content, where folders can be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  try {
    await handle?.sync();
  } catch {
    // Not every file system can; the content itself is safe.
  } finally {
    await handle?.close();
  }
}

/**
 * Opens a local file for its upload. It is read when it is sent.
 * @throws {@link ValidationError} when there is no such file.
 */
export async function openLocalFile(path: string, root: string): Promise<LocalContent> {
  const found = await stat(path).catch(ifAbsent);
  if (found === undefined) throw new ValidationError(`There is no file ${path}.`);
  if (!found.isFile()) throw new ValidationError(`${path} is not a file.`);
  const name = uploadName(relative(resolve(root), resolve(path)), isWindows);
  return { name, body: await openAsBlob(path) };
}

function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (!isAbsent(error)) throw error;
}
