import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { createClient } from './create-client.js';
import { AuthenticationError, ConfigurationError, ServerError, ValidationError } from './errors.js';
import type { ClientEvent } from './events.js';
import { getViewer } from './generated/viewer.js';
import { resolveEntity } from './resolve-entity.js';
import { createTestClient, json, scriptedFetch, testKey } from './testing/scripted-fetch.js';

const ok = json({ data: { ok: true } });
const otherKey = 'b'.repeat(40);
const basic = (key: string): string => `Basic ${btoa(`api:${key}`)}`;

it('is made from the environment alone, without a request [API-001]', () => {
  const fetch = scriptedFetch(ok);
  const client = createClient({
    fetch,
    environment: { WANDB_API_KEY: testKey, WANDB_BASE_URL: 'https://api.team.test' },
  });

  expect(client.settings.baseUrl).toBe('https://api.team.test');
  expect(client.appUrl).toBe('https://app.team.test/');
  expect(client.credentialSource).toBe('env WANDB_API_KEY');
  expect(fetch.requests).toEqual([]);
});

it('reads the environment of the process when it is given none [API-001]', () => {
  vi.stubEnv('WANDB_API_KEY', otherKey);

  expect(createClient().apiKey).toBe(otherKey);
});

it('prefers WANDB_APP_URL for the app [API-040]', () => {
  expect(createTestClient(scriptedFetch(ok), { environment: { WANDB_APP_URL: 'https://ui.test' } }).appUrl).toBe(
    'https://ui.test/',
  );
});

it.each([
  [{ baseUrl: 'https://wandb.ai' }, ValidationError],
  [{ apiKey: 'short' }, ValidationError],
  [{ apiKey: null as unknown as string }, ValidationError],
  [{ timeoutMs: 0 }, ValidationError],
  [{ deadlineMs: -1 }, ValidationError],
  [{ maxRetries: Number.NaN }, ValidationError],
  [{ retryDelayMs: -1 }, ValidationError],
  [{ maxConcurrency: 0 }, ValidationError],
  [{ maxConcurrency: 1.5 }, ValidationError],
  [{ environment: { WANDB_HTTP_TIMEOUT: 'soon' } }, ConfigurationError],
  [{ environment: { WANDB_HTTP_TIMEOUT: '0' } }, ConfigurationError],
])('refuses the options %o before any request [API-004]', (options, Kind) => {
  const fetch = scriptedFetch(ok);

  expect(() => createTestClient(fetch, options)).toThrow(Kind);
  expect(fetch.requests).toEqual([]);
});

it('takes the deprecated username for the entity, unless there is one, and warns [API-008]', () => {
  const events: ClientEvent[] = [];
  const environment = { WANDB_ENTITY: 'environment' };
  const onEvent = (event: ClientEvent): void => void events.push(event);
  const fetch = scriptedFetch(ok);

  expect(createTestClient(fetch, { username: 'old', environment, onEvent }).settings.entity).toBe('old');
  expect(createTestClient(fetch, { username: 'old', entity: 'new', environment }).settings.entity).toBe('new');
  expect(events).toEqual([{ type: 'deprecation', name: 'username', message: 'Use entity instead of username.' }]);
});

it('rejects its first request without a key, and sends nothing [API-016]', async () => {
  const fetch = scriptedFetch(ok);
  const client = createClient({ fetch, baseUrl: 'https://wandb.example.test', environment: {} });

  await expect(client.graphql('{ ok }')).rejects.toThrow(
    'There is no API key for wandb.example.test. Set apiKey, WANDB_API_KEY or an entry in the netrc file.',
  );
  await expect(client.post('x', '{}')).rejects.toBeInstanceOf(AuthenticationError);
  expect(client.apiKey).toBeNull();
  expect(fetch.requests).toEqual([]);
});

it('sends the Authorization header of the options in place of a key', async () => {
  const fetch = scriptedFetch(ok);
  const client = createClient({
    fetch,
    baseUrl: 'https://wandb.example.test',
    environment: {},
    headers: { Authorization: 'Bearer abc' },
  });
  await client.graphql('{ ok }');

  expect(fetch.requests[0]?.headers.get('authorization')).toBe('Bearer abc');
});

it.each(['Bearer abc\nsecret', 'Bearer secret→'])('refuses the header value %j without showing it', (authorization) => {
  const make = () => createTestClient(scriptedFetch(ok), { headers: { authorization } });

  expect(make).toThrow(ValidationError);
  expect(make).not.toThrow('secret');
});

it('shows no header of the options in a message, also when it was given with a line break', async () => {
  const fetch = scriptedFetch(() => new Response('no such token: hidden-token', { status: 400 }));
  const client = createTestClient(fetch, { headers: { 'x-token': 'hidden-token\n' } });

  await expect(client.graphql('{ ok }')).rejects.toThrow('no such token: [redacted]');
});

it('never shows the key but to its owner [API-030]', () => {
  const client = createTestClient(scriptedFetch(ok));
  const shown = [
    String(client),
    JSON.stringify(client),
    inspect(client, { showHidden: true, depth: 9 }),
    { ...client },
  ];

  expect(client.apiKey).toBe(testKey);
  expect(inspect(shown, { depth: 9 })).not.toContain(testKey);
});

it('names itself, its version and its runtime to the server [API-029]', async () => {
  const fetch = scriptedFetch(ok);
  const client = createTestClient(fetch);
  await client.graphql('{ ok }');

  expect(client.userAgent).toMatch(new RegExp(`^wandb-ts/${packageJson.version} \\(node/`));
  expect(fetch.requests[0]?.headers.get('user-agent')).toBe(client.userAgent);
});

it('lets no header of the server go along to another client [API-020]', async () => {
  const one = scriptedFetch(ok);
  const two = scriptedFetch(ok);
  await createTestClient(one, { headers: { 'x-one': '1' } }).graphql('{ ok }');
  await createTestClient(two, { apiKey: otherKey, baseUrl: 'https://two.example.test' }).graphql('{ ok }');

  expect(one.requests[0]?.headers.get('authorization')).toBe(basic(testKey));
  expect(two.requests[0]).toMatchObject({ url: 'https://two.example.test/graphql' });
  expect(two.requests[0]?.headers.get('authorization')).toBe(basic(otherKey));
  expect(two.requests[0]?.headers.has('x-one')).toBe(false);
});

it('keeps its credentials when it differs in other options', async () => {
  const fetch = scriptedFetch(ok);
  const client = createTestClient(fetch, { headers: { 'x-one': '1' } }).with({ entity: 'team' });
  await client.graphql('{ ok }');

  expect(client.settings).toMatchObject({ entity: 'team', baseUrl: 'https://wandb.example.test' });
  expect(fetch.requests[0]?.headers.get('authorization')).toBe(basic(testKey));
  expect(fetch.requests[0]?.headers.get('x-one')).toBe('1');
});

it('stays with its server although the environment has changed', () => {
  vi.stubEnv('WANDB_BASE_URL', 'https://before.example.test');
  vi.stubEnv('WANDB_API_KEY', testKey);
  const client = createClient();
  vi.stubEnv('WANDB_BASE_URL', 'https://after.example.test');
  vi.stubEnv('WANDB_API_KEY', otherKey);

  expect(client.with({ entity: 'team' })).toMatchObject({
    settings: { baseUrl: 'https://before.example.test' },
    apiKey: testKey,
  });
});

it('finds credentials anew for another server and shows it nothing of the old one [API-015]', async () => {
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  await writeFile(join(home, '.netrc'), `machine two.example.test password ${otherKey}`);
  const fetch = scriptedFetch(ok);
  const client = createTestClient(fetch, { headers: { 'x-one': '1' }, environment: { HOME: home } });

  const two = client.with({ baseUrl: 'https://two.example.test' });
  const three = client.with({ baseUrl: 'https://three.example.test' });
  await rm(home, { recursive: true });
  await two.graphql('{ ok }');

  expect(fetch.requests[0]?.headers.get('authorization')).toBe(basic(otherKey));
  expect(fetch.requests[0]?.headers.has('x-one')).toBe(false);
  expect(three.apiKey).toBeNull();
});

it('takes the key that comes with another server', () => {
  const client = createTestClient(scriptedFetch(ok)).with({ baseUrl: 'https://two.example.test', apiKey: otherKey });

  expect(client.apiKey).toBe(otherKey);
});

it.each([
  [{ apiKey: testKey }],
  [{ apiKey: undefined, headers: { Authorization: 'Bearer old', cookie: 'old=1', 'x-one': '1' } }],
  [{ apiKey: undefined, headers: { COOKIE: 'old=1', 'x-one': '1' } }],
  [{ apiKey: undefined, identityTokenFile: '/tokens/old' }],
])('shows a new key alone where it was made with %o', async (options) => {
  const fetch = scriptedFetch(ok);
  await createTestClient(fetch, options).with({ apiKey: otherKey }).graphql('{ ok }');

  const headers = fetch.requests[0]?.headers;
  expect(headers?.get('authorization')).toBe(basic(otherKey));
  expect(headers?.has('cookie')).toBe(false);
  expect(headers?.has('x-one')).toBe('headers' in options);
});

it('takes an identity token file in place of a key', () => {
  const client = createTestClient(scriptedFetch(ok)).with({ identityTokenFile: '/tokens/new' });

  expect(client.apiKey).toBeNull();
  expect(client.credentialSource).toBe('identity token file /tokens/new');
});

it('asks for features once, and knows the unknown as missing [API-044] [API-061]', async () => {
  const features = [{ name: 'on', isEnabled: true }, { name: 'off', isEnabled: false }, null];
  const fetch = scriptedFetch(json({ data: { serverInfo: { features } } }));
  const client = createTestClient(fetch);

  expect(await Promise.all(['on', 'off', 'unknown'].map((name) => client.hasFeature(name)))).toEqual([
    true,
    false,
    false,
  ]);
  expect(await client.hasFeature('on')).toBe(true);
  expect(fetch.requests).toHaveLength(1);
});

it.each([
  [{ errors: [{ message: 'Cannot query field "features" on type "ServerInfo".' }] }, 400],
  [{ errors: [{ message: 'Cannot query field "serverInfo" on type "Query".' }] }, 200],
  [{ data: { serverInfo: null } }, 200],
])('knows a server that answers %j to have no features [API-045]', async (body, status) => {
  expect(await createTestClient(scriptedFetch(json(body, { status }))).hasFeature('any')).toBe(false);
});

it('passes other failures to find out features on, and asks again [API-045]', async () => {
  const fetch = scriptedFetch(
    json({}, { status: 500 }),
    json({ data: { serverInfo: { features: [{ name: 'on', isEnabled: true }] } } }),
  );
  const client = createTestClient(fetch, { maxRetries: 0 });

  await expect(client.hasFeature('on')).rejects.toBeInstanceOf(ServerError);
  expect(await client.hasFeature('on')).toBe(true);
});

it('asks for the default entity once, and again while there is none [API-031]', async () => {
  const fetch = scriptedFetch(json({ data: { viewer: null } }), json({ data: { viewer: { id: '1', entity: 'me' } } }));
  const client = createTestClient(fetch);

  expect([await client.defaultEntity(), await client.defaultEntity(), await client.defaultEntity()]).toEqual([
    null,
    'me',
    'me',
  ]);
  expect(fetch.requests).toHaveLength(2);
});

it('shares no default entity and no features with another client [API-020]', async () => {
  const fetch = scriptedFetch(({ headers }) => {
    const entity = headers.get('authorization') === basic(testKey) ? 'one' : 'two';
    const features = [{ name: entity, isEnabled: true }];
    return json({ data: { viewer: { id: '1', entity }, serverInfo: { features } } });
  });
  const client = createTestClient(fetch);
  const other = client.with({ apiKey: otherKey });

  expect(await client.defaultEntity()).toBe('one');
  expect(await other.defaultEntity()).toBe('two');
  expect([await client.hasFeature('one'), await client.hasFeature('two')]).toEqual([true, false]);
  expect([await other.hasFeature('one'), await other.hasFeature('two')]).toEqual([false, true]);
});

it('resolves an entity from the path, then the settings, and only then the server [API-077]', async () => {
  const fetch = scriptedFetch(json({ data: { viewer: { id: '1', entity: 'viewer' } } }));
  const client = createTestClient(fetch);

  expect(await resolveEntity(client, 'path')).toBe('path');
  expect(await resolveEntity(client.with({ entity: 'settings' }), null)).toBe('settings');
  expect(fetch.requests).toHaveLength(0);
  expect(await resolveEntity(client, null)).toBe('viewer');
});

it('says that the entity is missing when nobody knows one [API-078]', async () => {
  const client = createTestClient(scriptedFetch(json({ data: { viewer: null } })));

  await expect(resolveEntity(client, null)).rejects.toThrow(/^The entity is missing:/);
});

it('uses the fetch of the moment when it is given none', async () => {
  const fetch = scriptedFetch(json({ data: { viewer: null } }));
  const client = createClient({ baseUrl: 'https://wandb.example.test', apiKey: testKey, environment: {} });
  vi.stubGlobal('fetch', fetch);

  expect(await getViewer(client)).toEqual({ viewer: null });
  expect(fetch.requests).toHaveLength(1);
});

it.each(['../admin', '/../../x', 'a/../../../b', 'x?token=1', 'x#y'])('refuses to post to %s', async (path) => {
  const fetch = scriptedFetch(ok);
  const client = createTestClient(fetch, { baseUrl: 'https://wandb.example.test/prefix' });

  await expect(client.post(path, '{}')).rejects.toBeInstanceOf(ValidationError);
  expect(fetch.requests).toHaveLength(0);
});

it.each([
  ['files/a%2Fb/file_stream', 'files/a%2Fb/file_stream'],
  ['/files/a b', 'files/a%20b'],
  ['//evil.example/x', '/evil.example/x'],
  ['https://evil.example/x', 'https://evil.example/x'],
])('posts to %s below the base URL', async (path, expected) => {
  const fetch = scriptedFetch(ok);
  await createTestClient(fetch, { baseUrl: 'https://wandb.example.test/prefix' }).post(path, '{}');

  expect(fetch.requests[0]?.url).toBe(`https://wandb.example.test/prefix/${expected}`);
});

it('sends everything through the fetch that it is given [API-021]', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('global')));
  const fetch = scriptedFetch(json({ data: { viewer: { id: '1', entity: 'me' } } }));
  const client = createTestClient(fetch);

  await client.defaultEntity();
  await client.graphql('{ ok }');
  await client.post('x', '{}');
  await client.fetchUrl('/files/x');
  await client.fetchUrl('https://store.test/x', { method: 'PUT', body: new Blob(['x']) });

  expect(fetch.requests).toHaveLength(5);
});

it('redacts what others report through it [API-060]', () => {
  const events: ClientEvent[] = [];
  const client = createTestClient(scriptedFetch(ok), { onEvent: (event) => void events.push(event) });
  const { emit } = client;

  emit({ type: 'warning', message: `the key is ${testKey}` });

  expect(events).toEqual([{ type: 'warning', message: 'the key is [redacted]' }]);
});
