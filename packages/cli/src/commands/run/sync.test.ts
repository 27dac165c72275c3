import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '@wandb-ts/public-api';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

async function start() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-sync-'));
  const api = new Api({ baseUrl: 'http://127.0.0.1:9', apiKey: 'k'.repeat(40), environment: {} });
  const run = await api.startRun({ mode: 'offline', project: 'dark', id: 'off1', directory: folder.path });
  run.log({ loss: 1 });
  run.log({ loss: 0.5 });
  await run.finish();
  const wandb = startSeededServer();
  return {
    wandb,
    log: run.logFolder ?? '',
    folder: folder.path,
    [Symbol.asyncDispose]: async () => {
      await wandb[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

it('sends a run that was logged without a server', async () => {
  await using kit = await start();

  expect(await kit.wandb.run('run', 'sync', kit.log)).toEqual({ code: 0, stdout: 'local/dark/off1\n', stderr: '' });
  const { stdout } = await kit.wandb.run('run', 'view', 'local/dark/off1', '--json', 'state,summaryMetrics');
  expect(JSON.parse(stdout)).toMatchObject({ state: 'finished', summaryMetrics: { loss: 0.5 } });
});

it('sends it to another run, and says on a terminal what it did', async () => {
  await using kit = await start();

  const words = ['run', 'sync', kit.log, '--id', 'again', '--project', 'light', '--entity', 'local'];
  const { code, stdout } = await kit.wandb.runOnTty(...words);

  expect([code, stdout]).toEqual([
    0,
    'Sent 2 rows to local/light/again, which is finished: http://localhost:8080/local/light/runs/again\n',
  ]);
});

it('explains what is no log', async () => {
  await using kit = await start();
  const file = join(kit.folder, 'x.wandb');
  await writeFile(file, 'no log');

  expect((await kit.wandb.run('run', 'sync', join(kit.folder, 'absent'))).stderr).toMatch(
    /^error: There is nothing at/,
  );
  expect((await kit.wandb.run('run', 'sync', file)).stderr).toMatch(/^error: x.wandb does not begin as/);
});
