import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { FilterTree } from '../query-generator/filter-tree.js';
import { openRunSet, type ReportSelections, runSetFilter, runSetOrder } from './report-section.js';

const usual: FilterTree = {
  op: 'OR',
  filters: [{ op: 'AND', filters: [{ key: { section: 'run', name: 'state' }, op: '=', value: 'finished' }] }],
};
const selections: ReportSelections = { root: 0, bounds: [], tree: ['a', 'b'] };

it('takes the open set of runs, or the first [API-554]', () => {
  const runSets = [{ name: 'first' }, { name: 'second' }];

  expect(openRunSet({ runSets, openRunSet: 1 })).toBe(runSets[1]);
  expect(openRunSet({ runSets })).toBe(runSets[0]);
});

it.each([{}, { runSets: [] }, { runSets: [{}], openRunSet: 1 }])(
  'rejects a section without such a set: %j',
  (section) => {
    expect(() => openRunSet(section)).toThrow(ValidationError);
  },
);

it('makes the order of the key to sort by [API-552]', () => {
  const key = { section: 'summary', name: 'loss' } as const;

  expect(runSetOrder({ sort: { key, ascending: true } })).toBe('+summary_metrics.loss');
  expect(runSetOrder({ sort: { key } })).toBe('-summary_metrics.loss');
  expect(runSetOrder({ sort: { keys: [{ key, ascending: true }] } })).toBe('+summary_metrics.loss');
  expect(runSetOrder({ sort: { keys: [] } })).toBeUndefined();
  expect(runSetOrder({})).toBeUndefined();
});

it('adds the selected runs to the usual filter [API-553]', () => {
  expect(runSetFilter({ filters: usual, selections }, true)).toEqual({
    $or: [{ $and: [{ state: 'finished' }, { name: { $in: ['a', 'b'] } }] }],
  });
});

it.each([
  [null, {}],
  [{ op: 'AND', filters: [] }, { $and: [] }],
  [{ op: 'OR', filters: [] }, { $or: [] }],
  [
    { op: 'OR', filters: [usual, usual] },
    { $or: [{ $or: [{ $and: [{ state: 'finished' }] }] }, { $or: [{ $and: [{ state: 'finished' }] }] }] },
  ],
  [{ key: { section: 'run', name: 'state' }, op: '=', value: 'failed' }, { state: 'failed' }],
] as const)('adds the selected runs to the filter %j [API-553]', (filters, filter) => {
  expect(runSetFilter({ filters, selections }, true)).toEqual({ $and: [filter, { name: { $in: ['a', 'b'] } }] });
});

it('leaves the selection out when it is not asked for, or not there [API-553]', () => {
  const filter = { $or: [{ $and: [{ state: 'finished' }] }] };

  expect(runSetFilter({ filters: usual, selections }, false)).toEqual(filter);
  expect(runSetFilter({ filters: usual }, true)).toEqual(filter);
  expect(runSetFilter({}, true)).toEqual({});
});

it('takes a tree below a switched-on root for the runs that are switched off', () => {
  expect(runSetFilter({ selections: { root: 1, tree: ['a'] } }, true)).toEqual({
    $and: [{}, { name: { $nin: ['a'] } }],
  });
  expect(runSetFilter({ selections: { root: 1, tree: [] } }, true)).toEqual({});
});

it('finds the runs in groups of the selection', () => {
  const tree = [{ value: 'group', children: ['a', { children: ['b'] }] }, 'c', 7];

  expect(runSetFilter({ selections: { tree } }, true)).toEqual({ $and: [{}, { name: { $in: ['a', 'b', 'c'] } }] });
});

it('changes nothing of the section', () => {
  const runSet = { filters: usual, selections };
  const before = structuredClone(runSet);

  runSetFilter(runSet, true);

  expect(runSet).toEqual(before);
});
