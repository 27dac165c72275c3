import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QueryGenerator } from './query-generator.js';
import type { RunKey, SortKeys } from './run-keys.js';

const generator = new QueryGenerator();
const names = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('loss', 'config.lr', 'summary_metrics.', 'tags.a', ''),
);
const keys: fc.Arbitrary<RunKey> = fc.record({
  section: fc.constantFrom('config', 'summary', 'keys_info', 'tags', 'run'),
  name: names,
});

it.each([
  ['loss', '-summary_metrics.loss'],
  ['+loss', '+summary_metrics.loss'],
  ['-loss', '-summary_metrics.loss'],
])('takes the plain name %s for a metric: %s [API-523, API-524, API-525]', (key, order) => {
  expect(QueryGenerator.formatOrderKey(key)).toBe(order);
});

it.each([
  ['config.lr', '-config.lr'],
  ['+config.lr.value', '+config.lr.value'],
  ['summary_metrics.loss', '-summary_metrics.loss'],
  ['model.loss', '-summary_metrics.model.loss'],
  ['+model.loss', '+summary_metrics.model.loss'],
  ['tags.a', '-tags.a'],
])('orders by the path %s as %s [API-526, API-527, API-528, API-529]', (key, order) => {
  expect(QueryGenerator.formatOrderKey(key)).toBe(order);
});

it.each([
  'createdAt',
  'created_at',
  'updatedAt',
  'heartbeat_at',
  'heartbeatAt',
  'name',
  'state',
  'sweep',
  'display_name',
])('keeps the column %s with its sign [API-530]', (column) => {
  expect(QueryGenerator.formatOrderKey(column)).toBe(`-${column}`);
  expect(QueryGenerator.formatOrderKey(`+${column}`)).toBe(`+${column}`);
});

it.each([
  ['config', 'config.lr'],
  ['summary', 'summary_metrics.lr'],
  ['keys_info', 'keys_info.keys.lr'],
  ['run', 'lr'],
  ['tags', 'tags.lr'],
] as const)('names a key of the section %s by the path %s, and back [API-531, API-532]', (section, path) => {
  expect(generator.keyToServerPath({ section, name: 'lr' })).toBe(path);
  expect(generator.serverPathToKey(path)).toEqual({ section, name: 'lr' });
});

it('rejects a section that does not exist [API-531]', () => {
  const key = { section: 'system', name: 'cpu' } as unknown as RunKey;

  expect(() => generator.keyToServerPath(key)).toThrow(ValidationError);
  expect(() => generator.keyToServerPath(key)).toThrow('"system"');
});

it('finds the path of every path again [API-532]', () => {
  fc.assert(
    fc.property(fc.oneof(names, keys.map(generator.keyToServerPath)), (path) => {
      expect(generator.keyToServerPath(generator.serverPathToKey(path))).toBe(path);
    }),
  );
});

it('finds every key of another section than run again [API-531, API-532]', () => {
  fc.assert(
    fc.property(
      keys.filter(({ section }) => section !== 'run'),
      (key) => {
        expect(generator.serverPathToKey(generator.keyToServerPath(key))).toEqual(key);
      },
    ),
  );
});

it('signs orders by their direction, descending unless told otherwise [API-533]', () => {
  const sort: SortKeys = {
    keys: [
      { key: { section: 'summary', name: 'loss' }, ascending: true },
      { key: { section: 'config', name: 'lr' }, ascending: false },
      { key: { section: 'run', name: 'createdAt' } },
    ],
  };

  expect(generator.keysToOrder(sort)).toEqual(['+summary_metrics.loss', '-config.lr', '-createdAt']);
});

it('reads signed orders, each as a key of the section run [API-534]', () => {
  expect(generator.orderToKeys(['+summary_metrics.loss', '-createdAt'])).toEqual({
    keys: [
      { key: { section: 'run', name: 'summary_metrics.loss' }, ascending: true },
      { key: { section: 'run', name: 'createdAt' }, ascending: false },
    ],
  });
});

it.each(['loss', ''])('rejects the unsigned order "%s" [API-534]', (order) => {
  expect(() => generator.orderToKeys(['+loss', order])).toThrow(ValidationError);
});

it('finds every order again [API-533, API-534]', () => {
  const orders = fc.array(fc.tuple(fc.constantFrom('+', '-'), names).map(([sign, name]) => sign + name));
  fc.assert(
    fc.property(orders, (order) => {
      expect(generator.keysToOrder(generator.orderToKeys(order))).toEqual(order);
    }),
  );
});
