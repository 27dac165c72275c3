import { type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import {
  type CreateArtifactFileSpecInput,
  type CreateArtifactFilesMutation,
  completeArtifactUpload,
  createArtifactFiles,
} from '@wandb-ts/core/requests/artifact-changes';
import type { DraftItem } from '../artifact-drafts/draft-contents.js';
import { partSizeBytes } from '../artifact-drafts/part-size.js';
import type { StagedContent } from '../artifact-drafts/staged-content.js';
import { toHeaders } from '../files/upload-headers.js';
import type { UploadItem, UploadParts } from './types.js';
import type { UploadTarget } from './upload-target.js';

/** How many files are announced in one request: answers that wait for their turn take memory. */
const batchLength = 500;
/** The first ones go early, so that their contents do not wait for the announcement of all. */
const firstBatchLength = 100;

/** A version whose files are announced. */
export interface PendingVersion {
  readonly target: UploadTarget;
  readonly artifactId: string;
  readonly manifestId: string;
}

type AnnouncedFile = NonNullable<
  NonNullable<NonNullable<CreateArtifactFilesMutation['createArtifactFiles']>['files']['edges'][number]>['node']
>;

/** An entry whose content is uploaded. */
export type UploadableItem = DraftItem & { readonly content: StagedContent };

/** Whether an entry has a content to upload. */
export function isUploaded(item: DraftItem): item is UploadableItem {
  return item.content !== null;
}

/**
 * Is told with which artifact the content of an entry was first uploaded, and whether it is stored, so that it needs no upload.
 */
export type AnnouncementListener = (path: string, birthArtifactId: string, isStored: boolean) => void;

/**
 * Announces the files of a draft, a batch ahead of those that are taken, and gives what has to be uploaded.
 */
export async function* announceFiles(
  version: PendingVersion,
  items: readonly UploadableItem[],
  options: RequestOptions,
  listener: AnnouncementListener,
): AsyncGenerator<UploadItem, void, undefined> {
  const batches = batchesOf(items);
  const announce = (index: number): Promise<UploadItem[]> | null => {
    const batch = batches[index];
    if (batch === undefined) return null;
    const announcement = announceBatch(version, batch, options, listener);
    // It fails in the turn of its batch, also when that is later.
    announcement.catch(() => undefined);
    return announcement;
  };
  let next = announce(0);
  for (let index = 1; next !== null; index++) {
    const uploads = await next;
    next = announce(index);
    yield* uploads;
  }
}

function batchesOf(items: readonly UploadableItem[]): UploadableItem[][] {
  const batches: UploadableItem[][] = [];
  for (let start = 0; start < items.length; ) {
    const length = start === 0 ? firstBatchLength : batchLength;
    batches.push(items.slice(start, start + length));
    start += length;
  }
  return batches;
}

async function announceBatch(
  version: PendingVersion,
  batch: readonly UploadableItem[],
  options: RequestOptions,
  listener: AnnouncementListener,
): Promise<UploadItem[]> {
  const artifactFiles = batch.map((item) => fileSpec(version, item));
  const { createArtifactFiles: answer } = await createArtifactFiles(
    version.target.client,
    { artifactFiles, storageLayout: 'V2' },
    options,
  );
  const edges = answer?.files.edges ?? [];
  if (edges.length !== batch.length) {
    throw new UnexpectedResponseError(
      `The server announces ${edges.length} files of an artifact, not ${batch.length}.`,
    );
  }
  return batch.flatMap((item, index) => {
    const node = edges[index]?.node;
    if (!node?.artifact) throw new UnexpectedResponseError(`The server does not announce ${quoted(item)}.`);
    listener(item.entry.path, node.artifact.id, node.uploadUrl === null);
    return node.uploadUrl === null ? [] : [toUpload(version, item, node)];
  });
}

function fileSpec(
  { artifactId, manifestId }: PendingVersion,
  { entry, content }: UploadableItem,
): CreateArtifactFileSpecInput {
  return {
    artifactID: artifactId,
    artifactManifestID: manifestId,
    name: entry.path,
    md5: entry.digest,
    uploadPartsInput: content.partDigests?.map((hexMD5, index) => ({ partNumber: index + 1, hexMD5 })) ?? null,
  };
}

function toUpload(version: PendingVersion, item: UploadableItem, node: AnnouncedFile): UploadItem {
  const { entry, content } = item;
  return {
    path: entry.path,
    sizeBytes: content.sizeBytes,
    open: () => content.open(),
    url: node.uploadUrl ?? '',
    headers: toHeaders(node.uploadHeaders),
    md5: entry.digest,
    parts: content.partDigests === null ? null : toParts(version, item, content.partDigests, node),
  };
}

/** A server that cannot take parts gives no addresses for them; it wants the content as a whole. */
function toParts(
  { target }: PendingVersion,
  item: UploadableItem,
  digests: readonly string[],
  { artifact, storagePath, uploadMultipartUrls }: AnnouncedFile,
): UploadParts | null {
  if (!uploadMultipartUrls) return null;
  const { uploadID: uploadId, uploadUrlParts } = uploadMultipartUrls;
  const urls = uploadUrlParts.map(({ partNumber, uploadUrl }) => {
    const hexMd5 = digests[partNumber - 1];
    if (hexMd5 === undefined) throw new UnexpectedResponseError(`The server wants too many parts of ${quoted(item)}.`);
    return { partNumber, url: uploadUrl, hexMd5 };
  });
  if (urls.length !== digests.length || !storagePath || !artifact) {
    throw new UnexpectedResponseError(`The server does not say where to upload all parts of ${quoted(item)}.`);
  }
  return {
    partSizeBytes: partSizeBytes(item.content.sizeBytes),
    urls,
    complete: async (uploaded, options) => {
      const completedParts = uploaded.map(({ partNumber, etag }) => ({ partNumber, hexMD5: etag }));
      const variables = { artifactId: artifact.id, storagePath, uploadId, completedParts };
      await completeArtifactUpload(target.client, variables, options);
    },
  };
}

function quoted({ entry }: DraftItem): string {
  return JSON.stringify(entry.path);
}
