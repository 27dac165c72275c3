import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ClientOptions } from '../client.js';
import { RateLimitError, TimeoutError } from '../errors.js';
import { createTestClient, json, type Step, scriptedFetch } from '../testing/scripted-fetch.js';
import { createPacer, readRateLimitReset } from './pacer.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

const query = 'query Ping { ping }';
const pong = json({ data: { ping: 1 } });
const limits = (remaining: string, reset: string): HeadersInit => ({
  'RateLimit-Remaining': remaining,
  'RateLimit-Reset': reset,
});
const lastOfWindow = json({ data: { ping: 1 } }, { headers: limits('0.0', '12.5') });

function connect(steps: Step[], options: ClientOptions = {}) {
  const fetch = scriptedFetch(...steps);
  return { fetch, client: createTestClient(fetch, { retryDelayMs: 500, ...options }) };
}

it.each([
  ['0', '2', 2_000],
  ['0.0', '0.25', 250],
  ['-0.5', '1.0004', 1_001],
  ['0', '60', 60_000],
  ['0.1', '2', 0],
  ['0', '61', 0],
  ['0', '-1', 0],
  ['0', '', 0],
  ['0', 'soon', 0],
  ['0', 'Infinity', 0],
  ['', '2', 0],
  [' ', '2', 0],
  ['none', '2', 0],
])(
  'holds requests back after RateLimit-Remaining: %s and RateLimit-Reset: %s for %d ms',
  (remaining, reset, waitMs) => {
    const pacer = createPacer();

    pacer.observe('a', new Headers(limits(remaining, reset)));

    expect(pacer.waitMs('a')).toBe(waitMs);
    expect(pacer.waitMs('b')).toBe(0);
  },
);

it('knows no limit when the server names none', () => {
  const pacer = createPacer();
  pacer.observe('a', new Headers());

  expect(pacer.waitMs('a')).toBe(0);
  expect(readRateLimitReset(new Headers())).toBeNull();
});

it('keeps the longer of two pauses, and lets go in time', () => {
  const pacer = createPacer();
  pacer.pause('a', 2_000);
  pacer.pause('a', 1_000);

  vi.advanceTimersByTime(1_999);
  expect(pacer.waitMs('a')).toBe(1);
  vi.advanceTimersByTime(1);
  expect(pacer.waitMs('a')).toBe(0);
});

it('sends nothing more until the server counts anew, and not the wrong thing before', async () => {
  const { client, fetch } = connect([lastOfWindow, pong]);
  await client.graphql(query);

  const held = Promise.all([client.graphql(query), client.graphql(query)]);
  const other = client.post('/files/e/p/r/file_stream', '{}');
  await vi.advanceTimersByTimeAsync(12_499);
  expect(fetch.requests.map(({ url }) => new URL(url).pathname)).toEqual(['/graphql', '/files/e/p/r/file_stream']);
  await other;
  await vi.advanceTimersByTimeAsync(1);

  await held;
  expect(fetch.requests).toHaveLength(4);
});

it('does not count the wait for the limit into the time of an attempt', async () => {
  const { client } = connect([lastOfWindow, pong], { timeoutMs: 100 });
  await client.graphql(query);
  const held = client.graphql(query);
  await vi.advanceTimersByTimeAsync(12_500);

  expect(await held).toEqual({ ping: 1 });
});

it('leaves files alone while operations wait', async () => {
  const { client } = connect([lastOfWindow, new Response('content')], { maxConcurrency: 1 });
  await client.graphql(query);
  const held = client.graphql(query, {}, { deadlineMs: 20_000 }).catch(() => undefined);

  expect(await (await client.fetchUrl('/files/x')).text()).toBe('content');
  await vi.runAllTimersAsync();
  await held;
});

it('rejects at once, without a request, when the limit ends after the deadline [API-055]', async () => {
  const { client, fetch } = connect([lastOfWindow]);
  await client.graphql(query);

  const error = await client.graphql(query, {}, { deadlineMs: 12_500 }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({
    message: 'Ping was not sent: the server allows no request for another 12500 ms, which is past the deadline.',
    retryAfterMs: 12_500,
    operationName: 'Ping',
    status: null,
  });
  expect(fetch.requests).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends the wait for the limit at once when the caller aborts [API-053]', async () => {
  const { client, fetch } = connect([lastOfWindow]);
  await client.graphql(query);
  const controller = new AbortController();
  const held = expect(client.graphql(query, {}, { signal: controller.signal })).rejects.toBe('stop');
  await vi.advanceTimersByTimeAsync(5_000);

  controller.abort('stop');

  await held;
  expect(fetch.requests).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('counts the wait for the limit into the deadline [API-055]', async () => {
  const hang: Step = () => new Promise(() => undefined);
  const { client } = connect([lastOfWindow, hang]);
  await client.graphql(query);
  const settled = client.graphql(query, {}, { deadlineMs: 13_000 }).catch((reason: unknown) => reason);
  await vi.advanceTimersByTimeAsync(13_000);

  expect(await settled).toBeInstanceOf(TimeoutError);
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['Retry-After', { 'retry-after': '3' }, 3_000],
  ['RateLimit-Reset', limits('0', '2.5'), 2_500],
  ['nothing', {}, 500],
])('holds the other requests back too after a refusal with %s [API-054]', async (_case, headers, waitMs) => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { client, fetch } = connect([json({}, { status: 429, headers }), pong]);
  const refused = client.graphql(query);
  await vi.advanceTimersByTimeAsync(0);
  const other = client.graphql(query);
  await vi.advanceTimersByTimeAsync(waitMs - 1);
  expect(fetch.requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);

  expect(await Promise.all([refused, other])).toHaveLength(2);
  expect(fetch.requests).toHaveLength(3);
});

it('lets each request ask for itself when a refusal asks to wait for longer than a minute', async () => {
  const { client, fetch } = connect([json({}, { status: 429, headers: { 'retry-after': '3600' } }), pong]);

  await expect(client.graphql(query)).rejects.toMatchObject({ retryAfterMs: 3_600_000, status: 429 });
  expect(await client.graphql(query)).toEqual({ ping: 1 });
  expect(fetch.requests).toHaveLength(2);
});

const quota = 1_000;
const windowMs = 3_000;

/** Allows so many requests a window, says so in one of several ways, and keeps count. */
function createLimitedServer(describe: (left: number, resetMs: number) => HeadersInit) {
  const accepted: number[] = [];
  let refused = 0;
  const startMs = Date.now();
  const fetch: typeof globalThis.fetch = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const elapsedMs = Date.now() - startMs;
    const window = Math.floor(elapsedMs / windowMs);
    const used = accepted[window] ?? 0;
    const isAccepted = used < quota;
    if (isAccepted) accepted[window] = used + 1;
    else refused++;
    const headers = describe(quota - (accepted[window] ?? 0), (window + 1) * windowMs - elapsedMs);
    return isAccepted ? json({ data: { ping: 1 } }, { headers }) : json({}, { status: 429, headers });
  };
  return { fetch, accepted, refused: () => refused };
}

it.each<[string, (left: number, resetMs: number) => HeadersInit]>([
  ['counts', (left, resetMs) => limits(`${left}`, `${resetMs / 1_000}`)],
  ['shares of a hundred', (left, resetMs) => limits(((left / quota) * 100).toFixed(1), (resetMs / 1_000).toFixed(3))],
  ['Retry-After in seconds', (left, resetMs) => (left > 0 ? {} : { 'retry-after': `${Math.ceil(resetMs / 1_000)}` })],
  [
    'Retry-After as a date',
    (_left, resetMs) => ({
      'retry-after': new Date(Date.now() + resetMs + 999).toUTCString(),
    }),
  ],
  ['nothing', () => ({})],
])(
  'uses nine tenths of a quota that the server tells by %s, and no call fails [API-054]',
  { timeout: 60_000 },
  async (_case, describe) => {
    let seed = 7;
    vi.spyOn(Math, 'random').mockImplementation(() => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    });
    const server = createLimitedServer(describe);
    const client = createTestClient(server.fetch);
    const calls = Array.from({ length: 4_500 }, () => client.graphql(query));
    const settled = Promise.allSettled(calls);
    await vi.advanceTimersByTimeAsync(60_000);

    expect((await settled).filter(({ status }) => status === 'rejected')).toEqual([]);
    // In the fifth window there is not work enough for the quota.
    expect(Math.min(...Array.from({ length: 4 }, (_, window) => server.accepted[window] ?? 0))).toBeGreaterThanOrEqual(
      0.9 * quota,
    );
    expect(server.refused()).toBeLessThan(0.1 * 4_500);
  },
);
