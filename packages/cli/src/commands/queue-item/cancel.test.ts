import { expect, it } from 'vitest';
import { queueJob } from '../../testing/queued-jobs.js';
import { startSeededServer } from '../../testing/seeded-server.js';

const id = btoa('RunQueueItem:1');

it('takes an item out of its queue, and prints its id in a pipe', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  expect(await wandb.run('queue-item', 'cancel', 'gpu', id)).toEqual({ code: 0, stdout: `${id}\n`, stderr: '' });
  expect((await wandb.run('queue-item', 'list', 'gpu')).stdout).toBe('');
});

it('tells a person, and says when there is no such item', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  const first = await wandb.runOnTty('queue-item', 'cancel', 'local/gpu', id);
  const second = await wandb.runOnTty('queue-item', 'cancel', 'local/gpu', id);

  expect(first).toEqual({ code: 0, stdout: `Took ${id} out of the queue local/gpu.\n`, stderr: '' });
  expect([second.code, second.stdout]).toEqual([1, '']);
  expect(second.stderr).toContain(`error: Could not find the item ${id} in the queue local/gpu`);
});
