import { expect, it } from 'vitest';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const tag = ['artifact', 'tag', 'local/vision/mnist:v0'];

async function start(): Promise<SeededServer> {
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  return wandb;
}

it('gives tags and aliases, and takes them away', async () => {
  await using wandb = await start();

  const { code, stdout, stderr } = await wandb.run(
    ...tag,
    '--add',
    'clean,new',
    '--remove',
    'small',
    '--add-alias',
    'best,old',
  );

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe('local/vision/mnist:v0\tclean,new\tbest,old\n');
  expect((await wandb.run('artifact', 'view', 'local/vision/mnist:best', '--json', 'name')).stdout).toBe(
    '{"name":"mnist:v0"}\n',
  );
  expect((await wandb.run(...tag, '--remove-alias', 'best,old', '--remove', 'new')).stdout).toBe(
    'local/vision/mnist:v0\tclean\t\n',
  );
});

it('says what a version has then, on a terminal', async () => {
  await using wandb = await start();

  expect((await wandb.runOnTty(...tag, '--add', 'clean')).stdout).toBe(
    'local/vision/mnist:v0 has the tags clean,small and the aliases (none).\n',
  );
});

it('refuses what is no tag', async () => {
  await using wandb = await start();

  const { code, stderr } = await wandb.run(...tag, '--add', 'a/b');

  expect([code, stderr.includes('Invalid tag "a/b".')]).toEqual([1, true]);
});
