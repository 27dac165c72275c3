import type * as Google from '@google-cloud/storage';
import type { Bucket, File as StoredFile } from '@google-cloud/storage';
import { NotFoundError, ValidationError } from '@wandb-ts/core';
import type { ArtifactEntryFields } from '../artifact-manifest/entry.js';
import { entryPath } from './object-entry.js';
import { loadOptional } from './optional-package.node.js';
import { perClient } from './per-client.js';
import { ReferenceChangedError } from './reference-changed-error.js';
import { defaultMaxObjects, tooMany } from './store-reference.js';
import type { ReferenceHandler } from './types.js';

/**
 * References to objects of Google Cloud Storage, with the credentials that Google's client finds. Contents are known by their
 * ETags and generations.
 */
export const googleHandler: ReferenceHandler = {
  store: async (uri, { name, checksum = true, maxObjects = defaultMaxObjects }, { client }) => {
    const { bucket: bucketName, key, generation } = parseUri(uri);
    const ref = `gs://${bucketName}/${key}`;
    if (!checksum) return [{ path: name ?? (key || bucketName), ref, digest: ref, ...noteGeneration(generation) }];
    const bucket = (await openStorage(client)).bucket(bucketName);
    const found = key === '' ? null : await findObject(bucket, key, generation);
    if (found === null && generation !== undefined) throw missing(ref);
    // Markers of folders have a slash at their ends.
    if (found !== null && !key.endsWith('/')) return [toEntry(found, entryPath(key, key, name))];
    const prefix = key.replace(/\/+$/, '');
    const entries: ArtifactEntryFields[] = [];
    const stream: AsyncIterable<StoredFile> = bucket.getFilesStream({ prefix: prefix === '' ? '' : `${prefix}/` });
    for await (const file of stream) {
      if (file.name.endsWith('/')) continue;
      if (entries.length === maxObjects) throw tooMany(maxObjects);
      entries.push(toEntry(file, entryPath(file.name, prefix, name)));
    }
    if (entries.length === 0) throw missing(ref);
    return entries;
  },

  load: async ({ ref, digest, size, extra }, { client }) => {
    const { bucket: bucketName, key } = parseUri(ref);
    if (key.endsWith('/') && !size) return null;
    const bucket = (await openStorage(client)).bucket(bucketName);
    const generation = extra['versionID'] === undefined ? undefined : String(extra['versionID']);
    // Of a reference without a checksum, the address is all that is known.
    const isKnown = digest !== ref;
    const noted = await (generation === undefined ? null : findObject(bucket, key, generation));
    // A bucket that keeps no versions does not find old generations, but may still have the content.
    const found = noted ?? (isKnown || generation === undefined ? await findObject(bucket, key) : null);
    if (found === null) throw missing(ref);
    if (isKnown && found.metadata.etag !== digest) throw new ReferenceChangedError(ref);
    const current = bucket.file(key, { generation: String(found.metadata.generation) });
    return current.createReadStream({ decompress: false });
  },
};

const openStorage = perClient(async () => {
  const { Storage } = await loadOptional<typeof Google>('@google-cloud/storage', 'gs');
  return new Storage();
});

function noteGeneration(generation: string | undefined): Pick<ArtifactEntryFields, 'extra'> {
  return generation === undefined ? {} : { extra: { versionID: Number(generation) } };
}

async function findObject(bucket: Bucket, key: string, generation?: string): Promise<StoredFile | null> {
  const file = bucket.file(key, generation === undefined ? {} : { generation });
  try {
    await file.getMetadata();
    return file;
  } catch (error) {
    if ((error as { code?: unknown }).code === 404) return null;
    throw error;
  }
}

function toEntry({ name, bucket, metadata }: StoredFile, path: string): ArtifactEntryFields {
  const { etag = '', generation, size } = metadata;
  const extra = { etag, ...(generation !== undefined && { versionID: Number(generation) }) };
  return {
    path,
    ref: `gs://${bucket.name}/${name}`,
    digest: etag,
    size: size === undefined ? null : Number(size),
    extra,
  };
}

function parseUri(uri: string): { bucket: string; key: string; generation: string | undefined } {
  const [, bucket, key = '', generation] = /^gs:\/\/([^/#]+)(?:\/([^#]*))?(?:#(.+))?$/is.exec(uri) ?? [];
  if (bucket === undefined) throw new ValidationError('A reference to Google Cloud Storage is gs://bucket/key.');
  return { bucket, key, generation };
}

function missing(ref: string): NotFoundError {
  return new NotFoundError(`There is no object ${ref}.`);
}
