import { inspect } from 'node:util';
import {
  ConflictError,
  NotFoundError,
  PermissionError,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { Team } from './team.js';

const annaKey = 'a'.repeat(40);
const seed = {
  users: [{ username: 'anna', name: 'Anna', email: 'anna@example.com', apiKey: annaKey }, { username: 'bob' }],
  teams: [{ name: 'vision', members: ['anna'] }],
};

function startAsAnna(): TestApi {
  return startTestApi(seed, { apiKey: annaKey });
}

it('reads a team with its fields [API-148, API-582, API-583, API-584, API-585, API-586, API-587, API-588, API-589, API-591, API-592, API-593]', async () => {
  await using kit = startTestApi(seed);

  const team = await kit.api.team('vision');

  expect(team.id).toMatch(/^[\w+/]+=*$/);
  expect([team.name, team.isTeam, team.available, team.photoUrl]).toEqual(['vision', true, true, null]);
  expect([team.readOnly, team.readOnlyAdmin, team.privateOnly]).toEqual([false, false, true]);
  expect([team.codeSavingEnabled, team.defaultAccess, team.isPaid]).toEqual([true, 'PRIVATE', false]);
  expect(kit.takeNames()).toEqual(['GetTeam']);
});

it.each(['readOnly', 'readOnlyAdmin', 'isTeam', 'available', 'privateOnly', 'codeSavingEnabled', 'isPaid'] as const)(
  'exposes %s as the server says it [API-584, API-585, API-586, API-587, API-588, API-589, API-591, API-592, API-593]',
  async (flag) => {
    await using kit = startTestApi();
    const flags = {
      ...{ readOnly: false, readOnlyAdmin: false, isTeam: false, available: false, privateOnly: false },
      ...{ codeSavingEnabled: false, isPaid: false },
      [flag]: true,
    };
    const fields = {
      ...flags,
      id: '1',
      name: 'vision',
      photoUrl: 'https://example.com/p.png',
      defaultAccess: 'USER_READ',
    };
    kit.answer('GetTeam', () => data({ entity: { ...fields, members: [], storageBytes: 0 } }));

    expect(await kit.api.team('vision')).toMatchObject(fields);
  },
);

it('takes what a server does not say of a team for false', async () => {
  await using kit = startTestApi();
  const unsaid = { available: null, readOnly: null, isPaid: null };
  const said = { ...{ readOnlyAdmin: true, isTeam: true, privateOnly: true }, codeSavingEnabled: true };
  const fields = { ...unsaid, ...said, id: '1', name: 'vision', photoUrl: null, defaultAccess: 'PRIVATE' };
  kit.answer('GetTeam', () => data({ entity: { ...fields, members: [], storageBytes: 0 } }));

  expect(await kit.api.team('vision')).toMatchObject({ available: false, readOnly: false, isPaid: false });
});

it('exposes stored bytes without loss [API-590]', async () => {
  await using kit = startTestApi(seed);
  kit.answer('GetTeam', async ({ name }) => {
    const entity = { id: '1', name, isTeam: true, members: [], storageBytes: 9007199254740991 };
    return data({ entity });
  });

  expect((await kit.api.team('vision')).storageBytes).toBe(Number.MAX_SAFE_INTEGER);
});

it('lists members with all their fields [API-594, API-601, API-602, API-603, API-604, API-605, API-606, API-607, API-608, API-609]', async () => {
  await using kit = startTestApi(seed);
  const team = await kit.api.team('vision');
  await team.invite('new@example.com', { admin: true });
  await team.createServiceAccount('CI');

  const members = (await team.load({ force: true })).members;

  expect(
    members.map((member) => [
      member.name,
      member.username,
      member.email,
      member.admin,
      member.pending,
      member.accountType,
    ]),
  ).toEqual([
    ['local', 'local', 'local@localhost', true, false, 'USER'],
    ['Anna', 'anna', 'anna@example.com', false, false, 'USER'],
    ['new@example.com', null, 'new@example.com', true, true, 'USER'],
    ['CI', 'vision-ci', null, false, false, 'SERVICE'],
  ]);
  expect(members.map(({ apiKey, photoUrl }) => [apiKey?.length ?? null, photoUrl])).toEqual([
    [null, null],
    [null, null],
    [null, null],
    [40, null],
  ]);
  expect(new Set(members.map(({ id }) => id)).size).toBe(4);
});

it('shows members as the server says them, with little or much [API-601, API-605, API-606, API-607, API-608, API-609]', async () => {
  await using kit = startTestApi();
  const anna = { id: 'm1', name: 'Anna', username: 'anna', email: null, admin: true, pending: false };
  const members = [
    { ...anna, photoUrl: 'https://example.com/anna.png', accountType: 'USER', apiKey: annaKey },
    { ...anna, id: null, admin: null, pending: null, photoUrl: null, accountType: null, apiKey: null },
  ];
  const entity = { id: '1', name: 'vision', isTeam: true, members, storageBytes: 0 };
  kit.answer('GetTeam', () => data({ entity }));

  const [full, bare] = (await kit.api.team('vision')).members;

  expect(full).toMatchObject(members[0] ?? {});
  expect(bare).toMatchObject({ ...members[1], id: '', admin: false, pending: false, accountType: '' });
  await expect(bare?.delete()).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual(['GetTeam']);
});

it('names itself and its members [API-600, API-611]', async () => {
  await using kit = startTestApi(seed);
  const team = await kit.api.team('vision');

  expect([String(team), String(team.members[1])]).toEqual(['<Team vision>', '<Member Anna (USER)>']);
});

it('reads again only when forced [API-595]', async () => {
  await using kit = startTestApi(seed);
  const team = await kit.api.team('vision');
  await team.invite('bob');
  kit.takeNames();

  expect(await team.load()).toBe(team);
  expect([team.members.length, kit.takeNames()]).toEqual([2, []]);
  await team.load({ force: true });

  expect([team.members.length, kit.takeNames()]).toEqual([3, ['GetTeam']]);
});

it('reads the own space of a user as a team that is none', async () => {
  await using kit = startTestApi();

  const team = await kit.api.team(kit.server.entity);

  expect([team.isTeam, team.members.map(({ accountType }) => accountType)]).toEqual([false, ['USER']]);
});

it('rejects a team that does not exist or may not be seen [API-149]', async () => {
  await using kit = startAsAnna();

  await expect(kit.api.team('nothing')).rejects.toThrow(new NotFoundError('Could not find team nothing.'));
  await expect(kit.api.team('bob')).rejects.toThrow(NotFoundError);
  await expect(kit.api.team('')).rejects.toThrow(ValidationError);
});

it('creates a team, and reads it [API-135, API-596]', async () => {
  await using kit = startTestApi(seed);

  const team = await kit.api.createTeam('speech', { adminUsername: 'bob' });
  const other = await Team.create(kit.api, 'sound');

  expect(team.members.map(({ username, admin }) => [username, admin])).toEqual([
    ['local', true],
    ['bob', true],
  ]);
  expect(other.name).toBe('sound');
  expect(kit.takeNames()).toEqual(['CreateTeam', 'GetTeam', 'CreateTeam', 'GetTeam']);
  expect(kit.sent[0]?.variables).toEqual({ teamName: 'speech', teamAdminUserName: 'bob' });
  expect(kit.sent[2]?.variables).toEqual({ teamName: 'sound', teamAdminUserName: null });
});

it('returns a team that exists already [API-136]', async () => {
  await using kit = startTestApi(seed);
  const { id } = await kit.api.team('vision');

  expect((await kit.api.createTeam('vision')).id).toBe(id);
});

it('rejects a name that something else has [API-136]', async () => {
  await using kit = startAsAnna();

  await expect(kit.api.createTeam('bob')).rejects.toThrow(ConflictError);
  await expect(kit.api.createTeam('anna')).rejects.toThrow(ConflictError);
});

it('rejects to create a team without permission [API-137]', async () => {
  await using kit = startAsAnna();

  await expect(kit.api.createTeam('speech', { adminUsername: 'bob' })).rejects.toThrow(PermissionError);
  expect(kit.takeNames()).toEqual(['CreateTeam']);
});

it('invites by e-mail address or username [API-597]', async () => {
  await using kit = startTestApi(seed);
  const team = await kit.api.team('vision');

  expect(await team.invite('new@example.com', { admin: true })).toBe(true);
  expect(await team.invite('bob')).toBe(true);

  expect(kit.sent.slice(1).map(({ variables }) => variables)).toEqual([
    { entityName: 'vision', admin: true, email: 'new@example.com' },
    { entityName: 'vision', admin: false, username: 'bob' },
  ]);
});

it('rejects an invitation with its reason [API-598]', async () => {
  await using kit = startTestApi(seed);
  await using anna = startAsAnna();
  const team = await kit.api.team('vision');

  await expect(team.invite('anna')).rejects.toThrow(ConflictError);
  await expect(team.invite('nobody')).rejects.toThrow(NotFoundError);
  await expect(team.invite('')).rejects.toThrow(ValidationError);
  await expect((await anna.api.team('vision')).invite('bob')).rejects.toThrow(PermissionError);
});

it('creates a service account, and finds it among the members by its id [API-599]', async () => {
  await using kit = startTestApi(seed);
  const team = await kit.api.team('vision');
  await team.createServiceAccount('first');

  const member = await team.createServiceAccount('CI');
  const viewer = await kit.api.client.with({ apiKey: member.apiKey ?? '' }).graphql('{viewer{name entity}}');

  expect([member.name, member.accountType, member.team]).toEqual(['CI', 'SERVICE', 'vision']);
  expect(viewer).toEqual({ viewer: { name: 'CI', entity: 'vision' } });
  expect(team.members.map(({ name }) => name)).toEqual(['local', 'Anna', 'first', 'CI']);
});

it('rejects a service account without permission, or that the server does not list [API-599]', async () => {
  await using kit = startTestApi(seed);
  await using anna = startAsAnna();
  kit.answer('CreateServiceAccount', () => data({ createServiceAccount: { user: { id: 'unknown' } } }));

  await expect((await kit.api.team('vision')).createServiceAccount('CI')).rejects.toThrow(UnexpectedResponseError);
  await expect((await anna.api.team('vision')).createServiceAccount('CI')).rejects.toThrow(PermissionError);
});

it('keeps the keys of service accounts out of inspections, strings and JSON', async () => {
  await using kit = startTestApi(seed);
  const team = await kit.api.team('vision');
  const member = await team.createServiceAccount('CI');

  const shown = [member, team, team.members].map(
    (value) => inspect(value, { showHidden: true, depth: 9 }) + JSON.stringify(value) + String(value),
  );

  expect(member.apiKey).toHaveLength(40);
  expect(shown.join()).not.toContain(member.apiKey);
});

it('removes a member [API-610]', async () => {
  await using kit = startTestApi(seed);
  const team = await kit.api.team('vision');
  const anna = team.members[1];

  expect(await anna?.delete()).toBe(true);

  expect(kit.sent.at(-1)).toEqual({ name: 'DeleteInvite', variables: { id: anna?.id, entityName: 'vision' } });
  expect((await team.load({ force: true })).members.map(({ name }) => name)).toEqual(['local']);
  await expect(anna?.delete()).rejects.toThrow(NotFoundError);
});

it('gives the success flag of the server, and rejects failures [API-610]', async () => {
  await using kit = startTestApi(seed);
  await using anna = startAsAnna();
  kit.answer('DeleteInvite', () => data({ deleteInvite: { success: false } }));

  expect(await (await kit.api.team('vision')).members[1]?.delete()).toBe(false);
  await expect((await anna.api.team('vision')).members[0]?.delete()).rejects.toThrow(PermissionError);
});
