import { mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const name = 'local_vision_long_0.runhistory.parquet';

/** A run whose history is exported, and a working directory. */
async function start() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-export-'));
  const wandb = startSeededServer();
  const history = Array.from({ length: 1000 }, (_, step) => ({ loss: step }));
  wandb.server.seed({ runs: [{ project: 'vision', name: 'long', history }] });
  return {
    run: (...argv: string[]) => wandb.runWith({ workingDirectory: folder.path }, 'run', 'export', ...argv),
    folder: folder.path,
    [Symbol.asyncDispose]: async () => {
      await wandb[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('saves the files of a history, and prints where', async () => {
  await using kit = await start();

  expect(await kit.run('local/vision/long')).toEqual({ code: 0, stdout: `${name}\n`, stderr: '' });
  expect((await readFile(join(kit.folder, name))).subarray(0, 4).toString()).toBe('PAR1');
});

it('saves them below another directory, again and again', async () => {
  await using kit = await start();

  await kit.run('local/vision/long', '--root', 'deep');

  expect((await kit.run('local/vision/long', '--root', 'deep')).stdout).toBe(`${join('deep', name)}\n`);
});

it('refuses a history that is not exported, unless it may be missing', async () => {
  await using kit = await start();

  const refused = await kit.run('local/vision/abc12345');
  const partial = await kit.run('local/vision/abc12345', '--partial');

  expect(refused).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'error: The history of local/vision/abc12345 has rows that are not exported.\n' +
      'next: wandb-ts run history local/vision/abc12345 --all, or this command with --partial\n',
  });
  expect(partial).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Nothing of the history of local/vision/abc12345 is exported.\n',
  });
});
