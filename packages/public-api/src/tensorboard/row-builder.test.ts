import { expect, it } from 'vitest';
import { RowBuilder } from './row-builder.js';

interface FolderEvent {
  readonly namespace: string;
  readonly step: number;
  readonly values: Readonly<Record<string, unknown>>;
}

function event(namespace: string, step: number, values: FolderEvent['values']): FolderEvent {
  return { namespace, step, values };
}

function rowsOf(events: readonly FolderEvent[]) {
  const builder = new RowBuilder();
  const rows = events.map(({ namespace, step, values }) => {
    const row = builder.goTo(namespace, { step, wallTime: 100 + step });
    for (const [name, value] of Object.entries(values)) builder.set(name, value);
    return row;
  });
  return [...rows, builder.complete()].filter((row) => row !== undefined);
}

it('gathers values of one step into one row, with the step as global_step [API-254]', () => {
  const rows = rowsOf([event('', 1, { loss: 3 }), event('', 1, { acc: 0.1 }), event('', 2, { loss: 2 })]);
  expect(rows).toEqual([
    { values: { global_step: 1, loss: 3, acc: 0.1 }, timestamp: 101 },
    { values: { global_step: 2, loss: 2 }, timestamp: 102 },
  ]);
});

it('joins folders that reach the same step, each with a global_step of its own [API-253]', () => {
  const rows = rowsOf([
    event('train', 1, { 'train/loss': 3 }),
    event('eval', 1, { 'eval/loss': 4 }),
    event('train', 2, { 'train/loss': 2 }),
    event('eval', 2, { 'eval/loss': 3 }),
  ]);
  expect(rows.map(({ values }) => values)).toEqual([
    { 'train/global_step': 1, 'train/loss': 3, 'eval/global_step': 1, 'eval/loss': 4, global_step: 1 },
    { 'train/global_step': 2, 'train/loss': 2, 'eval/global_step': 2, 'eval/loss': 3, global_step: 2 },
  ]);
});

it('goes on in the row when a step comes again', () => {
  const rows = rowsOf([event('', 5, { loss: 3 }), event('', 4, { loss: 2 })]);
  expect(rows.map(({ values }) => values)).toEqual([{ global_step: 4, loss: 2 }]);
});

it('has no row before the first value', () => {
  expect(new RowBuilder().complete()).toBeUndefined();
});
