import type { Sweep } from '@wandb-ts/public-api';
import { formatNumber } from './format-value.js';
import type { Cell } from './table.js';
import type { TextStyle } from './text-stream.js';

const stateStyles: ReadonlyMap<string, TextStyle> = new Map([
  ['PENDING', 'yellow'],
  ['RUNNING', 'cyan'],
  ['PAUSED', 'yellow'],
  ['FINISHED', 'green'],
  ['CANCELED', 'red'],
]);

/** The state of a sweep in the lower case of the states of runs, coloured; a program gets the server's word. */
export function sweepStateCell({ state }: Sweep): Cell {
  return { text: state.toLowerCase(), data: state, style: stateStyles.get(state) };
}

/** How many runs a sweep has, and of a grid how many it will have. */
export function runCountCell({ runCount, expectedRunCount }: Sweep): Cell {
  const total = expectedRunCount === null ? '' : ` of ${expectedRunCount}`;
  return { text: `${runCount}${total}`, data: String(runCount) };
}

/** The best value of the metric; empty without one. */
export function bestCell({ bestLoss }: Sweep): Cell {
  return bestLoss === null ? { text: '' } : { text: formatNumber(bestLoss), data: String(bestLoss) };
}
