import { WandbError } from '@wandb-ts/core';

/** A run log holds bytes that its writer cannot have written. */
export class RunLogError extends WandbError {
  static override readonly errorName: string = 'RunLogError';
}
