import { RequestError } from '../../request-error.js';
import type { StoredBlob } from '../blobs.js';
import type { Store } from '../store.js';
import type { ArtifactUpload } from './rows.js';

/**
 * Makes a blob the content of a file that was announced, unless the entity has the content already.
 *
 * @throws RequestError when the blob has another digest, or the announcement is gone; then the blob is removed.
 */
export async function storeContent(
  store: Store,
  upload: ArtifactUpload,
  { blob, sizeBytes, md5 }: StoredBlob,
): Promise<void> {
  const { uploads, versions, contents } = store.artifacts;
  const outcome =
    md5 === upload.md5
      ? store.transaction(() => {
          const artifact = uploads.byId(upload.id) === undefined ? undefined : versions.byId(upload.artifactId);
          return artifact === undefined
            ? 'gone'
            : contents.add({ entityId: artifact.entityId, md5, birthArtifactId: artifact.id, blob, sizeBytes })
              ? 'stored'
              : 'known';
        })
      : 'wrong';
  if (outcome !== 'stored') {
    await store.blobs.remove(blob);
  }
  if (outcome === 'wrong') {
    throw new RequestError(400, 'The content that arrived has not the MD5 that was announced.');
  }
  if (outcome === 'gone') {
    throw new RequestError(404, 'The upload does not exist any more.');
  }
}
