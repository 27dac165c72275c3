import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextPool } from './text-pool.js';

it('gives each text back, however often and in whatever order they come', () => {
  const pool = new TextPool();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3 })), (texts) => {
      for (const text of [...texts, ...texts]) expect(pool.decode(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

it('tells texts of one hash apart', () => {
  const pool = new TextPool();
  // 0x5e4daa9d in FNV-1a.
  for (const text of ['costarring', 'liquid', 'costarring']) {
    expect(pool.decode(new TextEncoder().encode(text))).toBe(text);
  }
});

it('keeps its own copy of the bytes', () => {
  const pool = new TextPool();
  const bytes = new TextEncoder().encode('a');
  expect(pool.decode(bytes)).toBe('a');
  bytes[0] = 0x62;
  expect(pool.decode(bytes)).toBe('b');
  expect(pool.decode(Uint8Array.of(0x61))).toBe('a');
});
