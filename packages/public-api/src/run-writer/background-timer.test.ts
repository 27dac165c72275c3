import { expect, it, onTestFinished, vi } from 'vitest';
import { BackgroundTimer } from './background-timer.js';

it('calls back once, and only for what was set last', async () => {
  useFakeTimers();
  const timer = new BackgroundTimer();
  const calls: string[] = [];

  timer.set(() => calls.push('first'), 10, true);
  timer.set(() => calls.push('second'), 20, true);
  expect(timer.isSet).toBe(true);
  await vi.advanceTimersByTimeAsync(100);

  expect(calls).toEqual(['second']);
  expect(timer.isSet).toBe(false);
});

it('forgets what was set', async () => {
  useFakeTimers();
  const timer = new BackgroundTimer();
  const callback = vi.fn();

  timer.set(callback, 10, true);
  timer.clear();
  await vi.advanceTimersByTimeAsync(100);

  expect(callback).not.toHaveBeenCalled();
  expect(timer.isSet).toBe(false);
});

it('never calls back after a delay that timers cannot hold', async () => {
  useFakeTimers();
  const timer = new BackgroundTimer();
  const callback = vi.fn();

  timer.set(callback, Infinity, true);
  timer.set(callback, 2 ** 31, true);
  await vi.advanceTimersByTimeAsync(100);

  expect(callback).not.toHaveBeenCalled();
});

it.each([
  [true, 1],
  [false, 0],
])('holds the process: %s', (keepsProcessAlive, held) => {
  const timer = new BackgroundTimer();
  const before = heldTimers();
  onTestFinished(() => timer.clear());

  timer.set(() => undefined, 60_000, keepsProcessAlive);

  expect(heldTimers() - before).toBe(held);
});

it('works where timers are numbers', () => {
  vi.stubGlobal('setTimeout', () => 7);
  const cleared: unknown[] = [];
  vi.stubGlobal('clearTimeout', (handle: unknown) => cleared.push(handle));
  const timer = new BackgroundTimer();

  timer.set(() => undefined, 10, false);
  timer.clear();

  expect(cleared).toEqual([undefined, 7]);
});

function heldTimers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
}

function useFakeTimers(): void {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
