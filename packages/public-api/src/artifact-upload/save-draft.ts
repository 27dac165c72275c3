import { type RequestOptions, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import type { DraftContents } from '../artifact-drafts/draft-contents.js';
import type { UploadOptions } from '../artifact-transfer/types.js';
import { type Artifact, recordOf } from '../artifacts/artifact.js';
import { type ArtifactRecord, replaceLogged } from '../artifacts/artifact-record.js';
import { normaliseMetadata, validateAliases, validateTags } from '../artifacts/artifact-values.js';
import { findArtifactById } from '../artifacts/find-artifact.js';
import { takeTurn } from './collection-turns.js';
import type { UploadTarget } from './upload-target.js';
import { uploadVersion } from './version-upload.js';

/** Options of the upload of a draft. Its limits of time hold for each request; there is no deadline for the whole. */
export interface SaveDraftOptions extends UploadOptions {
  /** Names of the version in its collection, besides `latest`. @defaultValue none */
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
export async function saveDraft(artifact: Artifact, target: UploadTarget, options: SaveDraftOptions): Promise<void> {
  const record = recordOf(artifact);
  const { contents } = record;
  if (contents === null) {
    throw new ValidationError(`The contents of ${record.draft.name} are given up. Make the draft again.`);
  }
  if (contents.saving !== null)
    throw new ValidationError(`${record.draft.name} is being saved. Await artifact.wait().`);
  const saving = save(record, contents, target, options);
  contents.saving = saving;
  try {
    await saving;
  } finally {
    contents.saving = null;
  }
}

async function save(
  record: ArtifactRecord,
  contents: DraftContents,
  target: UploadTarget,
  { aliases = [], tags = [], commit: isLast = true, ...options }: SaveDraftOptions,
): Promise<void> {
  const names = { aliases: withLatest(validateAliases(aliases)), tags: validateTags(tags) };
  normaliseMetadata(record.values.metadata);
  if (!isLast && record.values.distributedId === null) {
    throw new ValidationError('Only an artifact with a distributedId can wait for other writers.');
  }
  record.isFinal = true;
  const { concurrency: _, onProgress: __, ...request } = options;
  try {
    const id = await takeTurn(target, record.draft.name, options.signal, () =>
      uploadVersion({ target, record, contents, isLast, ...names }, options),
    );
    await contents.staging?.clear();
    if (isLast) await becomeLogged(record, target, id, request);
  } catch (error) {
    if (options.signal?.aborted === true) await discard(record);
    throw error;
  }
}

/** Gives up the contents of a draft, and removes their copies. */
export async function discard(record: ArtifactRecord): Promise<void> {
  const { contents } = record;
  record.contents = null;
  record.isFinal = true;
  await contents?.staging?.clear();
}

async function becomeLogged(
  record: ArtifactRecord,
  { client }: UploadTarget,
  id: string,
  options: RequestOptions,
): Promise<void> {
  const fields = await findArtifactById(client, id, options);
  if (fields === null) throw new UnexpectedResponseError('The server does not find the version that it has confirmed.');
  replaceLogged(record, { client, fields });
}

function withLatest(aliases: readonly string[]): string[] {
  return [...new Set([...aliases, 'latest'])];
}
