import { deleteArtifacts } from './storage/artifacts/delete-artifacts.js';
import type { Store } from './storage/store.js';

/** Deletes what is not kept any longer. */
export interface ArtifactExpiry {
  /**
   * Deletes versions whose time to live is over, uploads that were given up, and contents that nothing names any more. It goes
   * on in the background; what cannot be deleted now is tried again the next time.
   */
  sweep(): void;
  /** Waits for what goes on. */
  close(): Promise<void>;
}

/** Opens the expiry of a store. `uploadLifetimeMs`: how long a version may be pending without anything happening. */
export function createArtifactExpiry(store: Store, uploadLifetimeMs: number): ArtifactExpiry {
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    const { versions } = store.artifacts;
    try {
      const now = store.now();
      const givenUpBefore = new Date(Date.parse(now) - uploadLifetimeMs).toISOString();
      await deleteArtifacts(store, [...versions.abandoned(givenUpBefore), ...versions.expired(now)]);
    } catch (error) {
      process.emitWarning(`Artifacts that are not kept were not deleted: ${String(error)}`);
    }
  }

  return {
    sweep: () => {
      running ??= run().finally(() => {
        running = undefined;
      });
    },
    close: async () => {
      await running;
    },
  };
}
