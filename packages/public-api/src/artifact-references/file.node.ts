import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { hexToBase64 } from '../artifact-manifest/digest.js';
import type { ArtifactEntryFields } from '../artifact-manifest/entry.js';
import { digestFile } from '../artifact-transfer/file-digest.node.js';
import { defaultMaxObjects, tooMany } from './store-reference.js';
import type { ReferenceContext, ReferenceHandler } from './types.js';

/** References to local files and folders. Contents are known by their MD5. */
export const fileHandler: ReferenceHandler = {
  store: async (uri, { name, checksum = true, maxObjects = defaultMaxObjects }, { signal }) => {
    const path = toLocalPath(uri);
    const found = await stat(path).catch(() => null);
    const describe = async (place: string, target: string, ref: string): Promise<ArtifactEntryFields> => ({
      path: place,
      ref,
      size: (await stat(target)).size,
      digest: await digestOf(target, checksum, signal),
    });
    if (found?.isFile()) return [await describe(name ?? basename(path), path, uri)];
    if (!found?.isDirectory()) throw new NotFoundError(`There is no file ${path}.`);
    const entries: ArtifactEntryFields[] = [];
    for await (const way of filesBelow(path)) {
      signal?.throwIfAborted();
      if (entries.length === maxObjects) throw tooMany(maxObjects);
      const place = way.split(sep).join('/');
      const ref = `${uri.replace(/\/+$/, '')}/${place.split('/').map(encodeURIComponent).join('/')}`;
      entries.push(await describe(name === undefined ? place : `${name}/${place}`, join(path, way), ref));
    }
    return entries;
  },

  load: async ({ ref }, { signal }: ReferenceContext) => {
    const path = toLocalPath(ref);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new NotFoundError(`There is no file ${path}.`);
    return createReadStream(path, { highWaterMark: 2 ** 20, ...(signal !== undefined && { signal }) });
  },
};

function toLocalPath(uri: string): string {
  try {
    // Without a path it would be the whole disk.
    if (/^file:\/\/./i.test(uri)) return fileURLToPath(new URL(uri));
  } catch {
    // It names another machine, or is not encoded as URLs are.
  }
  throw new ValidationError('A reference to a local file is file:///path/to/it.');
}

/** Without a checksum, what is told apart is places, not contents. */
async function digestOf(path: string, checksum: boolean, signal: AbortSignal | undefined): Promise<string> {
  const hex = checksum
    ? await digestFile(path, 'md5', signal)
    : createHash('md5')
        .update(pathToFileURL(await realpath(path)).href)
        .digest('hex');
  return hexToBase64(hex) ?? '';
}

/** The ways to all files below a folder, in the order of their names. Links are followed, but not in circles. */
async function* filesBelow(
  folder: string,
  way = '',
  above: readonly string[] = [],
): AsyncGenerator<string, void, undefined> {
  const place = await realpath(join(folder, way));
  if (above.includes(place)) return;
  const names = (await readdir(place)).sort();
  for (const name of names) {
    const next = join(way, name);
    const found = await stat(join(folder, next)).catch(() => null);
    if (found?.isDirectory()) yield* filesBelow(folder, next, [...above, place]);
    else if (found?.isFile()) yield next;
  }
}
