import { isJsonObject, type NumberReading, parseJson } from '../json/parse-json.js';
import { stringifyAsPython } from '../json/wire-json.js';
import { RequestError } from '../request-error.js';

const withoutNonFinite: NumberReading = { nonFinite: () => null, bigInteger: BigInt };

/**
 * The metadata of a version as it is stored: JSON text of an object in which NaN and infinities are null; null without any.
 *
 * @throws RequestError for a text that is not the JSON of an object.
 */
export function readMetadata(text: string | null | undefined): string | null {
  if (!text) {
    return null;
  }
  const value = parse(text);
  if (!isJsonObject(value)) {
    throw new RequestError(400, 'The metadata of an artifact must be the JSON text of an object.');
  }
  return stringifyAsPython(value);
}

function parse(text: string): unknown {
  try {
    return parseJson(text, withoutNonFinite);
  } catch {
    return undefined;
  }
}
