import { UnexpectedResponseError } from '@wandb-ts/core';
import type { LogLineFieldsFragment } from '@wandb-ts/core/requests/run-console';
import { parseTimestamp } from '../timestamp.js';

/** A line that the process of a run wrote to its console. */
export interface ConsoleLogLine {
  /** The position in the console, from 0. */
  readonly number: number;
  /** When it was written; null when the server does not say it in ISO 8601. */
  readonly timestamp: Date | null;
  /** `error` for standard error, empty otherwise. */
  readonly level: string;
  /** The writer, in a run with several of them; empty otherwise. */
  readonly label: string;
  /** The text, without a line break at its end. */
  readonly content: string;
}

/** Maps what the server says of a line. */
export function toConsoleLine(node: LogLineFieldsFragment): ConsoleLogLine {
  if (node.number === null) throw new UnexpectedResponseError('A console line has no number.');
  return {
    number: node.number,
    timestamp: parseTimestamp(node.timestamp),
    level: node.level ?? '',
    label: node.label ?? '',
    content: node.line ?? '',
  };
}
