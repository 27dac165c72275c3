import { expect, it } from 'vitest';
import { main } from '../../main.js';
import { startSeededServer } from '../../testing/seeded-server.js';

const path = ['run', 'list', '-p', 'local/vision'];

it('lists the newest runs first, as a table on a terminal', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.runOnTty(...path);

  expect(code).toBe(0);
  expect(stderr).toBe('Showing 3 of 3 runs in local/vision\n\n');
  expect(stdout).toMatchInlineSnapshot(`
    "ID        NAME                  STATE     USER   CREATED            TAGS
    ghi13579  calm-moon-3           running   local  just now           v2
    abc12345  brisk-sun-1           finished  local  about 2 hours ago  baseline, v2
    def67890  a very long name th…  failed    local  about 3 days ago
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...path)).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      'ghi13579\tcalm-moon-3\trunning\tlocal\t2030-11-22T11:59:30Z\tv2',
      'abc12345\tbrisk-sun-1\tfinished\tlocal\t2030-11-22T10:00:00Z\tbaseline,v2',
      'def67890\ta very long name that no narrow terminal can show in one piece\tfailed\tlocal\t2030-11-19T12:00:00Z\t',
      '',
    ].join('\n'),
  });
});

it.each([
  [
    ['--filter', '{"tags":"v2"}'],
    ['ghi13579', 'abc12345'],
  ],
  [['--filter', '{"summary_metrics.loss":{"$lt":1}}'], ['abc12345']],
  [
    ['--order', '+summary_metrics.loss'],
    ['abc12345', 'ghi13579', 'def67890'],
  ],
  [['--order', '-summary_metrics.loss', '-L', '1'], ['def67890']],
  [['--all'], ['ghi13579', 'abc12345', 'def67890']],
  [['--filter', '{"state":"crashed"}'], []],
])('lists with %j', async (flags, ids) => {
  await using wandb = startSeededServer();

  const { code, stdout } = await wandb.run(...path, ...flags, '--json', 'id');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(ids.map((id) => ({ id })));
});

it('says how many runs there are beyond the limit', async () => {
  await using wandb = startSeededServer();

  const { stdout, stderr } = await wandb.runOnTty(...path, '--limit', '2');

  expect(stderr).toBe('Showing 2 of 3 runs in local/vision\n\n');
  expect(stdout.split('\n')).toHaveLength(4);
});

it('takes entity and project from the environment', async () => {
  await using wandb = startSeededServer();
  const io = wandb.io({ environment: { WANDB_PROJECT: 'vision' }, isTty: true });

  expect(await main(['run', 'ls', '-L', '1'], io)).toBe(0);
  expect(io.written.stderr).toBe('Showing 1 of 3 runs in local/vision\n\n');
});

it('treats a list without runs as a success', async () => {
  await using wandb = startSeededServer();
  const flags = ['--filter', '{"state":"crashed"}'];

  expect(await wandb.run(...path, ...flags)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await wandb.runOnTty(...path, ...flags)).toEqual({
    code: 0,
    stdout: '',
    stderr: 'No runs match in local/vision.\n',
  });
});

it('prints exactly the JSON fields that are asked for, in their order', async () => {
  await using wandb = startSeededServer();

  const { stdout } = await wandb.run(
    ...path,
    '--filter',
    '{"tags":"baseline"}',
    '--json',
    'state,id,config,summaryMetrics,user,notes',
  );

  expect(stdout).toBe(
    '[{"state":"finished","id":"abc12345","config":{"lr":0.1,"model":{"layers":3}},"summaryMetrics":{"loss":0.25,"accuracy":0.875,"big":"NaN","_step":4},"user":{"name":"local","username":"local"},"notes":null}]\n',
  );
});

it('lists the JSON fields that there are', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run(...path, '--json');

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe(`error: The flag --json needs fields, with commas between them. There are:
  commit
  config
  createdAt
  description
  entity
  group
  heartbeatAt
  historyKeys
  historyLineCount
  id
  jobType
  name
  notes
  project
  readOnly
  state
  storageId
  summaryMetrics
  sweepName
  systemMetrics
  tags
  url
  user
`);
});

it('asks for the large fields only when one of them is printed', async () => {
  await using wandb = startSeededServer();
  const sent: string[] = [];
  const io = (): ReturnType<typeof wandb.io> =>
    wandb.io({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        sent.push(...((await request.clone().text()).match(/query \w+/g) ?? []));
        return wandb.server.fetch(request);
      },
    });

  await main([...path, '--json', 'id,state'], io());
  await main([...path, '--json', 'id,config'], io());

  expect(sent).toEqual(['query ListRunsLight', 'query ListRuns']);
});

it('refuses --all together with --limit', async () => {
  await using wandb = startSeededServer();

  expect(await wandb.run(...path, '--all', '--limit', '3')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'error: The flags --all and --limit exclude each other.\n',
  });
});

it('explains that a project does not exist', async () => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run('run', 'list', '-p', 'local/nothing');

  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe('error: Could not find project local/nothing.\nnext: wandb-ts help paths\n');
});
