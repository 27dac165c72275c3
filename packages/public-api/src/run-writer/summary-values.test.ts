import { expect, it } from 'vitest';
import { captureValues, createTree, type ValueTree } from './row-values.js';
import { SummaryValues } from './summary-values.js';

const values = (source: Record<string, unknown>): ValueTree => captureValues(source, 'summary', []).values;

it('holds the last value of every key, nested objects key by key, and the whole seconds of the runtime', () => {
  const summary = new SummaryValues(createTree());

  summary.merge(values({ loss: 1, val: { a: 1 }, list: [1, 2] }));
  summary.merge(values({ loss: 0.5, val: { b: 2 }, list: [3] }));

  expect(summary.write(12.9)).toBe('{"loss":0.5,"val":{"a":1,"b":2},"list":[3],"_wandb":{"runtime":12}}');
});

it('writes NaN and the infinities bare', () => {
  const summary = new SummaryValues(createTree());

  summary.merge(values({ a: Number.NaN, b: -Infinity, c: 2n ** 64n }));

  expect(summary.write(0)).toBe('{"a":NaN,"b":-Infinity,"c":18446744073709551616,"_wandb":{"runtime":0}}');
});

it('takes a key out when its value is null', () => {
  const summary = new SummaryValues(createTree());
  summary.merge(values({ a: 1, b: { c: 1, d: 2 } }));

  summary.merge(values({ a: null, b: { c: null }, e: null }));

  expect(summary.write(0)).toBe('{"b":{"d":2},"_wandb":{"runtime":0}}');
});

it('goes on from the summary of a resumed run', () => {
  const summary = new SummaryValues(values({ best: 0.9, loss: 1, _wandb: { runtime: 40, other: 1 } }));

  summary.merge(values({ loss: 0.5 }));

  expect(summary.write(41)).toBe('{"best":0.9,"loss":0.5,"_wandb":{"runtime":41,"other":1}}');
});
