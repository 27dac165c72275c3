import { expect, it } from 'vitest';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  return wandb;
}

it('deletes a version in a pipe when it is confirmed in advance', async () => {
  await using wandb = await start();

  expect((await wandb.run('artifact', 'delete', 'local/vision/mnist:v0')).stderr).toContain(
    'Nobody is there to confirm: delete the version local/vision/mnist:v0 with its 2 files.',
  );
  expect(await wandb.run('artifact', 'delete', 'local/vision/mnist:v0', '--yes')).toEqual({
    code: 0,
    stdout: 'local/vision/mnist:v0\n',
    stderr: '',
  });
  expect((await wandb.run('artifact', 'view', 'local/vision/mnist:v0')).code).toBe(1);
});

it('deletes a version with aliases only when it is told to', async () => {
  await using wandb = await start();

  expect((await wandb.run('artifact', 'delete', 'local/vision/mnist', '-y')).code).toBe(1);
  expect((await wandb.run('artifact', 'delete', 'local/vision/mnist', '-y', '--aliases')).stdout).toBe(
    'local/vision/mnist:v1\n',
  );
});

it('asks a person for the name', async () => {
  await using wandb = await start();
  const path = ['artifact', 'delete', 'local/vision/mnist:v0'];

  const wrong = await wandb.runWith({ isTty: true, typed: ['mnist'] }, ...path);
  const right = await wandb.runWith({ isTty: true, typed: ['mnist:v0'] }, ...path);

  expect([wrong.code, wrong.stdout]).toEqual([1, '']);
  expect(right).toMatchObject({ code: 0, stdout: 'Deleted local/vision/mnist:v0.\n' });
  expect(right.stderr).toContain('This will delete the version local/vision/mnist:v0 with its 2 files.');
});

it('removes a link and leaves the version', async () => {
  await using wandb = await start();
  await wandb.run('artifact', 'link', 'local/vision/mnist:v0', 'local/releases/digits');

  const { code, stdout } = await wandb.runOnTty('artifact', 'delete', 'local/releases/digits:v0', '--yes', '--aliases');

  expect([code, stdout]).toEqual([0, 'Removed local/releases/digits:v0.\n']);
  expect((await wandb.run('artifact', 'view', 'local/vision/mnist:v0')).code).toBe(0);
});
