import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { abortable, sleep, withTimeLimit } from './wait.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Calls back when a promise settles. */
function watch(promise: Promise<unknown>): { state: string; value: unknown } {
  const seen: { state: string; value: unknown } = { state: 'pending', value: undefined };
  promise.then(
    (value) => Object.assign(seen, { state: 'resolved', value }),
    (value: unknown) => Object.assign(seen, { state: 'rejected', value }),
  );
  return seen;
}

it('sleeps for the given time', async () => {
  const nap = watch(sleep(1_000));

  await vi.advanceTimersByTimeAsync(999);
  expect(nap.state).toBe('pending');
  await vi.advanceTimersByTimeAsync(1);
  expect(nap.state).toBe('resolved');
});

it('wakes at once with the reason of its signal, and leaves no timer behind [API-053]', async () => {
  const controller = new AbortController();
  const reason = { any: 'value' };
  const nap = watch(sleep(1_000, controller.signal));

  controller.abort(reason);
  await vi.advanceTimersByTimeAsync(0);

  expect(nap).toEqual({ state: 'rejected', value: reason });
  expect(vi.getTimerCount()).toBe(0);
});

it('does not begin to sleep with an aborted signal', async () => {
  const nap = watch(sleep(1_000, AbortSignal.abort('no')));
  await vi.advanceTimersByTimeAsync(0);

  expect(nap).toEqual({ state: 'rejected', value: 'no' });
  expect(vi.getTimerCount()).toBe(0);
});

it.each([Number.POSITIVE_INFINITY, 2 ** 31])('sleeps %d ms without the overflow of timers', async (ms) => {
  const nap = watch(sleep(ms));
  await vi.advanceTimersByTimeAsync(60_000);

  expect(nap.state).toBe('pending');
});

it('leaves no listener on a signal that outlives the sleep', async () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  const nap = sleep(10, signal);
  await vi.advanceTimersByTimeAsync(10);
  await nap;

  expect(added).toHaveBeenCalledTimes(1);
  expect(removed).toHaveBeenCalledWith('abort', added.mock.calls[0]?.[1]);
});

it('follows a promise when there is no signal', async () => {
  await expect(abortable(Promise.resolve(1), undefined)).resolves.toBe(1);
});

it('ends a task whose time is up with the error that was asked for', async () => {
  const late = new Error('late');
  const signals: AbortSignal[] = [];
  const task = watch(
    withTimeLimit(
      100,
      undefined,
      () => late,
      (signal) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    ),
  );
  await vi.advanceTimersByTimeAsync(100);

  expect(task).toEqual({ state: 'rejected', value: late });
  expect(signals[0]?.reason).toBe(late);
});

it('passes on what a task gives, and leaves no timer behind', async () => {
  const error = new Error('task');

  await expect(
    withTimeLimit(
      100,
      undefined,
      () => new Error('late'),
      async () => 7,
    ),
  ).resolves.toBe(7);
  await expect(
    withTimeLimit(
      100,
      undefined,
      () => new Error('late'),
      () => Promise.reject(error),
    ),
  ).rejects.toBe(error);
  expect(vi.getTimerCount()).toBe(0);
});

it('passes the abort of the caller on to the task', async () => {
  const controller = new AbortController();
  const signals: AbortSignal[] = [];
  const task = watch(
    withTimeLimit(
      100,
      controller.signal,
      () => new Error('late'),
      (signal) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    ),
  );

  controller.abort('stop');
  await vi.advanceTimersByTimeAsync(0);

  expect(task).toEqual({ state: 'rejected', value: 'stop' });
  expect(signals[0]?.reason).toBe('stop');
});
