import { expect, it } from 'vitest';
import type { ClientOptions } from '../client.js';
import { ServerError } from '../errors.js';
import { brokenConnection, createTestClient, json, type Step, scriptedFetch } from '../testing/scripted-fetch.js';
import { createRetryBudget } from './retry-budget.js';

const down = json({}, { status: 503 });
const pong = json({ data: { ping: 1 } });

/** A client that waits for next to nothing. */
function connect(steps: Step[], options: ClientOptions = {}) {
  const fetch = scriptedFetch(...steps);
  const client = createTestClient(fetch, { retryDelayMs: 0, ...options });
  return { client, fetch, ping: () => client.graphql('query Ping { ping }') };
}

it('gives out as many retries as it has', () => {
  const budget = createRetryBudget(2);

  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
});

it('gives out whole retries only, however they came back', () => {
  const budget = createRetryBudget(1);
  budget.take();

  budget.refill(0.5);
  expect(budget.take()).toBe(false);
  budget.refill(0.5);
  expect(budget.take()).toBe(true);
});

it('never holds more than at first', () => {
  const budget = createRetryBudget(1);
  budget.refill(5);

  expect([budget.take(), budget.take()]).toEqual([true, false]);
});

it('may be without end, or empty', () => {
  const endless = createRetryBudget(Number.POSITIVE_INFINITY);

  expect(Array.from({ length: 99 }, endless.take)).not.toContain(false);
  expect(createRetryBudget(0).take()).toBe(false);
});

it('gives the first call of a client all its retries', async () => {
  const { fetch, ping } = connect([down]);

  await expect(ping()).rejects.toThrow(ServerError);
  expect(fetch.requests).toHaveLength(6);
});

it.each([
  ['status 503', down],
  ['a broken connection', brokenConnection()],
])('sends at most a fifth more when every call fails with %s', async (_case, step) => {
  const { client, fetch, ping } = connect([step]);
  const calls = [ping, () => client.post('/x', '{}'), async () => (await client.fetchUrl('/x')).text()];

  for (let number = 0; number < 60; number++) await expect(calls[number % 3]?.()).rejects.toThrow();
  const together = await Promise.allSettled(Array.from({ length: 60 }, ping));

  expect(together.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  expect(fetch.requests).toHaveLength(120 + 20);
});

it('holds as many retries as one call may take', async () => {
  const { fetch, ping } = connect([down], { maxRetries: 30 });

  await expect(ping()).rejects.toThrow(ServerError);
  await expect(ping()).rejects.toThrow(ServerError);
  expect(fetch.requests).toHaveLength(31 + 1);
});

it('gets half a retry back for each success', async () => {
  const { fetch, ping } = connect([down, down, pong, pong, pong, down, pong, down], { retryBudget: 1 });
  const outcomes: unknown[] = [];
  for (let number = 0; number < 6; number++) outcomes.push((await Promise.allSettled([ping()]))[0]?.status);

  expect(outcomes).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  expect(fetch.requests).toHaveLength(8);
});

it('repeats for ever if it is told to', async () => {
  const { fetch, ping } = connect([down], { retryBudget: Number.POSITIVE_INFINITY, maxRetries: 2 });

  for (let number = 0; number < 20; number++) await expect(ping()).rejects.toThrow(ServerError);
  expect(fetch.requests).toHaveLength(60);
});

it.each([425, 429])('keeps its retries where the server asks to come back later, with status %d', async (status) => {
  const { fetch, ping } = connect([json({}, { status }), json({}, { status }), pong], { retryBudget: 0 });

  await ping();

  expect(fetch.requests).toHaveLength(3);
});

it.each([-1, Number.NaN])('refuses a retryBudget of %d', (retryBudget) => {
  expect(() => connect([pong], { retryBudget })).toThrow('retryBudget must be a number of at least 0');
});

/** Answers with the next byte of three and then breaks, unless it was told to break at once. */
function breakingFetch(emptyPieces: readonly number[]): typeof fetch & { count: number } {
  const play = async (_input: unknown, init: RequestInit = {}): Promise<Response> => {
    const start = Number(/^bytes=(\d+)-/.exec(new Headers(init.headers).get('range') ?? '')?.[1] ?? 0);
    const isEmpty = emptyPieces.includes(play.count++);
    const pieces = isEmpty ? [] : [new Uint8Array([start])];
    const source: UnderlyingDefaultSource = {
      pull: (controller) => {
        const piece = pieces.shift();
        if (piece !== undefined) controller.enqueue(piece);
        else if (start === 2 && !isEmpty) controller.close();
        else controller.error(new TypeError('terminated'));
      },
    };
    const body = new ReadableStream(source, { highWaterMark: 0 });
    const range = { 'content-range': `bytes ${start}-2/3` };
    return new Response(body, { status: start > 0 ? 206 : 200, headers: { etag: '"1"', ...(start > 0 && range) } });
  };
  play.count = 0;
  return play as typeof fetch & { count: number };
}

it('continues downloads with the retries of all, and gets back those that brought more', async () => {
  const healing = breakingFetch([]);
  const client = createTestClient(healing, { retryDelayMs: 0, retryBudget: 1 });
  const read = async (): Promise<number[]> => [
    ...new Uint8Array(await (await client.fetchUrl('/files/x')).arrayBuffer()),
  ];
  expect([await read(), await read()]).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ]);

  const broken = breakingFetch([1, 2, 3, 4]);
  const poor = createTestClient(broken, { retryDelayMs: 0, retryBudget: 1 });
  await expect((await poor.fetchUrl('/files/x')).arrayBuffer()).rejects.toThrow('terminated');
  expect(broken.count).toBe(2);
});
