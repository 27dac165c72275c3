import { UnexpectedResponseError } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { type Batch, type Column, pick, slice } from './columns.js';

/** Puts the rows of columns into step order, which they mostly have, and leaves out rows without a step. */
export function toBatch(columns: readonly Column[]): Batch {
  const stepColumn = columns.find(({ name }) => name === '_step');
  const rowCount = stepColumn?.values.length ?? 0;
  if (columns.some(({ values }) => values.length !== rowCount)) {
    throw new UnexpectedResponseError('The columns of an exported history differ in length.');
  }
  const steps = stepColumn?.values ?? [];
  if (steps instanceof Float64Array && isAscending(steps)) return { rowCount, steps, columns };
  const places = Array.from(steps, (_, place) => place).filter((place) => Number.isFinite(steps[place]));
  places.sort((one, other) => (steps[one] as number) - (steps[other] as number));
  return pickRows({ rowCount, steps: new Float64Array(0), columns }, places);
}

/** The rows at these places, which must leave the steps in order. */
function pickRows({ columns }: Batch, places: ArrayLike<number>): Batch {
  const picked = columns.map(({ name, values, hasGaps }) => ({ name, values: pick(values, places), hasGaps }));
  const steps = picked.find(({ name }) => name === '_step')?.values ?? [];
  return { rowCount: places.length, steps: Float64Array.from(steps as ArrayLike<number>), columns: picked };
}

/** The rows whose step is at least `from` and before `to`. */
export function between(batch: Batch, from: number, to: number): Batch {
  const first = firstPlace(batch.steps, from);
  const last = firstPlace(batch.steps, to);
  if (first === 0 && last === batch.rowCount) return batch;
  return {
    rowCount: last - first,
    steps: batch.steps.subarray(first, last),
    columns: batch.columns.map((column) => ({ ...column, values: slice(column.values, first, last) })),
  };
}

/** The rows that have all keys, with these keys and `_step` only. */
export function withKeys(batch: Batch, keys: readonly string[]): Batch {
  const found = ['_step', ...keys.filter((key) => key !== '_step')].map((key) => columnOf(batch, key));
  const columns = found.filter((column) => column !== undefined);
  if (columns.length < found.length) return { rowCount: 0, steps: new Float64Array(0), columns: [] };
  const gappy = columns.filter(({ hasGaps }) => hasGaps);
  if (gappy.length === 0) return { ...batch, columns };
  const places: number[] = [];
  for (let place = 0; place < batch.rowCount; place++) {
    if (gappy.every(({ values }) => values[place] !== undefined)) places.push(place);
  }
  const full = columns.map((column) => ({ ...column, hasGaps: false }));
  return pickRows({ ...batch, columns: full }, places);
}

function columnOf({ columns }: Batch, key: string): Column | undefined {
  const exact = columns.find(({ name }) => name === key);
  if (exact !== undefined) return exact;
  const outer = columns.find(({ name }) => key.startsWith(`${name}.`));
  if (outer === undefined) return undefined;
  const path = key.slice(outer.name.length + 1);
  return { name: key, values: Array.from(outer.values, (value) => valueAt(value, path)), hasGaps: true };
}

function valueAt(value: unknown, path: string): unknown {
  if (!isRecord(value)) return undefined;
  if (Object.hasOwn(value, path)) return value[path];
  const dot = path.indexOf('.');
  const name = path.slice(0, Math.max(0, dot));
  return dot > 0 && Object.hasOwn(value, name) ? valueAt(value[name], path.slice(dot + 1)) : undefined;
}

function isAscending(steps: Float64Array): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const step of steps) {
    // NaN is neither before nor after another step.
    if (!(step >= last)) return false;
    last = step;
  }
  return true;
}

/** The first place whose step is not before `step`. */
function firstPlace(steps: Float64Array, step: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as number) < step) low = middle + 1;
    else high = middle;
  }
  return low;
}
