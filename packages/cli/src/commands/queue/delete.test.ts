import { expect, it } from 'vitest';
import { queueJob } from '../../testing/queued-jobs.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

async function exists(wandb: SeededServer): Promise<boolean> {
  return (await wandb.run('queue', 'view', 'gpu')).code === 0;
}

it('has the name typed before it deletes a queue', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  const kept = await wandb.runWith({ isTty: true, typed: ['cpu'] }, 'queue', 'delete', 'gpu');
  const stillThere = await exists(wandb);
  const { code, stdout, stderr } = await wandb.runWith({ isTty: true, typed: ['gpu'] }, 'queue', 'delete', 'gpu');

  expect([kept.code, stillThere]).toEqual([1, true]);
  expect([code, stdout]).toEqual([0, 'Deleted the queue local/gpu.\n']);
  expect(stderr).toBe('This will delete the queue local/gpu with all its items.\nType gpu to go on: ');
  expect(await exists(wandb)).toBe(false);
});

it('does not ask with --yes, and prints the path in a pipe', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  expect((await wandb.run('queue', 'delete', 'gpu')).code).toBe(1);
  expect(await wandb.run('queue', 'delete', 'local/gpu', '-y')).toEqual({ code: 0, stdout: 'local/gpu\n', stderr: '' });
  expect(await exists(wandb)).toBe(false);
});
