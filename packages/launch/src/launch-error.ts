import { WandbError } from '@wandb-ts/core';

/** A job cannot be queued or run, or the configuration of an agent cannot be used. Its `code` is `launch`. */
export class LaunchError extends WandbError {
  static override readonly errorName: string = 'LaunchError';
}
