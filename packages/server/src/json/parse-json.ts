import { hasBareToken, parseMarkedNumbers } from './marked-numbers.js';

/** How numbers that JavaScript's own parser refuses or rounds are given. */
export interface NumberReading {
  /** What the bare tokens NaN, Infinity and -Infinity become. */
  readonly nonFinite: (token: string) => unknown;
  /** What an integer beyond 2^53 becomes. */
  readonly bigInteger: (digits: string) => unknown;
}

const asNumbers: NumberReading = { nonFinite: Number, bigInteger: BigInt };

/** An integer of 16 digits or more at the start of a value. A match inside a string, or of a fraction, only costs time. */
const bigIntegerPattern = /(?:^|[:[,])\s*-?\d{16}/;

/**
 * Parses JSON as Python writes it: bare NaN, Infinity and -Infinity, control characters in strings, integers of any size.
 *
 * @param reading - How such numbers are given. @defaultValue numbers and bigints
 * @throws SyntaxError when the text is not JSON even so.
 */
export function parseJson(text: string, reading: NumberReading = asNumbers): unknown {
  if (bigIntegerPattern.test(text)) {
    return parseExtended(text, reading);
  }
  const value = hasBareToken(text) ? parseMarkedNumbers(text, reading.nonFinite) : undefined;
  if (value !== undefined) {
    return value;
  }
  try {
    return JSON.parse(text);
  } catch {
    return parseExtended(text, reading);
  }
}

/** {@link parseJson}, or undefined for a text that is not JSON. */
export function tryParseJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Whether a parsed value is an object, not a list and not null. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const maxDepth = 2000;
const blank = /[ \t\n\r]*/y;
const literal = /true|false|null|-?NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function parseExtended(text: string, reading: NumberReading): unknown {
  let position = 0;

  function fail(): never {
    throw new SyntaxError(`The text is not JSON at position ${position}.`);
  }

  function skipBlank(): string | undefined {
    blank.lastIndex = position;
    blank.test(text);
    position = blank.lastIndex;
    return text[position];
  }

  function readString(): string {
    let end = position;
    do {
      end = text.indexOf('"', end + 1);
      if (end < 0) {
        fail();
      }
    } while (isEscaped(text, end, position));
    const quoted = text.slice(position, end + 1);
    position = end + 1;
    return JSON.parse(escapeControls(quoted)) as string;
  }

  function readLiteral(): unknown {
    literal.lastIndex = position;
    const token = literal.exec(text)?.[0] ?? fail();
    position += token.length;
    if (token === 'true' || token === 'false') {
      return token === 'true';
    }
    if (token === 'null') {
      return null;
    }
    if (token.endsWith('NaN') || token.endsWith('Infinity')) {
      return reading.nonFinite(token);
    }
    const number = Number(token);
    return /^-?\d+$/.test(token) && !Number.isSafeInteger(number) ? reading.bigInteger(token) : number;
  }

  function readList(depth: number): unknown[] {
    const list: unknown[] = [];
    position += 1;
    if (skipBlank() === ']') {
      position += 1;
      return list;
    }
    for (;;) {
      list.push(readValue(depth));
      const next = skipBlank();
      position += 1;
      if (next === ']') {
        return list;
      }
      if (next !== ',') {
        fail();
      }
    }
  }

  function readObject(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    position += 1;
    if (skipBlank() === '}') {
      position += 1;
      return object;
    }
    for (;;) {
      const key = skipBlank() === '"' ? readString() : fail();
      if (skipBlank() !== ':') {
        fail();
      }
      position += 1;
      const value = readValue(depth);
      // Defined, not assigned: the key "__proto__" must become a field and not the prototype.
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      const next = skipBlank();
      position += 1;
      if (next === '}') {
        return object;
      }
      if (next !== ',') {
        fail();
      }
    }
  }

  function readValue(depth: number): unknown {
    if (depth > maxDepth) {
      throw new SyntaxError('The JSON text is nested too deeply.');
    }
    const first = skipBlank();
    if (first === '{') {
      return readObject(depth + 1);
    }
    if (first === '[') {
      return readList(depth + 1);
    }
    return first === '"' ? readString() : readLiteral();
  }

  const value = readValue(0);
  if (skipBlank() !== undefined) {
    fail();
  }
  return value;
}

function isEscaped(text: string, quote: number, start: number): boolean {
  let before = quote - 1;
  while (before > start && text[before] === '\\') {
    before -= 1;
  }
  return (quote - 1 - before) % 2 === 1;
}

function escapeControls(quoted: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON forbids in strings.
  return quoted.replace(/[\u0000-\u001f]/g, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
