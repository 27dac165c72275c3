import { UnsupportedError } from '@wandb-ts/core';
import type { CleanupOptions } from './cache-options.js';

/** The contents that were downloaded before. Without a file system there is no place for them. */
export class ArtifactCache {
  /** @throws {@link UnsupportedError} always. */
  constructor(_dir?: string) {
    throw new UnsupportedError('This runtime has no file system, and so no cache of artifacts.');
  }

  /** Removes contents. */
  async cleanup(_options?: CleanupOptions): Promise<number> {
    return 0;
  }
}
