import { expect, it } from 'vitest';
import { byteSize } from './byte-size.js';

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [1_572_864, '1.5 MiB'],
  [2 ** 60, '1024.0 PiB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(byteSize(bytes)).toBe(text);
});
