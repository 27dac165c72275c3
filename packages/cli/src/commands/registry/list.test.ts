import { expect, it } from 'vitest';
import { fillRegistry } from '../../testing/filled-registry.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await fillRegistry(wandb);
  return wandb;
}

it('lists registries as a table on a terminal', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.runOnTty('registry', 'list');

  expect([code, stderr]).toEqual([0, 'Showing 1 registry in local-org\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "NAME   VISIBILITY    TYPES    UPDATED   DESCRIPTION
    model  organization  dataset  just now  What is in use
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = await start();

  expect(await wandb.run('registry', 'list', '-o', 'local-org')).toEqual({
    code: 0,
    stderr: '',
    stdout: 'model\torganization\tdataset\t2030-11-22T12:00:00Z\tWhat is in use\n',
  });
});

it.each([
  [['--filter', '{"name":"model"}'], ['model']],
  [['--filter', '{"name":{"$regex":"^x"}}'], []],
  [['--all'], ['model']],
])('lists with %j', async (flags, names) => {
  await using wandb = await start();

  const { code, stdout } = await wandb.run('registry', 'list', ...flags, '--json', 'name');

  expect([code, JSON.parse(stdout)]).toEqual([0, names.map((name) => ({ name }))]);
});

it('says that there are none', async () => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.runOnTty('registry', 'list');

  expect([code, stderr]).toEqual([0, 'No registries match in local-org.\n']);
});

it.each([
  [['-o', 'nothing'], 'Could not find organization nothing.'],
  [['--filter', '{"colour":1}'], 'A filter of registries has no field "colour".'],
])('explains the mistake in %j', async (flags, message) => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.run('registry', 'list', ...flags);

  expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
});
