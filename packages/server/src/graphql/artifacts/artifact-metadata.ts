import type { NumberReading } from '../../json/parse-json.js';
import { readJsonObject } from '../../json/read-object.js';
import { stringifyAsPython } from '../../json/wire-json.js';

const withoutNonFinite: NumberReading = { nonFinite: () => null, bigInteger: BigInt };

/**
 * The metadata of a version as it is stored: JSON text of an object in which NaN and infinities are null; null without any.
 *
 * @throws RequestError for a text that is not the JSON of an object.
 */
export function readMetadata(text: string | null | undefined): string | null {
  return text ? stringifyAsPython(readJsonObject(text, 'The metadata of an artifact', withoutNonFinite)) : null;
}
