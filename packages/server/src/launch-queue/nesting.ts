import { RequestError } from '../request-error.js';

/** Far more than anybody means, and less than what cannot be written into an answer any more. */
const maxDepth = 1_000;

/** Refuses what is nested so deep that no answer could carry it, nor the list that it is in. @throws RequestError */
export function checkNesting(value: unknown, field: string): void {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) {
      throw new RequestError(400, `${field} is nested deeper than ${maxDepth} levels.`);
    }
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
}
