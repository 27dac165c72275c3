import { isJsonObject, tryParseJson } from '../json/parse-json.js';
import type { SqlValue } from '../query/parameters.js';
import { encodeText, encodeValue, maxIndexedDepth } from '../query/stored-value.js';

/** The two JSON documents of a run that are indexed; the names begin the paths of their values. */
export type Section = 'config' | 'summary_metrics';

/** The key of a configuration where clients keep their own facts; it is not indexed. */
export const internalConfigKey = '_wandb';

/**
 * The values of a document by their dotted paths. Objects are listed beside their members; a list is one value. Where the
 * paths of two values are the same, as in `{"a":{"b":1},"a.b":2}`, the less nested value counts.
 *
 * A configuration's values are stored as `{"key":{"value":…}}` and listed without this wrapper.
 *
 * @param text - JSON as it was received. Text that is not a JSON object has no values.
 */
export function flattenDocument(section: Section, text: string): Map<string, SqlValue> {
  const document = tryParseJson(text);
  const flat = new Map<string, SqlValue>();
  // Level by level, so that the less nested of two values comes first.
  let level = isJsonObject(document) ? readRoot(section, document) : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: [path: string, value: unknown][] = [];
    for (const [path, value] of level) {
      if (!flat.has(path)) {
        flat.set(path, encodeValue(value));
      }
      if (isJsonObject(value) && depth < maxIndexedDepth) {
        for (const [key, member] of Object.entries(value)) {
          next.push([`${path}.${encodeText(key)}`, member]);
        }
      }
    }
    level = next;
  }
  return flat;
}

function readRoot(section: Section, document: Record<string, unknown>): [path: string, value: unknown][] {
  const entries = Object.entries(document);
  if (section === 'summary_metrics') {
    return entries.map(([key, value]) => [`${section}.${encodeText(key)}`, value]);
  }
  return entries
    .filter(([key]) => key !== internalConfigKey)
    .map(([key, entry]) => [`${section}.${encodeText(key)}`, unwrap(entry)]);
}

function unwrap(entry: unknown): unknown {
  return isJsonObject(entry) && Object.hasOwn(entry, 'value') ? entry['value'] : entry;
}
