import { mkdtempDisposable, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Api, Artifact } from '@wandb-ts/public-api';
import { expect, it, vi } from 'vitest';
import type { FakeIoOptions } from '../../testing/fake-io.js';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { type Outcome, startSeededServer } from '../../testing/seeded-server.js';

async function start() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-get-'));
  vi.stubEnv('WANDB_CACHE_DIR', join(folder.path, 'cache'));
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  const workingDirectory = folder.path;
  const get = (options: FakeIoOptions, ...argv: string[]): Promise<Outcome> =>
    wandb.runWith({ workingDirectory, ...options }, 'artifact', 'get', ...argv);
  return {
    folder: folder.path,
    server: wandb.server,
    get: (...argv: string[]) => get({}, ...argv),
    getOnTty: (...argv: string[]) => get({ isTty: true }, ...argv),
    getWith: get,
    files: async (root: string) => (await readdir(join(folder.path, root), { recursive: true })).sort(),
    [Symbol.asyncDispose]: async () => {
      await wandb[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('saves the latest version where wandb for Python does, and prints the folder', async () => {
  await using kit = await start();

  expect(await kit.get('local/vision/mnist')).toEqual({ code: 0, stdout: 'artifacts/mnist:v1\n', stderr: '' });

  expect(await kit.files('artifacts/mnist:v1')).toEqual(['images', 'images/a.png', 'labels.txt']);
  expect(await readFile(join(kit.folder, 'artifacts/mnist:v1/labels.txt'), 'utf8')).toBe('version 1');
});

it('saves some files elsewhere', async () => {
  await using kit = await start();

  const { stdout } = await kit.get('local/vision/mnist:v0', '--root', 'deep/er', '--path-prefix', 'images/');

  expect(stdout).toBe('deep/er\n');
  expect(await kit.files('deep/er')).toEqual(['images', 'images/a.png']);
});

it('saves below WANDB_ARTIFACT_DIR', async () => {
  await using kit = await start();

  const { stdout } = await kit.getWith({ environment: { WANDB_ARTIFACT_DIR: 'here' } }, 'local/vision/mnist:v0');

  expect([stdout, await kit.files('here')]).toContainEqual('here/mnist:v0\n');
  expect(await kit.files('here/mnist:v0')).toContain('labels.txt');
});

it('shows on a terminal how far it is, and what it did', async () => {
  await using kit = await start();

  const first = await kit.getOnTty('local/vision/mnist:v0');
  const second = await kit.getOnTty('local/vision/mnist:v0');

  expect(first.stdout).toBe('Saved mnist:v0 in artifacts/mnist:v0 (2 files, 1.5 KiB fetched in 0.0 s).\n');
  expect(first.stderr).toMatch(/^\r\S+ +\d+% 1 of 2 files, .+ of 1\.5 KiB/);
  expect(first.stderr.endsWith('\r\u001b[K')).toBe(true);
  expect(second.stdout).toBe('Saved mnist:v0 in artifacts/mnist:v0 (2 files, 0 B fetched in 0.0 s).\n');
});

it('leaves the cache alone when it is told to', async () => {
  await using kit = await start();

  await kit.get('local/vision/mnist:v0', '--skip-cache', '--root', 'a');
  const second = await kit.getOnTty('local/vision/mnist:v0', '--root', 'b');
  const third = await kit.getOnTty('local/vision/mnist:v0', '--root', 'c');

  expect(second.stdout).toContain('1.5 KiB fetched');
  expect(third.stdout).toContain('0 B fetched');
});

it('leaves out references to what is gone only when it is told to', async () => {
  await using kit = await start();
  const target = join(kit.folder, 'gone.txt');
  await writeFile(target, 'gone');
  const draft = new Artifact('links', 'dataset');
  await draft.addReference(pathToFileURL(target).href);
  await draft.newFile('kept.txt', 'kept');
  const { apiKey } = kit.server;
  const fetch: typeof globalThis.fetch = (input, init) => kit.server.fetch(new Request(input, init));
  await draft.save({
    api: new Api({ baseUrl: 'http://localhost:8080', apiKey, environment: {}, fetch }),
    project: 'vision',
  });
  await rm(target);

  const refused = await kit.get('local/vision/links', '--root', 'a');
  const allowed = await kit.get('local/vision/links', '--root', 'b', '--allow-missing-references');

  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toMatch(/^error: .*gone\.txt/);
  expect([allowed.code, allowed.stdout]).toEqual([0, 'b\n']);
  expect(allowed.stderr).toMatch(/^warning: .*gone\.txt/);
  expect(await kit.files('b')).toEqual(['kept.txt']);
});

it.each([
  [['local/vision/nothing'], 'Could not find artifact local/vision/nothing:latest.'],
  [['local/vision/mnist', '--path-prefix', 'image/'], 'No file of mnist:v1 starts with "image/".'],
])('explains the mistake in %j', async (typed, message) => {
  await using kit = await start();

  const { code, stdout, stderr } = await kit.get(...typed);

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});
