import { expect, it } from 'vitest';
import { makeJobs } from '../../testing/made-jobs.js';
import { startSeededServer } from '../../testing/seeded-server.js';

it('lists jobs with how many versions they have and all aliases [L117]', async () => {
  await using wandb = startSeededServer();
  await makeJobs(wandb);

  const { code, stdout, stderr } = await wandb.runOnTty('job', 'list', '-p', 'vision');

  expect([code, stderr]).toEqual([0, 'Showing 2 jobs in local/vision\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "NAME         VERSIONS  NEWEST  ALIASES       UPDATED
    job-busybox         1  v0      latest        just now
    train               2  v1      latest, best  just now
    "
  `);
});

it('prints whole values between tabs in a pipe, and JSON [L117]', async () => {
  await using wandb = startSeededServer();
  await makeJobs(wandb);

  const { code, stdout, stderr } = await wandb.run('job', 'list', '-p', 'local/vision');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.split('\n').toSorted()).toEqual([
    '',
    'job-busybox\t1\tv0\tlatest\t2030-11-22T12:00:00Z',
    'train\t2\tv1\tlatest,best\t2030-11-22T12:00:00Z',
  ]);
  const json = await wandb.run('job', 'list', '-p', 'local/vision', '--json', 'name,versions');
  const jobs = JSON.parse(json.stdout) as { readonly name: string; readonly versions: readonly object[] }[];
  expect(jobs.map(({ name, versions }) => [name, versions.length]).toSorted()).toEqual([
    ['job-busybox', 1],
    ['train', 2],
  ]);
});

it('says that there are none, and that the project is missing', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.runOnTty('job', 'list', '-p', 'vision')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'No jobs match in local/vision.\n',
  });
  expect((await wandb.run('job', 'list', '-p', 'none')).code).toBe(1);
});
