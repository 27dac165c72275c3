import { type Client, ValidationError } from '@wandb-ts/core';
import { prepareHasher } from '#hashers';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import { contentKey } from './content-key.js';
import { listFiles } from './extra-files.node.js';
import { digestAt } from './file-digest.node.js';
import { TargetFolder } from './target-folder.node.js';
import { VerificationError } from './verification-error.js';

/** How many files are read at once. */
const parallelCount = 4;

/** Compares the files below a folder with the entries of an artifact, by reading all of them. */
export async function verifyFolder(
  client: Client,
  root: string,
  entries: readonly ArtifactEntry[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const known = new Set(entries.map(({ path }) => path));
  const extra = listFiles(root).find((path) => !known.has(path));
  if (extra !== undefined) throw new VerificationError('extra', extra);
  const files = entries.filter(({ ref }) => ref === null);
  const rest = files.values();
  const work = async (): Promise<void> => {
    for (const entry of rest) {
      signal?.throwIfAborted();
      await verifyEntry(root, entry, signal);
    }
  };
  await Promise.all(Array.from({ length: parallelCount }, work));
  const referenceCount = entries.length - files.length;
  if (referenceCount === 0) return;
  client.emit({ type: 'warning', message: `${referenceCount} references were not verified.` });
}

async function verifyEntry(root: string, entry: ArtifactEntry, signal: AbortSignal | undefined): Promise<void> {
  const { path } = entry;
  const { algorithm, hex } = contentKey(entry);
  await prepareHasher(algorithm);
  const found = await digestAt(placeOf(root, path), algorithm, signal);
  if (found === null) throw new VerificationError('missing', path);
  if (found !== hex) throw new VerificationError('changed', path);
}

/** A path that cannot be below the folder is a file that cannot be there. */
function placeOf(root: string, path: string): string {
  try {
    return TargetFolder.pathBelow(root, path);
  } catch (error) {
    throw error instanceof ValidationError ? new VerificationError('missing', path) : error;
  }
}
