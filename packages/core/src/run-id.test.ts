import { expect, it, vi } from 'vitest';
import { generateRunId } from './run-id.js';

it('makes ids of eight letters and digits that do not repeat', () => {
  const ids = Array.from({ length: 1_000 }, generateRunId);

  expect(ids.filter((id) => !/^[a-z0-9]{8}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(1_000);
});

it('skips the random bytes that would favour some characters', () => {
  let next = 248;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint8Array) for (let index = 0; index < array.length; index++) array[index] = next++ % 256;
    return array;
  });

  expect(generateRunId()).toBe('6789abcd');
});
