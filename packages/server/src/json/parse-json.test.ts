import { expect, it } from 'vitest';
import { isJsonObject, parseJson, tryParseJson } from './parse-json.js';
import { parseForWire, scalarForWire, stringifyAsPython } from './wire-json.js';

it('parses ordinary JSON', () => {
  expect(parseJson('{"a":[1,-2.5e3,true,false,null,"x\\n\\u00fc"],"b":{}}')).toEqual({
    a: [1, -2500, true, false, null, 'x\nü'],
    b: {},
  });
});

it('parses the bare tokens NaN and Infinity', () => {
  expect(parseJson(' {"a": NaN, "b": [Infinity, -Infinity], "c": "NaN"} ')).toEqual({
    a: Number.NaN,
    b: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    c: 'NaN',
  });
});

it.each([
  ['{"a":NaN,"b":"NaN, Infinity","c":"x:NaN,"}', { a: Number.NaN, b: 'NaN, Infinity', c: 'x:NaN,' }],
  ['{"a":NaN,"b":"\\u0001NaN"}', { a: Number.NaN, b: '\u0001NaN' }],
  ['{"a":"\\u0001Infinity","b":{"c":[1,-Infinity]}}', { a: '\u0001Infinity', b: { c: [1, Number.NEGATIVE_INFINITY] } }],
  ['{"a":NaN,"b":12345678901234567890}', { a: Number.NaN, b: 12345678901234567890n }],
  ['{"a": Infinity ,"b":"tab\there"}', { a: Number.POSITIVE_INFINITY, b: 'tab\there' }],
])('parses %s', (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
});

it('makes __proto__ with the value NaN a field', () => {
  const value = parseJson('{"__proto__":NaN,"x":NaN}') as object;

  expect(Object.getOwnPropertyDescriptor(value, '__proto__')?.value).toBeNaN();
});

it('keeps all digits of large integers, and leaves other numbers numbers', () => {
  expect(
    parseJson('{"a":9007199254740993,"b":[-12345678901234567890],"c":0.12345678901234567,"d":9007199254740991}'),
  ).toEqual({ a: 9007199254740993n, b: [-12345678901234567890n], c: 0.12345678901234566, d: 9007199254740991 });
  expect(parseJson('12345678901234567890')).toBe(12345678901234567890n);
  expect(parseJson('{"a":12345678901234567.5}')).toEqual({ a: 12345678901234568 });
});

it('parses control characters in strings', () => {
  expect(parseJson('{"a":"x\ty\\"z","b":"\\\\"}')).toEqual({ a: 'x\ty"z', b: '\\' });
});

it('makes __proto__ a field', () => {
  const value = parseJson('{"__proto__":{"polluted":true},"n":NaN}');

  expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
  expect((value as Record<string, unknown>)['polluted']).toBeUndefined();
});

it.each([
  '',
  '{',
  '{"a":NaN',
  '[NaN,]',
  '[1 NaN]',
  '{"a" NaN}',
  '{NaN:1}',
  'NaN NaN',
  '"a',
  '{"a":nan}',
  '01',
  '{"a":"\\x"}',
])('refuses %j', (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError);
  expect(tryParseJson(text)).toBeUndefined();
});

it('refuses text that is nested too deeply', () => {
  expect(() => parseJson(`${'['.repeat(5000)}NaN${']'.repeat(5000)}`)).toThrow('nested too deeply');
});

it.each([
  [{}, true],
  [[], false],
  [null, false],
  ['x', false],
])('tells objects from other values: %j', (value, expected) => {
  expect(isJsonObject(value)).toBe(expected);
});

it('gives non-finite numbers as strings and large integers with all digits on the wire', () => {
  const value = parseForWire('{"a":NaN,"b":-Infinity,"c":Infinity,"d":12345678901234567890,"e":1.5}');

  expect(JSON.stringify(value)).toBe('{"a":"NaN","b":"-Infinity","c":"Infinity","d":12345678901234567890,"e":1.5}');
});

it('gives single scalars in the same form', () => {
  const values = [Number.NaN, Number.NEGATIVE_INFINITY, 12345678901234567890n, 1, 'x', null].map(scalarForWire);

  expect(JSON.stringify(values)).toBe('["NaN","-Infinity",12345678901234567890,1,"x",null]');
});

it('writes values as Python does', () => {
  const value = {
    a: Number.NaN,
    b: [Number.NEGATIVE_INFINITY, undefined],
    c: 12345678901234567890n,
    d: undefined,
    e: new Date(0),
  };

  expect(stringifyAsPython(value)).toBe(
    '{"a":NaN,"b":[-Infinity,null],"c":12345678901234567890,"e":"1970-01-01T00:00:00.000Z"}',
  );
});

it('writes a field named toJSON as any other', () => {
  const text = '{"toJSON":1,"a":NaN,"b":{"toJSON":"x","c":12345678901234567890}}';

  expect(stringifyAsPython(parseJson(text))).toBe(text);
});
