import { UnexpectedResponseError } from '@wandb-ts/core';

/** The bytes that arrived are not those that the manifest names. Nothing was saved. Its code is `digest-mismatch`. */
export class DigestMismatchError extends UnexpectedResponseError {
  static override readonly errorName: string = 'DigestMismatchError';

  /** The path of the entry. */
  readonly path: string;

  constructor(path: string, what = 'does not have the digest that the manifest names') {
    super(`What arrived for ${JSON.stringify(path)} ${what}.`);
    this.path = path;
  }
}
