import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const path = ['run', 'history', 'local/vision/abc12345'];

it('shows every metric by step on a terminal', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "STEP  ACCURACY  LOSS
       0       0.2     4
       1       0.6     2
       2       0.8     1
       3       0.9   0.5
       4      0.95  0.25
    "
  `);
});

it('prints the step and the keys in their order in a pipe', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...path, '--keys', 'loss,accuracy')).toEqual({
    code: 0,
    stdout: '0\t4\t0.19999999999999996\n1\t2\t0.6\n2\t1\t0.8\n3\t0.5\t0.9\n4\t0.25\t0.95\n',
    stderr: '',
  });
});

it('draws a curve of each metric', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runOnTty(...path, '--plot', '--keys', 'loss');

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "loss
             4┼╮
         3.625┤╰──╮
          3.25┤   ╰──╮
         2.875┤      ╰───╮
           2.5┤          ╰──╮
         2.125┤             ╰──╮
          1.75┤                ╰─────╮
         1.375┤                      ╰─────╮
             1┤                            ╰───────╮
         0.625┤                                    ╰───────────╮
          0.25┤                                                ╰───────────────────
               0                                                                   4
    "
  `);
});

it('prints the rows as JSON', async () => {
  await using wandb = startSeededServer();

  const { code, stdout } = await wandb.run(...path, '--keys', 'loss', '--json');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([4, 2, 1, 0.5, 0.25].map((loss, _step) => ({ _step, loss })));
});

it('reads a sample of the size that is asked for', async () => {
  await using wandb = startSeededServer();

  const { stdout } = await wandb.run(...path, '--samples', '2');

  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
});

it('reads every row when it is told to', async () => {
  await using wandb = startSeededServer();
  const history = Array.from({ length: 700 }, (_, step) => ({ loss: step }));
  wandb.server.seed({ runs: [{ project: 'vision', name: 'long', history }] });

  const sample = await wandb.run('run', 'history', 'local/vision/long');
  const all = await wandb.run('run', 'history', 'local/vision/long', '--all', '--keys', 'loss');

  expect(sample.stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(500);
  expect(all.stdout.trimEnd().split('\n')).toEqual(history.map(({ loss }) => `${loss}\t${loss}`));
});

it.each([
  [['--keys', 'nothing'], 'The run local/vision/abc12345 has no steps with nothing.\n'],
  [['--keys', 'loss,nothing'], 'The run local/vision/abc12345 has no steps with loss and nothing.\n'],
])('says on standard error that nothing was logged for %j', async (flags, stderr) => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...path, ...flags)).toEqual({ code: 0, stdout: '', stderr });
});

it('says on standard error that a run has no history', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run('run', 'history', 'local/vision/def67890')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'The run local/vision/def67890 has no history.\n',
  });
  expect((await wandb.run('run', 'history', 'local/vision/def67890', '--json')).stdout).toBe('[]\n');
});

it('refuses --plot together with --json', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...path, '--plot', '--json')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: The flags --plot and --json exclude each other.\n',
  });
});

it('refuses to draw what is no number', async () => {
  await using wandb = startSeededServer({
    runs: [{ project: 'vision', name: 'words', history: [{ _step: 0, mood: 'good' }] }],
  });

  expect(await wandb.run('run', 'history', 'local/vision/words', '--plot')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: There are no numbers to draw in mood.\n',
  });
});
