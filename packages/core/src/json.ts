import { parseLeniently } from './json-parser.js';

/** How {@link stringifyJson} writes NaN and the infinities, which JSON does not have. */
export interface StringifyJsonOptions {
  /**
   * `string` writes `"NaN"`, `"Infinity"` and `"-Infinity"`; `token` writes them bare, as Python does and as
   * {@link parseJson} reads them; `null` writes `null`. @defaultValue `string`
   */
  readonly nonFinite?: 'token' | 'string' | 'null' | undefined;
}

// An integer of 16 digits or more may lie beyond 2^53. It starts after a mark of JSON, so long fractions do not match.
const longInteger = /[:,[\s-]\d{16}/;
const leadingDigit = /^\d/;

/**
 * Parses JSON as W&B servers write it: besides JSON proper it takes bare `NaN`, `Infinity` and `-Infinity` and raw control
 * characters in strings. An integer beyond plus or minus 2^53 - 1 becomes a `bigint`. A key `__proto__` becomes an own
 * property like any other.
 * @throws SyntaxError when the text is not JSON; its message does not repeat the text.
 */
export function parseJson(text: string): unknown {
  if (!longInteger.test(text) && !leadingDigit.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // The lenient parser decides, and words the error.
    }
  }
  return parseLeniently(text);
}

/**
 * Writes JSON as `JSON.stringify` does, and besides: a `bigint` as an integer, and NaN and the infinities as the options
 * say. A value that JSON does not have at all, such as a function, is left out of objects and is `null` elsewhere.
 * @throws TypeError when the value holds itself, or nests deeper than 1,000 levels.
 */
export function stringifyJson(value: unknown, options: StringifyJsonOptions = {}): string {
  const { nonFinite = 'string' } = options;
  try {
    const text = JSON.stringify(value) as string | undefined;
    // Native code writes NaN as null, so a text without a null had no NaN to write.
    if (nonFinite === 'null' || text?.includes('null') === false) return text ?? 'null';
  } catch {
    // There is a bigint, or a circle, which is told apart below.
  }
  return write('', value, nonFinite, 0) ?? 'null';
}

function write(key: string, input: unknown, nonFinite: string, depth: number): string | undefined {
  if (depth > 1_000) throw new TypeError('The value holds itself or nests deeper than 1,000 levels.');
  let value = input;
  if (typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function') {
    value = value.toJSON(key) as unknown;
  }
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    if (nonFinite === 'null') return 'null';
    return nonFinite === 'token' ? String(value) : `"${value}"`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => write(String(index), item, nonFinite, depth + 1) ?? 'null').join()}]`;
  }
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    const text = write(name, member, nonFinite, depth + 1);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join()}}`;
}
