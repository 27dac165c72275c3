import { type ClientEvent, GraphQLError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Api } from '../api.js';
import { data, startTestApi } from '../testing/test-api.js';

const seed = {
  users: [
    { username: 'joanne', email: 'jo@example.com', apiKey: 'j'.repeat(40) },
    { username: 'ann', name: 'Ann Lee', email: 'ann@example.com', admin: true },
  ],
};

it('finds users with keys, teams and flags [API-152, API-573]', async () => {
  await using kit = startTestApi(seed);

  const found = await kit.api.users('ann');

  expect(found.map(({ username }) => username)).toEqual(['ann', 'joanne']);
  expect(found[0]).toMatchObject({
    name: 'Ann Lee',
    email: 'ann@example.com',
    admin: true,
    entity: 'ann',
    teams: ['ann'],
    flags: { code_saving_enabled: true },
    deletedAt: undefined,
  });
  expect(found[1]?.apiKeys).toEqual(['jjjjjjjj']);
  expect(kit.sent).toEqual([{ name: 'SearchUsers', variables: { query: 'ann', withApiKeys: true } }]);
});

it('exposes when a user was deleted [API-573]', async () => {
  await using kit = startTestApi();
  const node = { id: '1', name: '', deletedAt: '2026-01-01T00:00:00Z', flags: null, apiKeys: null, teams: null };
  kit.answer('SearchUsers', () => data({ users: { edges: [{ node: null }, { node }] } }));

  expect((await kit.api.users('x')).map(({ deletedAt }) => deletedAt)).toEqual(['2026-01-01T00:00:00Z']);
});

it('gives the first match, and warns when there are more [API-150, API-151]', async () => {
  const events: ClientEvent[] = [];
  await using kit = startTestApi(seed, { onEvent: (event) => events.push(event) });

  expect((await kit.api.user('ann'))?.username).toBe('ann');

  expect(events.flatMap((event) => (event.type === 'warning' ? event.message : []))).toEqual([
    '2 users match "ann"; the first one is used.',
  ]);
});

it('gives null when nobody matches, and nobody to ordinary users [API-150, API-152, API-153]', async () => {
  await using kit = startTestApi(seed);
  await using ordinary = startTestApi(seed, { apiKey: 'j'.repeat(40) });

  expect(await kit.api.user('nobody')).toBeNull();
  expect(await kit.api.users('nobody')).toEqual([]);
  expect(await ordinary.api.users('ann')).toEqual([]);
  expect(await ordinary.api.user('joanne')).toBeNull();
});

it('rejects to find nobody in particular', async () => {
  await using kit = startTestApi();

  await expect(kit.api.user('')).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('reads users and the viewer without keys when the server does not show keys', async () => {
  await using kit = startTestApi(seed);
  const refuse = ({ withApiKeys }: Readonly<Record<string, unknown>>) =>
    withApiKeys === true ? Response.json({ errors: [{ message: 'relogin required' }] }, { status: 400 }) : undefined;
  kit.answer('SearchUsers', refuse);
  kit.answer('GetViewer', refuse);

  const ann = await kit.api.user('ann@example.com');
  const viewer = await kit.api.viewer();

  expect([ann?.username, ann?.apiKeys, viewer.username, viewer.apiKeys]).toEqual(['ann', [], 'local', []]);
  expect(kit.takeNames()).toEqual(['SearchUsers', 'SearchUsers', 'GetViewer', 'GetViewer']);
});

it('does not ask again after another refusal', async () => {
  await using kit = startTestApi();
  kit.answer('SearchUsers', () => Response.json({ errors: [{ message: 'no' }] }, { status: 400 }));

  await expect(kit.api.users('ann')).rejects.toThrow(GraphQLError);
  expect(kit.takeNames()).toEqual(['SearchUsers']);
});

it('publishes the document that finds users [API-036]', () => {
  for (const field of ['query SearchUsers', 'id', 'flags', 'entity', 'admin', 'email', 'deletedAt', 'username']) {
    expect(Api.USERS_QUERY).toContain(field);
  }
  expect(Api.USERS_QUERY).toContain('apiKeys');
  expect(Api.USERS_QUERY).toContain('teams{edges{node{name}}}');
});
