import process from 'node:process';
import type * as S3 from '@aws-sdk/client-s3';
import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { mapConcurrently } from '../artifact-drafts/map-concurrently.js';
import type { ArtifactEntryFields } from '../artifact-manifest/entry.js';
import { entryPath, noteVersion, unquoted } from './object-entry.js';
import { loadOptional } from './optional-package.node.js';
import { perClient } from './per-client.js';
import { piecesOfStream } from './read-reference.js';
import { ReferenceChangedError } from './reference-changed-error.js';
import { defaultMaxObjects, tooMany } from './store-reference.js';
import type { Reference, ReferenceContext, ReferenceHandler } from './types.js';

interface ObjectUri {
  readonly bucket: string;
  readonly key: string;
  readonly version: string | undefined;
}

interface Store {
  readonly client: S3.S3Client;
  readonly sdk: typeof S3;
}

/** How many objects of a prefix are asked for at a time. */
const concurrency = 32;

/**
 * References to objects of S3, with the credentials and the region that the AWS SDK finds, at `AWS_S3_ENDPOINT_URL` where that
 * is set. Contents are known by their ETags and, in buckets that keep versions, by these.
 */
export const s3Handler: ReferenceHandler = {
  store: async (uri, { name, checksum = true, maxObjects = defaultMaxObjects }, { client, signal }) => {
    const { bucket, key, version } = parseUri(uri);
    const ref = `s3://${bucket}/${key}`;
    if (!checksum) return [{ path: name ?? (key || bucket), ref, digest: ref, ...noteVersion(version) }];
    const store = await openStore(client);
    const head = key === '' ? null : await findObject(store, { bucket, key, version }, signal);
    if (head === null && version !== undefined) throw missing(uri);
    const isFolder = head === null || (head.ContentType ?? '').includes('x-directory');
    if (!isFolder) return toEntry({ path: entryPath(key, key, name), ref, head });
    return listEntries(store, { bucket, prefix: key.replace(/\/+$/, ''), name, maxObjects }, signal);
  },

  load: async (reference, { client, signal }: ReferenceContext) => {
    const store = await openStore(client);
    const { bucket, key } = parseUri(reference.ref);
    const version = await findVersion(store, reference, signal);
    const command = new store.sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...version });
    const { Body } = await send(store.client.send(command, withSignal(signal)), reference.ref);
    return Body === undefined ? new Uint8Array() : piecesOfStream(Body.transformToWebStream());
  },
};

/** Names the version of an object that a reference means; of the one that is there now, its ETag. */
async function findVersion(
  store: Store,
  { ref, digest, extra }: Reference,
  signal: AbortSignal | undefined,
): Promise<Pick<S3.GetObjectCommandInput, 'VersionId' | 'IfMatch'>> {
  const { bucket, key } = parseUri(ref);
  const noted = extra['versionID'];
  const version = typeof noted === 'string' ? noted : undefined;
  // Of a reference without a checksum, the address is all that is known.
  if (digest === ref) return version === undefined ? {} : { VersionId: version };
  const head = await findObject(store, { bucket, key, version }, signal);
  if (head !== null && unquoted(head.ETag) === digest) {
    return version === undefined ? { IfMatch: head.ETag } : { VersionId: version };
  }
  if (version !== undefined) throw head === null ? missing(ref) : new ReferenceChangedError(ref);
  const { ListObjectVersionsCommand } = store.sdk;
  let page: Partial<S3.ListObjectVersionsCommandOutput> = { IsTruncated: true };
  while (page.IsTruncated) {
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
    const command = new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key, KeyMarker, VersionIdMarker });
    page = await send(store.client.send(command, withSignal(signal)), ref);
    const found = page.Versions?.find(({ Key, ETag }) => Key === key && unquoted(ETag) === digest);
    if (found?.VersionId !== undefined) return { VersionId: found.VersionId };
  }
  throw head === null ? missing(ref) : new ReferenceChangedError(ref);
}

async function findObject(
  { client, sdk }: Store,
  { bucket, key, version }: ObjectUri,
  signal: AbortSignal | undefined,
): Promise<S3.HeadObjectCommandOutput | null> {
  try {
    const command = new sdk.HeadObjectCommand({
      Bucket: bucket,
      Key: key,
      ...(version !== undefined && { VersionId: version }),
    });
    return await client.send(command, withSignal(signal));
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

interface Listing {
  readonly bucket: string;
  readonly prefix: string;
  readonly name: string | undefined;
  readonly maxObjects: number;
}

async function listEntries(
  store: Store,
  { bucket, prefix, name, maxObjects }: Listing,
  signal: AbortSignal | undefined,
): Promise<ArtifactEntryFields[]> {
  const entries: ArtifactEntryFields[] = [];
  const ref = `s3://${bucket}/${prefix}`;
  const below = prefix === '' ? '' : `${prefix}/`;
  let token: string | undefined;
  do {
    const command = new store.sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: below, ContinuationToken: token });
    const page = await send(store.client.send(command, withSignal(signal)), ref);
    // Markers of folders have no content.
    const objects = (page.Contents ?? []).filter(({ Size = 0 }) => Size > 0);
    if (entries.length + objects.length > maxObjects) throw tooMany(maxObjects);
    const options = { limit: concurrency, signal };
    const found = await mapConcurrently(objects, options, async ({ Key = '', Size, ETag }) => {
      const path = entryPath(Key, prefix, name);
      // Lists of objects do not tell their versions.
      const head = await findObject(store, { bucket, key: Key, version: undefined }, signal);
      return toEntry({ path, ref: `s3://${bucket}/${Key}`, head: head ?? { ContentLength: Size, ETag } });
    });
    entries.push(...found.flat());
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
  if (entries.length === 0) throw missing(ref);
  return entries;
}

interface Found {
  readonly path: string;
  readonly ref: string;
  readonly head: Pick<S3.HeadObjectCommandOutput, 'ETag' | 'ContentLength' | 'VersionId'>;
}

function toEntry({ path, ref, head: { ETag, ContentLength, VersionId } }: Found): ArtifactEntryFields[] {
  const etag = unquoted(ETag);
  const hasVersion = VersionId !== undefined && VersionId !== 'null';
  const extra = { etag, ...(hasVersion && { versionID: VersionId }) };
  return [{ path, ref, digest: etag, size: ContentLength ?? null, extra }];
}

const openStore = perClient(async (): Promise<Store> => {
  const sdk = await loadOptional<typeof S3>('@aws-sdk/client-s3', 's3');
  const { AWS_S3_ENDPOINT_URL: endpoint, AWS_REGION: region } = process.env;
  // Stores other than S3 itself seldom have a host for each bucket.
  const config = { ...(endpoint && { endpoint, forcePathStyle: true }), ...(region && { region }) };
  return { sdk, client: new sdk.S3Client(config) };
});

function parseUri(uri: string): ObjectUri {
  const [, bucket, path = '', query = ''] = /^s3:\/\/([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/is.exec(uri) ?? [];
  if (bucket === undefined) throw new ValidationError('An S3 reference is s3://bucket/key.');
  return { bucket, key: path, version: new URLSearchParams(query).get('versionId') ?? undefined };
}

async function send<Answer>(answer: Promise<Answer>, ref: string): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (statusOf(error) === 412) throw new ReferenceChangedError(ref);
    throw statusOf(error) === 404 ? missing(ref) : error;
  }
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}

function missing(ref: string): NotFoundError {
  return new NotFoundError(`There is no object ${ref}.`);
}

function withSignal(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}
