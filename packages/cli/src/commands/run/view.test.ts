import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const path = ['run', 'view', 'local/vision/abc12345'];

it('shows a run on a terminal', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "brisk-sun-1 (abc12345) in local/vision

      state          finished
      user           local
      created        about 2 hours ago
      last heard of  about 2 hours ago
      history rows   5
      tags           baseline, v2
      group          sweep-a
      job type       train

    Config
      lr     0.1
      model  {"layers":3}

    Summary
      accuracy  0.875
      big       NaN
      loss      0.25

    http://localhost:8080/local/vision/runs/abc12345
    "
  `);
});

it('prints names and values between tabs in a pipe', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run(...path);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "id	abc12345
    name	brisk-sun-1
    entity	local
    project	vision
    url	http://localhost:8080/local/vision/runs/abc12345
    state	finished
    user	local
    createdAt	2030-11-22T10:00:00Z
    heartbeatAt	2030-11-22T10:00:00Z
    historyLineCount	5
    tags	baseline,v2
    group	sweep-a
    jobType	train
    sweepName	
    commit	
    notes	
    config.lr	0.1
    config.model	{"layers":3}
    summary._step	4
    summary.accuracy	0.875
    summary.big	NaN
    summary.loss	0.25
    "
  `);
});

it('prints JSON', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...path, '--json', 'id,historyLineCount,config')).toEqual({
    code: 0,
    stdout: '{"id":"abc12345","historyLineCount":5,"config":{"lr":0.1,"model":{"layers":3}}}\n',
    stderr: '',
  });
});

it('indents JSON on a terminal', async () => {
  await using wandb = startSeededServer();

  expect((await wandb.runOnTty(...path, '--json', 'id')).stdout).toBe('{\n  "id": "abc12345"\n}\n');
});

it.each([
  ['local/vision/nothing', 'error: Could not find run local/vision/nothing.\nnext: wandb-ts help paths\n'],
  [
    'local/nothing/abc12345',
    'error: Could not find run local/nothing/abc12345: there is no project local/nothing.\nnext: wandb-ts help paths\n',
  ],
])('explains that there is no %s', async (run, stderr) => {
  await using wandb = startSeededServer();

  expect(await wandb.run('run', 'view', run)).toEqual({ code: 1, stdout: '', stderr });
});
