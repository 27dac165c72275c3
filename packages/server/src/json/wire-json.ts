import { type NumberReading, parseJson } from './parse-json.js';

/** The part of JSON that TypeScript's own declarations do not know yet. */
interface RawJson {
  rawJSON(text: string): unknown;
}

const { rawJSON } = JSON as unknown as RawJson;

const asWireValues: NumberReading = {
  nonFinite: (token) => (token.endsWith('NaN') ? 'NaN' : token),
  bigInteger: (digits) => rawJSON(digits),
};

/**
 * Parses stored JSON for an answer that carries it as JSON values: NaN and infinities become the strings "NaN", "Infinity"
 * and "-Infinity", and integers of any size are written with all their digits.
 */
export function parseForWire(text: string): unknown {
  return parseJson(text, asWireValues);
}

/** One number or other scalar in the form of {@link parseForWire}. */
export function scalarForWire(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return String(value);
  }
  return typeof value === 'bigint' ? rawJSON(String(value)) : value;
}

/**
 * Writes a value as Python does: bare NaN and Infinity, integers of any size. Fields that are undefined are left out, and
 * what has a `toJSON`, such as a Date, is written by it.
 */
export function stringifyAsPython(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return String(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => stringifyAsPython(item ?? null)).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null && !('toJSON' in value && typeof value.toJSON === 'function')) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${stringifyAsPython(field)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
