import { reasonOf } from '../warn-about.js';

/** An exported file could not be read. What is not exported, and what is read live, is not affected. */
export class UnreadableExportError extends Error {
  override readonly name: string = 'UnreadableExportError';

  /** Takes what went wrong. */
  constructor(cause: unknown) {
    super(`An exported history cannot be read, so its rows are read live: ${reasonOf(cause)}`, { cause });
  }
}
