import { expect, it } from 'vitest';
import { mutate, queueJob } from '../../testing/queued-jobs.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

/** A queue with an item that is claimed, and one that waits. */
async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await queueJob(wandb);
  await mutate(wandb, 'mutation($id:ID!){ackRunQueueItem(input:{runQueueItemId:$id,runName:"abc12345"}){success}}', {
    id: btoa('RunQueueItem:1'),
  });
  await wandb.run('launch', 'add', '--image', 'img:2', '-q', 'gpu');
  return wandb;
}

it('lists items as a table on a terminal', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.runOnTty('queue-item', 'list', 'gpu');

  expect([code, stderr]).toEqual([0, 'Showing 2 items in local/gpu\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "ID                    STATE    RUN       RUNS     PROJECT  ADDED
    UnVuUXVldWVJdGVtOjI=  pending            img:2             just now
    UnVuUXVldWVJdGVtOjE=  claimed  abc12345  busybox  vision   just now
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = await start();

  expect((await wandb.run('queue-item', 'list', 'local/gpu')).stdout).toBe(
    [
      `${btoa('RunQueueItem:2')}\tpending\t\timg:2\t\t2030-11-22T12:00:00Z`,
      `${btoa('RunQueueItem:1')}\tclaimed\tabc12345\tbusybox\tvision\t2030-11-22T12:00:00Z`,
      '',
    ].join('\n'),
  );
});

it.each([
  [['--state', 'claimed'], ['claimed']],
  [['--state', 'failed'], []],
  [['--limit', '1'], ['pending']],
  [['--all'], ['pending', 'claimed']],
])('lists with %j', async (flags, states) => {
  await using wandb = await start();

  const { code, stdout } = await wandb.run('queue-item', 'list', 'gpu', ...flags, '--json', 'state');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(states.map((state) => ({ state })));
});

it('refuses a state that items do not have', async () => {
  await using wandb = await start();

  const { code, stderr } = await wandb.run('queue-item', 'list', 'gpu', '--state', 'running');

  expect(code).toBe(1);
  expect(stderr).toContain('error: The flag --state is one of pending, leased, claimed, failed, not running.');
});

it('says that there is no such queue', async () => {
  await using wandb = await start();

  const { code, stderr } = await wandb.run('queue-item', 'list', 'none');

  expect([code, stderr]).toEqual([
    1,
    'error: Could not find the queue local/none, or you may not use it.\nnext: wandb-ts help paths\n',
  ]);
});
