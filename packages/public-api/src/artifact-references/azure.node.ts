import process from 'node:process';
import type * as Azure from '@azure/storage-blob';
import { type Client, NotFoundError, ValidationError } from '@wandb-ts/core';
import type { ArtifactEntryFields } from '../artifact-manifest/entry.js';
import { decodeUrlPart } from '../decode-url-part.js';
import { entryPath, noteVersion, unquoted } from './object-entry.js';
import { loadOptional } from './optional-package.node.js';
import { perClient } from './per-client.js';
import { ReferenceChangedError } from './reference-changed-error.js';
import { defaultMaxObjects, tooMany } from './store-reference.js';
import type { ReferenceHandler } from './types.js';

interface BlobUri {
  readonly account: string;
  readonly container: string;
  readonly name: string;
  readonly version: string | undefined;
}

/**
 * References to blobs of Azure, with `AZURE_STORAGE_CONNECTION_STRING`, `AZURE_STORAGE_KEY`, or what `@azure/identity` finds
 * where that is installed; blobs that are public need none of them. Contents are known by their ETags and versions.
 */
export const azureHandler: ReferenceHandler = {
  store: async (uri, { name, checksum = true, maxObjects = defaultMaxObjects }, { client, signal: abortSignal }) => {
    const blob = parseUri(uri);
    const ref = `${blob.account}/${blob.container}/${blob.name}`;
    if (!checksum) return [{ path: name ?? blob.name, ref, digest: ref, ...noteVersion(blob.version) }];
    const container = await openContainer(blob, client);
    const options = abortSignal === undefined ? {} : { abortSignal };
    const found = await ifFound(blobClient(container, blob.name, blob.version).getProperties(options));
    if (found === null && blob.version !== undefined) throw missing(ref);
    if (found !== null && found.metadata?.['hdi_isfolder'] !== 'true') {
      return [toEntry({ ...found, path: entryPath(blob.name, blob.name, name), ref })];
    }
    const prefix = blob.name.replace(/\/+$/, '');
    const entries: ArtifactEntryFields[] = [];
    const below = container.listBlobsFlat({ prefix: `${prefix}/`, includeMetadata: true, ...options });
    for await (const item of below) {
      if (item.metadata?.['hdi_isfolder'] === 'true') continue;
      if (entries.length === maxObjects) throw tooMany(maxObjects);
      const path = entryPath(item.name, prefix, name);
      const itemRef = `${blob.account}/${blob.container}/${item.name}`;
      entries.push(toEntry({ ...item.properties, versionId: item.versionId, path, ref: itemRef }));
    }
    if (entries.length === 0) throw missing(ref);
    return entries;
  },

  load: async ({ ref, digest, extra }, { client, signal: abortSignal }) => {
    const blob = parseUri(ref);
    const container = await openContainer(blob, client);
    const options = abortSignal === undefined ? {} : { abortSignal };
    const noted = extra['versionID'];
    const version = typeof noted === 'string' ? noted : undefined;
    const current = blobClient(container, blob.name, version);
    const found = await ifFound(current.getProperties(options));
    if (found === null) throw missing(ref);
    // Of a reference without a checksum, the address is all that is known.
    if (digest === ref || unquoted(found.etag) === digest) return contentOf(current, found.etag, abortSignal);
    if (version !== undefined) throw new ReferenceChangedError(ref);
    for await (const item of container.listBlobsFlat({ prefix: blob.name, includeVersions: true, ...options })) {
      const isMeant = item.name === blob.name && unquoted(item.properties.etag) === digest;
      if (!isMeant || item.versionId === undefined) continue;
      return contentOf(current.withVersion(item.versionId), undefined, abortSignal);
    }
    throw new ReferenceChangedError(ref);
  },
};

async function contentOf(
  client: Azure.BlobClient,
  etag: string | undefined,
  abortSignal: AbortSignal | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  const { readableStreamBody } = await client.download(0, undefined, {
    ...(etag !== undefined && { conditions: { ifMatch: etag } }),
    ...(abortSignal !== undefined && { abortSignal }),
  });
  return (readableStreamBody ?? []) as AsyncIterable<Uint8Array>;
}

function blobClient(container: Azure.ContainerClient, name: string, version: string | undefined): Azure.BlobClient {
  const client = container.getBlobClient(name);
  return version === undefined ? client : client.withVersion(version);
}

async function openContainer({ account, container }: BlobUri, client: Client): Promise<Azure.ContainerClient> {
  const sdk = await loadOptional<typeof Azure>('@azure/storage-blob', 'https://*.blob.core.windows.net');
  const { AZURE_STORAGE_CONNECTION_STRING: connection, AZURE_STORAGE_KEY: key } = process.env;
  if (connection) return sdk.BlobServiceClient.fromConnectionString(connection).getContainerClient(container);
  const [name = ''] = new URL(account).hostname.split('.');
  const credential = key ? new sdk.StorageSharedKeyCredential(name, key) : await findCredential(client);
  return new sdk.BlobServiceClient(account, credential).getContainerClient(container);
}

interface IdentityPackage {
  readonly DefaultAzureCredential: new () => Azure.AnonymousCredential;
}

const findCredential = perClient(async (): Promise<Azure.AnonymousCredential> => {
  try {
    const { DefaultAzureCredential } = await loadOptional<IdentityPackage>('@azure/identity', 'https');
    return new DefaultAzureCredential();
  } catch {
    const { AnonymousCredential } = await loadOptional<typeof Azure>('@azure/storage-blob', 'https');
    return new AnonymousCredential();
  }
});

async function ifFound<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if ((error as { statusCode?: unknown }).statusCode === 404) return null;
    throw error;
  }
}

interface Found {
  readonly path: string;
  readonly ref: string;
  readonly etag?: string | undefined;
  readonly contentLength?: number | undefined;
  readonly versionId?: string | undefined;
}

function toEntry({ path, ref, etag, contentLength, versionId }: Found): ArtifactEntryFields {
  const digest = unquoted(etag);
  const extra = { etag: digest, ...(versionId !== undefined && { versionID: versionId }) };
  return { path, ref, digest, size: contentLength ?? null, extra };
}

function parseUri(uri: string): BlobUri {
  const { origin, pathname, searchParams } = new URL(uri);
  const [, container = '', ...name] = pathname.split('/');
  if (container === '' || name.join('/') === '') {
    throw new ValidationError('A reference to Azure is https://account.blob.core.windows.net/container/blob.');
  }
  return {
    account: origin,
    container,
    name: decodeUrlPart(name.join('/')),
    version: searchParams.get('versionId') ?? undefined,
  };
}

function missing(ref: string): NotFoundError {
  return new NotFoundError(`There is no blob ${ref}.`);
}
