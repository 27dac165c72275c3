import { expect, it } from 'vitest';
import { startSeededServer } from '../../testing/seeded-server.js';

const path = ['report', 'list', '-p', 'local/vision'];

it('lists reports as a table on a terminal', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect(code).toBe(0);
  expect(stderr).toBe('Showing 2 reports in local/vision\n\n');
  expect(stdout).toMatchInlineSnapshot(`
    "ID        TITLE       USER   UPDATED
    Vmlldzoy  Größe: A/B  local  about 3 days ago
    Vmlldzox  My Report   local  about 2 hours ago
    "
  `);
});

it('prints whole values and addresses between tabs in a pipe', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...path)).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      'Vmlldzoy\tGröße: A/B\tlocal\t2030-11-19T12:00:00Z\thttp://localhost:8080/local/vision/reports/Gr%C3%B6%C3%9Fe-A-B--Vmlldzoy',
      'Vmlldzox\tMy Report\tlocal\t2030-11-22T10:00:00Z\thttp://localhost:8080/local/vision/reports/My-Report--Vmlldzox',
      '',
    ].join('\n'),
  });
});

it.each([
  [['--name', 'abc123'], ['My Report']],
  [['--name', 'My Report'], []],
  [['-L', '1'], ['Größe: A/B']],
  [['--all'], ['Größe: A/B', 'My Report']],
])('lists with %j', async (flags, titles) => {
  await using wandb = startSeededServer();

  const { code, stdout } = await wandb.run(...path, ...flags, '--json', 'displayName');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(titles.map((displayName) => ({ displayName })));
});

it('takes the name as it is typed', async () => {
  await using wandb = startSeededServer({ reports: [{ project: 'vision', name: '50%25' }] });

  const { stdout } = await wandb.run(...path, '--name', '50%25', '--json', 'name');

  expect(JSON.parse(stdout)).toEqual([{ name: '50%25' }]);
});

it('treats a list without reports as a success', async () => {
  await using wandb = startSeededServer({ projects: [{ name: 'vision' }] });

  expect(await wandb.run(...path)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await wandb.runOnTty(...path)).toEqual({ code: 0, stdout: '', stderr: 'No reports match in local/vision.\n' });
});

it('fails without a project, for a project that does not exist, and for flags that exclude each other', async () => {
  await using wandb = startSeededServer();

  const failures = await Promise.all([
    wandb.run('report', 'list'),
    wandb.run('report', 'list', '-p', 'local/nothing'),
    wandb.run(...path, '--all', '-L', '1'),
  ]);

  expect(failures.map(({ code }) => code)).toEqual([1, 1, 1]);
  expect(failures.map(({ stderr }) => stderr.split('\n')[0])).toEqual([
    'error: The project is missing: give entity/project or project, or configure a project.',
    'error: Could not find project local/nothing.',
    'error: The flags --all and --limit exclude each other.',
  ]);
});
