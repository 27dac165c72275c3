import { jsonText } from '../json/json-text.js';

/** Writes a number in at most so many significant digits, without trailing zeros. @defaultValue digits 6 */
export function formatNumber(value: number, digits = 6): string {
  if (!Number.isFinite(value) || Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toPrecision(digits)));
}

/** Writes any value of a run on one line for a person: numbers short, text as it is, everything else as JSON. */
export function formatValue(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value);
  return formatData(value);
}

/** Writes any value of a run for a program: numbers whole, text as it is, nothing for a missing value, else JSON. */
export function formatData(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? jsonText(value) : String(value);
}
