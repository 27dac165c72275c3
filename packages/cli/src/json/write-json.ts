import type { TextStream } from '../terminal/text-stream.js';
import { jsonText } from './json-text.js';

/** Writes a value as JSON: indented for a person, on one line for a program. */
export function writeJson(stream: TextStream, value: unknown): void {
  stream.line(jsonText(value, stream.isTty ? 2 : undefined));
}

/** Picks fields in the order in which they were asked for; a missing value becomes null, so that each field is there. */
export function pickFields(
  source: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, source[field] ?? null]));
}
