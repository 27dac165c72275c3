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
import { expect, it, vi } from 'vitest';
import { isPassing, retryDelayMs } from './upload-failure.js';

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
