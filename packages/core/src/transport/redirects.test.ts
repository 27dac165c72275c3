import { expect, it } from 'vitest';
import type { Client } from '../client.js';
import { WandbError } from '../errors.js';
import { startServer, type TestServer } from '../testing/http-server.node.js';
import { createTestClient, testKey } from '../testing/scripted-fetch.js';

const secretHeaders = { 'x-team': 'open-sesame', cookie: 'session=open-sesame' };
const ownHeaders = { authorization: `Basic ${btoa(`api:${testKey}`)}`, ...secretHeaders };

const calls = {
  operation: (client: Client) => client.graphql('mutation Poke { poke }'),
  post: (client: Client) => client.post('/start', '{}'),
  download: async (client: Client) => (await client.fetchUrl('/start', { headers: secretCallHeaders })).text(),
  upload: (client: Client) =>
    client.fetchUrl('/start', { method: 'PUT', body: new Blob(['abc']), headers: secretCallHeaders }),
} as const;
const secretCallHeaders = { Authorization: 'Bearer of-the-call', Cookie: 'mine=of-the-call' };
const kinds = Object.keys(calls) as (keyof typeof calls)[];
const cells = kinds.flatMap((kind) => [301, 302, 303, 307, 308].map((status) => [kind, status] as const));

/** Two servers, of which the first redirects to the second, and a client of the first. */
async function startPair(status: number, path = '/elsewhere') {
  const other = await startServer((_request, response) => response.end('{"data":{}}'));
  const server = await startServer((_request, response) => {
    response.writeHead(status, { location: `${other.url}${path}` }).end();
  });
  return {
    server,
    other,
    client: createTestClient(globalThis.fetch, { baseUrl: server.url, headers: secretHeaders, retryDelayMs: 1 }),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await other[Symbol.asyncDispose]();
    },
  };
}

/** Everything that a server was shown, as one text. */
const shownTo = ({ requests }: TestServer): string =>
  JSON.stringify(requests.map(({ headers, body }) => [headers, body]));

it.each(cells)(
  'takes no secret of one %s along when status %d leads to another origin [API-488]',
  async (kind, status) => {
    await using pair = await startPair(status);

    const [outcome] = await Promise.allSettled([calls[kind](pair.client)]);

    expect(pair.server.requests).toHaveLength(1);
    const isFollowed = kind === 'download' || (kind === 'upload' && status >= 307);
    expect([outcome?.status, pair.other.requests.length]).toEqual(isFollowed ? ['fulfilled', 1] : ['rejected', 0]);
    expect(shownTo(pair.other)).not.toMatch(/sesame|of-the-call|authorization|cookie/i);
    expect(shownTo(pair.other)).not.toContain(btoa(`api:${testKey}`));
    if (outcome?.status === 'rejected') {
      expect(WandbError.is(outcome.reason)).toBe(true);
      expect(String(outcome.reason)).not.toMatch(/sesame|of-the-call/);
    }
  },
);

it.each(kinds)('shows no query of the place where one %s is led', async (kind) => {
  await using pair = await startPair(303, '/x?X-Amz-Signature=poisoned');

  const [outcome] = await Promise.allSettled([calls[kind](pair.client)]);

  if (kind === 'download') expect(outcome?.status).toBe('fulfilled');
  else expect(String((outcome as PromiseRejectedResult).reason)).toMatch(/^UnexpectedResponseError: (?!.*poisoned)/);
});

it.each(['download', 'upload'] as const)(
  'takes the credentials of one %s along within the server, and not to a signed address there [API-488]',
  async (kind) => {
    await using server = await startServer(({ url }, response) => {
      const next = { '/start': '/moved', '/moved': '/store/x?X-Amz-Signature=s', '/store/x?X-Amz-Signature=s': '/end' }[
        url
      ];
      if (next === undefined) response.end('content');
      else response.writeHead(307, { location: next }).end();
    });
    const client = createTestClient(globalThis.fetch, { baseUrl: server.url, headers: secretHeaders });

    await client.fetchUrl('/start', kind === 'download' ? {} : { method: 'PUT', body: new Blob(['abc']) });

    const shown = server.requests.map(({ url, headers }) => [
      url,
      ...['authorization', 'x-team', 'cookie'].map((name) => headers[name] ?? null),
    ]);
    const own = Object.values(ownHeaders);
    expect(shown).toEqual([
      ['/start', ...own],
      ['/moved', ...own],
      ['/store/x?X-Amz-Signature=s', null, null, null],
      ['/end', null, null, null],
    ]);
  },
);

it('repeats an upload that was led elsewhere from the start, with the credentials of the start [API-379]', async () => {
  await using store = await startServer(({ number }, response) => {
    response.writeHead(number === 1 ? 503 : 200).end();
  });
  await using server = await startServer((_request, response) => {
    response.writeHead(307, { location: `${store.url}/x` }).end();
  });
  const client = createTestClient(globalThis.fetch, { baseUrl: server.url, headers: secretHeaders, retryDelayMs: 1 });

  await client.fetchUrl('/start', { method: 'PUT', body: new Blob(['abc']) });

  expect(server.requests.map(({ headers, body }) => [headers.authorization, body])).toEqual(
    Array(2).fill([ownHeaders.authorization, 'abc']),
  );
  expect(store.requests.map(({ headers, body }) => [headers.authorization, headers.cookie, body])).toEqual(
    Array(2).fill([undefined, undefined, 'abc']),
  );
});

it('continues a download from where it was led, without credentials [API-488, API-489]', async () => {
  await using store = await startServer(({ headers: { range } }, response) => {
    if (range === undefined) {
      response.writeHead(200, { etag: '"1"', 'content-length': 6 });
      response.write('abc', () => setImmediate(() => response.socket?.resetAndDestroy()));
    } else {
      response.writeHead(206, { 'content-range': 'bytes 3-5/6' }).end('def');
    }
  });
  await using server = await startServer((_request, response) => {
    response.writeHead(302, { location: `${store.url}/x` }).end();
  });
  const client = createTestClient(globalThis.fetch, { baseUrl: server.url, headers: secretHeaders, retryDelayMs: 1 });

  expect(await (await client.fetchUrl('/start')).text()).toBe('abcdef');
  expect(store.requests.map(({ headers }) => [headers.range, headers.authorization, headers.cookie])).toEqual([
    [undefined, undefined, undefined],
    ['bytes=3-', undefined, undefined],
  ]);
});
