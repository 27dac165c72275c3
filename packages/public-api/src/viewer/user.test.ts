import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { User } from './user.js';

it('exposes the fields that were fetched and leaves the others undefined [API-566, API-567, API-568, API-569, API-570, API-571, API-573]', () => {
  const user = new User({
    id: 'VXNlcjox',
    name: 'Anna',
    username: 'anna',
    admin: false,
    entity: 'team',
    deletedAt: '2026-01-01T00:00:00Z',
  });

  expect(user).toMatchObject({ id: 'VXNlcjox', name: 'Anna', username: 'anna', admin: false, entity: 'team' });
  expect(user.deletedAt).toBe('2026-01-01T00:00:00Z');
  expect(user.email).toBeUndefined();
});

it('has no keys and no teams when they were not fetched [API-574, API-575]', () => {
  const user = new User({});

  expect([user.apiKeys, user.teams]).toEqual([[], []]);
});

it('keeps the names of API keys out of inspections and JSON', () => {
  const user = new User({ apiKeys: ['key-of-an-old-server'] });

  expect(user.apiKeys).toEqual(['key-of-an-old-server']);
  expect(inspect(user, { showHidden: false }) + JSON.stringify(user)).not.toContain('key-of-an-old-server');
});

it('names itself by e-mail, then username, id and name [API-581]', () => {
  const fields = { name: 'Anna', id: '7', username: 'anna', email: 'anna@example.com' };

  expect(String(new User(fields))).toBe('<User anna@example.com>');
  expect(String(new User({ ...fields, email: undefined }))).toBe('<User anna>');
  expect(String(new User({ name: 'Anna', id: '7' }))).toBe('<User 7>');
  expect(String(new User({ name: 'Anna' }))).toBe('<User Anna>');
});
