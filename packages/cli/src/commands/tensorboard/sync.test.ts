import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const fixtures = join(import.meta.dirname, '../../../../public-api/src/testing/event-files');

it('logs event files as a run', async () => {
  await using wandb = startSeededServer();

  const outcome = await wandb.runWith(
    { workingDirectory: fixtures },
    ...['tensorboard', 'sync', 'train', '--project', 'boards', '--id', 'board1'],
  );

  expect(outcome).toEqual({ code: 0, stdout: 'local/boards/board1\n', stderr: '' });
  const { stdout } = await wandb.run('run', 'view', 'local/boards/board1', '--json', 'config,summaryMetrics');
  expect(JSON.parse(stdout)).toMatchObject({ config: { lr: 0.1 }, summaryMetrics: { 'train/loss': Math.fround(0.2) } });
  expect((await wandb.run('file', 'list', 'local/boards/board1')).stdout).toContain('tfevents');
});

it('leaves the event files where they are on request, and says on a terminal what it did', async () => {
  await using wandb = startSeededServer();

  const words = ['tensorboard', 'sync', 'eval', '--project', 'boards', '--id', 'board2', '--skip-files'];
  const { stdout } = await wandb.runWith({ workingDirectory: fixtures, isTty: true }, ...words);

  expect(stdout).toBe('Logged 3 rows to local/boards/board2: http://localhost:8080/local/boards/runs/board2\n');
  expect((await wandb.run('file', 'list', 'local/boards/board2')).stdout).not.toContain('tfevents');
});

it('explains that there is nothing to log', async () => {
  await using wandb = startSeededServer();

  const { code, stderr } = await wandb.runWith({ workingDirectory: import.meta.dirname }, 'tensorboard', 'sync', '.');

  expect([code, stderr]).toEqual([1, `error: There is no event file (*.tfevents.*) in ${import.meta.dirname}.\n`]);
});
