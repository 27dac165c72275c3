import { UnexpectedResponseError } from '@wandb-ts/core';

/** What a reference leads to is not what it was when the reference was made. Its code is `reference-changed`. */
export class ReferenceChangedError extends UnexpectedResponseError {
  static override readonly errorName: string = 'ReferenceChangedError';

  constructor(ref: string, what = 'has changed since the artifact was made') {
    super(`The target ${withoutQuery(ref)} ${what}.`);
  }
}

/** A URI without what may be a signature. */
export function withoutQuery(uri: string): string {
  return uri.replace(/[?#].*$/s, '');
}
