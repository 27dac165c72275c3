import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FilterLeaf, FilterTree } from './filter-tree.js';
import { QueryGenerator } from './query-generator.js';

const generator = new QueryGenerator();

function leaf(op: FilterLeaf['op'], value: unknown, more: Partial<FilterLeaf> = {}): FilterLeaf {
  return { key: { section: 'summary', name: 'loss' }, op, value, ...more };
}

it('makes groups and comparisons of a tree [API-535]', () => {
  const tree: FilterTree = {
    op: 'OR',
    filters: [
      {
        op: 'AND',
        filters: [
          { key: { section: 'run', name: 'state' }, op: '=', value: 'finished' },
          { key: { section: 'config', name: 'lr' }, op: '>', value: 0.1 },
        ],
      },
    ],
  };

  expect(generator.filterToMongo(tree)).toEqual({
    $or: [{ $and: [{ state: 'finished' }, { 'config.lr': { $gt: 0.1 } }] }],
  });
});

it.each([
  ['=', 0.5, 0.5],
  ['=', null, null],
  ['!=', null, { $ne: null }],
  ['!=', 1, { $ne: 1 }],
  ['>', 1, { $gt: 1 }],
  ['>=', 1, { $gte: 1 }],
  ['<', 1, { $lt: 1 }],
  ['<=', 1, { $lte: 1 }],
  ['IN', [1, 2], { $in: [1, 2] }],
  ['NIN', [1, 2], { $nin: [1, 2] }],
  ['REGEX', '^a', { $regex: '^a' }],
] as const)('translates the operator %s with %j both ways [API-535, API-538]', (op, value, condition) => {
  const filter = { 'summary_metrics.loss': condition };

  expect(generator.filterToMongo(leaf(op, value))).toEqual(filter);
  expect(generator.mongoToFilter(filter)).toEqual(leaf(op, value));
});

it('leaves out what is switched off, nameless or without a value [API-536]', () => {
  const kept = leaf('=', 1);
  const dropped: FilterTree[] = [
    leaf('=', 1, { disabled: true }),
    leaf('=', 1, { key: { section: 'config', name: '' } }),
    leaf('>', null),
    { key: kept.key, op: 'IN' },
    { op: 'AND', filters: [kept], disabled: true },
  ];

  expect(generator.filterToMongo({ op: 'AND', filters: [...dropped, kept] })).toEqual({
    $and: [{ 'summary_metrics.loss': 1 }],
  });
  expect(dropped.map(generator.filterToMongo)).toEqual([null, null, null, null, null]);
});

it('knows the three forms of filters by tags [API-537]', () => {
  const key = { section: 'tags', name: 'a' } as const;

  expect(generator.filterToMongo({ key, op: 'IN', value: ['a', 'b'] })).toEqual({ tags: { $in: ['a', 'b'] } });
  expect(generator.filterToMongo({ key, op: '=', value: true })).toEqual({ tags: 'a' });
  expect(generator.filterToMongo({ key, op: '=', value: false })).toEqual({
    $or: [{ tags: null }, { tags: { $ne: 'a' } }],
  });
});

it('makes a tree of groups and of conditions side by side [API-538]', () => {
  expect(
    generator.mongoToFilter({ $or: [{ $and: [{ state: { $eq: 'finished' }, 'config.lr': { $gt: 0, $lt: 1 } }, {}] }] }),
  ).toEqual({
    op: 'OR',
    filters: [
      {
        op: 'AND',
        filters: [
          {
            op: 'AND',
            filters: [
              { key: { section: 'run', name: 'state' }, op: '=', value: 'finished' },
              { key: { section: 'config', name: 'lr' }, op: '>', value: 0 },
              { key: { section: 'config', name: 'lr' }, op: '<', value: 1 },
            ],
          },
          { op: 'AND', filters: [] },
        ],
      },
    ],
  });
});

it('takes objects, lists and dates for values [API-538]', () => {
  const key = { section: 'config', name: 'model' };
  const time = new Date(0);

  expect(generator.mongoToFilter({ 'config.model': { layers: 3 } as never })).toEqual({
    key,
    op: '=',
    value: { layers: 3 },
  });
  expect(generator.mongoToFilter({ 'config.model': [1] })).toEqual({ key, op: '=', value: [1] });
  expect(generator.mongoToFilter({ 'config.model': time })).toEqual({ key, op: '=', value: time });
});

it.each([
  [{ $nor: [{ state: 'finished' }] }, '$nor'],
  [{ state: { $exists: true } }, '$exists'],
  [{ $and: { state: 'finished' } }, '$and'],
])('rejects %j, which trees cannot say [API-538]', (filter, named) => {
  expect(() => generator.mongoToFilter(filter as never)).toThrow(ValidationError);
  expect(() => generator.mongoToFilter(filter as never)).toThrow(named);
});

it('rejects operators that do not exist [API-535]', () => {
  expect(() => generator.filterToMongo(leaf('~' as never, 1))).toThrow(ValidationError);
  expect(() => generator.filterToMongo({ op: 'NOT' as never, filters: [] })).toThrow(ValidationError);
});

it('finds every tree again that leaves nothing out [API-535, API-538]', () => {
  const values = fc.oneof(fc.integer(), fc.string(), fc.boolean());
  const leaves: fc.Arbitrary<FilterTree> = fc.record({
    key: fc.record({
      section: fc.constantFrom('config', 'summary', 'keys_info'),
      name: fc.string({ minLength: 1, maxLength: 6 }).filter((name) => name !== '__proto__'),
    }),
    op: fc.constantFrom('=', '!=', '>', '>=', '<', '<=', 'IN', 'NIN', 'REGEX'),
    value: values,
  });
  const { tree } = fc.letrec<{ tree: FilterTree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      fc.record({ op: fc.constantFrom('AND', 'OR'), filters: fc.array(tie('tree'), { maxLength: 3 }) }),
    ),
  }));
  fc.assert(
    fc.property(tree, (filter) => {
      expect(generator.mongoToFilter(generator.filterToMongo(filter) ?? {})).toEqual(filter);
    }),
  );
});
