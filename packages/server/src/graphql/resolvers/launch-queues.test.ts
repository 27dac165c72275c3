import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const createConfig =
  'mutation($input:CreateDefaultResourceConfigInput!){createDefaultResourceConfig(input:$input){defaultResourceConfigID success}}';
const create = 'mutation($input:CreateRunQueueInput!){createRunQueue(input:$input){success queueID clientMutationId}}';
const upsert =
  'mutation($input:UpsertRunQueueInput!){upsertRunQueue(input:$input){success configSchemaValidationErrors}}';
const remove = 'mutation($ids:[ID!]!){deleteRunQueues(input:{queueIDs:$ids}){success}}';
const fields = 'id name access createdBy defaultResourceConfigID prioritizationMode externalLinks';
const read = `query($q:String!){project(name:"model-registry"){runQueue(name:$q){${fields}}}}`;
const readConfig = `query($id:ID!){entity(name:"local"){defaultResourceConfig(id:$id){
  id resource config templateVariables{name description schema}}}}`;

const queue = { entityName: 'local', projectName: 'model-registry', queueName: 'q' };

async function makeConfig(test: TestServer, entityName = 'local'): Promise<string> {
  const input = { entityName, resource: 'kubernetes', config: '{"resource_args":{"kubernetes":{"a":1}}}' };
  const { createDefaultResourceConfig } = (await test.query(createConfig, { input })) as {
    createDefaultResourceConfig: { defaultResourceConfigID: string };
  };
  return createDefaultResourceConfig.defaultResourceConfigID;
}

async function readQueue(test: TestServer, name = 'q') {
  const { project } = (await test.query(read, { q: name })) as {
    project: { runQueue: { id: string; defaultResourceConfigID: string } | null };
  };
  return project.runQueue;
}

it('makes a queue with its configuration of resources, and lists it', async () => {
  await using test = openTestServer();
  const id = await makeConfig(test);

  const made = await test.query(create, {
    input: {
      ...queue,
      access: 'PROJECT',
      prioritizationMode: 'V0',
      defaultResourceConfigID: id,
      clientMutationId: 'm',
    },
  });

  const expected = {
    id: btoa('RunQueue:1'),
    name: 'q',
    access: 'PROJECT',
    createdBy: 1,
    defaultResourceConfigID: id,
    prioritizationMode: 'V0',
    externalLinks: null,
  };
  expect(made).toEqual({ createRunQueue: { success: true, queueID: expected.id, clientMutationId: 'm' } });
  expect(await readQueue(test)).toEqual(expected);
  expect(await readQueue(test, 'other')).toBeNull();
  expect(await test.query(`{project(name:"model-registry"){runQueues{${fields}}}}`)).toEqual({
    project: { runQueues: [expected] },
  });
  expect(await test.query(readConfig, { id })).toEqual({
    entity: {
      defaultResourceConfig: {
        id,
        resource: 'kubernetes',
        config: { resource_args: { kubernetes: { a: 1 } } },
        templateVariables: [],
      },
    },
  });
});

it.each([
  [create, { ...queue, access: 'PROJECT' }, 409],
  [create, { ...queue, queueName: '', access: 'PROJECT' }, 400],
  [create, { ...queue, queueName: 'x'.repeat(65), access: 'PROJECT' }, 400],
  [create, { ...queue, queueName: 'x'.repeat(64), access: 'PROJECT' }, 200],
  [create, { ...queue, queueName: 'n', entityName: 'eve', access: 'PROJECT' }, 403],
  [
    create,
    { ...queue, queueName: 'n', access: 'PROJECT', defaultResourceConfigID: btoa('DefaultResourceConfig:9') },
    404,
  ],
  [upsert, { ...queue, resourceType: 'abacus', resourceConfig: '{}' }, 400],
  [upsert, { ...queue, resourceType: 'kubernetes', resourceConfig: '{}', externalLinks: '{"links":[{"url":1}]}' }, 400],
  [upsert, { ...queue, entityName: 'eve', resourceType: 'kubernetes', resourceConfig: '{}' }, 403],
])('answers %s with the input %j by %i', async (document, input, expected) => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve' }] });
  await test.query(create, { input: { ...queue, access: 'PROJECT' } });

  expect((await test.answer(document, { input }))[0]).toBe(expected);
});

it('makes and changes a queue in one step, and forgets the configuration that it had', async () => {
  await using test = openTestServer();
  const schema = { type: 'integer', minimum: 1, maximum: 4 };
  const links = { links: [{ label: 'docs', url: 'https://docs.test' }] };
  const resourceConfig = '{"resource_args":{"local-container":{"cpu":"{{cpu}}"}}}';
  const input = { ...queue, resourceType: 'local-container', resourceConfig };
  const templateVariables = JSON.stringify({ cpu: { schema, description: 'CPUs' } });

  const made = await test.query(upsert, {
    input: { ...input, templateVariables, externalLinks: JSON.stringify(links), prioritizationMode: 'V0' },
  });
  const first = await readQueue(test);
  const firstConfig = await test.query(readConfig, { id: first?.defaultResourceConfigID });
  const changed = await test.query(upsert, { input });
  const second = await readQueue(test);

  expect(made).toEqual({ upsertRunQueue: { success: true, configSchemaValidationErrors: [] } });
  expect(firstConfig).toEqual({
    entity: {
      defaultResourceConfig: {
        id: first?.defaultResourceConfigID,
        resource: 'local-container',
        config: { resource_args: { 'local-container': { cpu: '{{cpu}}' } } },
        templateVariables: [{ name: 'cpu', description: 'CPUs', schema: JSON.stringify(schema) }],
      },
    },
  });
  expect(changed).toEqual({
    upsertRunQueue: {
      success: true,
      configSchemaValidationErrors: ['The configuration uses {{cpu}}, which is no template variable.'],
    },
  });
  expect(second).toEqual({ ...first, defaultResourceConfigID: btoa('DefaultResourceConfig:2') });
  expect(second).toMatchObject({ prioritizationMode: 'V0', externalLinks: links });
  expect(await test.query(readConfig, { id: first?.defaultResourceConfigID })).toEqual({
    entity: { defaultResourceConfig: null },
  });
});

it('deletes all queues of a call or none', async () => {
  await using test = openTestServer();
  const defaultResourceConfigID = await makeConfig(test);
  await test.query(create, { input: { ...queue, access: 'PROJECT', defaultResourceConfigID } });
  const id = (await readQueue(test))?.id;

  expect((await test.answer(remove, { ids: [id, btoa('RunQueue:7')] }))[0]).toBe(404);
  expect(await readQueue(test)).not.toBeNull();
  expect(await test.query(remove, { ids: [id] })).toEqual({ deleteRunQueues: { success: true } });
  expect(await readQueue(test)).toBeNull();
  expect(await test.query(readConfig, { id: defaultResourceConfigID })).toEqual({
    entity: { defaultResourceConfig: null },
  });
});

it('keeps queues of users and entities from others', async () => {
  await using test = openTestServer();
  const key = 'k'.repeat(40);
  test.server.seed({ users: [{ username: 'eve', apiKey: key }] });
  await test.query('mutation{createTeam(input:{teamName:"crew"}){entity{name}}}');
  await test.query('mutation{createInvite(input:{entityName:"crew",username:"eve",admin:false}){invite{id}}}');
  const inTeam = { ...queue, entityName: 'crew', access: 'USER' };
  await test.query(create, { input: inTeam });
  await test.query(create, { input: { ...queue, access: 'PROJECT' } });
  const eve = { authorization: basic(key) };
  const list =
    'query($e:String!){project(name:"model-registry",entityName:$e){runQueues{name} runQueue(name:"q"){id}}}';
  const push =
    'mutation($e:String!){pushToRunQueueByName(input:{entityName:$e,projectName:"model-registry",queueName:"q",runSpec:"{}"}){runQueueItemId}}';
  const own = (await test.query(list, { e: 'crew' })) as { project: { runQueue: { id: string } } };

  expect(own).toMatchObject({ project: { runQueues: [{ name: 'q' }] } });
  expect(await test.answer(list, { e: 'crew' }, eve)).toEqual([
    200,
    { data: { project: { runQueues: [], runQueue: null } } },
  ]);
  expect(await test.answer(list, { e: 'local' }, eve)).toEqual([200, { data: { project: null } }]);
  expect(await test.answer(push, { e: 'crew' }, eve)).toEqual([200, { data: { pushToRunQueueByName: null } }]);
  expect((await test.answer(remove, { ids: [own.project.runQueue.id] }, eve))[0]).toBe(404);
  expect(
    (
      await test.answer(
        upsert,
        { input: { ...inTeam, access: undefined, resourceType: 'kubernetes', resourceConfig: '{}' } },
        eve,
      )
    )[0],
  ).toBe(403);
});
