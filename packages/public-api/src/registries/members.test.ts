import { ApiError, NotFoundError, PermissionError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Api } from '../api.js';
import { Team } from '../teams/team.js';
import { startFilledRegistries } from '../testing/registry-kit.js';
import { data, type TestApi } from '../testing/test-api.js';
import { User } from '../users/user.js';
import type { MemberLike, TeamMember, UserMember } from './members.js';
import type { Registry } from './registry.js';

async function start(): Promise<{ kit: TestApi; registry: Registry; anna: User; speech: Team }> {
  const kit = await startFilledRegistries();
  const anna = await kit.api.user('anna@example.com');
  if (anna === null) throw new Error('The user is missing.');
  return { kit, registry: await kit.api.registry('model'), anna, speech: await kit.api.team('speech') };
}

const names = (members: readonly (UserMember | TeamMember)[]): string[] =>
  members.map((member) => `${member.kind === 'user' ? member.user.username : member.team.name}: ${member.role}`);

it('lists the users, then the teams, with their roles [API-909, API-910, API-911, API-966, API-967]', async () => {
  const { kit, registry, anna, speech } = await start();
  await using _ = kit;

  expect(await registry.addMembers(anna, speech)).toBe(registry);

  const [ada, user] = await registry.userMembers();
  const [team] = await registry.teamMembers();
  expect(ada).toMatchObject({ kind: 'user', role: 'admin', user: { username: 'local' } });
  expect(user).toMatchObject({
    kind: 'user',
    role: 'restricted_viewer',
    user: { id: anna.id, email: 'anna@example.com' },
  });
  expect(user?.user).toBeInstanceOf(User);
  expect(team).toMatchObject({ kind: 'team', role: 'restricted_viewer', team: { name: 'speech', id: speech.id } });
  expect(team?.team).toBeInstanceOf(Team);
  expect(team?.team.members.map(({ username }) => username)).toEqual(['local']);
  expect(names(await registry.members())).toEqual([
    'local: admin',
    'anna: restricted_viewer',
    'speech: restricted_viewer',
  ]);
});

it('adds members by objects and by ids, each once [API-912, API-968]', async () => {
  const { kit, registry, anna, speech } = await start();
  await using _ = kit;
  await registry.addMembers(speech.id, anna, anna.id ?? '');

  const [member] = await registry.teamMembers();
  if (member === undefined) throw new Error('The team is missing.');
  await registry.addMembers(member, { kind: 'user', user: anna, role: 'viewer' });

  const added = kit.sent.filter(({ name }) => name === 'AddRegistryMembers').map(({ variables }) => variables);
  expect(added).toEqual([
    { projectId: registry.id, userIds: [anna.id], teamIds: [speech.id] },
    { projectId: registry.id, userIds: [anna.id], teamIds: [speech.id] },
  ]);
  expect((await registry.members()).length).toBe(3);
});

it.each<[string, unknown[]]>([
  ['nobody', []],
  ['a username', ['anna']],
  ['the id of something else', [btoa('Project:1')]],
  ['an id without a number', [btoa('User:x')]],
  ['a user without an id', [new User({ username: 'anna' })]],
  ['a number', [3]],
  ['nothing', [null]],
  ['another object', [{ kind: 'user', user: 'anna' }]],
])('refuses %s as members [API-912, API-968]', async (_, members) => {
  const { kit, registry } = await start();
  await using _kit = kit;
  kit.sent.length = 0;

  await expect(registry.addMembers(...(members as MemberLike[]))).rejects.toThrow(ValidationError);
  await expect(registry.removeMembers(...(members as MemberLike[]))).rejects.toThrow(ValidationError);
  expect(kit.sent).toEqual([]);
});

it('removes members; who is not there stays out [API-913]', async () => {
  const { kit, registry, anna, speech } = await start();
  await using _ = kit;
  await registry.addMembers(anna, speech);

  expect(await registry.removeMembers(anna, speech)).toBe(registry);
  await registry.removeMembers(anna);

  expect(names(await registry.members())).toEqual(['local: admin']);
});

it('changes a role with the request for users or the one for teams [API-914]', async () => {
  const { kit, registry, anna, speech } = await start();
  await using _ = kit;
  await registry.addMembers(anna, speech);
  kit.sent.length = 0;

  expect(await registry.updateMember(anna, 'admin')).toBe(registry);
  await registry.updateMember(speech.id, 'member');

  expect(kit.sent).toEqual([
    { name: 'SetRegistryUserRole', variables: { projectId: registry.id, userId: anna.id, role: 'admin' } },
    { name: 'SetRegistryTeamRole', variables: { projectId: registry.id, teamId: speech.id, role: 'member' } },
  ]);
  expect(names(await registry.members())).toEqual(['local: admin', 'anna: admin', 'speech: member']);
  await expect(registry.updateMember(anna, 'owner')).rejects.toThrow(ApiError);
});

it('reports what the server does not do, and registries that are gone', async () => {
  const { kit, registry, anna } = await start();
  await using _ = kit;
  kit.answer('AddRegistryMembers', () => data({ createProjectMembers: { success: false } }));
  await expect(registry.addMembers(anna)).rejects.toThrow(/did not add the members/);

  await registry.delete();

  await expect(registry.userMembers()).rejects.toThrow(NotFoundError);
  await expect(registry.teamMembers()).rejects.toThrow(NotFoundError);
});

it('lets viewers read a registry, members link into it, and administrators change it', async () => {
  const { kit, registry, anna } = await start();
  await using _ = kit;
  registry.visibility = 'restricted';
  await registry.save();
  await kit.api.createTeam('vision').then((team) => team.invite('anna'));
  const asAnna = new Api({
    baseUrl: 'http://127.0.0.1:8080',
    apiKey: 'a'.repeat(40),
    entity: 'vision',
    environment: {},
    fetch: (input, init) => kit.server.fetch(new Request(input, init)),
  });
  const linkAsAnna = async () =>
    (await asAnna.artifact('vision/p/mnist:v0')).link('wandb-registry-model/digits', { aliases: ['hers'] });

  await expect(asAnna.registry('model')).rejects.toThrow(NotFoundError);
  expect((await asAnna.registries().toArray()).map(({ name }) => name)).toEqual(['data']);

  await registry.addMembers(anna);
  const hers = await asAnna.registry('model');
  await expect(linkAsAnna()).rejects.toThrow(PermissionError);

  await registry.updateMember(anna, 'member');
  expect((await linkAsAnna()).aliases).toContain('hers');
  hers.description = 'hers';
  await expect(hers.save()).rejects.toThrow(PermissionError);
  await expect(hers.addMembers(anna)).rejects.toThrow(PermissionError);

  await registry.updateMember(anna, 'admin');
  await hers.save();
  expect((await registry.load()).description).toBe('hers');
});
