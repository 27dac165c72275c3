import { ValidationError } from '@wandb-ts/core';
import { base64ToHex } from '../artifact-manifest/digest.js';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { ArtifactProperties } from '../artifacts/artifact-properties.js';
import { addStaged, type Draft, openDraft, toItem } from './draft.js';
import { entryPath } from './entry-path.js';
import { mapConcurrently } from './map-concurrently.js';
import type { NewFileContent, StagedContent, UploadPolicy } from './staged-content.js';

/** As many as the system reads for Node.js at once; small files take no time that others could use. */
const maxConcurrentFiles = 4;

/** Options of `artifact.addFile`. */
export interface AddFileOptions {
  /** The path in the artifact, with slashes. @defaultValue the last part of the local path */
  readonly name?: string | undefined;
  /**
   * `mutable` uploads the content as it is now, whatever happens to the file; a large file is copied for that. `immutable`
   * reads it from its place when it is uploaded, and must find it unchanged then. @defaultValue `mutable`
   */
  readonly policy?: UploadPolicy | undefined;
  /** Whether to replace an entry of that name with another content. @defaultValue false */
  readonly overwrite?: boolean | undefined;
  /** Whether a copy is removed after its upload, in place of being moved to the cache of downloads. @defaultValue false */
  readonly skipCache?: boolean | undefined;
  /** Whether to name the file after its content, and to keep only what follows the first dot of its name. @defaultValue false */
  readonly isTmp?: boolean | undefined;
}

/** Options of `artifact.addDir`. */
export interface AddDirOptions {
  /** The folder in the artifact, with slashes. @defaultValue the artifact itself */
  readonly name?: string | undefined;
  /** As in {@link AddFileOptions}. @defaultValue `mutable` */
  readonly policy?: UploadPolicy | undefined;
  /** As in {@link AddFileOptions}. @defaultValue false */
  readonly skipCache?: boolean | undefined;
  /** Whether to replace entries that have another content. @defaultValue false */
  readonly merge?: boolean | undefined;
  /** Ends the reading; nothing is added then. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of `artifact.newFile`. */
export interface NewFileOptions {
  /** Whether to replace an entry of that name. @defaultValue false */
  readonly overwrite?: boolean | undefined;
}

/** Adds a local file to a draft. See `artifact.addFile`. */
export async function addFile(
  artifact: ArtifactProperties,
  localPath: string,
  options: AddFileOptions = {},
): Promise<ArtifactEntry> {
  const { policy = 'mutable', overwrite = false, skipCache = false, isTmp = false } = options;
  const draft = openDraft(artifact, 'addFile');
  check(localPath, policy);
  const name = entryPath(options.name ?? draft.staging.baseName(localPath));
  const content = await draft.staging.stageFile(localPath, policy);
  const item = toItem(draft, isTmp ? namedByContent(name, content) : name, content, skipCache);
  await addStaged(draft, [item], overwrite);
  draft.contents.noteLocalPath(localPath, item.entry.path);
  return draft.contents.items.get(item.entry.path)?.entry ?? item.entry;
}

/** Adds the files of a folder to a draft. See `artifact.addDir`. */
export async function addDir(
  artifact: ArtifactProperties,
  localPath: string,
  options: AddDirOptions = {},
): Promise<void> {
  const { policy = 'mutable', merge = false, skipCache = false, signal } = options;
  const draft = openDraft(artifact, 'addDir');
  check(localPath, policy);
  const folder = options.name === undefined || options.name === '' ? null : entryPath(options.name);
  const files = await draft.staging.listFiles(localPath);
  const staged: StagedContent[] = [];
  try {
    const items = await mapConcurrently(files, { limit: maxConcurrentFiles, signal }, async ({ path, name }) => {
      const content = await draft.staging.stageFile(path, policy);
      staged.push(content);
      return toItem(draft, folder === null ? entryPath(name) : `${folder}/${name}`, content, skipCache);
    });
    await addStaged(draft, items, merge);
    for (const [index, item] of items.entries())
      draft.contents.noteLocalPath(files[index]?.path ?? '', item.entry.path);
  } catch (error) {
    for (const content of staged) await draft.staging.release(content);
    throw error;
  }
}

/** Adds a content to a draft. See `artifact.newFile`. */
export async function newFile(
  artifact: ArtifactProperties,
  name: string,
  content: NewFileContent,
  options: NewFileOptions = {},
): Promise<ArtifactEntry> {
  const { overwrite = false } = options;
  const draft = openDraft(artifact, 'newFile');
  const path = entryPath(name);
  requireFree(draft, path, overwrite);
  const staged = await draft.staging.stageContent(content);
  try {
    requireFree(draft, path, overwrite);
    const item = toItem(draft, path, staged, true);
    await addStaged(draft, [item], overwrite);
    return draft.contents.items.get(path)?.entry ?? item.entry;
  } catch (error) {
    await draft.staging.release(staged);
    throw error;
  }
}

function requireFree(draft: Draft, path: string, overwrite: boolean): void {
  if (overwrite || !draft.contents.items.has(path)) return;
  throw new ValidationError(`${JSON.stringify(path)} is in the artifact already. Pass overwrite: true to replace it.`);
}

function check(localPath: string, policy: UploadPolicy): void {
  if (typeof localPath !== 'string' || localPath === '') throw new ValidationError('The local path must be a text.');
  if (policy === 'mutable' || policy === 'immutable') return;
  throw new ValidationError(`The policy must be mutable or immutable, not ${JSON.stringify(policy)}.`);
}

/** Puts the beginning of the digest in the place of what stands before the first dot, as seen in wandb 0.20.1. */
function namedByContent(path: string, { digest }: StagedContent): string {
  const start = path.lastIndexOf('/') + 1;
  const [, ...extensions] = path.slice(start).split('.');
  return `${path.slice(0, start)}${[(base64ToHex(digest) ?? '').slice(0, 20), ...extensions].join('.')}`;
}
