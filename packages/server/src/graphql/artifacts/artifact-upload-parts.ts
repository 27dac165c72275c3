import type {
  CompleteMultipartUploadArtifactInput,
  RefreshMultipartUploadUrlsInput,
} from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { Artifact, ArtifactUpload } from '../../storage/artifacts/rows.js';
import { storeContent } from '../../storage/artifacts/store-content.js';
import { storedContent } from '../../storage/received-content.js';
import type { Store } from '../../storage/store.js';
import type { RequestContext } from '../context.js';
import type { PartUrl } from '../file-nodes.js';
import { storagePathOf } from './artifact-files.js';
import { requirePending } from './artifact-manifests.js';
import { toBase64 } from './artifact-uploads.js';

interface UploadNames {
  readonly artifactID: string;
  readonly uploadID: string;
  readonly storagePath: string;
}

/**
 * Puts the parts of a file together and returns the base64 MD5 of the whole. Of an upload that was completed before it only
 * returns the digest.
 *
 * @throws RequestError when a part is missing or another one than was announced, or when the whole has not the digest of the file.
 */
export async function completeUpload(
  context: RequestContext,
  input: CompleteMultipartUploadArtifactInput,
): Promise<string> {
  const { store } = context;
  const { artifact, upload } = requireUpload(context, input);
  if (store.artifacts.contents.find(artifact.entityId, upload.md5) === undefined) {
    await joinOnce(store, upload, uploadedParts(context, upload, input));
  }
  return upload.md5;
}

/** The uploads whose parts are being put together, by their ids. */
const running = new WeakMap<Store, Map<number, Promise<void>>>();

/** A client that waits too long for a large file asks again, and must not start the work again. */
function joinOnce(store: Store, upload: ArtifactUpload, parts: readonly string[]): Promise<void> {
  const joins = running.get(store) ?? new Map<number, Promise<void>>();
  running.set(store, joins);
  const join =
    joins.get(upload.id) ??
    joinParts(store, upload, parts).finally(() => {
      joins.delete(upload.id);
    });
  joins.set(upload.id, join);
  return join;
}

async function joinParts(store: Store, upload: ArtifactUpload, parts: readonly string[]): Promise<void> {
  await storeContent(store, upload.id, storedContent(store.blobs, await store.blobs.join(parts)));
  store.artifacts.uploads.removeParts(upload.id);
  await store.removeUnusedBlobs();
}

/** Where to upload parts of a file, with addresses that are valid for another day. @throws RequestError for an unknown part. */
export function refreshPartUrls(context: RequestContext, input: RefreshMultipartUploadUrlsInput): PartUrl[] {
  const { upload } = requireUpload(context, input);
  return input.uploadPartsInput.map(({ partNumber }) => {
    if (context.store.artifacts.uploads.part(upload.id, partNumber) === undefined) {
      throw new RequestError(404, `The upload has no part ${partNumber}.`);
    }
    return { partNumber, uploadUrl: context.fileUrls.artifactUploadPart(upload, partNumber) };
  });
}

function requireUpload(
  context: RequestContext,
  { artifactID, uploadID, storagePath }: UploadNames,
): { readonly artifact: Artifact; readonly upload: ArtifactUpload } {
  const artifact = requirePending(context, artifactID);
  const upload = context.store.artifacts.uploads.byUploadId(uploadID);
  if (upload?.artifactId !== artifact.id) {
    throw new RequestError(404, 'The upload does not exist.');
  }
  if (storagePath !== storagePathOf(artifact.entityId, artifact.id, upload.md5)) {
    throw new RequestError(400, 'The storage path is not that of the upload.');
  }
  return { artifact, upload };
}

/** The blobs of all parts in their order, when they are those that the client means. */
function uploadedParts(
  { store }: RequestContext,
  upload: ArtifactUpload,
  { completedParts }: CompleteMultipartUploadArtifactInput,
): string[] {
  const given = new Map(
    completedParts.map(({ partNumber, hexMD5 }) => [partNumber, toBase64(hexMD5.replaceAll('"', ''))]),
  );
  const parts = store.artifacts.uploads.parts(upload.id);
  if (given.size !== parts.length) {
    throw new RequestError(400, `The upload has ${parts.length} parts, not ${given.size}.`);
  }
  return parts.map(({ number, md5, blob }) => {
    if (given.get(number) !== md5) {
      throw new RequestError(400, `Part ${number} has not the digest that was announced.`);
    }
    if (blob === null) {
      throw new RequestError(400, `Part ${number} was not uploaded.`);
    }
    return blob;
  });
}
