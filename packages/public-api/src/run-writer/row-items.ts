import { stringifyJson } from '@wandb-ts/core';
import type { LogItem } from '../run-log/record.js';
import type { ValueTree } from './row-values.js';

/** Rows have the same keys again and again. */
const mostQuotedKeys = 10_000;
const quotedKeys = new Map<string, string>();

/** The values of a row by key, each as JSON text. NaN, the infinities and bigints are written as wandb 0.20.1 does. */
export function toItems(values: ValueTree): LogItem[] {
  return Object.keys(values).map((key) => ({ path: [key], json: toJson(values[key]) }));
}

/** The line of JSON that items of one key each make. */
export function joinItems(items: readonly LogItem[]): string {
  let line = '';
  for (const { path, json } of items) {
    line += `${line === '' ? '{' : ','}${quote(path[0] ?? '')}:${json}`;
  }
  return line === '' ? '{}' : `${line}}`;
}

function toJson(value: unknown): string {
  // Most values are finite numbers.
  if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? '0' : String(value);
  return stringifyJson(value, { nonFinite: 'token' });
}

function quote(key: string): string {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const quoted = JSON.stringify(key);
  if (quotedKeys.size >= mostQuotedKeys) quotedKeys.clear();
  quotedKeys.set(key, quoted);
  return quoted;
}
