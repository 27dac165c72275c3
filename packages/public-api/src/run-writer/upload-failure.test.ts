import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import { isPassing, repeatAWhile, retryDelayMs } from './upload-failure.js';

it.each([
  ['a broken connection', new ConnectionError('x'), true],
  ['no answer in time', new TimeoutError('x', { timeoutMs: 1 }), true],
  ['a page of a proxy', new UnexpectedResponseError('x'), true],
  ['a rate limit that was waited for in vain', new RateLimitError('x'), true],
  ['status 429', new RateLimitError('x', { status: 429 }), true],
  ['status 408', new ApiError('x', { status: 408 }), true],
  ['status 425', new ApiError('x', { status: 425 }), true],
  ['status 400', new ApiError('x', { status: 400 }), false],
  ['status 401', new AuthenticationError('x', { status: 401 }), false],
  ['status 404', new NotFoundError('x', { status: 404 }), false],
  ['status 501', new ServerError('x', { status: 501 }), false],
  ['status 503', new ServerError('x', { status: 503 }), true],
  ['a mistake', new TypeError('x'), false],
])('knows whether an upload may succeed later after %s: %s', (_case, error, isPassed) => {
  expect(isPassing(error)).toBe(isPassed);
});

it('waits twice as long after each failure, up to a minute', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);

  expect([1, 2, 3, 5, 6, 99].map((failures) => retryDelayMs(failures, null))).toEqual([
    2_000, 4_000, 8_000, 32_000, 60_000, 60_000,
  ]);
});

it('waits as long as the server asks, up to a minute', () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const asking = (retryAfterMs: number): RateLimitError => new RateLimitError('x', { retryAfterMs });

  expect([500, 7_000, 3_600_000].map((waitMs) => retryDelayMs(1, asking(waitMs)))).toEqual([1_500, 7_000, 60_000]);
});

/** Counts calls of which the first ones fail, and gives the error of those that are not repeated. */
async function repeat(failures: number, error: Error) {
  useFakeTimers();
  let calls = 0;
  const done = repeatAWhile(async () => {
    calls += 1;
    if (calls <= failures) throw error;
  });
  const settled = done.catch((thrown: unknown) => thrown);
  await vi.runAllTimersAsync();
  return { calls, thrown: await settled };
}

it('repeats what fails for a while, five times at most', async () => {
  const down = new ServerError('down', { status: 503 });
  expect(await repeat(4, down)).toEqual({ calls: 5, thrown: undefined });
  expect(await repeat(9, down)).toEqual({ calls: 5, thrown: down });
  const refusal = new ApiError('no', { status: 403 });
  expect(await repeat(1, refusal)).toEqual({ calls: 1, thrown: refusal });
});

it('sends files and alerts of a run after an outage, and a stream just once', async () => {
  await using test = startTestApi({}, { maxRetries: 0 });
  useFakeTimers();
  let outages = 2;
  const fail = (): Response | undefined => (outages-- > 0 ? new Response('', { status: 503 }) : undefined);
  test.answer('CreateRunFiles', fail);
  const run = await test.api.startRun({ project: 'p', id: 'r1', log: 'none' });
  run.saveFile({ name: 'a.txt', body: new Blob(['a']) });
  await whileTimePasses(run.flush({ timeoutMs: Number.POSITIVE_INFINITY }));

  outages = 1;
  run.saveFile({ name: 'b.txt', body: new Blob(['b']).stream() });
  await expect(whileTimePasses(run.flush({ timeoutMs: Number.POSITIVE_INFINITY }))).rejects.toThrow(/503/);

  outages = 2;
  test.answer('NotifyRunAlert', fail);
  run.alert({ title: 'hot', text: 'very' });
  await whileTimePasses(run.finish({ timeoutMs: Number.POSITIVE_INFINITY }));
  const names: string[] = [];
  for await (const file of (await test.api.run('p/r1')).files()) names.push(file.name);
  expect(names).toEqual(['a.txt']);
  expect(outages).toBeLessThan(0);
});

it('completes the configuration at the end although a file was given up', async () => {
  await using test = startTestApi();
  const run = await test.api.startRun({ project: 'p', id: 'r1', log: 'none' });
  const refuse = (): Response => Response.json({ errors: [{ message: 'no' }] }, { status: 403 });
  let refusals = 1;
  test.answer('UpsertRun', () => (refusals-- > 0 ? refuse() : undefined));
  test.answer('CreateRunFiles', refuse);
  await expect(run.updateConfig({ lr: 1 })).rejects.toThrow('no');
  run.saveFile({ name: 'a.txt', body: new Blob(['a']) });
  await expect(run.finish()).rejects.toThrow('no');
  expect((await test.api.run('p/r1')).config).toEqual({ lr: 1 });
});

function useFakeTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

async function whileTimePasses(work: Promise<void>): Promise<void> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  done.catch(() => undefined);
  while (!isDone) await vi.advanceTimersByTimeAsync(100);
  await done;
}
