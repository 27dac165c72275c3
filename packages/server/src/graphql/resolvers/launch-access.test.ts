import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);
const asEve = { authorization: basic(eveKey) };
const place = { entityName: 'local', projectName: 'model-registry' };
const queue = { ...place, queueName: 'q' };
const settings = { resourceType: 'local-process', resourceConfig: '{"resource_args":{}}' };

const change = (mutation: string, type: string, selection: string): string =>
  `mutation($input: ${type}!){${mutation}(input: $input){${selection}}}`;

const documents = {
  createRunQueue: change('createRunQueue', 'CreateRunQueueInput', 'queueID'),
  upsertRunQueue: change('upsertRunQueue', 'UpsertRunQueueInput', 'success'),
  deleteRunQueues: change('deleteRunQueues', 'DeleteRunQueuesInput', 'success'),
  createDefaultResourceConfig: change(
    'createDefaultResourceConfig',
    'CreateDefaultResourceConfigInput',
    'defaultResourceConfigID',
  ),
  pushToRunQueue: change('pushToRunQueue', 'PushToRunQueueInput', 'runQueueItemId'),
  pushToRunQueueByName: change('pushToRunQueueByName', 'PushToRunQueueByNameInput', 'runQueueItemId'),
  popFromRunQueue: change('popFromRunQueue', 'PopFromRunQueueInput', 'runQueueItemId'),
  ackRunQueueItem: change('ackRunQueueItem', 'AckRunQueueItemInput', 'success'),
  failRunQueueItem: change('failRunQueueItem', 'FailRunQueueItemInput', 'success'),
  updateRunQueueItemWarning: change('updateRunQueueItemWarning', 'UpdateRunQueueItemWarningInput', 'success'),
  deleteFromRunQueue: change('deleteFromRunQueue', 'DeleteFromRunQueueInput', 'success'),
  createLaunchAgent: change('createLaunchAgent', 'CreateLaunchAgentInput', 'launchAgentId'),
  updateLaunchAgent: change('updateLaunchAgent', 'UpdateLaunchAgentInput', 'success'),
  upsertBucket: change('upsertBucket', 'UpsertBucketInput', 'inserted'),
} as const;

const ids = {
  queue: btoa('RunQueue:1'),
  item: btoa('RunQueueItem:1'),
  agent: btoa('LaunchAgent:1'),
  config: btoa('DefaultResourceConfig:1'),
};

/** A queue of `local` with a waiting item and an agent, and `eve`, who belongs to nothing of it. */
async function start(): Promise<TestServer> {
  const test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: eveKey }] });
  await test.query(documents.upsertRunQueue, { input: { ...queue, ...settings } });
  await test.query(documents.pushToRunQueueByName, { input: { ...queue, runSpec: '{"job":"j"}' } });
  await test.query(documents.createLaunchAgent, { input: { ...place, hostname: 'h', runQueues: [ids.queue] } });
  return test;
}

/** Everything that the owner sees. */
function everything(test: TestServer): Promise<unknown> {
  return test.query(`{project(name: "model-registry"){
    runQueues{id name access defaultResourceConfigID prioritizationMode
      runQueueItems{edges{node{id state associatedRunId launchAgentId error{message} warning{message} runSpec}}}}
    launchAgents{id agentStatus stopPolling runQueues hostname heartbeatAt}}}`);
}

it.each<[keyof typeof documents, object]>([
  ['createRunQueue', { ...queue, queueName: 'hers', access: 'PROJECT' }],
  ['createRunQueue', { ...queue, entityName: 'eve', access: 'PROJECT', defaultResourceConfigID: ids.config }],
  ['upsertRunQueue', { ...queue, ...settings, prioritizationMode: 'V0' }],
  ['deleteRunQueues', { queueIDs: [ids.queue] }],
  ['createDefaultResourceConfig', { entityName: 'local', resource: 'local-process', config: '{}' }],
  ['pushToRunQueue', { queueID: ids.queue, runSpec: '{}' }],
  ['pushToRunQueueByName', { ...queue, runSpec: '{}' }],
  ['popFromRunQueue', queue],
  ['popFromRunQueue', { ...queue, launchAgentId: ids.agent }],
  ['ackRunQueueItem', { runQueueItemId: ids.item, runName: 'hers' }],
  ['failRunQueueItem', { runQueueItemId: ids.item, message: 'no' }],
  ['updateRunQueueItemWarning', { runQueueItemId: ids.item, message: 'no', stage: 'run' }],
  ['deleteFromRunQueue', { queueID: ids.queue, runQueueItemId: ids.item }],
  ['createLaunchAgent', { ...place, hostname: 'hers', runQueues: [] }],
  ['createLaunchAgent', { ...place, entityName: 'eve', hostname: 'hers', runQueues: [ids.queue] }],
  ['updateLaunchAgent', { launchAgentId: ids.agent, agentStatus: 'KILLED', stopPolling: true }],
])('lets nobody do %s with %j who does not belong to the entity', async (mutation, input) => {
  await using test = await start();
  const before = await everything(test);

  const [status, { data }] = await test.answer(documents[mutation], { input }, asEve);

  expect(status === 200 ? data : status).toEqual(status === 200 ? { [mutation]: null } : expect.toBeOneOf([403, 404]));
  expect(await everything(test)).toEqual(before);
});

it('gives the item of another entity no run of those who know its id', async () => {
  await using test = await start();
  const before = await everything(test);
  const input = { name: 'hers1234', modelName: 'p', entityName: 'eve', runQueueItemId: ids.item };

  expect(await test.answer(documents.upsertBucket, { input }, asEve)).toEqual([
    200,
    { data: { upsertBucket: { inserted: true } } },
  ]);

  expect(await everything(test)).toEqual(before);
});

it.each<[keyof typeof documents, object]>([
  ['createRunQueue', { ...queue, access: 'PROJECT' }],
  ['upsertRunQueue', { ...queue, ...settings }],
  ['createDefaultResourceConfig', { entityName: 'local', resource: 'local-process', config: '{}' }],
  ['createLaunchAgent', { ...place, hostname: 'h', runQueues: [] }],
])('lets nobody do %s in an organization, whose projects are registries', async (mutation, input) => {
  await using test = openTestServer();
  test.server.seed({ organizations: [{ name: 'Acme Inc', entity: 'acme', members: ['local'] }] });

  const [status, { errors }] = await test.answer(documents[mutation], { input: { ...input, entityName: 'acme' } });

  expect([status, errors?.[0]?.message]).toEqual([400, 'Queues belong to teams and users, not to organizations.']);
});
