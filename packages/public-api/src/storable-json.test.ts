import { ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { storableJson } from './storable-json.js';

it('writes NaN and the infinities as strings and dates as ISO 8601 [API-459, API-460]', () => {
  const value = {
    loss: Number.NaN,
    best: Number.POSITIVE_INFINITY,
    at: new Date(0),
    nested: [Number.NEGATIVE_INFINITY],
  };

  expect(storableJson(value, 'summary')).toBe(
    '{"loss":"NaN","best":"Infinity","at":"1970-01-01T00:00:00.000Z","nested":["-Infinity"]}',
  );
});

const loop: Record<string, unknown> = {};
loop['self'] = loop;

it.each<[string, unknown, string]>([
  ['a function', { f: () => 1 }, 'summary.f is a function, which JSON cannot hold.'],
  ['a symbol', [Symbol('s')], 'summary[0] is a symbol, which JSON cannot hold.'],
  ['undefined', { a: { b: undefined } }, 'summary.a.b is undefined, which JSON cannot hold.'],
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested.
  ['a hole in a list', [1, , 2], 'summary[1] is undefined, which JSON cannot hold.'],
  ['a map', { nested: { m: new Map() } }, 'summary.nested.m is a Map, which JSON cannot hold. Convert it first.'],
  [
    'a typed array',
    { t: new Float32Array(2) },
    'summary.t is a Float32Array, which JSON cannot hold. Convert it first.',
  ],
  ['an invalid date', { d: new Date(Number.NaN) }, 'summary.d is an invalid date.'],
  ['a loop', loop, 'summary.self contains itself, which JSON cannot hold.'],
])('refuses %s instead of losing it [API-460]', (_, value, message) => {
  expect(() => storableJson(value, 'summary')).toThrow(new ValidationError(message));
});

it('takes an object twice that does not contain itself', () => {
  const same = { a: 1 };

  expect(storableJson([same, same, Object.create(null)], 'config')).toBe('[{"a":1},{"a":1},{}]');
});
