import dns from 'node:dns';
import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import type { Client, ClientOptions } from '../client.js';
import { createClient } from '../create-client.js';
import { ConnectionError, TimeoutError, UnexpectedResponseError } from '../errors.js';
import type { ClientEvent, RetryEvent } from '../events.js';
import { answerJson, startServer } from '../testing/http-server.node.js';
import { json, scriptedFetch, testKey } from '../testing/scripted-fetch.js';

const query = 'query Ping { ping }';
const mutation = 'mutation Poke { poke }';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A client for a server that waits a millisecond before it repeats. */
function connect(server: { readonly url: string }, options: ClientOptions = {}): Client {
  return createClient({ baseUrl: server.url, apiKey: testKey, environment: {}, retryDelayMs: 1, ...options });
}

it('posts JSON with Basic credentials to /graphql [API-027] [API-028] [API-029]', async () => {
  await using server = await startServer((_request, response) => answerJson(response, { data: { ping: 'pong' } }));
  const client = connect(server, { headers: { 'X-Extra': 'yes' } });

  expect(await client.graphql(query, { name: 'me', big: 2n ** 60n })).toEqual({ ping: 'pong' });
  expect(server.requests).toMatchObject([
    {
      url: '/graphql',
      body: `{"query":"${query}","variables":{"name":"me","big":1152921504606846976}}`,
      headers: {
        authorization: `Basic ${btoa(`api:${testKey}`)}`,
        'content-type': 'application/json',
        'use-admin-privileges': 'true',
        'user-agent': client.userAgent,
        'x-extra': 'yes',
      },
    },
  ]);
});

it('keeps the path prefix of the base URL and drops its trailing slashes [API-003]', async () => {
  await using server = await startServer((_request, response) => answerJson(response, { data: {} }));
  await connect({ url: `${server.url}/prefix//` }).graphql(query);

  expect(server.requests[0]?.url).toBe('/prefix/graphql');
});

it('gets over three answers with status 500 [API-046]', async () => {
  await using server = await startServer(({ number }, response) => {
    answerJson(response, { data: { ping: number } }, number <= 3 ? 500 : 200);
  });

  expect(await connect(server).graphql(query)).toEqual({ ping: 4 });
});

it.each([
  ['before it answers', (reset: () => void) => reset()],
  [
    'in the middle of the body',
    (reset: () => void, response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"data":', reset);
    },
  ],
])('repeats a query, but no mutation, when the server hangs up %s [API-046] [API-052]', async (_case, hangUp) => {
  await using server = await startServer(({ number }, response) => {
    if (number === 1) hangUp(() => response.socket?.resetAndDestroy(), response);
    else answerJson(response, { data: { ping: 'pong' } });
  });
  await using other = await startServer((_request, response) =>
    hangUp(() => response.socket?.resetAndDestroy(), response),
  );

  expect(await connect(server).graphql(query)).toEqual({ ping: 'pong' });
  const error: unknown = await connect(other)
    .graphql(mutation)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ wasSent: true });
  expect(other.requests).toHaveLength(1);
});

it('knows that nothing was sent when nobody listens, and repeats a mutation then [API-052]', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => closed.once('listening', resolve));
  const address = closed.address() as import('node:net').AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const retries: RetryEvent[] = [];
  const client = connect(
    { url: `http://127.0.0.1:${address.port}` },
    {
      maxRetries: 2,
      onEvent: (event) => {
        if (event.type === 'retry') retries.push(event);
      },
    },
  );

  const error: unknown = await client.graphql(mutation).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ wasSent: false, message: expect.stringContaining('ECONNREFUSED') });
  expect(retries).toHaveLength(2);
});

it('gives a connection ten seconds to be made, and repeats a mutation then [API-052]', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const lookup = vi.spyOn(dns, 'lookup').mockImplementation((() => undefined) as never);
  const client = connect({ url: 'http://silent.test' }, { maxRetries: 1, timeoutMs: 60_000 });

  const refused = expect(client.graphql(mutation)).rejects.toMatchObject({ name: 'ConnectionError', wasSent: false });
  for (const times of [1, 2]) {
    await vi.waitFor(() => expect(lookup).toHaveBeenCalledTimes(times));
    await vi.advanceTimersByTimeAsync(10_000);
  }
  await refused;
});

it('limits the time of a body that never ends, and frees the connection [API-051]', async () => {
  const closed = Promise.withResolvers<void>();
  await using server = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":');
    response.once('close', closed.resolve);
  });

  const result = connect(server, { timeoutMs: 50, maxRetries: 0 }).graphql(query);

  await expect(result).rejects.toBeInstanceOf(TimeoutError);
  await closed.promise;
});

it.each(['the head', 'the body'])(
  'settles at once when the signal aborts while it waits for %s [API-053]',
  async (part) => {
    const controller = new AbortController();
    const arrived = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    await using server = await startServer((_request, response) => {
      response.once('close', closed.resolve);
      if (part === 'the body') response.write('{"data":', () => arrived.resolve());
      else arrived.resolve();
    });
    const result = connect(server).graphql(query, {}, { signal: controller.signal });
    await arrived.promise;

    controller.abort('stop');

    await expect(result).rejects.toBe('stop');
    await closed.promise;
    expect(server.requests).toHaveLength(1);
  },
);

it('rejects with the reason wherever an abort hits', async () => {
  await using server = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":');
    setImmediate(() => response.end('{"ping":1}}'));
  });
  const client = connect(server);
  const outcomes = new Set<unknown>();

  for (let turns = 0; turns < 40; turns++) {
    const controller = new AbortController();
    const result = client.graphql(query, {}, { signal: controller.signal }).then(
      () => 'answered',
      (reason: unknown) => reason,
    );
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    controller.abort('stop');
    outcomes.add(await result);
  }

  expect([...outcomes].sort()).toEqual(['answered', 'stop']);
});

it('never follows a redirect to another origin, so credentials stay [API-015] [API-060]', async () => {
  await using thief = await startServer((_request, response) => answerJson(response, { data: { ping: 'stolen' } }));
  await using server = await startServer(({ url }, response) => {
    response.writeHead(url === '/graphql' ? 307 : 500, { location: `${thief.url}/graphql?token=sesame` }).end();
  });

  await expect(connect(server, { headers: { 'X-Extra': 'yes' } }).graphql(query)).rejects.toThrow(
    new UnexpectedResponseError(
      `Ping: ${server.url} redirects to ${thief.url}, which is not followed. Set the base URL to the address of the server itself.`,
    ),
  );
  expect(server.requests).toHaveLength(1);
  expect(thief.requests).toHaveLength(0);
});

it.each([307, 308])('follows a redirect %d within the server, with the same request', async (status) => {
  await using server = await startServer(({ url }, response) => {
    if (url === '/graphql') response.writeHead(status, { location: '/v2/graphql' }).end();
    else answerJson(response, { data: { ping: 'pong' } });
  });

  expect(await connect(server).graphql(query, { a: 1 })).toEqual({ ping: 'pong' });
  expect(server.requests.map(({ url, body, headers }) => [url, body, headers.authorization])).toEqual(
    ['/graphql', '/v2/graphql'].map((url) => [
      url,
      `{"query":"${query}","variables":{"a":1}}`,
      `Basic ${btoa(`api:${testKey}`)}`,
    ]),
  );
});

it.each([301, 302, 303, 300])('follows no redirect %d, which would lose the body', async (status) => {
  await using server = await startServer((_request, response) => {
    response.writeHead(status, { location: '/elsewhere' }).end();
  });

  await expect(connect(server).graphql(query)).rejects.toBeInstanceOf(UnexpectedResponseError);
  expect(server.requests).toHaveLength(1);
});

it('gives up on redirects in circles', async () => {
  await using server = await startServer((_request, response) => {
    response.writeHead(307, { location: '/graphql' }).end();
  });

  await expect(connect(server).graphql(query)).rejects.toThrow(/redirects in circles\.$/);
  expect(server.requests).toHaveLength(5);
});

it('refuses the redirect that a browser hides', async () => {
  const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  const fetch = scriptedFetch(() => hidden, json({}));

  await expect(connect({ url: 'https://wandb.example.test' }, { fetch }).graphql(query)).rejects.toThrow(
    /redirects to another address, which is not followed/,
  );
  expect(fetch.requests).toHaveLength(1);
});

const bodies = [
  ['text', (text: string) => text],
  ['bytes', (text: string) => new TextEncoder().encode(text)],
] as const;

it.each(bodies)(
  'posts %s below the base URL with the same credentials and retries, and parses the answer',
  async (_kind, toBody) => {
    await using server = await startServer(({ number }, response) => {
      answerJson(response, { limits: {}, exitcode: null }, number === 1 ? 503 : 200);
    });
    const body = '{"files":{},"dropped":0}';

    const answer = await connect(server).post('/files/ent/proj/run/file_stream', toBody(body));

    expect(answer).toEqual({ limits: {}, exitcode: null });
    expect(server.requests).toMatchObject(
      [1, 2].map(() => ({
        url: '/files/ent/proj/run/file_stream',
        body,
        headers: { authorization: expect.stringMatching(/^Basic /), 'content-type': 'application/json' },
      })),
    );
  },
);

it('follows no redirect of bytes to another origin, so credentials stay', async () => {
  await using thief = await startServer((_request, response) => answerJson(response, {}));
  await using server = await startServer((_request, response) => {
    response.writeHead(307, { location: `${thief.url}/stolen` }).end();
  });

  await expect(connect(server).post('files/x', new TextEncoder().encode('{}'))).rejects.toThrow(
    /which is not followed/,
  );

  expect(thief.requests).toEqual([]);
});

it('tells a server that is gone apart, and an abort, when it posts bytes', async () => {
  const body = new TextEncoder().encode('{}');
  const silent = await startServer(() => stop.abort(reason));
  const stop = new AbortController();
  const reason = new Error('enough');
  await expect(connect(silent).post('files/x', body, { signal: stop.signal })).rejects.toBe(reason);
  await silent[Symbol.asyncDispose]();
  const refused = connect(silent).post('files/x', body, { maxRetries: 0 });
  await expect(refused).rejects.toMatchObject({ name: 'ConnectionError', wasSent: false });
});

it('posts bytes by a fetch of the caller', async () => {
  const fetch = scriptedFetch(json({ taken: true }));
  const client = connect({ url: 'https://wandb.example.test' }, { fetch });

  expect(await client.post('files/x', new TextEncoder().encode('{"files":{}}'))).toEqual({ taken: true });

  expect(fetch.requests).toHaveLength(1);
});

const compressions = [
  ['gzip', gzipSync],
  ['GZIP', gzipSync],
  ['br', brotliCompressSync],
] as const;

it.each(compressions)('asks for compressed answers, and reads %s', async (encoding, compress) => {
  await using server = await startServer(({ number }, response) => {
    const body = number === 1 ? { data: { ping: 'pöng' } } : { errors: [{ message: 'nö' }] };
    response.writeHead(number === 1 ? 200 : 400, { 'content-encoding': encoding });
    response.end(compress(JSON.stringify(body)));
  });
  const client = connect(server);

  expect(await client.graphql(query)).toEqual({ ping: 'pöng' });
  await expect(client.graphql(query)).rejects.toMatchObject({ status: 400, messages: ['nö'] });
  expect(server.requests[0]?.headers['accept-encoding']?.split(/, */)).toContain(encoding.toLowerCase());
});

it('takes a compressed answer that is damaged or cut off for a broken connection', async () => {
  const whole = gzipSync('{"data":{"ping":"pong"}}');
  await using server = await startServer(({ number }, response) => {
    const content = number === 1 ? whole.subarray(0, -9) : number === 2 ? 'no gzip' : whole;
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(content);
  });

  expect(await connect(server).graphql(query)).toEqual({ ping: 'pong' });
  expect(server.requests).toHaveLength(3);
});

it('leaves the byte order mark of an answer out', async () => {
  await using server = await startServer((_request, response) => response.end('\uFEFF{"data":{"ping":1}}'));

  expect(await connect(server).graphql(query)).toEqual({ ping: 1 });
});

it('repeats a query, but no mutation, that a connection which was kept open has taken without an answer [API-052]', async () => {
  await using server = await startServer(({ number }, response) => {
    if (number % 2 === 0) response.socket?.resetAndDestroy();
    else answerJson(response, { data: { ping: number } });
  });
  const retries: ClientEvent[] = [];
  const client = connect(server, { onEvent: (event) => event.type === 'retry' && retries.push(event) });

  expect([await client.graphql(query), await client.graphql(query)]).toEqual([{ ping: 1 }, { ping: 3 }]);
  await expect(client.graphql(mutation)).rejects.toMatchObject({ name: 'ConnectionError', wasSent: true });

  expect(server.requests).toHaveLength(4);
  expect(retries).toHaveLength(1);
});

it('sends requests one after the other over one connection, unless the server is about to close it', async () => {
  const sockets = new Set<unknown>();
  await using server = await startServer(({ number }, response) => {
    sockets.add(response.socket);
    response.setHeader('keep-alive', number < 3 ? 'timeout=60' : 'timeout=1');
    answerJson(response, { data: { connections: sockets.size } });
  });
  const client = connect(server);

  const seen = [];
  for (let count = 0; count < 4; count++) seen.push(await client.graphql(query));

  expect(seen).toEqual([1, 1, 1, 2].map((connections) => ({ connections })));
});

it('closes a connection that nobody uses before the server would', async () => {
  const ended = Promise.withResolvers<void>();
  await using server = await startServer((_request, response) => {
    response.socket?.once('end', ended.resolve);
    response.setHeader('keep-alive', 'timeout=2');
    answerJson(response, { data: {} });
  });

  await connect(server).graphql(query);

  await ended.promise;
});

it('sends nothing once its signal has aborted on the way to the connection', async () => {
  await using server = await startServer((_request, response) => answerJson(response, { data: {} }));
  const stop = new AbortController();
  const client = connect(server, { onEvent: (event) => event.type === 'request' && stop.abort('stop') });

  await expect(client.graphql(query, {}, { signal: stop.signal })).rejects.toBe('stop');
  expect(await connect(server).graphql(query)).toEqual({});

  expect(server.requests).toHaveLength(1);
});

it('gives null for an empty answer to a post, and refuses a page', async () => {
  await using server = await startServer(({ url }, response: TestServerResponse) => {
    response.end(url === '/empty' ? '' : '<html></html>');
  });

  expect(await connect(server).post('empty', '{}')).toBeNull();
  await expect(connect(server).post('page', '{}')).rejects.toThrow(/\/page answered with HTML/);
});

it('takes a post as done whose answer is cut off, and warns', async () => {
  await using server = await startServer((_request, response: TestServerResponse) => response.end('{"limits":'));
  const events: ClientEvent[] = [];

  expect(await connect(server, { onEvent: (event) => events.push(event) }).post('files/x', '{}')).toBeNull();

  expect(server.requests).toHaveLength(1);
  expect(events.filter(({ type }) => type === 'warning')).toEqual([
    { type: 'warning', message: 'files/x: the answer is no JSON and is ignored.' },
  ]);
});

it.each([404, 409, 400, 410])('does not repeat a post after status %d', async (status) => {
  await using server = await startServer((_request, response) => answerJson(response, { error: 'gone' }, status));

  await expect(connect(server).post('files/x', '{}')).rejects.toMatchObject({
    status,
    operationName: 'files/x',
    messages: ['gone'],
  });
  expect(server.requests).toHaveLength(1);
});

type TestServerResponse = Parameters<Parameters<typeof startServer>[0]>[1];
