import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const adaKey = 'a'.repeat(40);
const eveKey = 'e'.repeat(40);
const ada = { authorization: basic(adaKey) };
const eve = { authorization: basic(eveKey) };
const createTeam =
  'mutation($n:String!,$a:String){createTeam(input:{teamName:$n,teamAdminUserName:$a}){entity{name isTeam}}}';
const createInvite = `mutation($t:String,$e:String,$u:String,$a:Boolean){createInvite(input:{entityName:$t,email:$e,username:$u,admin:$a}){
  invite{id name email createdAt toUser{username}}}}`;
const deleteInvite = 'mutation($t:String,$id:String){deleteInvite(input:{entityName:$t,id:$id}){success}}';
const createAccount =
  'mutation($t:String,$d:String){createServiceAccount(input:{entityName:$t,description:$d}){user{id username name email entity}}}';
const members =
  'query($n:String){entity(name:$n){members{id name username email admin role pending accountType apiKey}}}';

interface Member {
  readonly id: string;
  readonly name: string;
  readonly username: string | null;
  readonly admin: boolean;
  readonly pending: boolean;
  readonly accountType: string;
  readonly apiKey: string | null;
}

async function listMembers(test: TestServer, name: string, headers = {}): Promise<readonly Member[]> {
  const [, { data }] = await test.answer(members, { n: name }, headers);
  return (data as { entity: { members: Member[] } }).entity.members;
}

/** A server on which ada administrates the team vision, and eve belongs to nothing. */
function openTeamServer(): TestServer {
  const test = openTestServer();
  test.server.seed({
    users: [
      { username: 'ada', email: 'ada@example.com', apiKey: adaKey },
      { username: 'eve', email: 'eve@example.com', apiKey: eveKey },
    ],
    teams: [{ name: 'vision', admins: ['ada'] }],
    runs: [{ entity: 'vision', project: 'cats', name: 'r1', user: 'ada', history: [{ loss: 1 }], console: ['secret'] }],
  });
  return test;
}

it('makes a team that its maker administrates, in the organization of the maker', async () => {
  await using test = openTestServer();

  const created = await test.query(createTeam, { n: 'vision_2' });
  const data = await test.query(
    `{entity(name:"vision_2"){isTeam entityType available readOnly readOnlyAdmin privateOnly storageBytes codeSavingEnabled
      defaultAccess isPaid limits organization{name} user{id} members{username admin role}}}`,
  );

  expect(created).toEqual({ createTeam: { entity: { name: 'vision_2', isTeam: true } } });
  expect(data).toEqual({
    entity: {
      isTeam: true,
      entityType: 'team',
      available: true,
      readOnly: false,
      readOnlyAdmin: false,
      privateOnly: true,
      storageBytes: 0,
      codeSavingEnabled: true,
      defaultAccess: 'PRIVATE',
      isPaid: false,
      limits: null,
      organization: { name: 'local-org' },
      user: null,
      members: [{ username: 'local', admin: true, role: 'admin' }],
    },
  });
});

it('refuses names that are taken or no names, and another administrator unless the server administrator asks', async () => {
  await using test = openTeamServer();

  const statuses = [];
  for (const [n, a, headers] of [
    ['vision', null, {}],
    ['eve', null, {}],
    ['local-org', null, {}],
    ['a/b', null, {}],
    ['', null, {}],
    ['speech', 'eve', ada],
    ['speech', 'nobody', {}],
    ['speech', 'eve', {}],
  ] as const) {
    statuses.push((await test.answer(createTeam, { n, a }, headers))[0]);
  }

  expect(statuses).toEqual([409, 409, 409, 400, 400, 403, 404, 200]);
  expect((await listMembers(test, 'speech')).map(({ username, admin }) => [username, admin])).toEqual([
    ['local', true],
    ['eve', true],
  ]);
});

it('shows projects, runs, histories, files and members of a team to its members only', async () => {
  await using test = openTeamServer();
  const question = `{entity(name:"vision"){name members{name}} project(name:"cats",entityName:"vision"){runCount
    run(name:"r1"){historyLineCount files{edges{node{name}}}}} models(entityName:"vision"){edges{node{name}}}}`;

  const [, member] = await test.answer(question, {}, ada);
  const strangers = [await test.answer(question, {}, eve), await test.answer(question)];

  expect(member.data).toMatchObject({
    entity: { name: 'vision' },
    project: { runCount: 1, run: { historyLineCount: 1 } },
    models: { edges: [{ node: { name: 'cats' } }] },
  });
  for (const [, { data }] of strangers) {
    expect(data).toEqual({ entity: null, project: null, models: { edges: [] } });
  }
});

it('refuses writes to a team by others', async () => {
  await using test = openTeamServer();
  const upsert = 'mutation{upsertBucket(input:{entityName:"vision",modelName:"cats",name:"r2"}){bucket{id}}}';
  const runId = btoa('Run:v1:r1:cats:vision');
  const rename = 'mutation($id:String){upsertBucket(input:{id:$id,displayName:"x"}){bucket{id}}}';
  const stream = (headers: Record<string, string>) =>
    test.send('POST', '/files/vision/cats/r1/file_stream', '{"files":{}}', headers);

  const statuses = [
    (await test.answer(upsert, {}, eve))[0],
    (await test.answer(rename, { id: runId }, eve))[0],
    (await stream(eve)).status,
    (await stream({})).status,
    (await test.answer(upsert, {}, ada))[0],
    (await test.answer(rename, { id: runId }, ada))[0],
    (await stream(ada)).status,
  ];

  expect(statuses.slice(0, 4).every((status) => status === 403 || status === 404)).toBe(true);
  expect(statuses.slice(4)).toEqual([200, 200, 200]);
});

it('gives access with a membership, and takes it with the membership', async () => {
  await using test = openTeamServer();
  const project = '{viewer{entity teams{edges{node{name}}}} project(name:"cats",entityName:"vision"){name}}';
  const setDefault = 'mutation{updateUser(input:{defaultEntity:"vision"}){user{entity}}}';

  const [, invited] = await test.answer(createInvite, { t: 'vision', u: 'eve' }, ada);
  await test.answer(setDefault, {}, eve);
  const [, inside] = await test.answer(project, {}, eve);
  const [, removed] = await test.answer(deleteInvite, { t: 'vision', id: btoa('User:3') }, ada);
  const [, outside] = await test.answer(project, {}, eve);

  expect(invited.data).toMatchObject({
    createInvite: { invite: { name: 'eve', email: null, toUser: { username: 'eve' } } },
  });
  expect(inside.data).toEqual({
    viewer: { entity: 'vision', teams: { edges: [{ node: { name: 'eve' } }, { node: { name: 'vision' } }] } },
    project: { name: 'cats' },
  });
  expect(removed.data).toEqual({ deleteInvite: { success: true } });
  expect(outside.data).toEqual({
    viewer: { entity: 'eve', teams: { edges: [{ node: { name: 'eve' } }] } },
    project: null,
  });
});

it('keeps the invitation of an address without an account until it has one', async () => {
  await using test = openTeamServer();

  const [, invited] = await test.answer(createInvite, { t: 'vision', e: 'new@example.com', a: true }, ada);
  const pending = await listMembers(test, 'vision', ada);
  const [again] = await test.answer(createInvite, { t: 'vision', e: 'NEW@example.com' }, ada);
  await test.query('mutation{createUser(input:{email:"New@example.com"}){user{id}}}');

  expect(invited.data).toMatchObject({
    createInvite: { invite: { name: 'new@example.com', email: 'new@example.com', toUser: null } },
  });
  expect(pending[1]).toEqual({
    id: btoa('Invite:1'),
    name: 'new@example.com',
    username: null,
    email: 'new@example.com',
    admin: true,
    role: 'admin',
    pending: true,
    accountType: 'USER',
    apiKey: null,
  });
  expect(again).toBe(409);
  expect((await listMembers(test, 'vision', ada)).map(({ name, admin, pending }) => [name, admin, pending])).toEqual([
    ['ada', true, false],
    ['New', true, false],
  ]);
});

it('takes back an invitation', async () => {
  await using test = openTeamServer();
  await test.answer(createInvite, { t: 'vision', e: 'new@example.com' }, ada);

  const [status] = await test.answer(deleteInvite, { t: 'vision', id: btoa('Invite:1') }, ada);

  expect(status).toBe(200);
  expect((await listMembers(test, 'vision', ada)).map(({ name }) => name)).toEqual(['ada']);
});

it('refuses invitations that make no sense', async () => {
  await using test = openTeamServer();
  const statuses = [];
  for (const [variables, headers] of [
    [{ t: 'vision', u: 'ada' }, ada],
    [{ t: 'vision', e: 'ADA@example.com' }, ada],
    [{ t: 'vision', u: 'nobody' }, ada],
    [{ t: 'vision', e: 'no address' }, ada],
    [{ t: 'vision' }, ada],
    [{ t: 'vision', u: 'eve', e: 'eve@example.com' }, ada],
    [{ t: 'ada', u: 'eve' }, ada],
    [{ t: 'vision', u: 'eve' }, eve],
    [{ t: 'vision', u: 'eve' }, {}],
  ] as const) {
    statuses.push((await test.answer(createInvite, variables, headers))[0]);
  }

  expect(statuses).toEqual([409, 409, 404, 400, 400, 400, 400, 403, 403]);
});

it('lets members leave, but only administrators change the team, which keeps one of them', async () => {
  await using test = openTeamServer();
  await test.answer(createInvite, { t: 'vision', u: 'eve' }, ada);
  const [adaId, eveId] = [btoa('User:2'), btoa('User:3')];

  const [invites] = await test.answer(createInvite, { t: 'vision', u: 'local' }, eve);
  const [removes] = await test.answer(deleteInvite, { t: 'vision', id: adaId }, eve);
  const [last] = await test.answer(deleteInvite, { t: 'vision', id: adaId }, ada);
  const [leaves] = await test.answer(deleteInvite, { t: 'vision', id: eveId }, eve);
  const [gone] = await test.answer(deleteInvite, { t: 'vision', id: eveId }, ada);
  const [own] = await test.answer(deleteInvite, { t: 'ada', id: adaId }, ada);

  expect([invites, removes, last, leaves, gone, own]).toEqual([403, 403, 409, 200, 404, 400]);
});

it('makes service accounts whose key logs runs into the team, and nothing else', async () => {
  await using test = openTeamServer();

  const [, created] = await test.answer(createAccount, { t: 'vision', d: 'CI' }, ada);
  const account = (await listMembers(test, 'vision', ada)).at(-1);
  const program = { authorization: basic(account?.apiKey ?? '') };
  const [, viewer] = await test.answer('{viewer{username entity teams{edges{node{name}}}}}', {}, program);
  const [logged] = await test.answer(
    'mutation{upsertBucket(input:{modelName:"ci",name:"r9"}){bucket{id}}}',
    {},
    program,
  );
  const [ownTeam] = await test.answer(createTeam, { n: 'programs' }, program);

  expect(created.data).toEqual({
    createServiceAccount: {
      user: { id: btoa('User:4'), username: 'vision-ci', name: 'CI', email: null, entity: 'vision' },
    },
  });
  expect(account).toMatchObject({
    id: btoa('User:4'),
    name: 'CI',
    accountType: 'SERVICE',
    admin: false,
    pending: false,
  });
  expect(viewer.data).toEqual({
    viewer: { username: 'vision-ci', entity: 'vision', teams: { edges: [{ node: { name: 'vision' } }] } },
  });
  expect([logged, ownTeam]).toEqual([200, 403]);
});

it('shows the keys of service accounts to administrators of the team only', async () => {
  await using test = openTeamServer();
  await test.answer(createInvite, { t: 'vision', u: 'eve' }, ada);
  await test.answer(createInvite, { t: 'vision', u: 'local' }, ada);
  await test.answer(createAccount, { t: 'vision', d: 'CI' }, ada);
  const keys = async (headers: object) => (await listMembers(test, 'vision', headers)).map(({ apiKey }) => apiKey);

  expect(await keys(ada)).toEqual([null, null, null, expect.stringMatching(/^[0-9a-f]{40}$/)]);
  expect(await keys(eve)).toEqual([null, null, null, null]);
  expect(await keys({})).toEqual([null, null, null, null]);
});

it('takes the keys of a service account that leaves its team', async () => {
  await using test = openTeamServer();
  await test.answer(createAccount, { t: 'vision', d: 'CI' }, ada);
  const account = (await listMembers(test, 'vision', ada)).at(-1);

  await test.answer(deleteInvite, { t: 'vision', id: account?.id }, ada);
  const [status] = await test.answer('{viewer{id}}', {}, { authorization: basic(account?.apiKey ?? '') });

  expect(status).toBe(401);
});

it('refuses service accounts without a purpose, outside teams, of strangers and in another team', async () => {
  await using test = openTeamServer();
  await test.answer(createTeam, { n: 'speech' }, ada);
  await test.answer(createAccount, { t: 'vision', d: 'CI' }, ada);

  const statuses = [
    (await test.answer(createAccount, { t: 'vision', d: ' ' }, ada))[0],
    (await test.answer(createAccount, { t: 'ada', d: 'CI' }, ada))[0],
    (await test.answer(createAccount, { t: 'vision', d: 'CI' }, eve))[0],
    (await test.answer(createInvite, { t: 'speech', u: 'vision-ci' }, ada))[0],
  ];

  expect(statuses).toEqual([400, 400, 403, 400]);
});

it('gives a personal entity its user as the only member', async () => {
  await using test = openTeamServer();

  expect(await listMembers(test, 'ada', ada)).toMatchObject([{ name: 'ada', accountType: 'USER', admin: true }]);
});

it('adds up the bytes of the files of a team', async () => {
  await using test = openTeamServer();
  const create =
    'mutation{createRunFiles(input:{entityName:"vision",projectName:"cats",runName:"r1",files:["a.txt"]}){files{uploadUrl}}}';
  const [, answer] = await test.answer(create, {}, ada);
  const url = (answer.data as { createRunFiles: { files: { uploadUrl: string }[] } }).createRunFiles.files[0]
    ?.uploadUrl;
  await test.send('PUT', new URL(url ?? '').pathname + new URL(url ?? '').search, 'hello');

  const [, { data }] = await test.answer('{entity(name:"vision"){storageBytes}}', {}, ada);

  expect(data).toEqual({ entity: { storageBytes: 5 } });
});
