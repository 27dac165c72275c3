import { UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import type { DraftContents } from '../artifact-drafts/draft-contents.js';
import { beingSaved } from '../artifact-drafts/while-saving.js';
import { type ArtifactProperties, recordOf } from '../artifacts/artifact-properties.js';
import { type ArtifactRecord, replaceLogged } from '../artifacts/artifact-record.js';
import { normaliseMetadata, validateAliases, validateTags } from '../artifacts/artifact-values.js';
import { findArtifactById } from '../artifacts/find-artifact.js';
import { takeTurn } from './collection-turns.js';
import type { UploadOptions } from './types.js';
import type { UploadTarget } from './upload-target.js';
import { uploadVersion } from './version-upload.js';

/** Options of the upload of a draft. Its limits of time hold for each request; there is no deadline for the whole. */
export interface SaveDraftOptions extends UploadOptions {
  /** Aliases of the version in its collection, besides `latest`. @defaultValue none */
  readonly aliases?: readonly string[] | undefined;
  /** Labels of the version. @defaultValue none */
  readonly tags?: readonly string[] | undefined;
  /**
   * Whether the version is complete. With `false`, for an artifact with a `distributedId`, the contents wait for those of
   * other writers, of which the last one completes the version. @defaultValue true
   */
  readonly commit?: boolean | undefined;
}

/**
 * Uploads a draft as a version, whose contents are final from now on. After a failure the draft can be saved again; what is
 * uploaded already is not uploaded twice. After an abort its contents are given up.
 */
export async function saveDraft(
  record: ArtifactRecord,
  findTarget: () => Promise<UploadTarget> | UploadTarget,
  { aliases = [], tags = [], commit: isLast = true, ...options }: SaveDraftOptions,
): Promise<void> {
  const contents = requireUnsaved(record);
  const names = { aliases: withLatest(validateAliases(aliases)), tags: validateTags(tags) };
  normaliseMetadata(record.values.metadata);
  checkConcurrency(options.concurrency);
  if (!isLast && record.values.distributedId === null) {
    throw new ValidationError('Only an artifact with a distributedId can wait for other writers.');
  }
  const target = await findTarget();
  record.isFinal = true;
  const id = await takeTurn(target, record.draft.name, options.signal, () =>
    uploadVersion({ target, record, contents, isLast, ...names }, options),
  ).catch(async (error: unknown) => {
    if (options.signal?.aborted === true) await discard(record);
    throw error;
  });
  await forgetUploaded(contents);
  if (isLast) await becomeLogged(record, target, id, options);
}

/** Gives up a draft. See `artifact.discard`. */
export async function discardDraft(artifact: ArtifactProperties): Promise<void> {
  const record = recordOf(artifact);
  if ((record.contents?.saving ?? null) !== null) throw beingSaved(record);
  await discard(record);
}

/** Gives up the contents of a draft, and removes their copies. */
async function discard(record: ArtifactRecord): Promise<void> {
  const { contents } = record;
  record.contents = null;
  record.isFinal = true;
  await contents?.staging?.clear();
}

/** What was uploaded is not needed any more, but a later download of the version may find it in the cache. */
async function forgetUploaded({ items, staging }: DraftContents): Promise<void> {
  if (staging === null) return;
  const wanted = [...items.values()].flatMap(({ entry, content }) => (entry.skipCache ? [] : (content ?? [])));
  await staging.cache(wanted);
  await staging.clear();
}

/** Should it fail, the next save finds the version complete. */
async function becomeLogged(
  record: ArtifactRecord,
  { client }: UploadTarget,
  id: string,
  options: UploadOptions,
): Promise<void> {
  const { concurrency: _, onProgress: __, ...request } = options;
  const fields = await findArtifactById(client, id, request);
  if (fields === null) throw new UnexpectedResponseError('The server does not find the version that it has confirmed.');
  replaceLogged(record, { client, fields });
}

function requireUnsaved({ contents, draft }: ArtifactRecord): DraftContents {
  if (contents !== null) return contents;
  throw new ValidationError(`The contents of ${draft.name} are given up. Make the draft again.`);
}

function checkConcurrency(concurrency: number | undefined): void {
  if (concurrency === undefined || (Number.isSafeInteger(concurrency) && concurrency >= 1)) return;
  throw new ValidationError('concurrency must be a whole number of at least 1.');
}

function withLatest(aliases: readonly string[]): string[] {
  return [...new Set([...aliases, 'latest'])];
}
