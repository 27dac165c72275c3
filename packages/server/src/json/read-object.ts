import { RequestError } from '../request-error.js';
import { isJsonObject, type NumberReading, parseJson } from './parse-json.js';

/** Far more than anybody means. SQLite reads nothing deeper, and what is much deeper cannot be written into an answer. */
const maxDepth = 1000;

/**
 * The object whose JSON text came with a request.
 *
 * @param what - Names it in messages.
 * @param reading - See {@link parseJson}.
 * @throws RequestError for any other text, and for objects and lists nested in more than 1,000 levels.
 */
export function readJsonObject(text: string, what: string, reading?: NumberReading): Record<string, unknown> {
  const value = parse(text, reading);
  if (!isJsonObject(value)) {
    throw new RequestError(400, `${what} must be the JSON text of an object.`);
  }
  refuseDeepNesting(value, what);
  return value;
}

/** @throws RequestError for objects and lists nested in more than 1,000 levels. */
export function refuseDeepNesting(value: object, what: string): void {
  let level: readonly unknown[] = [value];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) {
      throw new RequestError(400, `${what} is nested deeper than ${maxDepth} levels.`);
    }
    level = level.flatMap((item) => Object.values(item as object)).filter(isContainer);
  }
}

function parse(text: string, reading: NumberReading | undefined): unknown {
  try {
    return parseJson(text, reading);
  } catch {
    return undefined;
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
