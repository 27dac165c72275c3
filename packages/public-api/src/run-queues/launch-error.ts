import { WandbError } from '@wandb-ts/core';

/** A job cannot be queued or run. Its `code` is `launch`, and its `cause` what the server said, when it said something. */
export class LaunchError extends WandbError {
  static override readonly errorName: string = 'LaunchError';
}
