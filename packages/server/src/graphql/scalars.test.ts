import { expect, it } from 'vitest';
import { duration, int64 } from './scalars.js';

it.each([int64, duration])('takes whole numbers alone: %s', (scalar) => {
  expect(scalar.parseValue(-(2 ** 53 - 1))).toBe(-(2 ** 53 - 1));
  for (const value of [1.5, 1e300, 2 ** 53, '1', null, true]) {
    expect(() => scalar.parseValue(value)).toThrow('The value must be an integer.');
  }
});
