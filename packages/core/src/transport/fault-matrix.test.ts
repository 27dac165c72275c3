import { afterAll, expect, it } from 'vitest';
import type { Client, ClientOptions, RequestOptions } from '../client.js';
import { createClient } from '../create-client.js';
import { WandbError } from '../errors.js';
import { upsertRun } from '../generated/runs.js';
import { answerWell, type Fault, faults, fileContent } from '../testing/faults.node.js';
import { startServer, type TestServer } from '../testing/http-server.node.js';
import { createTestClient, testKey } from '../testing/scripted-fetch.js';

const unhandled: unknown[] = [];
const noteUnhandled = (reason: unknown): void => {
  unhandled.push(reason);
};
process.on('unhandledRejection', noteUnhandled);
afterAll(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', noteUnhandled);
  expect(unhandled).toEqual([]);
});

const calls = {
  query: (client: Client, options?: RequestOptions) => client.graphql('query Ping { ping }', {}, options),
  'idempotent mutation': (client: Client, options?: RequestOptions) => upsertRun(client, { name: 'r' }, options),
  mutation: (client: Client, options?: RequestOptions) => client.graphql('mutation Poke { poke }', {}, options),
  download: async (client: Client, options?: RequestOptions) => (await client.fetchUrl('/files/x', {}, options)).text(),
  upload: async (client: Client, options?: RequestOptions) =>
    (await client.fetchUrl('/files/x', { method: 'PUT', body: new Blob([fileContent]) }, options)).text(),
} as const;
type Kind = keyof typeof calls;
const kinds = Object.keys(calls) as Kind[];

/** What a fault means: whether one attempt may follow another, and as what error it ends. */
const meanings: Record<Fault, { readonly repeats: 'all' | 'repeatable' | 'none'; readonly code: string }> = {
  'a reset before the head': { repeats: 'repeatable', code: 'connection' },
  'a reset in the body': { repeats: 'repeatable', code: 'connection' },
  'a body cut short': { repeats: 'repeatable', code: 'connection' },
  'a body that never ends': { repeats: 'repeatable', code: 'timeout' },
  'status 408': { repeats: 'repeatable', code: 'api' },
  'status 425': { repeats: 'all', code: 'api' },
  'status 429 with seconds': { repeats: 'all', code: 'rate-limit' },
  'status 429 with a date': { repeats: 'all', code: 'rate-limit' },
  'status 500': { repeats: 'repeatable', code: 'server' },
  'status 502': { repeats: 'repeatable', code: 'server' },
  'status 503': { repeats: 'repeatable', code: 'server' },
  'status 504': { repeats: 'repeatable', code: 'server' },
  'a web page': { repeats: 'none', code: 'unexpected-response' },
  'broken JSON': { repeats: 'none', code: 'unexpected-response' },
  'errors with data': { repeats: 'none', code: 'graphql' },
  'errors without data': { repeats: 'none', code: 'graphql' },
};
const allFaults = Object.keys(faults) as Fault[];
const isFile = (kind: Kind): boolean => kind === 'download' || kind === 'upload';

/** How a call ends when its attempts meet these faults and then health: how often it is sent, and its error. */
function predict(kind: Kind, met: readonly Fault[], maxRetries: number): { sent: number; code: string | null } {
  for (const [index, fault] of met.entries()) {
    const { repeats, code } = meanings[fault];
    // For files, whatever has status 200 is the content.
    if (repeats === 'none' && isFile(kind)) return { sent: index + 1, code: null };
    const isRepeated = repeats === 'all' || (repeats === 'repeatable' && kind !== 'mutation');
    if (!isRepeated || index === maxRetries) return { sent: index + 1, code };
  }
  return { sent: met.length + 1, code: null };
}

/** A server whose first requests meet faults. */
function startFaultyServer(met: readonly Fault[]): Promise<TestServer> {
  return startServer((request, response) => {
    const fault = met[request.number - 1];
    const answer = fault === undefined ? answerWell : faults[fault];
    answer(request, response);
  });
}

/** Over connections of its own, or by a `fetch` of the caller. */
const ways = ['the pool', 'fetch'] as const;
type Way = (typeof ways)[number];

/** A client with a key that goes one way. */
function connect(way: Way, options: ClientOptions): Client {
  return way === 'fetch'
    ? createTestClient(globalThis.fetch, options)
    : createClient({ apiKey: testKey, environment: {}, ...options });
}

async function attempt(way: Way, kind: Kind, met: readonly Fault[], maxRetries: number) {
  await using server = await startFaultyServer(met);
  const client = connect(way, {
    baseUrl: server.url,
    retryDelayMs: 1,
    maxRetries,
    // Only a body that never ends has to wait for it.
    timeoutMs: met.includes('a body that never ends') ? 400 : 10_000,
    deadlineMs: 15_000,
  });
  const [outcome] = await Promise.allSettled([calls[kind](client)]);
  return { outcome, requests: server.requests };
}

const rows = ways.flatMap((way) => kinds.map((kind) => [kind, way] as const));
const cells = rows.flatMap(([kind, way]) => allFaults.map((fault) => [kind, way, fault] as const));

it.concurrent.each(cells)(
  'sends one %s by %s again after %s, if that may heal it [API-046, API-052]',
  async (kind, way, fault) => {
    const { sent, code } = predict(kind, [fault], 2);

    const { outcome, requests } = await attempt(way, kind, [fault], 2);

    expect(requests).toHaveLength(sent);
    if (kind === 'upload') expect(requests.map(({ body }) => body)).toEqual(Array(sent).fill(fileContent));
    if (code === null) expect(outcome?.status).toBe('fulfilled');
    else expect(outcome).toMatchObject({ status: 'rejected', reason: { code } });
    if (kind === 'download' && sent > 1) expect(outcome).toMatchObject({ value: fileContent });
  },
);

it.concurrent.each(cells)(
  'ends one %s by %s with the right error when %s stays [API-046, API-059]',
  async (kind, way, fault) => {
    const met = [fault, fault, fault, fault];
    const { sent, code } = predict(kind, met, 1);

    const { outcome, requests } = await attempt(way, kind, met, 1);

    expect(requests).toHaveLength(sent);
    expect(outcome?.status).toBe(code === null ? 'fulfilled' : 'rejected');
    if (outcome?.status === 'rejected') {
      expect(WandbError.is(outcome.reason)).toBe(true);
      expect(outcome.reason).toMatchObject({ code });
    }
  },
);

it.concurrent.each(rows)(
  'ends one %s by %s at its deadline, whatever else has more time [API-055]',
  async (kind, way) => {
    await using server = await startFaultyServer(Array(9).fill('a body that never ends'));
    const client = connect(way, { baseUrl: server.url, timeoutMs: 60_000 });

    const [outcome] = await Promise.allSettled([calls[kind](client, { deadlineMs: 800 })]);

    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'timeout', timeoutMs: 800 } });
    expect(server.requests).toHaveLength(1);
  },
);

it.concurrent.each(rows)(
  'ends one %s by %s that is aborted in the answer, and sends it no more [API-053]',
  async (kind, way) => {
    const controller = new AbortController();
    await using server = await startServer((request, response) => {
      faults['a body that never ends'](request, response);
      setImmediate(() => controller.abort('stop'));
    });
    const client = connect(way, { baseUrl: server.url });

    await expect(calls[kind](client, { signal: controller.signal })).rejects.toBe('stop');
    expect(server.requests).toHaveLength(1);
  },
);

/** Numbers from 0 up to 1 that are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

it.concurrent.each(rows)(
  'leads one %s by %s through faults in any order as each of them demands',
  async (kind, way) => {
    const random = seeded(kinds.indexOf(kind) + 1);
    // Those take time, or let a download go on from where it was, which is another count.
    const mixed = allFaults.filter((fault) => !/body/.test(fault));
    for (let round = 0; round < 40; round++) {
      const met = Array.from(
        { length: Math.ceil(random() * 5) },
        () => mixed[Math.floor(random() * mixed.length)] ?? 'status 500',
      );
      const { sent, code } = predict(kind, met, 3);

      const { outcome, requests } = await attempt(way, kind, met, 3);

      expect([met, requests.length, outcome?.status]).toEqual([met, sent, code === null ? 'fulfilled' : 'rejected']);
      if (outcome?.status === 'rejected') expect([met, outcome.reason.code]).toEqual([met, code]);
    }
  },
);
