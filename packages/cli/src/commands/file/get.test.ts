import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const words = ['file', 'get', 'local/vision/abc12345', 'config.yaml'];

/** A run with the file `config.yaml`, and a working directory without it. */
async function start() {
  const source = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-get-'));
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-get-'));
  await writeFile(join(source.path, 'config.yaml'), 'lr: 0.1');
  const wandb = startSeededServer();
  await wandb.runWith({ workingDirectory: source.path }, 'file', 'put', 'local/vision/abc12345', 'config.yaml');
  return {
    run: (...argv: string[]) => wandb.runWith({ workingDirectory: folder.path }, ...argv),
    folder: folder.path,
    [Symbol.asyncDispose]: async () => {
      await wandb[Symbol.asyncDispose]();
      await source[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('saves a file below the working directory, and prints where', async () => {
  await using kit = await start();

  expect(await kit.run(...words)).toEqual({ code: 0, stdout: 'config.yaml\n', stderr: '' });
  expect(await readFile(join(kit.folder, 'config.yaml'), 'utf8')).toBe('lr: 0.1');
});

it('saves a file below another directory', async () => {
  await using kit = await start();
  await using other = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-get-'));

  expect((await kit.run(...words, '--root', 'deep/er')).stdout).toBe('deep/er/config.yaml\n');
  expect((await kit.run(...words, '--root', other.path)).stdout).toBe(`${join(other.path, 'config.yaml')}\n`);
});

it('touches a file that is there only when it is told to', async () => {
  await using kit = await start();
  const path = join(kit.folder, 'config.yaml');
  await writeFile(path, 'mine');

  const refused = await kit.run(...words);
  const kept = await kit.run(...words, '--exist-ok');
  const before = await readFile(path, 'utf8');
  const replaced = await kit.run(...words, '--replace');

  const stderr = `error: ${path} exists.\nnext: type it again with --replace or --exist-ok\n`;
  expect(refused).toEqual({ code: 1, stdout: '', stderr });
  expect([kept.code, kept.stdout, before]).toEqual([0, 'config.yaml\n', 'mine']);
  expect([replaced.code, await readFile(path, 'utf8')]).toEqual([0, 'lr: 0.1']);
});

it.each([
  [['file', 'get', 'local/vision/abc12345'], 'error: The argument <name> is missing.\n'],
  [[...words, '--replace', '--exist-ok'], 'error: The flags --replace and --exist-ok exclude each other.\n'],
  [
    ['file', 'get', 'local/vision/abc12345', 'nothing'],
    'error: Could not find file "nothing" of run local/vision/abc12345.\n',
  ],
])('explains the mistake in %j', async (typed, message) => {
  await using kit = await start();

  const { code, stdout, stderr } = await kit.run(...typed);

  expect([code, stdout, stderr.startsWith(message)]).toEqual([1, '', true]);
});
