import { Api } from '@wandb-ts/public-api';
import { expect, it } from 'vitest';
import { type SeededServer, startSeededServer } from '../../testing/seeded-server.js';

const words = ['file', 'list', 'local/vision/abc12345'];

async function start(contents: Readonly<Record<string, string>>): Promise<SeededServer> {
  const wandb = startSeededServer();
  const api = new Api({
    baseUrl: 'http://localhost:8080',
    apiKey: wandb.server.apiKey,
    environment: {},
    fetch: (input, init) => wandb.server.fetch(new Request(input, init)),
  });
  const run = await api.run('local/vision/abc12345');
  for (const [name, content] of Object.entries(contents)) await run.uploadFile({ name, body: new Blob([content]) });
  return wandb;
}

const three = { 'config.yaml': 'lr: 0.1', 'media/images/a.png': 'x'.repeat(1536), 'output.log': '' };

it('shows a table on a terminal', async () => {
  await using wandb = await start(three);

  const { code, stdout, stderr } = await wandb.runOnTty(...words);

  expect([code, stderr]).toEqual([0, 'Showing 3 of 3 files in local/vision/abc12345\n\n']);
  expect(stdout).toMatchInlineSnapshot(`
    "NAME                   SIZE  UPLOADED  TYPE
    config.yaml             7 B  just now  application/octet-stream
    media/images/a.png  1.5 KiB  just now  image/png
    output.log              0 B  just now  application/octet-stream
    "
  `);
});

it('prints whole values between tabs in a pipe', async () => {
  await using wandb = await start(three);

  const { code, stdout, stderr } = await wandb.run(...words);

  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "config.yaml	7	2030-11-22T12:00:00Z	application/octet-stream
    media/images/a.png	1536	2030-11-22T12:00:00Z	image/png
    output.log	0	2030-11-22T12:00:00Z	application/octet-stream
    "
  `);
});

it('prints JSON', async () => {
  await using wandb = await start(three);

  expect(await wandb.run(...words, '--json', 'size,name,md5', '--limit', '1')).toEqual({
    code: 0,
    stdout: '[{"size":7,"name":"config.yaml","md5":"ZcMwIFNj6fwC3W+HSkPVkw=="}]\n',
    stderr: '',
  });
});

it('lists the files that match a pattern', async () => {
  await using wandb = await start(three);

  const { stdout, stderr } = await wandb.runOnTty(...words, '--pattern', '%.yaml');

  expect(stderr).toBe('Showing 1 file in local/vision/abc12345\n\n');
  expect(stdout).toContain('config.yaml');
  expect(stdout).not.toContain('output.log');
});

it('says how many files there are beyond the limit', async () => {
  await using wandb = await start(three);

  expect((await wandb.runOnTty(...words, '-L', '2')).stderr).toBe('Showing 2 of 3 files in local/vision/abc12345\n\n');
});

it('says that there is nothing', async () => {
  await using wandb = await start({});

  expect(await wandb.runOnTty(...words)).toEqual({
    code: 0,
    stdout: '',
    stderr: 'No files match in local/vision/abc12345.\n',
  });
  expect(await wandb.run(...words)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect((await wandb.run(...words, '--json', 'name')).stdout).toBe('[]\n');
});

it.each([
  [['file', 'list'], 'error: The argument <run> is missing.\n'],
  [[...words, '--all', '--limit', '3'], 'error: The flags --all and --limit exclude each other.\n'],
  [[...words, '--limit', '0'], 'error: The flag --limit must be a whole number of at least 1.\n'],
  [[...words, '--json', 'url'], 'error: Unknown JSON field "url".'],
  [['file', 'list', 'local/vision/nothing'], 'error: Could not find run local/vision/nothing.\n'],
])('explains the mistake in %j', async (typed, message) => {
  await using wandb = await start({});

  const { code, stderr } = await wandb.run(...typed);

  expect([code, stderr.startsWith(message)]).toEqual([1, true]);
});
