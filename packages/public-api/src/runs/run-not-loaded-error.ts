import { ValidationError } from '@wandb-ts/core';

/** A large field of a run was read that a lazy list leaves out. No request was sent. */
export class RunNotLoadedError extends ValidationError {
  static override readonly errorName: string = 'RunNotLoadedError';

  /** Names the field and how to get it. */
  constructor(field: string) {
    super(
      `run.${field} is not loaded, because the run comes from a lazy list. Call \`await run.load()\` first, or list with \`lazy: false\`.`,
    );
  }
}
