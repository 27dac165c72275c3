import { BadQueryError } from '../query/bad-query-error.js';
import { RequestError } from '../request-error.js';

/** Does what reads a query. @throws RequestError for a filter, an order or a cursor that cannot be read: its sender can mend it. */
export function refuseBadQueries<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof BadQueryError ? new RequestError(400, error.message) : error;
  }
}
