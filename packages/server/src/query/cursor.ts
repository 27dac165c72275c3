import { hash } from 'node:crypto';
import { BadQueryError } from './bad-query-error.js';
import type { SqlValue } from './parameters.js';

/** Where a value stands among values of other types: numbers, texts, booleans, and last what is missing. */
export const ranks = { number: 0, text: 1, boolean: 2, missing: 3 } as const;

/** One of {@link ranks}. */
export type Rank = (typeof ranks)[keyof typeof ranks];

/** The value of a run by one key of an order. */
export interface SortValue {
  readonly rank: Rank;
  readonly value: SqlValue;
}

/** A place between two runs of an ordered list: right after the run that has this id and these values. */
export interface Position {
  readonly id: number;
  readonly values: readonly SortValue[];
}

/** The rank of a value that a query returned. */
export function toSortValue(value: SqlValue): SortValue {
  return { rank: rankOf(value), value };
}

/** A position as opaque text that is valid in one order, over any filter. */
export function encodeCursor(order: string, { id, values }: Position): string {
  const content = [fingerprint(order), id, ...values.map(({ rank, value }) => [rank, valueText(value)])];
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** @throws BadQueryError for text that is not a cursor, and for the cursor of another order. */
export function decodeCursor(order: string, keyCount: number, cursor: string): Position {
  const [print, id, ...pairs] = readContent(cursor);
  if (typeof print !== 'string' || typeof id !== 'number' || !Number.isSafeInteger(id)) {
    throw new BadQueryError('The cursor is not one of this list.');
  }
  if (print !== fingerprint(order) || pairs.length !== keyCount) {
    throw new BadQueryError('The cursor belongs to a list in another order.');
  }
  return { id, values: pairs.map(readPair) };
}

function rankOf(value: SqlValue): Rank {
  if (value === null) {
    return ranks.missing;
  }
  if (typeof value === 'string') {
    return ranks.text;
  }
  return typeof value === 'object' ? ranks.boolean : ranks.number;
}

function valueText(value: SqlValue): string {
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString('hex');
  }
  // With an exponent, which tells it from an integer: those have digits that a JavaScript number rounds.
  return typeof value === 'number' ? value.toExponential() : String(value ?? '');
}

function readContent(cursor: string): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    content = undefined;
  }
  return Array.isArray(content) ? content : [];
}

function readPair(pair: unknown): SortValue {
  const [rank, text]: unknown[] = Array.isArray(pair) ? pair : [];
  if (typeof text === 'string') {
    switch (rank) {
      case ranks.missing:
        return { rank, value: null };
      case ranks.text:
        return { rank, value: text };
      case ranks.boolean:
        return { rank, value: Uint8Array.of(text === '01' ? 1 : 0) };
      case ranks.number:
        return { rank, value: readNumber(text) };
    }
  }
  throw new BadQueryError('The cursor is not one of this list.');
}

function readNumber(text: string): number | bigint {
  const value = /^-?\d{1,19}$/.test(text) ? BigInt.asIntN(64, BigInt(text)) : Number(text);
  if (text === '' || Number.isNaN(value)) {
    throw new BadQueryError('The cursor is not one of this list.');
  }
  return value;
}

function fingerprint(order: string): string {
  return hash('sha256', order, 'base64url').slice(0, 8);
}
