import { UnsupportedError } from '@wandb-ts/core';
import type { QueueBuildOptions } from './build-for-queue.js';

export type { QueueBuildOptions };

/** Stands for the building of images where there are no processes. @throws {@link UnsupportedError} always */
export async function buildForQueue(): Promise<string> {
  throw new UnsupportedError('Images are built in Node.js only. Build and push one, and name it as dockerImage.');
}
