import { NotFoundError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { listRunQueues } from './list-run-queues.js';
import { pushRunSpec } from './push-run-spec.js';
import { queueItem, queueItems } from './queue-items.js';

const place = { entity: 'local', queueName: 'q' };

async function start(): Promise<TestApi> {
  const kit = startTestApi();
  await kit.api.createRunQueue('q', 'kubernetes', { prioritizationMode: 'V0' });
  for (const job of ['a', 'b', 'c']) {
    await pushRunSpec(kit.api.client, { ...place, runSpec: { job, _wandb_api_key: 's3cret' } });
  }
  kit.takeNames();
  return kit;
}

it('lists items newest first, by pages', async () => {
  await using kit = await start();

  const list = kit.api.queueItems(place, { perPage: 2 });
  const items = await list.toArray();

  expect(items.map(({ runSpec }) => runSpec['job'])).toEqual(['c', 'b', 'a']);
  expect(kit.takeNames()).toEqual(['ListRunQueueItems', 'ListRunQueueItems']);
  expect(items[0]).toEqual({
    id: btoa('RunQueueItem:3'),
    state: 'pending',
    runId: null,
    runSpec: { job: 'c', resource: 'kubernetes', resource_args: { kubernetes: {} } },
    launchAgentId: null,
    createdAt: expect.stringMatching(/^\d{4}-/),
  });
  expect(String(list)).toBe('<QueueItems local/q>');
});

it('reads one item', async () => {
  await using kit = await start();

  const item = await queueItem(kit.api.client, place, btoa('RunQueueItem:2'));

  expect([item.runSpec['job'], item.state]).toEqual(['b', 'pending']);
  expect(kit.takeNames()).toEqual(['GetRunQueueItemDetails']);
});

it('says what does not exist', async () => {
  await using kit = await start();
  const { client } = kit.api;

  await expect(queueItems(client, { ...place, queueName: 'none' }).first()).rejects.toThrow(NotFoundError);
  await expect(queueItem(client, { ...place, queueName: 'none' }, 'i')).rejects.toThrow('the queue local/none');
  await expect(queueItem(client, place, 'i')).rejects.toThrow('Could not find the item i in the queue local/q');
});

it('lists the queues of an entity, also of one that never had any', async () => {
  await using kit = await start();
  await using fresh = startTestApi();

  expect(await kit.api.listRunQueues()).toEqual([
    {
      id: btoa('RunQueue:1'),
      name: 'q',
      access: 'PROJECT',
      createdBy: 1,
      createdAt: expect.stringMatching(/^\d{4}-/),
      prioritizationMode: 'V0',
    },
  ]);
  expect(await listRunQueues(fresh.api.client, { entity: 'local' })).toEqual([]);
  await expect(listRunQueues(fresh.api.client, { projectQueue: 'none' })).rejects.toThrow(NotFoundError);
});
