import type { Hono } from 'hono';
import { RequestError } from '../request-error.js';
import type { ArtifactManifest } from '../storage/artifacts/rows.js';
import { storeContent } from '../storage/artifacts/store-content.js';
import { isReadWhole, type ReceivedContent } from '../storage/received-content.js';
import type { Store } from '../storage/store.js';
import type { UrlSigner } from './signed-urls.js';
import { keepUpload, lengthOf, receiveUpload } from './uploads.js';

/** A manifest is read as a whole at the commit; this many bytes hold more than a million entries. */
const maxManifestBytes = 256 * 1024 * 1024;

/**
 * The addresses to which artifacts are uploaded with PUT, with a signature only: `/artifact-uploads/{upload}` for a file,
 * `/artifact-uploads/{upload}/{part}` for a part of it, `/artifact-manifests/{manifest}/{name}` for a manifest. Every answer
 * has the content's ETag.
 */
export function addArtifactUploadRoutes(app: Hono, store: Store, signer: UrlSigner, maxFileBytes: number): void {
  app.put('/artifact-uploads/:upload', async ({ req }) => {
    refuseUnsigned(signer, req.raw);
    const id = Number(req.param('upload'));
    // Of a small content, the transaction that stores it finds out soon enough.
    if (!isReadWhole(lengthOf(req.raw)) && store.artifacts.uploads.placeOf(id) === undefined) {
      throw unknownUpload();
    }
    const content = await receiveUpload(store, req.raw, maxFileBytes);
    await storeContent(store, id, content);
    return acknowledge(content);
  });
  app.put('/artifact-uploads/:upload/:part', async ({ req }) => {
    refuseUnsigned(signer, req.raw);
    const [id, number] = [Number(req.param('upload')), Number(req.param('part'))];
    if (store.artifacts.uploads.part(id, number) === undefined) {
      throw unknownUpload();
    }
    const content = await receiveUpload(store, req.raw, maxFileBytes);
    await keepUpload(store, content, () => {
      refuseOther(content, store.artifacts.uploads.part(id, number)?.md5);
      if (!store.artifacts.uploads.setPartContent(id, number, content.keep())) {
        throw unknownUpload();
      }
    });
    return acknowledge(content);
  });
  app.put('/artifact-manifests/:manifest/:name', async ({ req }) => {
    refuseUnsigned(signer, req.raw);
    const id = Number(req.param('manifest'));
    requirePending(store, id);
    const content = await receiveUpload(store, req.raw, maxManifestBytes);
    await keepUpload(store, content, () => {
      refuseOther(content, requirePending(store, id).digest || undefined);
      const { sizeBytes, md5 } = content;
      store.artifacts.manifests.setContent(id, { blob: content.keep(), sizeBytes, md5 });
    });
    return acknowledge(content);
  });
}

function requirePending({ artifacts }: Store, id: number): ArtifactManifest {
  const manifest = artifacts.manifests.byId(id);
  if (manifest === undefined) {
    throw unknownUpload();
  }
  if (artifacts.versions.byId(manifest.artifactId)?.state !== 'PENDING') {
    throw new RequestError(403, 'The artifact is committed; its manifest does not change any more.');
  }
  return manifest;
}

function refuseOther({ md5 }: ReceivedContent, announced: string | undefined): void {
  if (announced !== undefined && announced !== md5) {
    throw new RequestError(400, 'The content that arrived has not the MD5 that was announced.');
  }
}

function refuseUnsigned(signer: UrlSigner, { url }: Request): void {
  if (!signer.isSigned(new URL(url), 'write')) {
    throw new RequestError(403, 'The address of the upload has expired, or it is not signed.');
  }
}

function unknownUpload(): RequestError {
  return new RequestError(404, 'The upload does not exist, or it is over.');
}

function acknowledge({ md5 }: ReceivedContent): Response {
  return new Response(null, { headers: { etag: `"${Buffer.from(md5, 'base64').toString('hex')}"` } });
}
