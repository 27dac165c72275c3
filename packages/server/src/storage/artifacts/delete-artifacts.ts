import type { Store } from '../store.js';
import { restoreLatest } from './latest-alias.js';

/**
 * Deletes versions, and the contents that no other version has or announced. All of it goes, or nothing. Versions that are
 * gone already are passed over. Where one was the latest, the newest that is left becomes it.
 */
export async function deleteArtifacts(store: Store, ids: readonly number[]): Promise<void> {
  const blobs = store.transaction(() => ids.flatMap((id) => removeArtifact(store, id)));
  await removeBlobs(store, blobs);
}

/** Deletes a collection: a sequence with its versions, a portfolio without them. All of it goes, or nothing. */
export async function deleteCollection(store: Store, collectionId: number): Promise<void> {
  const { versions, collections } = store.artifacts;
  const blobs = store.transaction(() => {
    const removed = versions.ofSequence(collectionId).flatMap((id) => removeArtifact(store, id));
    collections.remove(collectionId);
    return removed;
  });
  await removeBlobs(store, blobs);
}

/** Deletes a version within a transaction; returns the blobs to remove after it. */
export function removeArtifact(store: Store, id: number): string[] {
  const { artifacts } = store;
  const artifact = artifacts.versions.byId(id);
  if (artifact === undefined) {
    return [];
  }
  const digests = artifacts.contents.digestsOf(id);
  const manifests = artifacts.manifests.ofArtifact(id).flatMap(({ blob }) => blob ?? []);
  const parts = artifacts.uploads.removeOfArtifact(id);
  const collectionIds = artifacts.memberships.ofArtifact(id).map(({ collectionId }) => collectionId);
  artifacts.versions.remove(id);
  restoreLatest(store, collectionIds);
  return [...manifests, ...parts, ...artifacts.contents.removeUnused(artifact.entityId, digests)];
}

/** Removes contents that nothing in the database names any more. */
export async function removeBlobs({ blobs }: Store, names: readonly string[]): Promise<void> {
  await blobs.removeAll(names);
}
