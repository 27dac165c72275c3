import { expect, it } from 'vitest';
import { type Failure, nextDelayMs, parseRetryAfter, type RetryPolicy } from './retry.js';

const policy: RetryPolicy = {
  maxRetries: 5,
  retryDelayMs: 500,
  maxDelayMs: 10_000,
  remainingMs: 60_000,
  isRepeatable: true,
  random: () => 0,
};
const status = (code: number, retryAfterMs?: number | null): Failure => ({
  kind: 'status',
  status: code,
  retryAfterMs,
});

it.each([
  [1, 500],
  [2, 1_000],
  [3, 2_000],
  [4, 4_000],
  [5, 8_000],
  [6, undefined],
])('waits after attempt %d for %s ms [API-046]', (attempt, expected) => {
  expect(nextDelayMs(attempt, status(500), policy)).toBe(expected);
});

it('adds up to a quarter of jitter, and stays below the longest wait [API-046]', () => {
  const jittered = { ...policy, maxRetries: 9, random: () => 1 };

  expect(nextDelayMs(1, status(500), jittered)).toBe(625);
  expect(nextDelayMs(5, status(500), jittered)).toBe(10_000);
  expect(nextDelayMs(9, status(500), jittered)).toBe(10_000);
});

it.each([400, 401, 403, 404, 405, 409, 410, 413, 422, 451, 501])(
  'does not repeat after status %d [API-047]',
  (code) => {
    expect(nextDelayMs(1, status(code), policy)).toBeUndefined();
  },
);

it.each([408, 500, 502, 503, 504, 520])(
  'repeats only what is repeatable after status %d [API-046] [API-052]',
  (code) => {
    expect(nextDelayMs(1, status(code), policy)).toBe(500);
    expect(nextDelayMs(1, status(code), { ...policy, isRepeatable: false })).toBeUndefined();
  },
);

it.each([
  ['a status of 425', status(425), 500, 500],
  ['a status of 429', status(429), 500, 500],
  ['no connection', { kind: 'unsent' }, 500, 500],
  ['a broken connection', { kind: 'broken' }, 500, undefined],
  ['something final', { kind: 'final' }, undefined, undefined],
] as const)('after %s decides by whether the server may have acted [API-052]', (_case, failure, repeatable, other) => {
  expect(nextDelayMs(1, failure, policy)).toBe(repeatable);
  expect(nextDelayMs(1, failure, { ...policy, isRepeatable: false })).toBe(other);
});

it('waits as long as the server asks, and never less [API-054]', () => {
  expect(nextDelayMs(1, status(429, 30_000), policy)).toBe(30_000);
  expect(nextDelayMs(5, status(503, 2_000), policy)).toBe(2_000);
  expect(nextDelayMs(1, status(429, 30_000), { ...policy, random: () => 1 })).toBe(33_000);
});

it('backs off as usual when the server asks for no wait [API-054]', () => {
  expect(nextDelayMs(3, status(429, 0), policy)).toBe(2_000);
  expect(nextDelayMs(3, status(429, null), policy)).toBe(2_000);
});

it('gives up when the wait would outlast the time that is left [API-055]', () => {
  expect(nextDelayMs(1, status(500), { ...policy, remainingMs: 501 })).toBe(500);
  expect(nextDelayMs(1, status(500), { ...policy, remainingMs: 500 })).toBeUndefined();
  expect(nextDelayMs(1, status(429, 60_000), policy)).toBeUndefined();
});

it('does not repeat at all without retries', () => {
  expect(nextDelayMs(1, status(500), { ...policy, maxRetries: 0 })).toBeUndefined();
});

const now = Date.parse('2026-01-01T00:00:00Z');

it.each([
  ['2', 2_000],
  ['0', 0],
  ['0.5', 500],
  [' 3 ', 3_000],
  ['Thu, 01 Jan 2026 00:00:07 GMT', 7_000],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['-5', 0],
  ['soon', null],
  ['Infinity', null],
  ['', null],
  [null, null],
])('reads Retry-After: %s as %s ms [API-054]', (value, expected) => {
  expect(parseRetryAfter(value, now)).toBe(expected);
});
