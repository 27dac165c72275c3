import { WandbError } from '@wandb-ts/core';

/** An event file holds bytes that its writer cannot have written. What was read before them has been logged. */
export class EventFileError extends WandbError {
  static override readonly errorName: string = 'EventFileError';
}
