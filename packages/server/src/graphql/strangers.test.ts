import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { announce, announceFiles, announceManifest, hexMd5, logVersion, md5, put } from '../testing/artifact-writer.js';
import { basic, openTestServer, type TestServer } from '../testing/test-server.js';
import { createExecutableSchema } from './schema.js';

const mark = 'between-us';
const key = 'm'.repeat(40);
const stranger = { authorization: basic(key) };
const place = { entityName: 'local', projectName: 'secret' };
const own = { entityName: 'mallory', projectName: 'own' };
const config = '{"resource_args":{}}';
const spec = JSON.stringify({ entity: 'local', project: 'secret', name: mark });

type Ids = Readonly<Record<string, string>>;
type Step = readonly [mutation: string, input: (ids: Ids) => object];

/** What the first user makes, and what is known of it by a name of its own. */
async function openWorld(dataDir: string) {
  const test = openTestServer({ dataDir });
  const { server } = test;
  server.seed({
    users: [
      { username: 'mallory', apiKey: key },
      { username: 'friend', email: 'friend@example.com' },
    ],
    teams: [
      { name: 'crew', organization: 'local-org', members: ['friend'] },
      { name: 'gang', admins: ['mallory'] },
    ],
    projects: [
      { entity: 'mallory', name: 'own' },
      { name: 'empty' },
      { entity: 'local-org', name: 'wandb-registry-model' },
    ],
    sweeps: [
      {
        project: 'secret',
        name: 'swp',
        displayName: mark,
        config: { method: 'grid', parameters: { a: { value: 1 } } },
      },
      { entity: 'mallory', project: 'own', name: 'swp', config: { method: 'grid', parameters: { a: { value: 1 } } } },
    ],
    runs: [
      {
        project: 'secret',
        name: 'r1',
        displayName: mark,
        state: 'failed',
        config: { hidden: mark },
        history: [{ loss: 1 }, { loss: 2 }],
        console: [mark],
      },
      { project: 'secret', name: 'doomed' },
      { entity: 'mallory', project: 'own', name: 'r1' },
    ],
    reports: [
      { project: 'secret', name: 'report', displayName: mark, spec: { text: mark } },
      { project: 'secret', name: 'old' },
    ],
    integrations: [{ name: 'hook', urlEndpoint: `https://example.com/${mark}` }],
  });
  const ids: Record<string, string> = {};
  const keep = async (name: string, document: string, variables: object = {}, more: Record<string, string> = {}) => {
    const [, { data, errors }] = await test.answer(document, variables, more);
    const value = leafOf(data);
    if (typeof value !== 'string') {
      throw new Error(`${name}: ${JSON.stringify(errors)}`);
    }
    ids[name] = value;
  };
  const make = (name: string, mutation: string, selection: string, input: object, headers?: Record<string, string>) =>
    keep(name, `mutation($input:${typeOf(mutation)}!){${mutation}(input:$input)${selection}}`, { input }, headers);

  await put(test, await urlOf(test), mark);
  await keep('file', '{project(name:"secret"){run(name:"r1"){files{edges{node{id}}}}}}');
  await keep('run', '{project(name:"secret"){run(name:"r1"){id}}}');
  await keep('doomed', '{project(name:"secret"){run(name:"doomed"){id}}}');
  await keep('sweep', '{project(name:"secret"){sweep(sweepName:"swp"){id}}}');
  await keep('project', '{project(name:"secret"){id}}');
  await keep('empty', '{project(name:"empty"){id}}');
  await keep('ownProject', '{project(name:"own",entityName:"mallory"){id}}', {}, stranger);
  await keep('registry', '{project(name:"wandb-registry-model",entityName:"local-org"){id}}');
  await keep('team', '{entity(name:"crew"){id}}');
  await keep('user', '{viewer{id}}');
  await keep('friend', '{users(query:"friend"){edges{node{id}}}}');
  await keep('apiKey', '{viewer{apiKeys{edges{node{id}}}}}');
  await keep('view', '{project(name:"secret"){allViews(viewName:"report"){edges{node{id}}}}}');
  await keep('oldView', '{project(name:"secret"){allViews(viewName:"old"){edges{node{id}}}}}');
  await keep('integration', '{entity{integrations{edges{node{...on GenericWebhookIntegration{id}}}}}}');
  await make('invite', 'createInvite', '{invite{id}}', { entityName: 'crew', email: 'other@example.com' });
  await make('agent', 'createAgent', '{agent{id}}', { ...place, sweep: 'swp', host: mark });
  await make('resourceConfig', 'createDefaultResourceConfig', '{defaultResourceConfigID}', {
    entityName: 'local',
    resource: 'kubernetes',
    config,
  });
  const queue = { queueName: 'queue', access: 'PROJECT' };
  await make('queue', 'createRunQueue', '{queueID}', { ...place, ...queue });
  await make('ownQueue', 'createRunQueue', '{queueID}', { ...own, ...queue }, stranger);
  for (const item of ['item', 'lostItem', 'nextItem']) {
    await make(item, 'pushToRunQueue', '{runQueueItemId}', { queueID: ids['queue'], runSpec: spec });
  }
  await make('launchAgent', 'createLaunchAgent', '{launchAgentId}', {
    ...place,
    runQueues: [ids['queue']],
    hostname: mark,
  });
  const art = { projectName: 'secret', metadata: JSON.stringify({ hidden: mark }), clientID: 'client-of-artifact' };
  ids['artifact'] = await logVersion(test, { files: { 'a.txt': mark }, input: art });
  await keep('sequence', '{project(name:"secret"){artifactCollection(name:"ds"){id}}}');
  await make('portfolio', 'linkArtifact', '{artifactCollectionID}', {
    ...place,
    artifactID: ids['artifact'],
    artifactPortfolioName: 'links',
  });
  const pending = await announce(test, { b: 'b' }, { projectName: 'secret', artifactCollectionName: 'coming' });
  ids['pending'] = pending.id;
  ids['manifest'] = (await announceManifest(test, pending.id, { place })).id;
  const ownPending = await test.answer(
    `mutation($input:CreateArtifactInput!){createArtifact(input:$input){artifact{id}}}`,
    {
      input: {
        ...own,
        artifactTypeName: 't',
        artifactCollectionName: 'c',
        digest: hexMd5(''),
        digestAlgorithm: 'MANIFEST_MD5',
      },
    },
    stranger,
  );
  ids['ownPending'] = (
    ownPending[1].data as { createArtifact: { artifact: { id: string } } }
  ).createArtifact.artifact.id;
  const part = { partNumber: 1, hexMD5: hexMd5('part') };
  const [file] = await announceFiles(test, pending.id, [{ name: 'b', md5: md5('part'), uploadPartsInput: [part] }]);
  ids['upload'] = file?.uploadMultipartUrls?.uploadID ?? '';
  ids['storagePath'] = file?.storagePath ?? '';
  await put(test, file?.uploadMultipartUrls?.uploadUrlParts[0]?.uploadUrl ?? '', 'part');
  await make('automation', 'createFilterTrigger', '{trigger{id}}', automation('first', ids['project'] ?? ''));
  await make('chart', 'createCustomChart', '{chart{id}}', chart('local', 'first'));
  return { ...test, ids };
}

/** The first value that is no object, as a document that asks for one thing is answered. */
function leafOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? leafOf(Object.values(value)[0]) : value;
}

async function urlOf(test: TestServer): Promise<string> {
  const data = (await test.query(
    'mutation($input:CreateRunFilesInput!){createRunFiles(input:$input){files{uploadUrl}}}',
    { input: { ...place, runName: 'r1', files: ['notes.txt'] } },
  )) as { createRunFiles: { files: { uploadUrl: string }[] } };
  return data.createRunFiles.files[0]?.uploadUrl ?? '';
}

const chart = (entity: string, name: string) => ({
  entity,
  name,
  displayName: mark,
  type: 'vega2',
  access: 'PRIVATE',
  spec: JSON.stringify({ hidden: mark }),
});
const automation = (name: string, scopeID: string, integrationID?: string) => ({
  name,
  enabled: true,
  scopeType: 'PROJECT',
  scopeID,
  triggeringEventType: 'RUN_STATE',
  eventFilter: '{"run_state_filter":{"states":["FAILED"]}}',
  ...(integrationID === undefined
    ? { triggeredActionType: 'NO_OP', triggeredActionConfig: { noOpActionInput: { noOp: true } } }
    : {
        triggeredActionType: 'GENERIC_WEBHOOK',
        triggeredActionConfig: { genericWebhookActionInput: { integrationID } },
      }),
});
const artifact = { ...place, artifactTypeName: 'dataset', digest: hexMd5('x'), digestAlgorithm: 'MANIFEST_MD5' };
const alias = { ...place, artifactCollectionName: 'ds', alias: 'best' };
const resource = { queueName: 'queue', resourceType: 'kubernetes', resourceConfig: config };

/** One request for each mutation, in an order in which the first user may do all of them. */
const steps: readonly Step[] = [
  ['upsertModel', () => ({ entityName: 'local', name: 'secret', description: 'x' })],
  ['upsertBucket', ({ run }) => ({ id: run, notes: 'x' })],
  ['stopRun', ({ run }) => ({ id: run })],
  ['updateRunState', ({ run }) => ({ id: run, state: 'pending' })],
  ['rewindRun', () => ({ ...place, runName: 'r1', metricName: '_step', metricValue: 0 })],
  ['notifyScriptableRunAlert', () => ({ ...place, runName: 'r1', title: 'x', text: 'x' })],
  ['createRunFiles', () => ({ ...place, runName: 'r1', files: ['more.txt'] })],
  ['markRunFilesUploaded', () => ({ ...place, runName: 'r1', files: ['notes.txt'] })],
  ['deleteFiles', ({ file }) => ({ files: [file] })],
  ['upsertSweep', ({ sweep }) => ({ id: sweep, description: 'x' })],
  ['createAgent', () => ({ ...place, sweep: 'swp', host: 'x' })],
  ['agentHeartbeat', ({ agent }) => ({ id: agent })],
  ['enqueueSweepRun', ({ sweep }) => ({ id: sweep, config: '{"a":{"value":2}}' })],
  ['createUser', () => ({ email: 'new@example.com' })],
  ['updateUser', ({ user }) => ({ id: user, defaultEntity: 'local' })],
  ['createTeam', () => ({ teamName: 'other', teamAdminUserName: 'friend' })],
  ['createInvite', () => ({ entityName: 'crew', username: 'mallory' })],
  ['deleteInvite', ({ invite }) => ({ entityName: 'crew', id: invite })],
  ['createServiceAccount', () => ({ entityName: 'crew', description: 'x' })],
  ['createCustomChart', () => chart('local', 'second')],
  ['upsertView', ({ view }) => ({ id: view, description: 'x' })],
  ['deleteView', ({ oldView }) => ({ id: oldView, deleteDrafts: true })],
  ['createDefaultResourceConfig', () => ({ entityName: 'local', resource: 'kubernetes', config })],
  ['createRunQueue', () => ({ ...place, queueName: 'second', access: 'PROJECT' })],
  ['upsertRunQueue', () => ({ ...place, ...resource })],
  ['pushToRunQueue', ({ queue }) => ({ queueID: queue, runSpec: '{}' })],
  ['pushToRunQueueByName', () => ({ ...place, queueName: 'queue', runSpec: '{}' })],
  ['createLaunchAgent', ({ queue }) => ({ ...place, runQueues: [queue], hostname: 'x' })],
  ['updateLaunchAgent', ({ launchAgent }) => ({ launchAgentId: launchAgent, agentStatus: 'POLLING' })],
  ['popFromRunQueue', () => ({ ...place, queueName: 'queue' })],
  ['ackRunQueueItem', ({ item }) => ({ runQueueItemId: item, runName: 'r1' })],
  ['updateRunQueueItemWarning', ({ item }) => ({ runQueueItemId: item, message: 'x', stage: 'x' })],
  ['failRunQueueItem', ({ lostItem }) => ({ runQueueItemId: lostItem })],
  ['deleteFromRunQueue', ({ queue, nextItem }) => ({ queueID: queue, runQueueItemId: nextItem })],
  ['deleteRunQueues', ({ queue }) => ({ queueIDs: [queue] })],
  ['createFilterTrigger', ({ project = '' }) => automation('second', project)],
  ['updateFilterTrigger', (ids) => ({ id: ids['automation'], enabled: false })],
  ['deleteTrigger', (ids) => ({ triggerID: ids['automation'] })],
  ['createGenericWebhookIntegration', () => ({ entityName: 'local', name: 'x', urlEndpoint: 'https://example.com' })],
  ['deleteIntegration', ({ integration }) => ({ id: integration })],
  ['createArtifactType', () => ({ ...place, name: 'model' })],
  ['createArtifact', () => ({ ...artifact, artifactCollectionName: 'new' })],
  [
    'createArtifactManifest',
    ({ pending }) => ({ ...place, artifactID: pending, name: 'm', digest: '', runName: '', type: 'FULL' }),
  ],
  ['updateArtifactManifest', ({ manifest }) => ({ artifactManifestID: manifest })],
  [
    'createArtifactFiles',
    ({ pending }) => ({ artifactFiles: [{ artifactID: pending, name: 'c', md5: md5('c') }], storageLayout: 'V2' }),
  ],
  [
    'refreshMultipartUploadUrls',
    (ids) => ({ ...parts(ids), uploadPartsInput: [{ partNumber: 1, hexMD5: hexMd5('part') }] }),
  ],
  [
    'completeMultipartUploadArtifact',
    (ids) => ({
      ...parts(ids),
      completeMultipartAction: 'Complete',
      completedParts: [{ partNumber: 1, hexMD5: hexMd5('part') }],
    }),
  ],
  ['commitArtifact', (ids) => ({ artifactID: ids['artifact'] })],
  ['useArtifact', (ids) => ({ ...place, artifactID: ids['artifact'], runName: 'r1' })],
  ['updateArtifact', (ids) => ({ artifactID: ids['artifact'], description: 'x' })],
  ['addAliases', (ids) => ({ artifactID: ids['artifact'], aliases: [alias] })],
  ['deleteAliases', (ids) => ({ artifactID: ids['artifact'], aliases: [alias] })],
  ['linkArtifact', (ids) => ({ artifactID: ids['artifact'], artifactPortfolioID: ids['portfolio'] })],
  ['unlinkArtifact', (ids) => ({ artifactID: ids['artifact'], artifactPortfolioID: ids['portfolio'] })],
  [
    'createArtifactCollectionTagAssignments',
    () => ({ ...place, artifactCollectionName: 'ds', tags: [{ tagName: 'x' }] }),
  ],
  [
    'deleteArtifactCollectionTagAssignments',
    () => ({ ...place, artifactCollectionName: 'ds', tags: [{ tagName: 'x' }] }),
  ],
  ['moveArtifactSequence', ({ sequence }) => ({ artifactSequenceID: sequence, destinationArtifactTypeName: 'model' })],
  ['updateArtifactSequence', ({ sequence }) => ({ artifactSequenceID: sequence, description: 'x' })],
  ['updateArtifactPortfolio', ({ portfolio }) => ({ artifactPortfolioID: portfolio, description: 'x' })],
  ['deleteArtifactPortfolio', ({ portfolio }) => ({ artifactPortfolioID: portfolio })],
  ['deleteArtifact', (ids) => ({ artifactID: ids['artifact'], deleteAliases: true })],
  ['deleteArtifactSequence', ({ sequence }) => ({ artifactSequenceID: sequence })],
  ['createProjectMembers', ({ registry, team, user }) => ({ projectId: registry, teamIds: [team], userIds: [user] })],
  [
    'updateProjectTeamMember',
    ({ registry, team }) => ({ projectId: registry, teamId: team, teamProjectRole: 'admin' }),
  ],
  ['updateProjectMember', ({ registry, user }) => ({ projectId: registry, userId: user, userProjectRole: 'admin' })],
  ['deleteProjectMembers', ({ registry, team }) => ({ projectId: registry, teamIds: [team] })],
  ['deleteRun', ({ doomed }) => ({ id: doomed })],
  ['deleteSweep', ({ sweep }) => ({ id: sweep, deleteRuns: false })],
  ['deleteModel', ({ empty }) => ({ id: empty })],
  ['renameProject', () => ({ entityName: 'local', oldProjectName: 'secret', newProjectName: 'renamed' })],
  ['deleteApiKey', ({ apiKey }) => ({ id: apiKey })],
];

function parts({ pending, upload, storagePath }: Ids) {
  return { artifactID: pending, uploadID: upload, storagePath };
}

const mutations = createExecutableSchema().getMutationType()?.getFields() ?? {};

function typeOf(mutation: string): string {
  return String(mutations[mutation]?.args[0]?.type).replace('!', '');
}

async function mutate(test: TestServer, [mutation, input]: Step, ids: Ids, headers: Record<string, string> = {}) {
  const document = `mutation($input:${typeOf(mutation)}!){${mutation}(input:$input){__typename}}`;
  const [status, { data, errors }] = await test.answer(document, { input: input(ids) }, headers);
  const result = (data as Readonly<Record<string, unknown>> | undefined)?.[mutation] ?? null;
  return {
    mutation,
    status,
    isDone: result !== null && errors === undefined,
    errors: errors?.map(({ message }) => message),
  };
}

/** All rows of all tables. */
function dump(dataDir: string): Record<string, unknown[]> {
  const db = new DatabaseSync(join(dataDir, 'wandb.sqlite'), { readOnly: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
    return Object.fromEntries(tables.map(({ name }) => [String(name), db.prepare(`SELECT * FROM "${name}"`).all()]));
  } finally {
    db.close();
  }
}

it('refuses strangers each mutation that it lets the owner do', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-strangers-'));
  await using world = await openWorld(folder.path);
  const before = dump(folder.path);

  expect(steps.map(([mutation]) => mutation).sort()).toEqual(
    Object.keys(mutations)
      .filter((mutation) => mutation !== 'generateApiKey')
      .sort(),
  );
  for (const step of steps) {
    const refused = await mutate(world, step, world.ids, stranger);
    expect(refused).toMatchObject({ isDone: false });
    expect([200, 403, 404], JSON.stringify(refused)).toContain(refused.status);
    expect(JSON.stringify(refused)).not.toContain(mark);
  }
  expect(dump(folder.path)).toEqual(before);
  for (const step of steps) {
    expect(await mutate(world, step, world.ids)).toMatchObject({ mutation: step[0], isDone: true });
  }
});

/** Requests that have something of the first user's in a place of the stranger's. */
const crossings: readonly Step[] = [
  ['upsertBucket', ({ item }) => ({ entityName: 'mallory', modelName: 'own', name: 'r1', runQueueItemId: item })],
  ['deleteFiles', ({ file }) => ({ files: [file], projectId: 1 })],
  ['upsertView', ({ view }) => ({ ...own, type: 'runs', name: 'mine', parentId: view })],
  [
    'createRunQueue',
    (ids) => ({ ...own, queueName: 'q', access: 'PROJECT', defaultResourceConfigID: ids['resourceConfig'] }),
  ],
  ['createLaunchAgent', ({ queue }) => ({ ...own, runQueues: [queue], hostname: 'x' })],
  ['popFromRunQueue', (ids) => ({ ...own, queueName: 'queue', launchAgentId: ids['launchAgent'] })],
  ['deleteFromRunQueue', ({ ownQueue, item }) => ({ queueID: ownQueue, runQueueItemId: item })],
  ['createFilterTrigger', ({ ownProject = '', integration }) => automation('mine', ownProject, integration)],
  [
    'createArtifactManifest',
    (ids) => ({
      ...own,
      artifactID: ids['ownPending'],
      baseArtifactID: ids['artifact'],
      name: 'm',
      digest: '',
      runName: '',
      type: 'PATCH',
    }),
  ],
  [
    'createArtifactFiles',
    (ids) => ({
      artifactFiles: [{ artifactID: ids['ownPending'], name: 'c', md5: md5('c'), artifactManifestID: ids['manifest'] }],
      storageLayout: 'V2',
    }),
  ],
  [
    'refreshMultipartUploadUrls',
    (ids) => ({
      ...parts({ ...ids, pending: ids['ownPending'] ?? '' }),
      uploadPartsInput: [{ partNumber: 1, hexMD5: hexMd5('part') }],
    }),
  ],
  [
    'createArtifact',
    () => ({ ...artifact, ...own, artifactTypeName: 't', artifactCollectionName: 'c', clientID: 'client-of-artifact' }),
  ],
  ['useArtifact', (ids) => ({ ...own, artifactID: ids['artifact'], runName: 'r1' })],
  ['linkArtifact', (ids) => ({ ...own, artifactID: ids['artifact'], artifactPortfolioName: 'mine' })],
  ['linkArtifact', () => ({ ...own, clientID: 'client-of-artifact', artifactPortfolioName: 'mine' })],
  ['deleteInvite', ({ invite }) => ({ entityName: 'gang', id: invite })],
  ['deleteInvite', ({ friend }) => ({ entityName: 'gang', id: friend })],
  ['updateUser', () => ({ defaultEntity: 'local' })],
];

it('gives strangers nothing of others by way of what is their own', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-strangers-'));
  await using world = await openWorld(folder.path);
  const before = dump(folder.path);

  for (const step of crossings) {
    const { mutation, isDone } = await mutate(world, step, world.ids, stranger);
    // The stranger's own run is changed, and the stranger's own queue has no such item; what is named beside them is passed over.
    expect([mutation, isDone]).toEqual([mutation, mutation === 'upsertBucket' || mutation === 'deleteFromRunQueue']);
  }
  expect({ ...dump(folder.path), runs: [] }).toEqual({ ...before, runs: [] });
});

const inOwn = (selection: string) => `{project(name:"own",entityName:"mallory")${selection}}`;

const questions = [
  '{project(name:"secret",entityName:"local"){id}}',
  '{model(name:"secret",entityName:"local"){id}}',
  '{entity(name:"local"){id}}',
  '{entity(name:"crew"){id}}',
  '{organization(name:"local-org"){id}}',
  '{artifact(id:$artifact){id}}',
  '{artifact(id:$pending){id}}',
  '{artifactCollection(id:$sequence){id}}',
  '{artifactCollection(id:$portfolio){id}}',
  '{clientIDMapping(clientID:"client-of-artifact"){serverID}}',
  '{customChart(id:"local/first"){id}}',
  '{view(id:$view){id}}',
  '{launchAgent(id:$launchAgent){id}}',
  '{entity(name:"mallory"){defaultResourceConfig(id:$resourceConfig){config}}}',
  inOwn('{sweep(sweepName:$sweep){id}}'),
  inOwn('{sweep(sweepName:"swp"){agent(agentName:$agent){id}}}'),
  inOwn('{runQueue(name:"queue"){runQueueItem(id:$item){id}}}'),
];

it('answers strangers as if what others have did not exist', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-strangers-'));
  await using world = await openWorld(folder.path);
  const ask = (document: string) =>
    world.answer(
      document.replace(/\$(\w+)/, (_, name: string) => JSON.stringify(world.ids[name])),
      {},
      stranger,
    );
  const status = async (method: string, path: string, body: string | null = null) =>
    (await world.send(method, path, body, stranger)).status;

  for (const document of questions) {
    const [code, { data }] = await ask(document);
    expect([document, code, leafOf(data)]).toEqual([document, 200, null]);
  }
  expect((await ask('{models(entityName:"local"){edges{node{name}}}}'))[1].data).toEqual({ models: { edges: [] } });
  expect((await ask('{users(query:""){edges{node{email}}}}'))[1].data).toEqual({ users: { edges: [] } });
  expect((await ask('{triggerExecutions(triggerID:$automation){totalCount}}'))[0]).toBe(404);
  expect(await status('POST', '/files/local/secret/r1/file_stream', '{"complete":true,"exitcode":0}')).toBe(404);
  expect(await status('GET', '/files/local/secret/r1/notes.txt')).toBe(403);
  expect(await status('PUT', '/files/local/secret/r1/notes.txt', 'x')).toBe(403);
  expect(await status('GET', `/artifacts/local/${hexMd5(mark)}`)).toBe(404);
  expect(await status('GET', `/artifactsV2/default/local/${world.ids['artifact']}/${hexMd5(mark)}`)).toBe(404);
});
