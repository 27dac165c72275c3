import { runInNewContext } from 'node:vm';
import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { captureValues, createTree, mergeValues, writeValues } from './row-values.js';

const write = (row: unknown): string => writeValues(captureValues(row as Record<string, unknown>, 'row', []));

it.each([
  ['a float', { loss: 0.5 }, '{"loss":0.5}'],
  ['an integer beyond 2^53', { n: 12345678901234567890n }, '{"n":12345678901234567890}'],
  ['NaN and the infinities', { a: Number.NaN, b: Infinity, c: [-Infinity] }, '{"a":NaN,"b":Infinity,"c":[-Infinity]}'],
  ['text, booleans and null', { s: 'é\n"', t: true, n: null }, '{"s":"é\\n\\"","t":true,"n":null}'],
  ['a date', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ['nested objects and lists', { a: { b: [1, { c: 2 }] } }, '{"a":{"b":[1,{"c":2}]}}'],
  ['typed arrays', { f: new Float64Array([0.5, Number.NaN]), b: new BigInt64Array([3n]) }, '{"f":[0.5,NaN],"b":[3]}'],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ['an object of another realm', runInNewContext('({ a: { b: [1] } })'), '{"a":{"b":[1]}}'],
  ['a key that names a prototype', JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
  ['no value', {}, '{}'],
])('writes %s', (_what, row, text) => {
  expect(write(row)).toBe(text);
});

it.each([
  ['undefined', { a: { loss: undefined } }, 'The value of "a.loss" in the row cannot be written: it is undefined.'],
  ['a function', { f: () => 1 }, 'The value of "f" in the row cannot be written: it is a function.'],
  ['a symbol', { s: Symbol('s') }, 'The value of "s" in the row cannot be written: it is a symbol.'],
  ['a map', { list: [new Map()] }, 'The value of "list[0]" in the row cannot be written: it is an instance of Map.'],
  ['an invalid date', { at: new Date('no') }, 'The value of "at" in the row cannot be written: it is an invalid date.'],
  ['a hole in a list', { list: new Array(1) }, 'The value of "list[0]" in the row cannot be written: it is undefined.'],
  ['an empty key', { '': 1 }, 'The row has an empty key.'],
  ['a list instead of an object', [1], 'The row must be a plain object, not a list.'],
  ['null instead of an object', null, 'The row must be a plain object, not null.'],
])('refuses %s and names it', (_what, row, message) => {
  expect(() => write(row)).toThrow(new ValidationError(message));
});

it('refuses an object that contains itself', () => {
  const row: Record<string, unknown> = {};
  row['self'] = row;

  expect(() => write(row)).toThrow(/nested deeper than 64 levels/);
});

it('refuses the keys that are set by others', () => {
  expect(() => captureValues({ _step: 1 }, 'row', ['_step'])).toThrow(
    'The row has the key _step, which the run sets itself.',
  );
});

it('keeps what was passed, whatever the caller changes later', () => {
  const row = { a: { b: [1] } };
  const captured = captureValues(row, 'row', []);

  row.a.b.push(2);

  expect(writeValues(captured)).toBe('{"a":{"b":[1]}}');
});

it('bounds the bytes of the text by its weight', () => {
  const value = fc.jsonValue({ noUnicodeString: false });
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, unit: 'binary' }), value), (row) => {
      const captured = captureValues(row, 'row', []);
      const bytes = new TextEncoder().encode(writeValues(captured)).length;
      expect(bytes).toBeLessThanOrEqual(captured.weight * 6 + 2);
    }),
  );
});

it('writes what JSON.stringify writes of values that JSON has', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue()), (row) => {
      expect(write(row)).toBe(JSON.stringify(row));
    }),
  );
});

it('merges nested objects key by key and replaces everything else', () => {
  const target = captureValues({ a: { x: 1, y: { z: 1 } }, b: [1], c: { d: 1 }, e: 1 }, 'row', []).values;

  mergeValues(target, captureValues({ a: { y: { w: 2 } }, b: [2], c: 3, e: { f: 4 } }, 'row', []).values);

  expect(JSON.stringify(target)).toBe('{"a":{"x":1,"y":{"z":1,"w":2}},"b":[2],"c":3,"e":{"f":4}}');
});

it('replaces a media value as a whole', () => {
  const target = captureValues({ h: { _type: 'histogram', values: [1], bins: [0, 1] } }, 'row', []).values;

  mergeValues(target, captureValues({ h: { _type: 'image-file', path: 'a.png' } }, 'row', []).values);

  expect(JSON.stringify(target)).toBe('{"h":{"_type":"image-file","path":"a.png"}}');
});

it('merges a key that names a prototype like any other', () => {
  const target = createTree();

  mergeValues(target, captureValues(JSON.parse('{"a":{"__proto__":{"b":1}}}'), 'row', []).values);
  mergeValues(target, captureValues(JSON.parse('{"a":{"__proto__":{"c":2}}}'), 'row', []).values);

  expect(JSON.stringify(target)).toBe('{"a":{"__proto__":{"b":1,"c":2}}}');
});
