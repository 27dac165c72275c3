import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Client } from './client.js';
import { createClient } from './create-client.js';
import { AuthenticationError, ConfigurationError, UnexpectedResponseError } from './errors.js';
import { json, type SeenRequest, type Step, scriptedFetch } from './testing/scripted-fetch.js';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl';
const query = '{ ok }';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that gives out numbered tokens and answers everything else with data. */
function tokenServer(expiresIn: unknown = 3_600): ReturnType<typeof scriptedFetch> {
  let count = 0;
  return scriptedFetch(({ url }) =>
    json(
      url.endsWith('/oidc/token')
        ? { access_token: `token-${++count}`, expires_in: expiresIn }
        : { data: { ok: true } },
    ),
  );
}

async function connect(fetch: typeof globalThis.fetch): Promise<AsyncDisposable & { client: Client; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'token-'));
  const file = join(folder, 'jwt');
  await writeFile(file, `${jwt}\n`);
  const client = createClient({
    baseUrl: 'https://wandb.example.test/prefix',
    identityTokenFile: file,
    environment: {},
    maxRetries: 0,
    fetch,
  });
  return { client, file, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

const authorizations = (requests: readonly SeenRequest[]): (string | null)[] =>
  requests.filter(({ url }) => url.endsWith('/graphql')).map(({ headers }) => headers.get('authorization'));

it('exchanges the JWT once and sends the access token as Bearer [API-023]', async () => {
  const fetch = tokenServer();
  await using connection = await connect(fetch);
  const { client } = connection;

  await Promise.all([client.graphql(query), client.graphql(query)]);
  await client.graphql(query);

  const [exchange] = fetch.requests;
  expect(exchange?.url).toBe('https://wandb.example.test/prefix/oidc/token');
  expect(Object.fromEntries(new URLSearchParams(exchange?.body))).toEqual({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: jwt,
  });
  expect(exchange?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(exchange?.headers.has('authorization')).toBe(false);
  expect(authorizations(fetch.requests)).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-1']);
  expect(fetch.requests).toHaveLength(4);
});

it.each([
  [3_600, 3_299_999, 1],
  [60, 29_999, 1],
])(
  'gets another token before one of %d seconds expires, with the JWT that the file holds then [API-023]',
  async (seconds, keptMs) => {
    const fetch = tokenServer(seconds);
    await using connection = await connect(fetch);
    const { client, file } = connection;
    await client.graphql(query);

    await vi.advanceTimersByTimeAsync(keptMs);
    await client.graphql(query);
    await writeFile(file, `${jwt}-new`);
    await vi.advanceTimersByTimeAsync(1);
    await client.graphql(query);

    expect(authorizations(fetch.requests)).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
    expect(fetch.requests.at(-2)?.body).toContain(`${jwt}-new`);
  },
);

it('rejects with AuthenticationError when the server does not take the JWT, and tries again next time [API-023]', async () => {
  const refused: Step = () => json({ error: `bad assertion ${jwt}` }, { status: 401 });
  const fetch = scriptedFetch(refused, json({ access_token: 'token', expires_in: 60 }), json({ data: { ok: true } }));
  await using connection = await connect(fetch);
  const { client, file } = connection;

  const error: unknown = await client.graphql(query).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({
    operationName: 'oidc/token',
    message: `oidc/token failed with HTTP 401: bad assertion [redacted] (check the credentials for https://wandb.example.test, which come from identity token file ${file})`,
  });
  expect(await client.graphql(query)).toEqual({ ok: true });
});

it('keeps access tokens out of messages [API-060]', async () => {
  const echo: Step = ({ headers }) =>
    json({ error: `token ${headers.get('authorization')?.slice(7)}` }, { status: 403 });
  const fetch = scriptedFetch(json({ access_token: 'opaque-token', expires_in: 60 }), echo);
  await using connection = await connect(fetch);

  await expect(connection.client.graphql(query)).rejects.toMatchObject({ messages: ['token [redacted]'] });
});

it.each([
  [{ expires_in: 60 }],
  [{ access_token: 'x' }],
  [{ access_token: 'x', expires_in: 0 }],
  [{ access_token: 'x', expires_in: '60' }],
  [{ access_token: '', expires_in: 60 }],
  [{ access_token: 5, expires_in: 60 }],
  [[]],
])('refuses the answer %j, which holds no token', async (answer) => {
  await using connection = await connect(scriptedFetch(json(answer)));

  await expect(connection.client.graphql(query)).rejects.toBeInstanceOf(UnexpectedResponseError);
});

it('says which file it cannot read', async () => {
  const fetch = tokenServer();
  await using connection = await connect(fetch);
  await rm(connection.file);

  await expect(connection.client.graphql(query)).rejects.toThrow(
    new ConfigurationError(`The identity token file ${connection.file} cannot be read.`),
  );
  expect(fetch.requests).toEqual([]);
});
