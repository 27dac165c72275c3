import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

async function start() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-put-'));
  await mkdir(join(folder.path, 'data/images'), { recursive: true });
  await writeFile(join(folder.path, 'data/labels.txt'), 'cat');
  await writeFile(join(folder.path, 'data/images/a.png'), 'x'.repeat(1536));
  const wandb = startSeededServer();
  const workingDirectory = folder.path;
  return {
    put: (...argv: string[]) => wandb.runWith({ workingDirectory }, 'artifact', 'put', ...argv),
    putOnTty: (...argv: string[]) => wandb.runWith({ workingDirectory, isTty: true }, 'artifact', 'put', ...argv),
    view: async (name: string, fields: string) =>
      JSON.parse((await wandb.run('artifact', 'view', name, '--json', fields)).stdout) as unknown,
    run: wandb.run,
    folder: folder.path,
    [Symbol.asyncDispose]: async () => {
      await wandb[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('logs a folder with all that is in it, and what is said of it', async () => {
  await using kit = await start();
  const flags = ['--description', 'Digits', '--metadata', '{"classes":10}', '--alias', 'best,new', '--tag', 'small'];

  expect(await kit.put('local/vision/mnist', 'data', ...flags)).toEqual({
    code: 0,
    stdout: 'local/vision/mnist:v0\n',
    stderr: '',
  });

  expect(await kit.view('local/vision/mnist:new', 'type,description,metadata,tags,fileCount')).toEqual({
    type: 'dataset',
    description: 'Digits',
    metadata: { classes: 10 },
    tags: ['small'],
    fileCount: 2,
  });
});

it('logs a file of another type, on a terminal', async () => {
  await using kit = await start();

  expect(await kit.putOnTty('local/vision/pixels', 'data/images/a.png', '--type', 'image')).toEqual({
    code: 0,
    stdout: 'Logged local/vision/pixels:v0 (1 file, 1.5 KiB).\n',
    stderr: '',
  });
  expect(await kit.putOnTty('local/vision/pixels', join(kit.folder, 'data'), '-t', 'image')).toMatchObject({
    stdout: 'Logged local/vision/pixels:v1 (2 files, 1.5 KiB).\n',
  });
});

it('makes no version of contents that are there', async () => {
  await using kit = await start();
  await kit.put('local/vision/mnist', 'data');

  expect((await kit.put('local/vision/mnist', 'data', '--alias', 'again')).stdout).toBe('local/vision/mnist:v0\n');
  expect(await kit.view('local/vision/mnist:again', 'name')).toEqual({ name: 'mnist:v0' });
});

it('logs by a run, to its project', async () => {
  await using kit = await start();

  expect((await kit.put('mnist', 'data', '--run', 'local/vision/abc12345')).stdout).toBe('local/vision/mnist:v0\n');
  expect((await kit.run('artifact', 'view', 'local/vision/mnist')).stdout).toContain('abc12345');
  expect(await kit.put('local/other/mnist', 'data', '--run', 'local/vision/abc12345')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: A run logs to its own project, local/vision.\nnext: type mnist alone\n',
  });
});

it.each([
  [['local/vision/mnist', 'nothing'], 'There is no file '],
  [['local/vision/mnist:best', 'data'], 'mnist:best names a version.'],
  [['local/vision/mnist', 'data', '--type', 'job'], 'The artifact type "job" is reserved'],
  [['local/vision/mnist', 'data', '--alias', 'a:b'], 'Invalid alias "a:b".'],
])('explains the mistake in %j', async (argv, message) => {
  await using kit = await start();

  const { code, stdout, stderr } = await kit.put(...argv);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
