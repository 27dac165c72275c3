import { expect, it } from 'vitest';
import { RequestError } from '../request-error.js';
import { readJsonObject } from './read-object.js';

const nested = (depth: number): string => `{"x":${'['.repeat(depth)}${']'.repeat(depth)}}`;

it('reads objects alone', () => {
  expect(readJsonObject('{"a":NaN}', 'It')).toEqual({ a: Number.NaN });
  for (const text of ['', 'no', '[]', 'null', '1', '"a"']) {
    expect(() => readJsonObject(text, 'It')).toThrow(new RequestError(400, 'It must be the JSON text of an object.'));
  }
});

it('refuses what no answer could carry', () => {
  expect(Object.keys(readJsonObject(nested(999), 'It'))).toEqual(['x']);
  for (const depth of [1000, 200_000]) {
    expect(() => readJsonObject(nested(depth), 'It')).toThrow(
      new RequestError(400, 'It is nested deeper than 1000 levels.'),
    );
  }
});
