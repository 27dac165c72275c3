import { expect, it } from 'vitest';
import { queueJob } from '../../testing/queued-jobs.js';
import { startSeededServer } from '../../testing/seeded-server.js';

it('lists queues as a table on a terminal', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);
  await wandb.run('queue', 'create', 'cpu', '--type', 'local-process');

  const { code, stdout, stderr } = await wandb.runOnTty('queue', 'list');

  expect([code, stderr]).toEqual([0, 'Showing 2 queues in local\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "NAME  PRIORITIES  FOR        CREATED
    gpu   yes         everybody  just now
    cpu   no          everybody  just now
    "
  `);
});

it('prints whole values between tabs in a pipe, and JSON', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  expect(await wandb.run('queue', 'list', '-e', 'local')).toEqual({
    code: 0,
    stderr: '',
    stdout: 'gpu\tV0\tPROJECT\t2030-11-22T12:00:00Z\n',
  });
  expect((await wandb.run('queue', 'list', '--json', 'name,id')).stdout).toBe(
    `${JSON.stringify([{ name: 'gpu', id: btoa('RunQueue:1') }])}\n`,
  );
});

it('says that there are none', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.runOnTty('queue', 'list')).toEqual({ code: 0, stdout: '', stderr: 'No queues match in local.\n' });
  expect(await wandb.run('queue', 'list')).toEqual({ code: 0, stdout: '', stderr: '' });
});
