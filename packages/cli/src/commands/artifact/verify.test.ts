import { mkdtempDisposable, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { logArtifacts } from '../../testing/logged-artifacts.js';
import { startSeededServer } from '../../testing/seeded-server.js';

/** A folder with the contents of `mnist:v0`. */
async function start() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-verify-'));
  vi.stubEnv('WANDB_CACHE_DIR', join(folder.path, 'cache'));
  const wandb = startSeededServer();
  await logArtifacts(wandb);
  const workingDirectory = folder.path;
  await wandb.runWith({ workingDirectory }, 'artifact', 'get', 'local/vision/mnist:v0');
  return {
    root: join(folder.path, 'artifacts/mnist:v0'),
    verify: (...argv: string[]) => wandb.runWith({ workingDirectory }, 'artifact', 'verify', ...argv),
    verifyOnTty: (...argv: string[]) => wandb.runWith({ workingDirectory, isTty: true }, 'artifact', 'verify', ...argv),
    [Symbol.asyncDispose]: async () => {
      await wandb[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('finds that a folder holds a version', async () => {
  await using kit = await start();

  expect(await kit.verify('local/vision/mnist:v0')).toEqual({ code: 0, stdout: 'artifacts/mnist:v0\n', stderr: '' });
  expect(await kit.verifyOnTty('local/vision/mnist:v0', '--root', kit.root)).toEqual({
    code: 0,
    stdout: 'artifacts/mnist:v0 is mnist:v0 (2 files).\n',
    stderr: '',
  });
});

const again = 'wandb-ts artifact get local/vision/mnist:v0 --root artifacts/mnist:v0';

it.each<[string, (root: string) => Promise<void>, string, string?]>([
  [
    'is changed',
    (root: string) => writeFile(join(root, 'labels.txt'), 'version x'),
    'The file "labels.txt" does not have the digest that the manifest names.',
  ],
  ['is missing', (root: string) => rm(join(root, 'images/a.png')), 'The file "images/a.png" is missing.'],
  [
    'does not belong there',
    (root: string) => writeFile(join(root, 'more.txt'), ''),
    'The file "more.txt" is not in the artifact.',
    'remove what does not belong there',
  ],
  ['is missing with the whole folder', (root: string) => rm(root, { recursive: true }), 'is missing.'],
])('says which file %s', async (_what, change, message, next = again) => {
  await using kit = await start();
  await change(kit.root);

  const { code, stdout, stderr } = await kit.verify('local/vision/mnist:v0');

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^error: artifacts\/mnist:v0 is not mnist:v0: /);
  expect(stderr).toContain(message);
  expect(stderr.endsWith(`\nnext: ${next}\n`)).toBe(true);
});
