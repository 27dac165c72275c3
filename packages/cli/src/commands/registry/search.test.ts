import { expect, it } from 'vitest';
import { fillRegistry } from '../../testing/filled-registry.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await fillRegistry(wandb);
  return wandb;
}

it('finds versions, and shows them as a table on a terminal', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.runOnTty('registry', 'search');

  expect([code, stderr]).toEqual([0, 'Showing 2 versions in local-org\n\n']);
  expect(stdout).toMatch(/^VERSION +ALIASES +TAGS +SOURCE +CREATED\n/);
  expect(stdout).toMatch(/latest, p.* +small +local\/visi.* just now\n/);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = await start();

  expect(await wandb.run('registry', 'search', '--alias', 'prod')).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'local-org/wandb-registry-model/digits:v1\tlatest,prod\tsmall\tlocal/vision/mnist:v1\t2030-11-22T12:00:00Z\n',
  });
});

const v0 = 'digits:v0';
const v1 = 'digits:v1';

it.each([
  [
    ['--registry', 'model', '--collection', 'digits'],
    [v1, v0],
  ],
  [['--registry', 'other'], []],
  [['--collection', 'other'], []],
  [['--collection-tag', 'x'], []],
  [['--tag', 'small', '--alias', 'latest'], [v1]],
  [['--tag', 'large'], []],
  [['--filter', '{"metadata.classes":10}', '--limit', '1'], [v1]],
  [['--filter', '{"version":0}', '--all'], [v0]],
])('finds with %j', async (flags, names) => {
  await using wandb = await start();

  const { code, stdout } = await wandb.run('registry', 'search', ...flags, '--json', 'name');

  expect([code, JSON.parse(stdout)]).toEqual([0, names.map((name) => ({ name }))]);
});

it('explains that versions have no such field', async () => {
  await using wandb = await start();

  const { code, stderr } = await wandb.run('registry', 'search', '--filter', '{"colour":1}');

  expect([code, stderr]).toEqual([1, expect.stringContaining('A filter of versions has no field "colour".')]);
});
