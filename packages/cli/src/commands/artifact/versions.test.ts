import { expect, it } from 'vitest';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const path = ['artifact', 'versions', 'local/vision/mnist'];

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  return wandb;
}

it('lists versions as a table on a terminal', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect([code, stderr]).toEqual([0, 'Showing 2 of 2 versions in local/vision/mnist\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "NAME      ALIASES       TAGS   FILES     SIZE  CREATED
    mnist:v1  latest, best  small      2  3.0 KiB  just now
    mnist:v0                small      2  1.5 KiB  just now
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = await start();

  expect(await wandb.run(...path)).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      'mnist:v1\tlatest,best\tsmall\t2\t3081\t2030-11-22T12:00:00Z',
      'mnist:v0\t\tsmall\t2\t1545\t2030-11-22T12:00:00Z',
      '',
    ].join('\n'),
  });
});

it.each([
  [['--limit', '1'], ['mnist:v1']],
  [
    ['--type', 'dataset', '--all'],
    ['mnist:v1', 'mnist:v0'],
  ],
  [
    ['--tag', 'small'],
    ['mnist:v1', 'mnist:v0'],
  ],
  [['--tag', 'large'], []],
])('lists with %j', async (flags, names) => {
  await using wandb = await start();

  const { code, stdout } = await wandb.run(...path, ...flags, '--json', 'name');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(names.map((name) => ({ name })));
});

it('says how many there are as far as it knows', async () => {
  await using wandb = await start();

  expect((await wandb.runOnTty(...path, '-L', '1')).stderr).toContain('Showing 1 of 2 versions in');
  expect((await wandb.runOnTty(...path, '--tag', 'small')).stderr).toContain('Showing 2 versions in');
});

it.each([
  [['local/vision/nothing'], 'Could not find artifact local/vision/nothing:latest.'],
  [['local/vision/mnist', '--type', 'model'], 'Could not find the artifact type "model" in local/vision.'],
  [['local/vision/mnist:v0'], 'mnist:v0 names a version. Give the name of a collection.'],
])('explains the mistake in %j', async (typed, message) => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.run('artifact', 'versions', ...typed);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
