/**
 * Writes a value as JSON, whole: integers beyond 2^53 as they are, and the numbers that JSON lacks as the texts `"NaN"`,
 * `"Infinity"` and `"-Infinity"`.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, replaceNumber, indent);
}

function replaceNumber(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return rawJson(value.toString());
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

function rawJson(text: string): unknown {
  // In Node.js since 21, and not yet in TypeScript's library of ES2024.
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);
}
