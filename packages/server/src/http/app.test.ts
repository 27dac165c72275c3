import { expect, it, vi } from 'vitest';
import { basic, openTestServer } from '../testing/test-server.js';
import { createApp } from './app.js';

const viewer = JSON.stringify({ query: '{viewer{username}}' });
const json = { 'content-type': 'application/json' };

it.each([
  ['Basic', (key: string) => basic(key)],
  ['Basic of any user name', (key: string) => `Basic ${btoa(`someone:${key}`)}`],
  ['Bearer', (key: string) => `Bearer ${key}`],
  ['bearer in lower case', (key: string) => `bearer ${key}`],
])('accepts the key as %s', async (_, authorize) => {
  await using test = openTestServer();

  const response = await test.send('POST', '/graphql', viewer, {
    ...json,
    authorization: authorize(test.server.apiKey),
  });

  expect([response.status, await response.json()]).toEqual([200, { data: { viewer: { username: 'local' } } }]);
});

it.each(['', 'Basic', 'Basic !!!', basic('0'.repeat(40)), 'Bearer x', `Basic ${btoa('nocolon')}`, 'Digest x'])(
  'answers 401 to the credentials %j, with an error in the form that clients read',
  async (authorization) => {
    await using test = openTestServer();

    const response = await test.send('POST', '/graphql', viewer, { ...json, authorization });

    expect([response.status, await response.json()]).toEqual([
      401,
      { errors: [{ message: 'The API key is missing or not valid.' }] },
    ]);
  },
);

it('answers documents that are not valid with 400 and the words of graphql-js', async () => {
  await using test = openTestServer();

  const unknownField = await test.answer('{serverInfo{nope}}');
  const syntax = await test.answer('{viewer');
  const variable = await test.answer('query($n:String!){project(name:$n){name}}', { n: 5 });

  expect(unknownField).toEqual([
    400,
    {
      errors: [{ message: 'Cannot query field "nope" on type "ServerInfo".', locations: [{ line: 1, column: 13 }] }],
    },
  ]);
  expect([syntax[0], syntax[1].errors?.[0]?.message]).toEqual([400, 'Syntax Error: Expected Name, found <EOF>.']);
  expect([variable[0], variable[1].errors?.[0]?.message]).toEqual([
    400,
    'Variable "$n" got invalid value 5; String cannot represent a non string value: 5',
  ]);
});

it('answers in the same form whatever media type is accepted', async () => {
  await using test = openTestServer();

  for (const accept of ['*/*', 'application/json', 'application/graphql-response+json', 'text/html']) {
    const response = await test.send('POST', '/graphql', '{"query":"{nope}"}', { ...json, accept });

    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8']);
  }
});

it('takes an empty operation name for none', async () => {
  await using test = openTestServer();
  const body = JSON.stringify({ query: 'query A{viewer{username}}', variables: {}, operationName: '' });

  const response = await test.send('POST', '/graphql', body, json);

  expect(await response.json()).toEqual({ data: { viewer: { username: 'local' } } });
});

it('takes a variable of ten megabytes, and refuses a body beyond the limit', async () => {
  await using test = openTestServer();
  const query = 'query($filler:String){viewer(entityName:$filler){username}}';
  const send = (bytes: number) =>
    test.send('POST', '/graphql', JSON.stringify({ query, variables: { filler: 'x'.repeat(bytes) } }), json);

  const large = await send(10 * 1024 * 1024);
  const tooLarge = await send(64 * 1024 * 1024);

  expect([large.status, tooLarge.status]).toEqual([200, 413]);
  expect(await tooLarge.json()).toEqual({ errors: [{ message: 'The body has more than 67108864 bytes.' }] });
});

it.each(['/graphql', '/files/local/p/r/file_stream'])(
  'reads no body at %s of somebody who is not known',
  async (path) => {
    await using test = openTestServer();
    const read = vi.fn();
    const body = new ReadableStream({ pull: read }, { highWaterMark: 0 });

    const response = await test.server.fetch(
      new Request(`http://server${path}`, { method: 'POST', body, duplex: 'half', headers: json } as RequestInit),
    );

    expect([response.status, read.mock.calls]).toEqual([401, []]);
  },
);

it('refuses a document of thousands of fields', async () => {
  await using test = openTestServer();

  const [status, { errors }] = await test.answer(`{viewer{${'id '.repeat(10_000)}}}`);

  expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('more that 2000 tokens')]);
});

it('answers 404 without an error of GraphQL to any other address, and is healthy', async () => {
  await using test = openTestServer();

  const nothing = await test.send('GET', '/nothing');
  const telemetry = await test.send('POST', '/sdk/otel/v1/metrics', '{}');

  expect([nothing.status, telemetry.status]).toEqual([404, 404]);
  expect(await nothing.text()).toBe('There is nothing at this address.');
  expect(await (await test.send('GET', '/healthz')).text()).toBe('ok');
  expect(await (await test.send('GET', '/ready')).text()).toBe('ok');
});

it('keeps what a broken part says out of the status that clients repeat', async () => {
  const broken = {
    users: {
      byApiKey: () => {
        throw new TypeError('a bug');
      },
    },
  } as unknown as Parameters<typeof createApp>[0]['store'];
  const full = {
    users: {
      byApiKey: () => {
        throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
      },
    },
  } as unknown as Parameters<typeof createApp>[0]['store'];
  const signer = {} as Parameters<typeof createApp>[0]['signer'];
  const exporter = {} as Parameters<typeof createApp>[0]['exporter'];
  const rules = { allowedHosts: [], allowedOrigins: [] };
  const send = (store: typeof broken) =>
    createApp({ store, signer, exporter, onEvent: () => undefined, publicUrl: null, maxFileBytes: 1000, rules }).fetch(
      new Request('http://x/graphql', { method: 'POST', body: viewer, headers: { authorization: 'Bearer x' } }),
      { isFromNetwork: false },
    );

  const [bug, disk] = [await send(broken), await send(full)];

  expect([bug.status, await bug.json()]).toEqual([400, { errors: [{ message: 'Error within the server: a bug' }] }]);
  expect([disk.status, await disk.json()]).toEqual([
    503,
    { errors: [{ message: 'Error within the server: disk full' }] },
  ]);
});
