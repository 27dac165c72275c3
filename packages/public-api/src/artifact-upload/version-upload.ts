import { type RequestOptions, stringifyJson, UnexpectedResponseError } from '@wandb-ts/core';
import {
  type CreateArtifactInput,
  type CreateArtifactMutation,
  commitArtifact,
  createArtifact,
} from '@wandb-ts/core/requests/artifact-changes';
import type { DraftContents } from '../artifact-drafts/draft-contents.js';
import { draftManifest } from '../artifact-drafts/draft-manifest.js';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { ArtifactManifest } from '../artifact-manifest/manifest.js';
import { TransferMeter } from '../artifact-transfer/transfer-meter.js';
import type { ArtifactRecord } from '../artifacts/artifact-record.js';
import { normaliseMetadata } from '../artifacts/artifact-values.js';
import { ttlToSend } from '../artifacts/set-values.js';
import { announceFiles, isUploaded, type PendingVersion } from './announced-files.js';
import { announceManifest, type ManifestPlan, uploadManifest } from './manifest-upload.js';
import type { UploadOptions } from './types.js';
import { uploadContents } from './upload-contents.js';
import type { UploadTarget, VersionNames } from './upload-target.js';

/** A commit of many files takes a server its time. */
const commitTimeoutMs = 60_000;

/** What is uploaded as a version. */
export interface VersionUpload extends VersionNames {
  readonly target: UploadTarget;
  readonly record: ArtifactRecord;
  readonly contents: DraftContents;
  /** Whether the version is complete with this upload. Otherwise another writer completes it. */
  readonly isLast: boolean;
}

/**
 * Uploads a draft. Nobody sees the version before its commit, which comes last. When the collection has a version with the same
 * contents, that one gets the aliases and tags, and nothing is uploaded.
 * @param options - limits of time hold for each request
 * @returns the id of the version.
 */
export async function uploadVersion(upload: VersionUpload, options: UploadOptions): Promise<string> {
  const { target, record, contents, isLast } = upload;
  const { concurrency: _, onProgress: __, ...request } = options;
  const manifest = draftManifest(record);
  const { id, state, artifactSequence } = await announceVersion(upload, manifest.digest(), request);
  if (state === 'COMMITTED') return id;
  if (state !== 'PENDING' && state !== 'DELETED') {
    throw new UnexpectedResponseError(`The server announces a version that is ${state}.`);
  }
  const plan: ManifestPlan = {
    type: record.draft.isIncremental ? 'INCREMENTAL' : record.values.distributedId === null ? 'FULL' : 'PATCH',
    baseArtifactId: record.draft.base?.fields.id ?? artifactSequence.latestArtifact?.id ?? null,
  };
  const manifestId = await announceManifest(target, id, plan, request);
  const version: PendingVersion = { target, artifactId: id, manifestId };
  const births = new Map<string, string>();
  const items = [...contents.items.values()].filter(isUploaded);
  const meter = new TransferMeter(
    items.map(({ entry }) => entry),
    options.onProgress,
  );
  const announced = announceFiles(version, items, request, (path, birthArtifactId, isStored) => {
    births.set(path, birthArtifactId);
    if (isStored) meter.complete(path);
  });
  await uploadContents(target.client, announced, meter, options);
  await uploadManifest(version, plan, withBirths(manifest, births), request);
  if (isLast) await commit(target, id, request);
  return id;
}

type AnnouncedVersion = NonNullable<CreateArtifactMutation['createArtifact']>['artifact'];

async function announceVersion(
  { target, record, contents, aliases, tags }: VersionUpload,
  digest: string,
  options: RequestOptions,
): Promise<AnnouncedVersion> {
  const { draft, values } = record;
  const input: CreateArtifactInput = {
    entityName: target.entity,
    projectName: target.project,
    runName: target.run,
    artifactTypeName: draft.type,
    artifactCollectionName: draft.name,
    digest,
    digestAlgorithm: 'MANIFEST_MD5',
    description: values.description,
    metadata: stringifyJson(normaliseMetadata(values.metadata)),
    aliases: aliases.map((alias) => ({ artifactCollectionName: draft.name, alias })),
    tags: tags.map((tagName) => ({ tagName })),
    clientID: contents.clientIds.artifact,
    sequenceClientID: contents.clientIds.sequence,
    // The digest is that of what an incremental draft adds; a version with the same one has nothing of the base.
    enableDigestDeduplication: !draft.isIncremental,
    distributedID: values.distributedId,
    historyStep: target.historyStep,
    ttlDurationSeconds: ttlToSend(values.ttl),
    storageRegion: draft.storageRegion,
  };
  const { createArtifact: answer } = await createArtifact(target.client, { input }, options);
  if (!answer) throw new UnexpectedResponseError(`The server does not announce a version of ${draft.name}.`);
  return answer.artifact;
}

function withBirths(manifest: ArtifactManifest, births: ReadonlyMap<string, string>): ArtifactManifest {
  const entries = Array.from(manifest.entries.values(), (entry) => {
    const birthArtifactId = births.get(entry.path);
    return birthArtifactId === undefined ? entry : new ArtifactEntry({ ...entry, birthArtifactId });
  });
  return new ArtifactManifest(entries, manifest);
}

async function commit({ client }: UploadTarget, artifactId: string, options: RequestOptions): Promise<void> {
  const timeoutMs = options.timeoutMs ?? commitTimeoutMs;
  const deadlineMs = options.deadlineMs ?? 5 * commitTimeoutMs;
  const { commitArtifact: answer } = await commitArtifact(
    client,
    { artifactId },
    { ...options, timeoutMs, deadlineMs },
  );
  if (!answer) throw new UnexpectedResponseError('The server does not confirm the version.');
}
