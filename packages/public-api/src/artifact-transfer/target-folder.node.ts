import {
  type BigIntStats,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { ValidationError } from '@wandb-ts/core';
import { checkEntryPaths, entryParts } from '../artifact-manifest/entry-path.js';
import { UnsafeEntryPathError } from '../artifact-manifest/unsafe-entry-path-error.js';
import { moveFile, removeIfPossible } from '../local-disk/local-moves.node.js';
import { makeFolder } from '../local-disk/make-folder.node.js';
import { claimOwner, isDeadOwner, releaseOwner } from './owner.node.js';
import { ownerOfPartial, partialName } from './partial-name.js';

const isWindows = process.platform === 'win32';
/** Where contents are put together until they are complete. */
export const partialFolderName = '.wandb-ts-partial';

/**
 * The folder that entries are saved below. A file appears at its place as a whole, by a rename; links on the way to it may
 * lead anywhere below the folder, but not out of it.
 */
export class TargetFolder {
  /** The folder as the caller names it. */
  readonly root: string;
  readonly #top: string;
  /** Whether there was nothing when it was opened. */
  readonly #isNew: boolean;
  readonly #folders = new Map<string, string>();
  /** Who is at work in the folder. */
  readonly owner: string = claimOwner();
  #partialFolder: string | null = null;
  #sharesBlocks: boolean | null = null;
  #count = 0;

  private constructor(root: string, top: string, isNew: boolean) {
    this.root = root;
    this.#top = top;
    this.#isNew = isNew;
    this.#folders.set('', top);
  }

  /**
   * Makes the folder, and checks that all entries can be saved below it.
   * @throws {@link UnsafeEntryPathError} for an entry that cannot.
   */
  static open(root: string, paths: readonly string[]): TargetFolder {
    const pairs = checkEntryPaths(paths, isWindows);
    const reserved = paths.find((path) => path === partialFolderName || path.startsWith(`${partialFolderName}/`));
    if (reserved !== undefined) throw new UnsafeEntryPathError(reserved, 'has the name of a folder for other use');
    const isNew = !existsSync(root);
    const folder = new TargetFolder(root, mkdirFor(root), isNew);
    const same = pairs.find(({ first, second }) => !folder.#tellsApart(first, second));
    if (same === undefined) return folder;
    folder.close();
    throw new UnsafeEntryPathError(
      same.second,
      `is the same file as ${JSON.stringify(same.first)} on this file system`,
    );
  }

  /** The folder without links on the way to it. */
  get realPath(): string {
    return this.#top;
  }

  /** Where an entry is below a folder. @throws {@link UnsafeEntryPathError} when it cannot be there */
  static pathBelow(root: string, entryPath: string): string {
    return join(root, ...entryParts(entryPath, isWindows));
  }

  /** Where an entry is, as the caller sees it. */
  pathOf(entryPath: string): string {
    // All paths were checked when the folder was opened.
    return `${this.root}${sep}${isWindows ? entryPath.replaceAll('/', sep) : entryPath}`;
  }

  /** What was at the place of an entry before anything was saved; null when there was nothing. */
  findBefore(entryPath: string): BigIntStats | null {
    return this.#isNew ? null : this.find(entryPath);
  }

  /** What is at the place of an entry; null when there is nothing. */
  find(entryPath: string): BigIntStats | null {
    return lstatSync(this.pathOf(entryPath), { bigint: true, throwIfNoEntry: false }) ?? null;
  }

  /** Puts a small content at the place of an entry. */
  placeBytes(entryPath: string, bytes: Uint8Array): BigIntStats {
    const target = this.#prepare(entryPath);
    const temporary = this.#temporaryPath();
    try {
      writeFileSync(temporary, bytes, { flag: 'wx' });
      return moveTo(temporary, target);
    } catch (error) {
      removeIfPossible(temporary);
      throw error;
    }
  }

  /** Puts a copy of a file at the place of an entry. The copy shares its blocks with the file where the disk can do that. */
  async placeCopy(entryPath: string, source: string, signal: AbortSignal): Promise<BigIntStats> {
    const target = this.#prepare(entryPath);
    const temporary = this.#temporaryPath();
    const remove = (): void => removeIfPossible(temporary);
    signal.addEventListener('abort', remove, { once: true });
    try {
      await copyFile(source, temporary, constants.COPYFILE_FICLONE);
      signal.throwIfAborted();
      return moveTo(temporary, target);
    } catch (error) {
      remove();
      throw error;
    } finally {
      signal.removeEventListener('abort', remove);
    }
  }

  /** Moves a complete file from the partial folder to the place of an entry. */
  placeFile(entryPath: string, source: string): BigIntStats {
    return moveTo(source, this.#prepare(entryPath));
  }

  /** The folder for what is not complete, which is made when it is first asked for. */
  partialFolder(): string {
    if (this.#partialFolder === null) {
      this.#partialFolder = join(this.#top, partialFolderName);
      makeFolder(this.#partialFolder);
    }
    return this.#partialFolder;
  }

  /** Whether copies of files of another folder share their blocks with them, so that they take no place and no time. */
  sharesBlocksWith(folder: string): boolean {
    this.#sharesBlocks ??= this.#triesToShare(folder);
    return this.#sharesBlocks;
  }

  /** Removes the folder for what is not complete, unless somebody else is at work in it. What dead processes left goes, too. */
  close(): void {
    releaseOwner(this.owner);
    const folder = join(this.#top, partialFolderName);
    try {
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        const owner = ownerOfPartial(name);
        if (owner !== null && isDeadOwner(owner, lstatSync(path).mtimeMs)) rmSync(path, { force: true });
      }
      rmdirSync(folder);
    } catch {
      // It is not there, or not empty.
    }
  }

  #temporaryPath(): string {
    this.#count += 1;
    return `${this.partialFolder()}${sep}${partialName(`copy-${this.#count}`, this.owner)}`;
  }

  /** Makes the folders of an entry, once each. */
  #prepare(entryPath: string): string {
    const slash = entryPath.lastIndexOf('/');
    const name = entryPath.slice(slash + 1);
    return this.#folderOf(slash < 0 ? '' : entryPath.slice(0, slash)) + sep + name;
  }

  #folderOf(path: string): string {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf('/');
    const parent = this.#folderOf(slash < 0 ? '' : path.slice(0, slash));
    const folder = mkdirFor(join(parent, path.slice(slash + 1)));
    const way = relative(this.#top, folder);
    if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) {
      throw new ValidationError(`${join(this.root, path)} is a link that leads out of ${this.root}.`);
    }
    this.#folders.set(path, folder);
    return folder;
  }

  #triesToShare(folder: string): boolean {
    const source = join(folder, `.${this.owner}`);
    const target = this.#temporaryPath();
    try {
      writeFileSync(source, new Uint8Array(4_096), { flag: 'wx' });
      copyFileSync(source, target, constants.COPYFILE_FICLONE_FORCE);
      return true;
    } catch {
      return false;
    } finally {
      removeIfPossible(source);
      removeIfPossible(target);
    }
  }

  /** Tries out whether the file system takes two names for one. */
  #tellsApart(first: string, second: string): boolean {
    const place = join(this.partialFolder(), `${this.owner}-names`);
    const paths = [first, second].map((path) => join(place, ...entryParts(path, isWindows))) as [string, string];
    try {
      makeFolder(dirname(paths[0]));
      writeFileSync(paths[0], '', { flag: 'wx' });
      return lstatSync(paths[1], { throwIfNoEntry: false }) === undefined;
    } finally {
      removeIfPossible(place);
    }
  }
}

function moveTo(temporary: string, target: string): BigIntStats {
  try {
    moveFile(temporary, target);
  } catch (error) {
    const found = lstatSync(target, { throwIfNoEntry: false });
    throw found?.isDirectory() ? new ValidationError(`${target} is a folder, where a file has to be saved.`) : error;
  }
  return lstatSync(target, { bigint: true });
}

function mkdirFor(path: string): string {
  try {
    makeFolder(path);
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    throw new ValidationError(`${path} is a file, where a folder is needed.`);
  }
}
