import { WandbError } from '@wandb-ts/core';

/** A folder does not hold what the artifact holds. Its code is `verification`. */
export class VerificationError extends WandbError {
  static override readonly errorName: string = 'VerificationError';

  /** `missing` and `changed` files are entries; `extra` files are not. */
  readonly problem: 'missing' | 'changed' | 'extra';
  /** The path below the folder. */
  readonly path: string;

  constructor(problem: 'missing' | 'changed' | 'extra', path: string) {
    const what = {
      missing: 'is missing',
      changed: 'does not have the digest that the manifest names',
      extra: 'is not in the artifact',
    }[problem];
    super(`The file ${JSON.stringify(path)} ${what}.`);
    this.problem = problem;
    this.path = path;
  }
}
