import { expect, it } from 'vitest';
import { RequestError } from '../request-error.js';
import { type MetricCondition, readMetricCondition } from './metric-condition.js';

function threshold(fields: object): MetricCondition {
  const filter = { name: 'loss', agg_op: null, window_size: 1, cmp_op: '$gt', threshold: 5, ...fields };
  return readMetricCondition('RUN_METRIC', { threshold_filter: filter, change_filter: null });
}

function change(fields: object): MetricCondition {
  const windows = { current_window_size: 1, prior_window_size: 1 };
  const amount = { change_type: 'ABSOLUTE', change_dir: 'ANY', change_amount: 2 };
  return readMetricCondition('RUN_METRIC_CHANGE', {
    change_filter: { name: 'loss', agg_op: null, ...windows, ...amount, ...fields },
  });
}

function zscore(fields: object): MetricCondition {
  const filter = { name: 'loss', window_size: 4, threshold: 2, change_dir: 'ANY', ...fields };
  return readMetricCondition('RUN_METRIC_ZSCORE', { zscore_filter: filter });
}

it.each([
  ['$gt', [5.1], true],
  ['$gt', [5], false],
  ['$gte', [5], true],
  ['$lt', [4.9], true],
  ['$lt', [5], false],
  ['$lte', [5], true],
  ['$eq', [5], true],
  ['$ne', [5], false],
  ['$gt', [Number.NaN], false],
  ['$gt', [Number.POSITIVE_INFINITY], true],
])('compares the last value by %s with 5: %j is %s', (cmp_op, values, isMet) => {
  expect(threshold({ cmp_op }).isMet(values)).toBe(isMet);
});

it.each([
  ['AVERAGE', [4, 5, 7], true],
  ['AVERAGE', [4, 4, 7], false],
  ['MAX', [1, 6, 1], true],
  ['MIN', [6, 6, 5], false],
  ['MIN', [6, 6, 6], true],
])('compares the %s of the last values %j: %s', (agg_op, values, isMet) => {
  const condition = threshold({ agg_op, window_size: 3 });

  expect(condition.valueCount).toBe(3);
  expect(condition.isMet(values)).toBe(isMet);
});

it('looks at one value without an aggregate, whatever the window', () => {
  expect(threshold({ window_size: 7 }).valueCount).toBe(1);
  expect(change({ current_window_size: 7, prior_window_size: 9 }).valueCount).toBe(2);
});

it.each([
  ['ANY', [5, 7], true],
  ['ANY', [5, 3], true],
  ['ANY', [5, 6.9], false],
  ['INCREASE', [5, 7], true],
  ['INCREASE', [5, 3], false],
  ['DECREASE', [5, 3], true],
  ['DECREASE', [5, 7], false],
])('sees the change %s from %j: %s', (change_dir, values, isMet) => {
  expect(change({ change_dir }).isMet(values)).toBe(isMet);
});

it.each([
  [[10, 12.5], true],
  [[10, 12.4], false],
  [[-10, -7.5], true],
  [[0, 1], true],
  [[0, 0], false],
])('measures a relative change by the value before: %j by a quarter is %s', (values, isMet) => {
  expect(change({ change_type: 'RELATIVE', change_dir: 'INCREASE', change_amount: 0.25 }).isMet(values)).toBe(isMet);
});

it('compares windows that follow each other', () => {
  const condition = change({ agg_op: 'AVERAGE', prior_window_size: 3, current_window_size: 2 });

  expect(condition.valueCount).toBe(5);
  expect(condition.isMet([1, 2, 3, 4, 4])).toBe(true);
  expect(condition.isMet([1, 2, 3, 4, 3])).toBe(false);
});

it.each([
  ['ANY', [1, 3, 1, 3, 4], true],
  ['ANY', [1, 3, 1, 3, 0], true],
  ['ANY', [1, 3, 1, 3, 3.9], false],
  ['INCREASE', [1, 3, 1, 3, 0], false],
  ['DECREASE', [1, 3, 1, 3, 0], true],
  ['ANY', [2, 2, 2, 2, 9], false],
])('sees the last value far from the mean of those before, %s: %j is %s', (change_dir, values, isMet) => {
  const condition = zscore({ change_dir });

  expect(condition.valueCount).toBe(5);
  expect(condition.isMet(values)).toBe(isMet);
});

it.each([
  ['no name', () => threshold({ name: '' })],
  ['an unknown aggregate', () => threshold({ agg_op: 'MEDIAN' })],
  ['an aggregate that every object has', () => threshold({ agg_op: 'constructor' })],
  ['an unknown comparison', () => threshold({ cmp_op: '>' })],
  ['a threshold that is a text', () => threshold({ threshold: '5' })],
  ['a window of 0', () => threshold({ agg_op: 'MAX', window_size: 0 })],
  ['a window of half a value', () => threshold({ agg_op: 'MAX', window_size: 1.5 })],
  ['an endless window', () => threshold({ agg_op: 'MAX', window_size: 1e9 })],
  ['an unknown direction', () => change({ change_dir: 'UP' })],
  ['an unknown kind of change', () => change({ change_type: 'PERCENT' })],
  ['a z-score without a window', () => zscore({ window_size: null })],
  ['the filter of another event', () => readMetricCondition('RUN_METRIC', { zscore_filter: {} })],
  ['nothing', () => readMetricCondition('RUN_METRIC', undefined)],
])('refuses %s', (_, read) => {
  expect(read).toThrow(RequestError);
});
