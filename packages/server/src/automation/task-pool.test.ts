import { expect, it } from 'vitest';
import { createTaskPool } from './task-pool.js';

it('runs a few tasks at a time, and the others when there is room', async () => {
  const pool = createTaskPool(2, 10);
  const ends: (() => void)[] = [];
  const task = () => new Promise<void>((resolve) => ends.push(resolve));

  for (let index = 0; index < 4; index += 1) {
    expect(pool.add(task)).toBe(true);
  }

  expect(ends).toHaveLength(2);
  const settled = pool.settled();
  for (let index = 0; index < 4; index += 1) {
    ends[index]?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(ends).toHaveLength(4);
  await settled;
});

it('takes no more tasks than may wait', async () => {
  const pool = createTaskPool(1, 1);
  const end = Promise.withResolvers<void>();

  expect(pool.add(() => end.promise)).toBe(true);
  expect(pool.add(async () => undefined)).toBe(true);
  expect(pool.add(async () => undefined)).toBe(false);

  end.resolve();
  await pool.settled();
});
