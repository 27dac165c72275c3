import { expect, it } from 'vitest';
import { machineTime } from './agent-clock.js';

it('goes on while the machine sleeps, and never back', () => {
  let [steady, wall] = [100, 5_000];
  const now = machineTime(
    () => steady,
    () => wall,
  );
  const times = [now()];
  // Time passes.
  [steady, wall] = [110, 5_010];
  times.push(now());
  // The machine sleeps.
  [steady, wall] = [111, 9_010];
  times.push(now());
  // Somebody sets the clock back.
  [steady, wall] = [121, 10];
  times.push(now(), now());

  expect(times).toEqual([0, 10, 4_010, 4_020, 4_020]);
});
