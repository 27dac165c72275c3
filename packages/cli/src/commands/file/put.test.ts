import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const words = ['file', 'put', 'local/vision/abc12345'];

async function start() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-put-'));
  await mkdir(join(folder.path, 'out'));
  await writeFile(join(folder.path, 'out/model.bin'), 'x'.repeat(2048));
  const wandb = startSeededServer();
  return {
    run: (...argv: string[]) => wandb.runWith({ workingDirectory: folder.path }, ...words, ...argv),
    runOnTty: (...argv: string[]) => wandb.runWith({ workingDirectory: folder.path, isTty: true }, ...words, ...argv),
    list: async () => (await wandb.run('file', 'list', 'local/vision/abc12345', '--json', 'name,size')).stdout,
    folder: folder.path,
    [Symbol.asyncDispose]: async () => {
      await wandb[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('names a file by its way from the working directory', async () => {
  await using kit = await start();

  expect(await kit.run('out/model.bin')).toEqual({ code: 0, stdout: 'out/model.bin\n', stderr: '' });
  expect(await kit.list()).toBe('[{"name":"out/model.bin","size":2048}]\n');
});

it('names a file by its way from another root, and takes absolute paths', async () => {
  await using kit = await start();

  expect(await kit.runOnTty('out/model.bin', '--root', 'out')).toEqual({
    code: 0,
    stdout: 'Uploaded model.bin (2.0 KiB) to brisk-sun-1.\n',
    stderr: '',
  });
  expect((await kit.run(join(kit.folder, 'out/model.bin'), '--root', kit.folder)).stdout).toBe('out/model.bin\n');
});

it('explains that there is no such file', async () => {
  await using kit = await start();

  expect(await kit.run('nothing')).toEqual({
    code: 1,
    stdout: '',
    stderr: `error: There is no file ${join(kit.folder, 'nothing')}.\n`,
  });
  expect((await kit.run('out')).stderr).toBe(`error: ${join(kit.folder, 'out')} is not a file.\n`);
  expect((await kit.run()).stderr).toMatch(/^error: The argument <path> is missing\.\n/);
  expect(await kit.list()).toBe('[]\n');
});
