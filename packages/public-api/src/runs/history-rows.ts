import { parseJson, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { isRecord } from '../records.js';

/** One row of a history: the metrics logged at one step. */
export interface HistoryRow {
  /** The step, from 0. */
  readonly _step?: number;
  /** When the row was logged, in seconds since 1970. */
  readonly _timestamp?: number;
  /** When the row was logged, in seconds since the run started. */
  readonly _runtime?: number;
  /** A metric. */
  readonly [metric: string]: unknown;
}

/** Reads rows that are JSON strings. @throws {@link UnexpectedResponseError} when one is not a JSON object */
export function parseRows<Row>(lines: readonly string[]): Row[] {
  try {
    return checkRows(lines.map(parseJson));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UnexpectedResponseError('A history row is not valid JSON.', { cause });
  }
}

/** Checks rows that the server sent decoded. @throws {@link UnexpectedResponseError} when one is not a JSON object */
export function checkRows<Row>(rows: unknown): Row[] {
  if (!Array.isArray(rows) || !rows.every(isRecord)) {
    throw new UnexpectedResponseError('The server sent a history that is not a list of JSON objects.');
  }
  // What the metrics of a row are is the caller's promise.
  return rows as Row[];
}

/** Checks the keys of a history request; an empty list is as none. */
export function checkKeys(keys: readonly string[] | undefined): readonly string[] | undefined {
  if (keys === undefined) return undefined;
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string' && key !== '')) {
    throw new ValidationError('keys must be a list of metric names.');
  }
  return keys.length === 0 ? undefined : keys;
}
