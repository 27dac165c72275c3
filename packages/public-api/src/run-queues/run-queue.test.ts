import { CommError, NotFoundError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { RunQueue } from './run-queue.js';

async function start(): Promise<TestApi> {
  const kit = startTestApi();
  await kit.api.upsertRunQueue('q', { a: 1 }, 'kubernetes', {
    externalLinks: { docs: 'https://docs.test' },
    prioritizationMode: 'V0',
    templateVariables: { v: { schema: { type: 'integer', default: 1 } } },
  });
  kit.takeNames();
  return kit;
}

it('names a queue without a request [API-178, API-637, API-638, API-650]', async () => {
  await using kit = await start();

  const queue = kit.api.runQueue('local', 'q');

  expect([queue.name, queue.entity, String(queue)]).toEqual(['q', 'local', '<RunQueue local/q>']);
  expect(kit.takeNames()).toEqual([]);
});

it('asks for what it needs once [API-639, API-640, API-641, API-643, API-644, API-645, API-646, L156]', async () => {
  await using kit = await start();
  const queue = kit.api.runQueue('local', 'q');

  const answers = await Promise.all([
    queue.id(),
    queue.access(),
    queue.prioritizationMode(),
    queue.externalLinks(),
    queue.type(),
    queue.defaultResourceConfig(),
    queue.templateVariables(),
    queue.items(),
  ]);

  expect(answers).toEqual([
    btoa('RunQueue:1'),
    'PROJECT',
    'V0',
    { links: [{ label: 'docs', url: 'https://docs.test' }] },
    'kubernetes',
    { resource_args: { kubernetes: { a: 1 } } },
    [{ name: 'v', schema: '{"type":"integer","default":1}' }],
    [],
  ]);
  expect(kit.takeNames().toSorted()).toEqual(['GetDefaultResourceConfig', 'GetRunQueue', 'ListRunQueueItems']);
  await Promise.all([queue.id(), queue.type(), queue.items()]);
  expect(kit.takeNames()).toEqual([]);
});

it('tells what variables are for, where the server does', async () => {
  await using kit = startTestApi();
  const templateVariables = {
    lr: { schema: { type: 'number', default: 1 }, description: 'The learning rate' },
    n: { schema: { type: 'integer', default: 1 } },
  };
  const queue = await kit.api.createRunQueue('q', 'kubernetes', { templateVariables });

  expect(await queue.variableDescriptions()).toEqual({ lr: 'The learning rate' });

  kit.answer('GetTemplateVariableDescriptions', () =>
    Response.json({ errors: [{ message: 'Cannot query field "description" on type "TemplateVariable".' }] }),
  );
  expect(await queue.variableDescriptions()).toEqual({});
});

it('asks for the links also when they are the first thing that is read [API-642, L159]', async () => {
  await using kit = await start();

  expect(await kit.api.runQueue('local', 'q').externalLinks()).toEqual({
    links: [{ label: 'docs', url: 'https://docs.test' }],
  });
  expect(kit.takeNames()).toEqual(['GetRunQueue']);
});

it('gives the settings in one form, also right after it is made [API-644, L157, L158]', async () => {
  await using kit = startTestApi();
  const templateVariables = { v: { schema: { type: 'integer', minimum: 1 } } };

  const queue = await kit.api.createRunQueue('q', 'kubernetes', { config: { a: 1 }, templateVariables });
  const first = await queue.defaultResourceConfig();
  await queue.type();

  expect(first).toEqual({ resource_args: { kubernetes: { a: 1 } } });
  expect(await queue.defaultResourceConfig()).toEqual(first);
  expect(await queue.templateVariables()).toEqual([{ name: 'v', schema: '{"type":"integer","minimum":1}' }]);
});

it('has no type, settings and variables when the queue has none, and does not ask for them [API-644, L160]', async () => {
  await using kit = startTestApi();
  await kit.api.client.graphql(
    'mutation M { createRunQueue(input: { entityName: "local", projectName: "model-registry", queueName: "bare", access: PROJECT }) { success } }',
  );
  const queue = kit.api.runQueue('local', 'bare');
  kit.takeNames();

  expect([await queue.type(), await queue.defaultResourceConfig(), await queue.templateVariables()]).toEqual([
    null,
    {},
    null,
  ]);
  expect(kit.takeNames()).toEqual(['GetRunQueue']);
});

it.each<[string, (queue: RunQueue) => Promise<unknown>]>([
  ['id', (queue) => queue.id()],
  ['access', (queue) => queue.access()],
  ['type', (queue) => queue.type()],
  ['items', (queue) => queue.items()],
  ['delete', (queue) => queue.delete()],
])('says that there is no such queue when its %s is asked for [API-649, L161]', async (_, ask) => {
  await using kit = startTestApi();

  const asking = ask(kit.api.runQueue('local', 'none'));

  await expect(asking).rejects.toThrow(NotFoundError);
  await expect(asking).rejects.toThrow('Could not find the queue local/none, or you may not use it.');
});

it('lists the newest 100 items, each where its run will be [API-646, L162]', async () => {
  await using kit = await start();
  const push = async (runSpec: object): Promise<void> => {
    await kit.api.client.graphql(
      'mutation M($s: JSONString!) { pushToRunQueueByName(input: { entityName: "local", projectName: "model-registry", queueName: "q", runSpec: $s }) { runQueueItemId } }',
      { s: JSON.stringify(runSpec) },
    );
  };
  for (let index = 0; index < 99; index++) await push({});
  await push({ entity: '', project: '' });
  await push({ entity: 'team', project: 'vision', job: 'j', _wandb_api_key: 's3cret' });

  const items = await kit.api.runQueue('local', 'q').items();

  expect(items).toHaveLength(100);
  expect({ ...items[0] }).toEqual({
    id: btoa('RunQueueItem:101'),
    queueName: 'q',
    entity: 'team',
    project: 'vision',
    projectQueue: 'model-registry',
    queueEntity: 'local',
    priority: null,
    runSpec: {
      entity: 'team',
      project: 'vision',
      job: 'j',
      resource: 'kubernetes',
      resource_args: { kubernetes: { a: 1 } },
    },
  });
  expect([items[1]?.entity, items[1]?.project]).toEqual(['local', '']);
  expect([items[2]?.entity, items[2]?.project]).toEqual(['local', 'model-registry']);
  expect(await items[0]?.state()).toBe('pending');
});

it('deletes a queue, and forgets what it knew [API-647, L163]', async () => {
  await using kit = await start();
  const queue = await kit.api.createRunQueue('other', 'kubernetes');
  const id = await queue.id();
  kit.takeNames();

  await queue.delete();

  expect(kit.sent.at(-1)).toEqual({ name: 'DeleteRunQueues', variables: { queueIDs: [id] } });
  await expect(queue.access()).rejects.toThrow(NotFoundError);
});

it('rejects when the server does not delete it [API-647, L163]', async () => {
  await using kit = await start();
  kit.answer('DeleteRunQueues', () => data({ deleteRunQueues: { success: false } }));

  const deleting = kit.api.runQueue('local', 'q').delete();

  await expect(deleting).rejects.toThrow(CommError);
  await expect(deleting).rejects.toThrow('The server did not delete the queue local/q.');
});

it('is made by its class too [API-648]', async () => {
  await using kit = startTestApi();

  const queue = await RunQueue.create(kit.api, 'q', 'gcp-vertex', { config: { a: 1 } });

  expect(await kit.api.runQueue('local', 'q').id()).toBe(await queue.id());
});
