import type { QueueItem } from '@wandb-ts/public-api';
import type { Cell } from './table.js';
import type { TextStyle } from './text-stream.js';

const stateStyles: ReadonlyMap<string, TextStyle> = new Map([
  ['pending', 'yellow'],
  ['leased', 'cyan'],
  ['claimed', 'green'],
  ['failed', 'red'],
]);

/** How far an item of a queue is, coloured by whether that is good. */
export function itemStateCell({ state }: Pick<QueueItem, 'state'>): Cell {
  return { text: state, style: stateStyles.get(state) };
}

/** What an item runs: its job, or its container image. */
export function itemSourceCell({ runSpec }: Pick<QueueItem, 'runSpec'>): Cell {
  const { job, docker } = runSpec;
  if (typeof job === 'string' && job !== '') return { text: job };
  const image = typeof docker === 'object' && docker !== null && 'docker_image' in docker ? docker.docker_image : '';
  return { text: typeof image === 'string' ? image : '' };
}

/** A text of a run spec; empty without one. */
export function specCell({ runSpec }: Pick<QueueItem, 'runSpec'>, field: string): Cell {
  const value = runSpec[field];
  return { text: typeof value === 'string' ? value : '' };
}
