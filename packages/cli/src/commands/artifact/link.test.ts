import { expect, it } from 'vitest';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const link = ['artifact', 'link', 'local/vision/mnist', 'local/releases/digits'];

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  return wandb;
}

it('links a version, with aliases', async () => {
  await using wandb = await start();

  expect(await wandb.run(...link, '--alias', 'production')).toEqual({
    code: 0,
    stdout: 'local/releases/digits:v0\n',
    stderr: '',
  });
  const { stdout } = await wandb.run(
    'artifact',
    'view',
    'local/releases/digits:production',
    '--json',
    'sourceQualifiedName',
  );
  expect(stdout).toBe('{"sourceQualifiedName":"local/vision/mnist:v1"}\n');
});

it('says what it linked, on a terminal', async () => {
  await using wandb = await start();

  expect((await wandb.runOnTty(...link)).stdout).toBe('Linked mnist:v1 as local/releases/digits:v0.\n');
});

it('explains that a target is no collection', async () => {
  await using wandb = await start();

  const { code, stderr } = await wandb.run('artifact', 'link', 'local/vision/mnist', 'digits:v0');

  expect([code, stderr]).toEqual([1, 'error: digits:v0 names a version. Link to a collection.\n']);
});
