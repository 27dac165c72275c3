import { inspect } from 'node:util';
import { type ClientEvent, ConflictError, PermissionError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { createUser, User } from './user.js';

const annaKey = 'a'.repeat(40);

/** An Api of anna, who administrates nothing, on the server of `kit`. */
function startAsAnna(options: { readonly fetch?: typeof fetch } = {}): TestApi {
  return startTestApi({ users: [{ username: 'anna', apiKey: annaKey }] }, { apiKey: annaKey, ...options });
}

it('exposes the fields that were fetched and leaves the others undefined [API-566, API-567, API-568, API-569, API-570, API-571]', () => {
  const user = new User({ id: 'VXNlcjox', name: 'Anna', username: 'anna', admin: false, entity: 'team' });

  expect(user).toMatchObject({ id: 'VXNlcjox', name: 'Anna', username: 'anna', admin: false, entity: 'team' });
  expect(user.email).toBeUndefined();
});

it('has no keys and no teams when they were not fetched [API-574, API-575]', () => {
  const user = new User({});

  expect([user.apiKeys, user.teams, user.userApi()]).toEqual([[], [], null]);
});

it('keeps the names of API keys out of inspections, strings, JSON and events', async () => {
  const events: ClientEvent[] = [];
  await using kit = startTestApi({}, { onEvent: (event) => events.push(event) });
  const user = await kit.api.viewer();
  const key = await user.generateApiKey();

  const shown =
    inspect(user, { showHidden: true, depth: 9 }) + JSON.stringify(user) + String(user) + JSON.stringify(events);

  expect([user.apiKeys.includes(key), events.length > 0]).toEqual([true, true]);
  expect(shown).not.toContain(key);
  expect(shown).not.toContain(kit.server.apiKey.slice(0, 8));
});

it('names itself by e-mail, then username, id and name [API-581]', () => {
  const fields = { name: 'Anna', id: '7', username: 'anna', email: 'anna@example.com' };

  expect(String(new User(fields))).toBe('<User anna@example.com>');
  expect(String(new User({ ...fields, email: undefined }))).toBe('<User anna>');
  expect(String(new User({ name: 'Anna', id: '7' }))).toBe('<User 7>');
  expect(String(new User({ name: 'Anna' }))).toBe('<User Anna>');
});

it('creates a user with id, name, username, e-mail and admin flag [API-134]', async () => {
  await using kit = startTestApi();

  const user = await kit.api.createUser('anna@example.com', { admin: true });

  expect(user).toMatchObject({ username: 'anna', name: 'anna', email: 'anna@example.com', admin: true });
  expect(await kit.api.user('anna@example.com')).toMatchObject({ id: user.id, admin: true });
  expect(user.apiKeys).toEqual([]);
  expect(kit.sent[0]).toEqual({
    name: 'CreateUserFromAdmin',
    variables: { email: 'anna@example.com', admin: true, withApiKeys: false },
  });
});

it('creates the same user through the class and the function [API-580]', async () => {
  await using kit = startTestApi();

  const anna = await User.create(kit.api, 'anna@example.com');
  const bob = await createUser(kit.api.client, 'bob@example.com', { admin: true });

  expect([anna.admin, bob.admin]).toEqual([false, true]);
  expect(kit.takeNames()).toEqual(['CreateUserFromAdmin', 'CreateUserFromAdmin']);
});

it('rejects to create a user who exists, without address, or by somebody else', async () => {
  await using kit = startTestApi();
  await using anna = startAsAnna();
  await kit.api.createUser('anna@example.com');

  await expect(kit.api.createUser('Anna@example.com')).rejects.toThrow(ConflictError);
  await expect(anna.api.createUser('bob@example.com')).rejects.toThrow(PermissionError);
  await expect(kit.api.createUser('')).rejects.toThrow(ValidationError);
});

it('opens an Api with the first full key of a user, on the same server [API-576]', async () => {
  await using kit = startTestApi();

  const anna = await kit.api.createUser('anna@example.com', { withApiKeys: true });
  const api = anna.userApi();

  expect(api?.apiKey).toBe(anna.apiKeys[0]);
  expect(api?.settings.baseUrl).toBe(kit.api.settings.baseUrl);
  expect((await api?.viewer())?.username).toBe('anna');
});

it('opens an Api that does not carry the header of another [API-576]', async () => {
  const adminKey = 'c'.repeat(40);
  const headers = { Authorization: `Basic ${btoa(`api:${adminKey}`)}` };
  await using kit = startTestApi({ users: [{ username: 'boss', apiKey: adminKey, admin: true }] }, { headers });
  expect((await kit.api.viewer()).username).toBe('boss');

  const anna = await kit.api.createUser('anna@example.com', { withApiKeys: true });

  expect((await anna.userApi()?.viewer())?.username).toBe('anna');
});

it('has no Api for a user whose keys are shortened [API-576]', async () => {
  await using kit = startTestApi();
  const user = await kit.api.viewer();

  expect(user.apiKeys).toEqual([kit.server.apiKey.slice(0, 8)]);
  expect(user.userApi()).toBeNull();
});

it('refuses to open an Api for a user who was read without one', async () => {
  await using kit = startTestApi();
  const anna = await createUser(kit.api.client, 'anna@example.com', { withApiKeys: true });

  expect(() => anna.userApi()).toThrow(ValidationError);
});

it('generates a key for the viewer that works, and keeps it on the list [API-577]', async () => {
  await using kit = startTestApi();
  const user = await kit.api.viewer();
  kit.takeNames();

  const key = await user.generateApiKey({ description: 'laptop' });

  expect(kit.takeNames()).toEqual(['GenerateApiKey']);
  expect(kit.sent.at(-1)?.variables).toEqual({ description: 'laptop' });
  expect(user.apiKeys).toEqual([kit.server.apiKey.slice(0, 8), key]);
  expect((await user.userApi()?.viewer())?.username).toBe(kit.server.entity);
});

it('generates a key for another user with that user’s own key [API-577]', async () => {
  await using kit = startTestApi();
  const anna = await kit.api.createUser('anna@example.com', { withApiKeys: true });

  const key = await anna.generateApiKey();

  expect(anna.apiKeys[1]).toBe(key);
  expect(
    (await kit.api.client.with({ apiKey: key }).graphql<{ viewer: { username: string } }>('{viewer{username}}')).viewer,
  ).toEqual({
    username: 'anna',
  });
});

it('generates a key for the viewer who was found by search [API-577]', async () => {
  await using kit = startTestApi();
  const found = await kit.api.user(kit.server.entity);
  kit.takeNames();

  await found?.generateApiKey();

  expect(kit.takeNames()).toEqual(['GetDefaultEntity', 'GenerateApiKey']);
});

it('never generates a key of the viewer in the name of somebody else [API-577]', async () => {
  await using kit = startTestApi({ users: [{ username: 'anna', apiKey: annaKey }] });
  const anna = await kit.api.user('anna');
  const viewer = await kit.api.viewer();
  kit.takeNames();

  await expect(anna?.generateApiKey()).rejects.toThrow(PermissionError);

  expect(kit.takeNames()).toEqual(['GetDefaultEntity']);
  expect((await kit.api.verify()).apiKeys).toEqual(viewer.apiKeys);
});

it('rejects when no key can be generated [API-577]', async () => {
  await using kit = startTestApi();
  kit.answer('GenerateApiKey', () => Response.json({ errors: [{ message: 'too many keys' }] }, { status: 403 }));
  const user = await kit.api.viewer();

  await expect(user.generateApiKey()).rejects.toThrow(/too many keys/);
  await expect(new User({ name: 'Anna' }).generateApiKey()).rejects.toThrow(ValidationError);
  expect(user.apiKeys).toHaveLength(1);
});

it('deletes a key by its name, with the id of the key [API-578]', async () => {
  await using kit = startTestApi();
  const user = await kit.api.viewer();
  const key = await user.generateApiKey();
  const child = user.userApi();

  expect(await user.deleteApiKey(key)).toBe(true);

  expect(kit.sent.at(-1)).toEqual({ name: 'DeleteApiKey', variables: { id: btoa('ApiKey:2') } });
  expect(user.apiKeys).toEqual([kit.server.apiKey.slice(0, 8)]);
  await expect(child?.viewer()).rejects.toThrow(/401/);
});

it('keeps a key on the list that the server does not delete [API-578]', async () => {
  await using kit = startTestApi();
  kit.answer('DeleteApiKey', () => data({ deleteApiKey: { success: false } }));
  const user = await kit.api.viewer();
  const [name = ''] = user.apiKeys;

  expect([await user.deleteApiKey(name), user.apiKeys]).toEqual([false, [name]]);
});

it('rejects to delete an unknown key without a request and without repeating it [API-579]', async () => {
  await using kit = startTestApi();
  const user = await kit.api.viewer();
  kit.takeNames();
  const unknown = 'f'.repeat(40);

  const error = await user.deleteApiKey(unknown).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(ValidationError);
  expect(inspect(error)).not.toContain(unknown);
  expect(kit.takeNames()).toEqual([]);
});
