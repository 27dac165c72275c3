import { parseLeniently } from './json-parser.js';

/** How {@link stringifyJson} writes NaN and the infinities, which JSON does not have. */
export interface StringifyJsonOptions {
  /**
   * `string` writes `"NaN"`, `"Infinity"` and `"-Infinity"`; `token` writes them bare, as Python does and as
   * {@link parseJson} reads them; `null` writes `null`. @defaultValue `string`
   */
  readonly nonFinite?: 'token' | 'string' | 'null' | undefined;
}

// An integer of 16 digits or more at the start of a value. A match inside a string only costs time.
const longInteger = /(?:^|[:,[\s-])\d{16}/;
// A bare token as the value of a key. Text inside a string has a backslash before the quote, and is not worth the attempt.
const bareToken = /[^\\]"\s*:\s*(?:NaN|-?Infinity)/;
const bareTokens = /(?<=[:,[\s])(?:NaN|-?Infinity)(?=[\s,\]}])/g;
const quoteMark = '\u0001';
const quotedToken = '"\\u0001$&"';
const quotesLength = quotedToken.length - 2;
const maxDepth = 1_000;

/**
 * Parses JSON as W&B servers write it: besides JSON proper it takes bare `NaN`, `Infinity` and `-Infinity` and raw control
 * characters in strings. An integer beyond plus or minus 2^53 - 1 becomes a `bigint`. A key `__proto__` becomes an own
 * property like any other.
 * @throws SyntaxError when the text is not JSON; its message does not repeat the text.
 */
export function parseJson(text: string): unknown {
  if ((text.includes('NaN') || text.includes('Infinity')) && bareToken.test(text)) {
    const value = parseQuoted(text);
    if (value !== undefined) return value;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The lenient parser decides, and words the error.
    return parseQuoted(text) ?? parseLeniently(text);
  }
  return holdsLongNumber(value, 0) && longInteger.test(text) ? parseLeniently(text) : value;
}

/**
 * Parses text whose only peculiarity is bare tokens, several times as fast as the lenient parser: as marked strings, which
 * are replaced afterwards. Undefined when that does not lead to the exact value. Quotes around a token inside a string make
 * the text invalid, never another value.
 */
function parseQuoted(text: string): unknown {
  const quoted = text.replace(bareTokens, quotedToken);
  const tokenCount = (quoted.length - text.length) / quotesLength;
  if (tokenCount === 0) return undefined;
  try {
    const value: unknown = JSON.parse(quoted);
    return replaceQuoted(value, 0) === tokenCount ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces marked strings below a value by numbers and counts them; NaN when that is not all there is to do. */
function replaceQuoted(value: unknown, depth: number): number {
  if (typeof value === 'number') return isLong(value) ? Number.NaN : 0;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > maxDepth) return Number.NaN;
  const members = value as Record<string, unknown>;
  let count = 0;
  for (const key in members) {
    const member = members[key];
    if (typeof member === 'string') {
      if (!member.startsWith(quoteMark)) continue;
      // Assigning it would change the prototype.
      if (key === '__proto__') return Number.NaN;
      members[key] = Number(member.slice(1));
      count++;
    } else {
      count += replaceQuoted(member, depth + 1);
    }
  }
  return count;
}

/** Whether there is a number below a value that `JSON.parse` may have rounded to an integer. */
function holdsLongNumber(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return isLong(value);
  if (typeof value !== 'object' || value === null) return false;
  if (depth > maxDepth) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (holdsLongNumber(item, depth + 1)) return true;
    return false;
  }
  const members = value as Record<string, unknown>;
  for (const key in members) if (holdsLongNumber(members[key], depth + 1)) return true;
  return false;
}

function isLong(value: number): boolean {
  return value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
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
    // Unlike `map`, it does not skip the holes of a sparse list.
    const items = Array.from(value, (item, index) => write(String(index), item, nonFinite, depth + 1) ?? 'null');
    return `[${items.join()}]`;
  }
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    const text = write(name, member, nonFinite, depth + 1);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join()}}`;
}
