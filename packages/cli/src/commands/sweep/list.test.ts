import { expect, it } from 'vitest';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const path = ['sweep', 'list', '-p', 'local/vision'];
const grid = 'method: grid\nname: learning rates\nmetric: {name: loss}\nparameters: {lr: {values: [1, 2, 3]}}\n';

function start(): SeededServer {
  return startSeededServer({
    projects: [{ name: 'empty' }],
    sweeps: [
      { project: 'vision', name: 'swp12345', state: 'RUNNING', config: grid, createdAt: '2030-11-22T10:00:00Z' },
      {
        project: 'vision',
        name: 'old00000',
        state: 'FINISHED',
        config: 'method: random',
        createdAt: '2030-11-20T10:00:00Z',
      },
    ],
    runs: [{ project: 'vision', name: 'a', sweep: 'swp12345', summary: { loss: 0.123456789 } }],
  });
}

it('lists sweeps as a table on a terminal', async () => {
  await using wandb = start();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect(code).toBe(0);
  expect(stderr).toBe('Showing 2 of 2 sweeps in local/vision\n\n');
  expect(stdout).toMatchInlineSnapshot(`
    "ID        NAME            METHOD  STATE       RUNS      BEST  CREATED
    old00000  old00000        random  finished       0            about 2 days ago
    swp12345  learning rates  grid    running   1 of 3  0.123457  about 2 hours ago
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = start();

  expect(await wandb.run(...path)).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      'old00000\told00000\trandom\tFINISHED\t0\t\t2030-11-20T10:00:00Z',
      'swp12345\tlearning rates\tgrid\tRUNNING\t1\t0.123456789\t2030-11-22T10:00:00Z',
      '',
    ].join('\n'),
  });
});

it.each([
  [['--filter', '{"state":"RUNNING"}'], ['swp12345']],
  [['--filter', '{"state":"PAUSED"}'], []],
  [['--limit', '1'], ['old00000']],
  [['--all'], ['old00000', 'swp12345']],
])('lists with %j', async (flags, ids) => {
  await using wandb = start();

  const { code, stdout } = await wandb.run(...path, ...flags, '--json', 'id');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(ids.map((id) => ({ id })));
});

it('says how many there are as far as it knows', async () => {
  await using wandb = start();

  expect((await wandb.runOnTty(...path, '-L', '1')).stderr).toBe('Showing 1 of 2 sweeps in local/vision\n\n');
  const filtered = await wandb.runOnTty(...path, '--filter', '{"method":"grid"}');
  expect(filtered.stderr).toBe('Showing 1 sweep in local/vision\n\n');
  const none = await wandb.runOnTty('sweep', 'list', '-p', 'local/empty');
  expect([none.code, none.stdout, none.stderr]).toEqual([0, '', 'No sweeps match in local/empty.\n']);
});

it('refuses --all together with --limit', async () => {
  await using wandb = start();

  expect(await wandb.run(...path, '--all', '--limit', '3')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: The flags --all and --limit exclude each other.\n',
  });
});

it('explains that a project does not exist', async () => {
  await using wandb = start();

  expect(await wandb.run('sweep', 'list', '-p', 'local/nothing')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: Could not find project local/nothing.\nnext: wandb-ts help paths\n',
  });
});
