import { expect, it } from 'vitest';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const path = ['artifact', 'list', '-p', 'local/vision'];

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  return wandb;
}

it('lists artifacts as a table on a terminal', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect([code, stderr]).toEqual([0, 'Showing 1 artifact in local/vision\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "NAME   TYPE     TAGS  UPDATED   DESCRIPTION
    mnist  dataset        just now
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = await start();

  expect(await wandb.run(...path)).toEqual({
    code: 0,
    stderr: '',
    stdout: 'mnist\tdataset\t\t2030-11-22T12:00:00Z\t\n',
  });
});

it.each([
  [['--type', 'dataset'], ['mnist']],
  [['--all'], ['mnist']],
])('lists with %j', async (flags, names) => {
  await using wandb = await start();

  const { stdout } = await wandb.run(...path, ...flags, '--json', 'name');

  expect(JSON.parse(stdout)).toEqual(names.map((name) => ({ name })));
});

it('says that there are none', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect([code, stdout, stderr]).toEqual([0, '', 'No artifacts match in local/vision.\n']);
});

it.each([
  [['-p', 'local/nothing'], 'there is no project local/nothing'],
  [['-p', 'local/vision', '--type', 'model'], 'Could not find the artifact type "model" in local/vision.'],
])('explains what does not exist: %j', async (flags, message) => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.run('artifact', 'list', ...flags);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
