import { isJsonObject } from '../json/parse-json.js';

/**
 * Calls `visit` for each value of a history row. The fields of nested objects have dotted keys; an object with a `_type`,
 * such as an image or a histogram, is one value.
 */
export function visitValues(
  row: Readonly<Record<string, unknown>>,
  visit: (key: string, value: unknown) => void,
  prefix = '',
): void {
  for (const key of Object.keys(row)) {
    const value = row[key];
    if (isNested(value)) {
      visitValues(value, visit, `${prefix}${key}.`);
    } else {
      visit(prefix + key, value);
    }
  }
}

function isNested(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value) && typeof value['_type'] !== 'string' && Object.keys(value).length > 0;
}

/** The value of a key, dotted for a nested value; undefined when the row does not have it. */
export function valueAt(row: Readonly<Record<string, unknown>>, key: string): unknown {
  if (Object.hasOwn(row, key)) {
    return row[key];
  }
  for (let dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
    const head = key.slice(0, dot);
    const inner = Object.hasOwn(row, head) ? row[head] : undefined;
    const value = isJsonObject(inner) ? valueAt(inner, key.slice(dot + 1)) : undefined;
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

/** Whether a row with these dotted keys has a value, or an object, under each of the wanted keys. */
export function hasEveryKey(keys: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.every((key) => keys.has(key) || [...keys].some((candidate) => candidate.startsWith(`${key}.`)));
}

/** A row reduced to these keys, a nested value under its dotted key. */
export function pickValues(row: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const key of keys) {
    if (key === '__proto__') {
      Object.defineProperty(picked, key, { value: valueAt(row, key), enumerable: true });
    } else {
      picked[key] = valueAt(row, key);
    }
  }
  return picked;
}
