import { isJsonObject } from '../json/parse-json.js';

/** What is done with each part of a row. */
export interface RowVisitor {
  /** A value under its dotted key. An object with a `_type`, such as an image or a histogram, is one value. */
  onValue(key: string, value: unknown): void;
  /** An object that has values below it. */
  onObject(key: string): void;
}

/** Goes through the values of a history row. */
export function visitRow(row: Readonly<Record<string, unknown>>, visitor: RowVisitor, prefix = ''): void {
  for (const name of Object.keys(row)) {
    const key = prefix + name;
    const value = row[name];
    if (isNested(value)) {
      visitor.onObject(key);
      visitRow(value, visitor, `${key}.`);
    } else {
      visitor.onValue(key, value);
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
