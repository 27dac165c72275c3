import { WandbError } from '@wandb-ts/core';

/**
 * A run has more unsent data than it may hold, because rows are logged faster than the server takes them, or the server is
 * out of reach. What was passed was not logged. Await `run.flush()` and log it again.
 */
export class RunBufferFullError extends WandbError {
  static override readonly errorName: string = 'RunBufferFullError';
}
