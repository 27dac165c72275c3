import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);
const asEve = { authorization: basic(eveKey) };

/** The organization `acme` of `local`, its administrator in the second case, and `eve`; the team `vision` of both. */
function start(): TestServer {
  const test = openTestServer();
  test.server.seed({
    users: [{ username: 'eve', apiKey: eveKey }, { username: 'stranger' }],
    organizations: [{ name: 'Acme Inc', entity: 'acme', members: ['local', 'eve'] }],
    teams: [{ name: 'vision', organization: 'Acme Inc', members: ['eve'] }, { name: 'loose' }],
    artifacts: [{ entity: 'vision', project: 'p', type: 'model', collection: 'mnist' }],
  });
  return test;
}

interface Saved {
  readonly upsertModel: { readonly inserted: boolean; readonly project: { readonly id: string } };
}

const upsert = `mutation($input: UpsertModelInput!){upsertModel(input: $input){inserted project{id name access description
  allowAllArtifactTypesInRegistry artifactTypes(includeAll: true){edges{node{name description}}}}}}`;

const makeRegistry = async (test: TestServer, name: string, more: object = {}): Promise<string> => {
  const input = { entityName: 'acme', name: `wandb-registry-${name}`, access: 'PRIVATE', ...more };
  return ((await test.query(upsert, { input })) as Saved).upsertModel.project.id;
};

const change = (mutation: string, type: string, selection = 'success'): string =>
  `mutation($input: ${type}!){${mutation}(input: $input){${selection}}}`;

const addMembers = change('createProjectMembers', 'CreateProjectMembersInput');
const setUser = change('updateProjectMember', 'UpdateProjectMemberInput');
const setTeam = change('updateProjectTeamMember', 'UpdateProjectTeamMemberInput');
const members =
  'query($p: String!){project(entityName: "acme", name: $p){members{username role{name}} teamMembers{team{name} role{name}}}}';

const idOf = async (test: TestServer, name: string): Promise<string> =>
  ((await test.query('query($n: String!){entity(name: $n){id}}', { n: name })) as { entity: { id: string } }).entity.id;

const eveId = btoa('User:2');

it('makes a registry with types, and adds to what it has', async () => {
  await using test = start();
  const types = [{ name: 'model', description: 'Models' }];

  const first = await test.query(upsert, {
    input: {
      ...{ entityName: 'acme', name: 'wandb-registry-m', access: 'PRIVATE', description: 'All' },
      ...{ allowAllArtifactTypesInRegistry: false, artifactTypes: types },
    },
  });
  const second = await test.query(upsert, {
    input: { entityName: 'acme', name: 'wandb-registry-m', artifactTypes: [{ name: 'dataset' }, { name: 'model' }] },
  });

  const project = {
    id: expect.any(String),
    name: 'wandb-registry-m',
    access: 'PRIVATE',
    description: 'All',
    allowAllArtifactTypesInRegistry: false,
    artifactTypes: { edges: [{ node: types[0] }] },
  };
  expect(first).toEqual({ upsertModel: { inserted: true, project } });
  expect(second).toMatchObject({
    upsertModel: {
      inserted: false,
      project: {
        allowAllArtifactTypesInRegistry: false,
        artifactTypes: { edges: [{ node: types[0] }, { node: { name: 'dataset' } }] },
      },
    },
  });
});

it('refuses types that are no names, and changes nothing then', async () => {
  await using test = start();
  await makeRegistry(test, 'm');

  const [status] = await test.answer(upsert, {
    input: { entityName: 'acme', name: 'wandb-registry-m', description: 'x', artifactTypes: [{ name: 'a/b' }] },
  });

  expect(status).toBe(400);
  expect(await test.query('{project(entityName: "acme", name: "wandb-registry-m"){description}}')).toEqual({
    project: { description: null },
  });
});

it('makes registries only when they are asked for, and takes no runs into them', async () => {
  await using test = start();
  await makeRegistry(test, 'm');
  const makeType = change('createArtifactType', 'CreateArtifactTypeInput', 'artifactType{id}');
  const run = change('upsertBucket', 'UpsertBucketInput', 'inserted');
  const statusOf = async (document: string, input: object) => (await test.answer(document, { input }))[0];

  expect(await statusOf(makeType, { entityName: 'acme', projectName: 'new', name: 'model' })).toBe(404);
  expect(await statusOf(run, { entityName: 'acme', modelName: 'new', name: 'r' })).toBe(400);
  expect(await statusOf(run, { entityName: 'acme', modelName: 'wandb-registry-m', name: 'r' })).toBe(400);
  expect(await test.query('{models(entityName: "acme"){edges{node{name}}}}')).toEqual({
    models: { edges: [{ node: { name: 'wandb-registry-m' } }] },
  });
});

it('renames a registry, and refuses a name that is taken or a registry that is not there', async () => {
  await using test = start();
  const id = await makeRegistry(test, 'm');
  await makeRegistry(test, 'taken');
  const rename = change('renameProject', 'RenameProjectInput', 'inserted project{id name}');
  const input = { entityName: 'acme', oldProjectName: 'wandb-registry-m', newProjectName: 'wandb-registry-n' };

  expect(await test.query(rename, { input })).toEqual({
    renameProject: { inserted: false, project: { id, name: 'wandb-registry-n' } },
  });
  expect((await test.answer(rename, { input }))[0]).toBe(404);
  const taken = { ...input, oldProjectName: 'wandb-registry-n', newProjectName: 'wandb-registry-taken' };
  expect((await test.answer(rename, { input: taken }))[0]).toBe(409);
});

it('deletes a registry with its links, and never gives its id to another project', async () => {
  await using test = start();
  const id = await makeRegistry(test, 'm');
  await test.query('mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}', {
    i: {
      artifactID: btoa('Artifact:1'),
      artifactPortfolioName: 'best',
      entityName: 'acme',
      projectName: 'wandb-registry-m',
    },
  });
  const remove = change('deleteModel', 'DeleteModelInput');

  expect(await test.query(remove, { input: { id } })).toEqual({ deleteModel: { success: true } });

  expect((await test.answer(remove, { input: { id } }))[0]).toBe(404);
  expect(await makeRegistry(test, 'm')).not.toBe(id);
  expect(
    await test.query(
      '{project(entityName:"vision",name:"p"){artifact(name:"mnist:v0"){artifactMemberships{edges{node{versionIndex}}}}}}',
    ),
  ).toEqual({
    project: { artifact: { artifactMemberships: { edges: [{ node: { versionIndex: 0 } }] } } },
  });
});

it('deletes an empty project, but none with runs or logged artifacts', async () => {
  await using test = start();
  test.server.seed({ projects: [{ name: 'empty' }], runs: [{ project: 'full', name: 'r' }] });
  const remove = change('deleteModel', 'DeleteModelInput');
  const id = async (entity: string, name: string) =>
    (
      (await test.query('query($e: String, $n: String){project(entityName: $e, name: $n){id}}', {
        e: entity,
        n: name,
      })) as {
        project: { id: string };
      }
    ).project.id;

  expect((await test.answer(remove, { input: { id: await id('local', 'empty') } }))[0]).toBe(200);
  expect((await test.answer(remove, { input: { id: await id('local', 'full') } }))[0]).toBe(409);
  expect((await test.answer(remove, { input: { id: await id('vision', 'p') } }))[0]).toBe(409);
});

it('adds users and teams of the organization, changes their roles, and removes them', async () => {
  await using test = start();
  const projectId = await makeRegistry(test, 'm');
  const teamId = await idOf(test, 'vision');
  const variables = { p: 'wandb-registry-m' };

  await test.query(addMembers, { input: { projectId, userIds: [eveId], teamIds: [teamId] } });
  await test.query(addMembers, { input: { projectId, userIds: [eveId] } });
  expect(await test.query(members, variables)).toEqual({
    project: {
      members: [
        { username: 'local', role: { name: 'admin' } },
        { username: 'eve', role: { name: 'restricted_viewer' } },
      ],
      teamMembers: [{ team: { name: 'vision' }, role: { name: 'restricted_viewer' } }],
    },
  });

  await test.query(setUser, { input: { projectId, userId: eveId, userProjectRole: 'member' } });
  await test.query(setTeam, { input: { projectId, teamId, teamProjectRole: 'viewer' } });
  await test.query(addMembers, { input: { projectId, userIds: [eveId] } });
  expect(await test.query(members, variables)).toMatchObject({
    project: { members: [{}, { role: { name: 'member' } }], teamMembers: [{ role: { name: 'viewer' } }] },
  });

  const remove = change('deleteProjectMembers', 'DeleteProjectMembersInput');
  await test.query(remove, { input: { projectId, userIds: [eveId], teamIds: [teamId] } });
  await test.query(remove, { input: { projectId, userIds: [eveId] } });
  expect(await test.query(members, variables)).toMatchObject({ project: { members: [{}], teamMembers: [] } });
});

it.each([
  [{ userIds: [btoa('User:3')] }, /does not belong to the organization/],
  [{ userIds: ['nonsense'] }, /not the id of a user/],
  [{ userIds: [btoa('Entity:1')] }, /not the id of a user/],
  [{ teamIds: [btoa('Entity:1')] }, /does not belong to the organization/],
  [{ teamIds: [btoa('User:1')] }, /not the id of a team/],
  [{ projectId: btoa('Project:99') }, /does not exist/],
])('refuses the members %j', async (input, message) => {
  await using test = start();
  const projectId = await makeRegistry(test, 'm');

  const [, { errors }] = await test.answer(addMembers, { input: { projectId, ...input } });

  expect(errors?.[0]?.message).toMatch(message);
});

it('refuses roles that there are not, roles of those who are not members, and members of other projects', async () => {
  await using test = start();
  const projectId = await makeRegistry(test, 'm');
  const messageOf = async (document: string, input: object) =>
    (await test.answer(document, { input }))[1].errors?.[0]?.message;

  expect(await messageOf(setUser, { projectId, userId: eveId, userProjectRole: 'owner' })).toMatch(
    /There is no role "owner"/,
  );
  expect(await messageOf(setUser, { projectId, userId: eveId, userProjectRole: 'admin' })).toMatch(/is not a member/);
  expect(await messageOf(addMembers, { projectId: btoa('Project:1'), userIds: [eveId] })).toMatch(
    /"p" is not a registry/,
  );
});

it('shows restricted registries to members only, by themselves or by a team, and lets them do what their role says', async () => {
  await using test = start();
  const projectId = await makeRegistry(test, 'secret', { access: 'RESTRICTED' });
  await makeRegistry(test, 'open');
  const question = `{organization(name: "Acme Inc"){orgEntity{projects(order: "+name"){edges{node{name}}}
    artifactCollections(collectionTypes: [PORTFOLIO]){totalCount} artifactMemberships{edges{node{versionIndex}}}}}
    models(entityName: "acme"){edges{node{name}}} project(entityName: "acme", name: "wandb-registry-secret"){name}}`;
  const link = 'mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}';
  const target = { artifactPortfolioName: 'best', entityName: 'acme', projectName: 'wandb-registry-secret' };
  const i = { ...target, artifactID: btoa('Artifact:1') };
  await test.query(link, { i });
  const seen = async () => (await test.answer(question, {}, asEve))[1].data as Record<string, unknown>;
  const linkAsEve = async () => (await test.answer(link, { i }, asEve))[0];

  const names = (...found: string[]) => ({
    edges: found.map((name) => ({ node: { name: `wandb-registry-${name}` } })),
  });
  expect(await seen()).toEqual({
    organization: {
      orgEntity: {
        projects: names('open'),
        artifactCollections: { totalCount: 0 },
        artifactMemberships: { edges: [] },
      },
    },
    models: names('open'),
    project: null,
  });
  expect(await linkAsEve()).toBe(404);

  const teamId = await idOf(test, 'vision');
  await test.query(addMembers, { input: { projectId, teamIds: [teamId] } });
  expect(await seen()).toMatchObject({
    organization: {
      orgEntity: {
        projects: names('open', 'secret'),
        artifactCollections: { totalCount: 1 },
        artifactMemberships: { edges: [{ node: { versionIndex: 0 } }] },
      },
    },
    project: { name: 'wandb-registry-secret' },
  });
  expect(await linkAsEve()).toBe(403);

  await test.query(setTeam, { input: { projectId, teamId, teamProjectRole: 'member' } });
  expect(await linkAsEve()).toBe(200);
  const upsertAsEve = { input: { entityName: 'acme', name: 'wandb-registry-secret', description: 'hers' } };
  expect((await test.answer(upsert, upsertAsEve, asEve))[0]).toBe(403);
  expect((await test.answer(change('deleteModel', 'DeleteModelInput'), { input: { id: projectId } }, asEve))[0]).toBe(
    403,
  );
  expect((await test.answer(addMembers, { input: { projectId, userIds: [eveId] } }, asEve))[0]).toBe(403);

  await test.query(addMembers, { input: { projectId, userIds: [eveId] } });
  await test.query(setUser, { input: { projectId, userId: eveId, userProjectRole: 'admin' } });
  expect((await test.answer(upsert, upsertAsEve, asEve))[0]).toBe(200);
});

it('shows nothing of a team but its name to those who see it as a member of a registry', async () => {
  await using test = start();
  test.server.seed({ teams: [{ name: 'other', organization: 'Acme Inc' }] });
  const projectId = await makeRegistry(test, 'm');
  await test.query(addMembers, { input: { projectId, teamIds: [await idOf(test, 'other')] } });
  test.server.seed({ runs: [{ entity: 'other', project: 'q', name: 'r' }] });
  const { createRunFiles } = (await test.query(
    'mutation{createRunFiles(input:{entityName:"other",projectName:"q",runName:"r",files:["a"]}){files{uploadUrl}}}',
  )) as { createRunFiles: { files: { uploadUrl: string }[] } };
  for (const { uploadUrl } of createRunFiles.files) {
    await test.server.fetch(new Request(uploadUrl, { method: 'PUT', body: 'content' }));
  }
  const settings = { entityName: 'other', resource: 'local-process', config: '{"resource_args":{}}' };
  const make = change('createDefaultResourceConfig', 'CreateDefaultResourceConfigInput', 'defaultResourceConfigID');
  await test.query(make, { input: settings });
  const question = `{project(entityName: "acme", name: "wandb-registry-m"){teamMembers{team{name storageBytes
    projects{edges{node{name}}} defaultResourceConfig(id: "${btoa('DefaultResourceConfig:1')}"){config}}}}}`;

  const [, { data }] = await test.answer(question, {}, asEve);
  const [, { data: own }] = await test.answer(question);

  expect(own).toMatchObject({ project: { teamMembers: [{ team: { storageBytes: 7, defaultResourceConfig: {} } }] } });
  const team = { name: 'other', storageBytes: 0, projects: { edges: [] }, defaultResourceConfig: null };
  expect(data).toEqual({ project: { teamMembers: [{ team }] } });
});

it('takes no sweeps into registries', async () => {
  await using test = start();
  await makeRegistry(test, 'm');
  const input = {
    entityName: 'acme',
    projectName: 'wandb-registry-m',
    config: 'method: random\nparameters: {a: {min: 0, max: 1}}',
  };

  const [status, { errors }] = await test.answer(change('upsertSweep', 'UpsertSweepInput', 'sweep{id}'), { input });

  expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('Sweeps belong to teams and users')]);
});

it('shows who may see a registry what is linked into it, but not the project that it came from', async () => {
  await using test = start();
  test.server.seed({
    artifacts: [{ entity: 'loose', project: 'q', type: 'model', collection: 'hidden', aliases: ['own'] }],
  });
  await makeRegistry(test, 'm');
  await test.query('mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}', {
    i: {
      artifactID: btoa('Artifact:2'),
      artifactPortfolioName: 'best',
      entityName: 'acme',
      projectName: 'wandb-registry-m',
    },
  });

  const [, { data }] = await test.answer(
    `{project(entityName: "acme", name: "wandb-registry-m"){artifactCollectionMembership(name: "best:latest"){versionIndex
      artifact{artifactSequence{name project{name}} aliases{alias artifactCollectionName} artifactMemberships{edges{node{versionIndex}}}}}}
      source: project(entityName: "loose", name: "q"){name} artifact(id: "${btoa('Artifact:2')}"){state}}`,
    {},
    asEve,
  );

  expect(data).toEqual({
    project: {
      artifactCollectionMembership: {
        versionIndex: 0,
        artifact: {
          artifactSequence: { name: 'hidden', project: null },
          aliases: [
            { alias: 'v0', artifactCollectionName: 'best' },
            { alias: 'latest', artifactCollectionName: 'best' },
          ],
          artifactMemberships: { edges: [{ node: { versionIndex: 0 } }] },
        },
      },
    },
    source: null,
    artifact: { state: 'COMMITTED' },
  });
});

it('lets members of a registry automate its collections, and administrators all of it', async () => {
  await using test = start();
  const projectId = await makeRegistry(test, 'm');
  const place = { artifactPortfolioName: 'best', entityName: 'acme', projectName: 'wandb-registry-m' };
  await test.query('mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}', {
    i: { ...place, artifactID: btoa('Artifact:1') },
  });
  await test.query(addMembers, { input: { projectId, userIds: [eveId] } });
  const collection = { scopeType: 'ARTIFACT_COLLECTION', scopeID: btoa('ArtifactCollection:2') };
  const automate = async (name: string, scope: object) => {
    const action = { triggeredActionType: 'NO_OP', triggeredActionConfig: { noOpActionInput: { noOp: true } } };
    const i = { name, enabled: true, ...scope, triggeringEventType: 'LINK_MODEL', eventFilter: '{}', ...action };
    const document = 'mutation($i:CreateFilterTriggerInput!){createFilterTrigger(input:$i){trigger{id}}}';
    return (await test.answer(document, { i }, asEve))[0];
  };
  const tryAs = async (role: string) => {
    await test.query(setUser, { input: { projectId, userId: eveId, userProjectRole: role } });
    return [
      await automate(`${role} c`, collection),
      await automate(`${role} r`, { scopeType: 'PROJECT', scopeID: projectId }),
    ];
  };

  expect(await tryAs('viewer')).toEqual([403, 403]);
  expect(await tryAs('member')).toEqual([200, 403]);
  expect(await tryAs('admin')).toEqual([200, 200]);
});

it('lists nothing of a team that the viewer does not belong to', async () => {
  await using test = start();
  test.server.seed({
    teams: [{ name: 'speech', organization: 'Acme Inc' }],
    artifacts: [{ entity: 'speech', project: 'hidden', type: 'model', collection: 'c' }],
    integrations: [{ entity: 'speech', name: 'hook', urlEndpoint: 'https://example.com/hidden' }],
  });
  await test.query('mutation($i:CreateFilterTriggerInput!){createFilterTrigger(input:$i){trigger{id}}}', {
    i: {
      ...{ name: 'watch', enabled: true, scopeType: 'ENTITY', scopeID: await idOf(test, 'speech') },
      ...{ triggeringEventType: 'CREATE_ARTIFACT', eventFilter: '{}', triggeredActionType: 'NO_OP' },
      triggeredActionConfig: { noOpActionInput: { noOp: true } },
    },
  });
  const projectId = await makeRegistry(test, 'm');
  await test.query(addMembers, { input: { projectId, teamIds: [await idOf(test, 'speech')] } });
  const question = `{project(entityName: "acme", name: "wandb-registry-m"){teamMembers{team{name projects{edges{node{name}}}
    artifactCollections{totalCount} artifactMemberships{edges{cursor}} integrations{edges{cursor}}
    triggers{totalCount edges{cursor}}}}}}`;

  const [, { data }] = await test.answer(question, {}, asEve);

  const nothing = { edges: [] };
  const team = {
    name: 'speech',
    projects: nothing,
    artifactCollections: { totalCount: 0 },
    artifactMemberships: nothing,
    integrations: nothing,
    triggers: { totalCount: 0, edges: [] },
  };
  expect(data).toEqual({ project: { teamMembers: [{ team }] } });
});

it('tells what the search of an organization can do', async () => {
  await using test = start();

  expect(await test.query('{organization(name: "acme"){advancedRegistryFeatures{advancedSearch}}}')).toEqual({
    organization: { advancedRegistryFeatures: { advancedSearch: false } },
  });
});
