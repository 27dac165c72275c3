import { readdirSync, realpathSync, rmdirSync, unlinkSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { ValidationError } from '@wandb-ts/core';
import { homeFolder } from '../local-disk/user-folders.node.js';
import { partialFolderName } from './target-folder.node.js';

/**
 * The paths of all files below a folder, with slashes. Links are files here: what they lead to may be anywhere.
 * @param folder - nothing is listed when it does not exist
 */
export function listFiles(folder: string): string[] {
  const paths: string[] = [];
  const visit = (way: string): void => {
    for (const entry of readFolder(join(folder, way))) {
      const path = way === '' ? entry.name : `${way}/${entry.name}`;
      if (path === partialFolderName) continue;
      if (entry.isDirectory()) visit(path);
      else paths.push(path);
    }
  };
  visit('');
  return paths;
}

/** Removes the files below a folder that are not to stay, and folders that get empty by it. Links are not followed. */
export function removeExtraFiles(folder: string, kept: ReadonlySet<string>): void {
  const visit = (way: string): boolean => {
    let isChanged = false;
    for (const entry of readFolder(join(folder, way))) {
      const path = way === '' ? entry.name : `${way}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!visit(path)) continue;
      } else if (kept.has(path)) continue;
      else unlinkSync(join(folder, path));
      isChanged = true;
    }
    return isChanged && way !== '' && removeIfEmpty(join(folder, way));
  };
  visit('');
}

/**
 * Checks that a folder can be one for an artifact alone.
 * @throws {@link ValidationError} for the working directory, the home directory, and what they are in.
 */
export function checkCheckoutRoot(root: string): void {
  const place = realPathOf(resolve(root));
  for (const precious of [process.cwd(), homeFolder()].map(realPathOf)) {
    const way = relative(place, precious);
    if (way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way)) {
      throw new ValidationError(
        `A checkout removes every other file below its root, which cannot be ${root}. Choose a folder of its own.`,
      );
    }
  }
}

function realPathOf(path: string): string {
  try {
    // This one gives names as they are written on the disk, where case makes no difference.
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function readFolder(folder: string): import('node:fs').Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
