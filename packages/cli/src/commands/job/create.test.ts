import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

it('makes a job of a folder, of main.py unless something else is said [L115]', async () => {
  await using wandb = startSeededServer();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(folder.path, 'main.py'), '');
  await writeFile(join(folder.path, 'requirements.txt'), 'wandb\n');
  const io = { workingDirectory: folder.path, environment: { WANDB_PROJECT: 'vision' } };

  const made = await wandb.runWith(io, 'job', 'create', 'code', '.', '--name', 'train', '-r', '3.12');
  const again = await wandb.runWith({ ...io, isTty: true }, 'job', 'create', 'code', '.', '-n', 'train', '-r', '3.12');
  const seen = await wandb.run('job', 'view', 'local/vision/train', '--json', 'entryPoint,runtime,requirements');

  expect(made).toEqual({
    code: 0,
    stdout: 'local/vision/train:v0\n',
    stderr: 'warning: No --entry-point is given: it is taken to be python main.py.\n',
  });
  expect(again.stdout).toBe('No changes detected for the job local/vision/train:v0, with the aliases latest.\n');
  expect(JSON.parse(seen.stdout)).toEqual({
    entryPoint: ['python', 'main.py'],
    requirements: 'wandb\n',
    runtime: '3.12',
  });
});

it('tells what it did, with every alias [L112, L111]', async () => {
  await using wandb = startSeededServer();

  const first = await wandb.runOnTty('job', 'create', 'image', 'img:t1', '-p', 'vision', '-a', 'best');
  const second = await wandb.runOnTty('job', 'create', 'image', 'img:t2', '-p', 'vision');

  expect(first.stdout).toBe('Created the job local/vision/job-img:v0, with the aliases best, t1, latest.\n');
  expect(second.stdout).toBe('Updated the job local/vision/job-img:v1, with the aliases t2, latest.\n');
});

it('passes on how a job is built, its services and its schema [L116]', async () => {
  await using wandb = startSeededServer();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(folder.path, 'package.json'), '{}');
  await writeFile(join(folder.path, 'schema.json'), '{"type":"object"}');
  const words = [
    ['-p', 'local/vision', '-n', 'train', '-d', 'About', '-E', "node 'a b.js'", '-b', 'sub', '-D', 'Dockerfile.x'],
    ['--base-image', 'node:22', '--service', 'db=always,cache=never', '--schema', 'schema.json'],
  ].flat();

  const { code } = await wandb.runWith({ workingDirectory: folder.path }, 'job', 'create', 'code', '.', ...words);
  const seen = await wandb.run('job', 'view', 'local/vision/train', '--json', 'entryPoint,source');
  const artifact = await wandb.run('artifact', 'view', 'local/vision/train', '--json', 'description,metadata');

  expect(code).toBe(0);
  expect(JSON.parse(seen.stdout)).toMatchObject({
    entryPoint: ['node', 'a b.js'],
    source: { build_context: 'sub', dockerfile: 'Dockerfile.x', base_image: 'node:22' },
  });
  expect(JSON.parse(artifact.stdout)).toEqual({
    description: 'About',
    metadata: { input_schemas: { '@wandb.config': { type: 'object' } } },
  });
});

it.each([
  [['image', 'img', '-p', 'vision', '--base-image', 'x'], 'has no base image'],
  [['zip', 'img', '-p', 'vision'], 'is git, code or image'],
  [['image', 'img', '-p', 'vision', '--service', 'db=maybe'], 'name=always or name=never'],
  [['image', 'img', '-p', 'vision', '--name', 'a b'], 'a_b instead of a b?'],
])('refuses %j [L115]', async (words, message) => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run('job', 'create', ...words);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
