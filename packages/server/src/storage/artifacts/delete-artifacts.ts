import type { Store } from '../store.js';
import { restoreLatest } from './latest-alias.js';

/**
 * Deletes versions, and the contents that no other version has or announced. All of it goes, or nothing. Versions that are
 * gone already are passed over. Where one was the latest, the newest that is left becomes it.
 */
export async function deleteArtifacts(store: Store, ids: readonly number[]): Promise<void> {
  store.transaction(() => {
    for (const id of ids) {
      removeArtifact(store, id);
    }
  });
  await store.removeUnusedBlobs();
}

/** Deletes a collection: a sequence with its versions, a portfolio without them. All of it goes, or nothing. */
export async function deleteCollection(store: Store, collectionId: number): Promise<void> {
  const { versions, collections } = store.artifacts;
  store.transaction(() => {
    for (const id of versions.ofSequence(collectionId)) {
      removeArtifact(store, id);
    }
    collections.remove(collectionId);
  });
  await store.removeUnusedBlobs();
}

/** Deletes a version within a transaction; what it leaves unused is to be removed after it. */
export function removeArtifact(store: Store, id: number): void {
  const { artifacts } = store;
  const artifact = artifacts.versions.byId(id);
  if (artifact === undefined) {
    return;
  }
  const digests = artifacts.contents.digestsOf(id);
  artifacts.uploads.removeOfArtifact(id);
  const collectionIds = artifacts.memberships.ofArtifact(id).map(({ collectionId }) => collectionId);
  artifacts.versions.remove(id);
  restoreLatest(store, collectionIds);
  artifacts.contents.removeUnused(artifact.entityId, digests);
}
