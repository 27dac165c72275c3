import type { Store } from '../store.js';

/** The alias of the newest version, which moves by itself. */
export const latestAlias = 'latest';

/** Gives the newest version of each collection the alias that a version took with it when it went. */
export function restoreLatest(store: Store, collectionIds: readonly number[]): void {
  const { memberships, aliases } = store.artifacts;
  store.transaction(() => {
    for (const collectionId of new Set(collectionIds)) {
      const newest = memberships.newest(collectionId);
      if (newest !== undefined && memberships.named(collectionId, latestAlias) === undefined) {
        aliases.assign(newest, latestAlias);
      }
    }
  });
}
