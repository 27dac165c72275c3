import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import { isAbsent } from '../local-disk/absent-path.js';
import type { FoundFile } from './staged-content.js';

/**
 * Finds all files in a folder and below, in the order of their names. Links are followed.
 * @throws {@link ValidationError} when there is no such folder, for anything that is not a file, such as a pipe or a link
 *   that leads nowhere, and for a link that leads to a folder it is in, whose files would have no end.
 */
export async function listFiles(folder: string): Promise<FoundFile[]> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    throw isAbsent(error) ? new ValidationError(`There is no folder ${folder}.`) : error;
  });
  if (!found.isDirectory()) throw new ValidationError(`${folder} is not a folder.`);
  return listBelow({ path: folder, name: '', parents: [await realpath(folder)] });
}

interface Folder {
  readonly path: string;
  /** Its way from the first folder, with a slash at its end. */
  readonly name: string;
  /** Where it, and the folders above it, really are. */
  readonly parents: readonly string[];
}

async function listBelow(folder: Folder): Promise<FoundFile[]> {
  const members = await readdir(folder.path, { withFileTypes: true });
  const sorted = members.sort((left, right) => (left.name < right.name ? -1 : 1));
  const files: FoundFile[] = [];
  for (const member of sorted) {
    const path = join(folder.path, member.name);
    const name = `${folder.name}${member.name}`;
    const kind = member.isSymbolicLink() ? await followLink(path) : member;
    if (kind.isDirectory()) files.push(...(await listBelow(await enter(folder, path, name))));
    else if (kind.isFile()) files.push({ path, name });
    else throw new ValidationError(`${path} is neither a file nor a folder.`);
  }
  return files;
}

async function followLink(path: string): Promise<{ isDirectory(): boolean; isFile(): boolean }> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    throw isAbsent(error) || error.code === 'ELOOP'
      ? new ValidationError(`${path} is a link that leads nowhere.`)
      : error;
  });
}

async function enter({ parents }: Folder, path: string, name: string): Promise<Folder> {
  const place = await realpath(path);
  if (parents.includes(place)) throw new ValidationError(`${path} is a link to a folder that it is in.`);
  return { path, name: `${name}/`, parents: [...parents, place] };
}
