import { mkdtempDisposable, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

async function start() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-log-'));
  const wandb = startSeededServer();
  return {
    run: wandb.run,
    pipe: (typed: readonly string[], ...argv: string[]) =>
      wandb.runWith({ typed, workingDirectory: folder.path }, ...words, ...argv),
    pipeOffline: (typed: readonly string[]) =>
      wandb.runWith({ typed, workingDirectory: folder.path, environment: { WANDB_MODE: 'offline' } }, ...words),
    pipeOnTty: (typed: readonly string[]) =>
      wandb.runWith({ typed, workingDirectory: folder.path, isTty: true }, ...words),
    folder: folder.path,
    [Symbol.asyncDispose]: async () => {
      await wandb[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

const words = ['run', 'log', '--project', 'lines', '--id', 'piped1'];

it('logs a row for each line, and prints the path of the run', async () => {
  await using wandb = await start();
  const typed = ['{"loss": 1}', '', '{"loss": NaN, "deep": {"a": [1]}}'];
  const outcome = await wandb.pipe(typed, '--config', '{"lr": 0.1}', '--tags', 'a,b', '--name', 'mine');

  expect(outcome).toEqual({ code: 0, stdout: 'local/lines/piped1\n', stderr: '' });
  expect(await readdir(wandb.folder)).toEqual([]);
  const { stdout } = await wandb.run(
    'run',
    'view',
    'local/lines/piped1',
    '--json',
    'name,state,config,tags,summaryMetrics',
  );
  expect(JSON.parse(stdout.replaceAll('NaN', 'null'))).toMatchObject({
    name: 'mine',
    state: 'finished',
    config: { lr: 0.1 },
    tags: ['a', 'b'],
    summaryMetrics: { deep: { a: [1] } },
  });
});

it('goes on with a run on request only', async () => {
  await using wandb = await start();
  await wandb.pipe(['{"loss": 1}']);

  expect((await wandb.pipe(['{"loss": 2}'])).stderr).toContain('local/lines/piped1 exists');
  expect((await wandb.pipe(['{"loss": 2}'], '--resume')).code).toBe(0);
  const { stdout } = await wandb.run('run', 'history', 'local/lines/piped1', '--all');
  expect(stdout.match(/"_step"|\n/g)?.length).toBeGreaterThan(1);
});

it.each([
  ['{"loss": 1', 'Line 2 of the input is no JSON.'],
  ['[1, 2]', 'Line 2 of the input is no JSON object.'],
])('names the line that it cannot read, and leaves a failed run with the rows before: %s', async (line, message) => {
  await using wandb = await start();

  const outcome = await wandb.pipe(['{"loss": 1}', line]);

  expect(outcome).toEqual({ code: 1, stdout: '', stderr: `error: ${message}\n` });
  const { stdout } = await wandb.run('run', 'view', 'local/lines/piped1', '--json', 'state,summaryMetrics');
  expect(JSON.parse(stdout)).toMatchObject({ state: 'failed', summaryMetrics: { loss: 1 } });
});

it('says on a terminal what it did', async () => {
  await using wandb = await start();

  const { stdout } = await wandb.pipeOnTty(['{"loss": 1}']);

  expect(stdout).toBe('Logged 1 row to local/lines/piped1: http://localhost:8080/local/lines/runs/piped1\n');
});

it('logs to disk only when it is offline, and prints where', async () => {
  await using wandb = await start();

  const { stdout } = await wandb.pipeOffline(['{"loss": 1}']);

  expect(stdout).toMatch(/^wandb\/offline-run-\d{8}_\d{6}-piped1\n$/);
  expect((await wandb.run('run', 'sync', join(wandb.folder, stdout.trim()))).stdout).toBe('local/lines/piped1\n');
});

it('takes the path of a project, and refuses a second owner', async () => {
  await using wandb = await start();

  const outcome = await wandb.pipe(['{"loss": 1}'], '-p', 'local/paths');
  const refused = await wandb.pipe(['{"loss": 1}'], '-p', 'local/paths', '--entity', 'other');

  expect(outcome).toEqual({ code: 0, stdout: 'local/paths/piped1\n', stderr: '' });
  expect(refused).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: The project is of local, and --entity says other.\n',
  });
});
