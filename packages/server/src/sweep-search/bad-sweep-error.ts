/** A configuration of a sweep that cannot be carried out. The message says which part, and why. */
export class BadSweepError extends Error {
  override readonly name = 'BadSweepError';
}
