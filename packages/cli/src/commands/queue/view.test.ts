import { expect, it } from 'vitest';
import { queueJob } from '../../testing/queued-jobs.js';
import { startSeededServer } from '../../testing/seeded-server.js';

it('shows a queue to a person', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  const { code, stdout, stderr } = await wandb.runOnTty('queue', 'view', 'local/gpu');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "gpu of local

      type           local-container
      priorities     yes
      access         everybody
      settings       {"resource_args":{"local-container":{"gpus":"{{gpus}}"}}}
      variable gpus  {"type":"integer","default":1}
      link docs      https://docs.test
      pending        1
      leased         0
      claimed        0
      failed         0
    "
  `);
});

it('prints names and values in a pipe', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  const { stdout } = await wandb.run('queue', 'view', 'gpu');

  expect(stdout.split('\n')).toEqual([
    'name\tgpu',
    'entity\tlocal',
    'type\tlocal-container',
    'priorities\tV0',
    'access\tPROJECT',
    'settings\t{"resource_args":{"local-container":{"gpus":"{{gpus}}"}}}',
    'variable gpus\t{"type":"integer","default":1}',
    'link docs\thttps://docs.test',
    'pending\t1',
    'leased\t0',
    'claimed\t0',
    'failed\t0',
    '',
  ]);
});

it('prints the fields that are asked for as JSON', async () => {
  await using wandb = startSeededServer();
  await queueJob(wandb);

  expect(JSON.parse((await wandb.run('queue', 'view', 'gpu', '--json', 'type,name,externalLinks')).stdout)).toEqual({
    type: 'local-container',
    name: 'gpu',
    externalLinks: { links: [{ label: 'docs', url: 'https://docs.test' }] },
  });
});

it.each([
  ['none', 'error: Could not find the queue local/none, or you may not use it.\nnext: wandb-ts help paths\n'],
  ['local/', 'error: "local/" names no queue.\nnext: wandb-ts queue list\n'],
])('says that there is no queue %s', async (path, stderr) => {
  await using wandb = startSeededServer();

  expect(await wandb.run('queue', 'view', path)).toEqual({ code: 1, stdout: '', stderr });
});
