import { stringifyJson } from '@wandb-ts/core';
import type { LogItem } from '../run-log/record.js';
import type { ValueTree } from './row-values.js';

/** A key as items and lines have it. */
interface WrittenKey {
  readonly path: readonly string[];
  /** What stands before its value in a line that has other values before. */
  readonly lead: string;
}

/** Rows have the same keys again and again. */
const mostWrittenKeys = 10_000;
const writtenKeys = new Map<string, WrittenKey>();

/** The values of a row by key, each as JSON text. NaN, the infinities and bigints are written as wandb 0.20.1 does. */
export function toItems(values: ValueTree): LogItem[] {
  return Object.keys(values).map((key) => ({ path: writeKey(key).path, json: toJson(values[key]) }));
}

/** The values of a row by key, and the line of JSON that they make. */
export function toLine(values: ValueTree): { readonly line: string; readonly items: LogItem[] } {
  const items: LogItem[] = [];
  let members = '';
  for (const key of Object.keys(values)) {
    const { path, lead } = writeKey(key);
    const json = toJson(values[key]);
    items.push({ path, json });
    members += lead + json;
  }
  return { line: `{${members.slice(1)}}`, items };
}

function toJson(value: unknown): string {
  // Most values are finite numbers.
  if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? '0' : String(value);
  return stringifyJson(value, { nonFinite: 'token' });
}

function writeKey(key: string): WrittenKey {
  const known = writtenKeys.get(key);
  if (known !== undefined) return known;
  const written = { path: [key], lead: `,${JSON.stringify(key)}:` };
  if (writtenKeys.size >= mostWrittenKeys) writtenKeys.clear();
  writtenKeys.set(key, written);
  return written;
}
