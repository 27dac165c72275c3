import { UnexpectedResponseError } from '@wandb-ts/core';
import type { LogLineFieldsFragment } from '@wandb-ts/core/requests/run-console';

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

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * Reads an ISO 8601 time with any number of fractional digits, of which three count. Without a zone it is UTC.
 *
 * @returns null for anything else.
 */
export function parseTimestamp(text: string | null): Date | null {
  const [matched, day, time = '00:00', seconds = '00', fraction = '', zone = 'Z'] = iso.exec(text ?? '') ?? [];
  if (matched === undefined) return null;
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const local = `${day}T${time}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  const date = new Date(local);
  // A day such as 31 February would otherwise turn into one of March.
  if (Number.isNaN(date.getTime()) || date.toISOString() !== local) return null;
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(date.getTime() + (sign === '-' ? offsetMs : -offsetMs));
}
