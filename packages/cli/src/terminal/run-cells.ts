import type { Run } from '@wandb-ts/public-api';
import { relativeTime } from './relative-time.js';
import type { Cell } from './table.js';
import type { TextStyle } from './text-stream.js';

const stateStyles: Readonly<Record<string, TextStyle>> = {
  running: 'cyan',
  pending: 'yellow',
  finished: 'green',
  failed: 'red',
  crashed: 'red',
  killed: 'red',
};

/** The state of a run, coloured by whether that is good. */
export function stateCell(run: Run): Cell {
  return { text: run.state, style: Object.hasOwn(stateStyles, run.state) ? stateStyles[run.state] : undefined };
}

/** A time of a run: how long ago for a person, ISO 8601 for a program; empty when there is none. */
export function timeCell(time: string | null, now: Date): Cell {
  return time === null ? { text: '' } : { text: relativeTime(time, now), data: time };
}

/** Who made a run, by username where there is one. */
export function userCell(run: Run): Cell {
  return { text: run.user?.username ?? run.user?.name ?? '' };
}

/** The tags of a run. */
export function tagsCell(run: Run): Cell {
  return { text: run.tags.join(', '), data: run.tags.join(',') };
}
