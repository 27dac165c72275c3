import { statusOfFailure } from '../request-error.js';

/**
 * Runs a write that a read makes on its way, and returns its result. Undefined when it failed as on a full disk: it may
 * succeed another time, and the read goes on.
 */
export function writeIfPossible<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (statusOfFailure(error) === 503) {
      return undefined;
    }
    throw error;
  }
}
