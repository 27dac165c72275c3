import { expect, it } from 'vitest';
import { createListeningTime } from './listening-time.js';

function start() {
  let time = 1_000_000;
  const hasListenedFor = createListeningTime({ now: () => time, maxGapMs: 60 });
  return {
    hasListenedFor,
    after: (ms: number) => {
      time += ms;
      return hasListenedFor(100);
    },
  };
}

it('counts from the start', () => {
  const { after, hasListenedFor } = start();

  expect([after(0), after(50), after(49), after(1), after(60)]).toEqual([false, false, false, true, true]);
  expect(hasListenedFor(161)).toBe(false);
});

it.each([
  ['stood still or was set forward', 61],
  ['was set back', -1],
])('counts anew when the clock %s', (_, ms) => {
  const { after } = start();
  after(60);
  expect(after(60)).toBe(true);

  expect([after(ms), after(60), after(39), after(1)]).toEqual([false, false, false, true]);
});
