import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientEvent, ConflictError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { Run } from '../runs/run.js';
import { startTestApi } from '../testing/test-api.js';
import { EventFileError } from './event-file-error.js';
import type { SyncProgress } from './sync-tensorboard.js';

const fixtures = join(import.meta.dirname, '../testing/event-files');
const trainFile = 'train/events.out.tfevents.1700000000.host';

/** A copy of the event files that a test may damage. */
async function copyFixtures(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'wandb-ts-tensorboard-'));
  await cp(fixtures, path, { recursive: true });
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

async function rowsOf(run: Run): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const row of run.scanHistory()) rows.push(row);
  return rows;
}

it('logs the scalars of several writers in the order of their times [API-249, API-250, API-253, API-254]', async () => {
  await using test = startTestApi();
  const run = await test.api.syncTensorboard(fixtures, { project: 'boards', runId: 'board1' });
  expect([run.id, run.project, run.entity, run.state]).toEqual(['board1', 'boards', 'local', 'finished']);
  const rows = await rowsOf(run);
  expect(rows.map((row) => [row['_step'], row['train/loss'], row['eval/loss'], row['global_step']])).toEqual([
    [0, 1, 2.5, 0],
    [1, 0.5, undefined, 1],
    [2, Math.fround(1 / 3), 1.5, 2],
    [3, 0.25, undefined, 3],
    [4, Math.fround(0.2), 0.5, 4],
  ]);
  expect(rows.map((row) => row['_runtime'])).toEqual(rows.map((row) => Number(row['_timestamp']) - 1_700_000_000.5));
  expect(rows[1]?.['train/acc/top1']).toBe(Math.fround(0.1));
  expect(rows[1]?.['train/global_step']).toBe(1);
});

it('logs histograms, images, texts and curves as media of the run, and hyperparameters as its configuration', async () => {
  await using test = startTestApi();
  const run = await test.api.syncTensorboard(join(fixtures, 'train'), { project: 'boards' });
  const last = (await rowsOf(run)).at(-1) ?? {};
  const histogram = last['train/weights'] as { _type: string; values: number[]; bins: number[] };
  expect(histogram._type).toBe('histogram');
  expect(histogram.values.reduce((sum, count) => sum + count)).toBe(200);
  expect([histogram.bins[0], histogram.bins.at(-1)]).toEqual([-1, 1]);
  expect(histogram.bins).toHaveLength(histogram.values.length + 1);
  expect(last['train/sample']).toMatchObject({
    _type: 'images/separated',
    count: 1,
    width: 4,
    height: 4,
    format: 'png',
  });
  expect(last['train/note/text_summary']).toBe('hello **world**');
  expect(last['train/pr_table']).toMatchObject({ _type: 'table-file', ncols: 2 });
  expect(run.config).toEqual({ lr: 0.1, opt: 'sgd', nesterov: true });
  const [path = ''] = (last['train/sample'] as { filenames: string[] }).filenames;
  const names: string[] = [];
  for await (const file of run.files()) names.push(file.name);
  expect(names).toContain(path);
  expect(names).toContain(trainFile);
});

it('makes up the id, and takes project and entity from the configuration [API-252]', async () => {
  await using test = startTestApi({}, { project: 'configured' });
  const run = await test.api.syncTensorboard(join(fixtures, 'eval'), { uploadFiles: false });
  expect(run.id).toMatch(/^[a-z0-9]{8}$/);
  expect([run.entity, run.project]).toEqual(['local', 'configured']);
  expect(test.takeNames()).not.toContain('CreateRunFiles');
});

it('syncs to the project uncategorized of the configured entity when it is told no other [API-252]', async () => {
  await using test = startTestApi({ teams: [{ name: 'team', members: ['local'] }] }, { entity: 'team' });
  const run = await test.api.syncTensorboard(join(fixtures, 'eval'), { uploadFiles: false });
  expect([run.entity, run.project]).toEqual(['team', 'uncategorized']);
  expect(test.takeNames()).not.toContain('GetDefaultEntity');
});

it('refuses a folder without event files and one that is not there, and makes no run [API-251]', async () => {
  await using test = startTestApi();
  await using folder = await copyFixtures();
  await rm(join(folder.path, 'train'), { recursive: true });
  await rm(join(folder.path, 'eval'), { recursive: true });
  await writeFile(join(folder.path, 'tfevents.txt'), 'no event file');
  await writeFile(join(folder.path, 'a.tfevents.1.profile-empty'), '');
  await expect(test.api.syncTensorboard(folder.path)).rejects.toThrow(ValidationError);
  await expect(test.api.syncTensorboard(join(folder.path, 'absent'))).rejects.toThrow(/nothing at/);
  expect(test.sent).toEqual([]);
});

it('refuses the id of a run that is there [API-256]', async () => {
  await using test = startTestApi({ runs: [{ project: 'boards', name: 'taken', history: [{ loss: 1 }] }] });
  const sync = test.api.syncTensorboard(fixtures, { project: 'boards', runId: 'taken' });
  await expect(sync).rejects.toThrow(ConflictError);
});

it('logs what is whole of a file that ends in the middle of a record, and warns [API-255]', async () => {
  const events: ClientEvent[] = [];
  await using test = startTestApi({}, { onEvent: (event) => events.push(event) });
  await using folder = await copyFixtures();
  const file = join(folder.path, trainFile);
  await truncate(file, (await readFile(file)).length - 3);
  const run = await test.api.syncTensorboard(folder.path, { project: 'boards' });
  expect(run.state).toBe('finished');
  expect((await rowsOf(run)).length).toBe(5);
  const warnings = events.filter((event) => event.type === 'warning');
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining(`bytes of ${trainFile} are not a whole record`),
  ]);
});

it('rejects for a damaged file, and leaves a failed run that says why [API-255, API-256]', async () => {
  await using test = startTestApi();
  await using folder = await copyFixtures();
  const file = join(folder.path, trainFile);
  const bytes = await readFile(file);
  bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const sync = test.api.syncTensorboard(folder.path, { project: 'boards', runId: 'damaged' });
  await expect(sync).rejects.toThrow(EventFileError);
  const run = await test.api.run('boards/damaged');
  expect(run.state).toBe('failed');
});

it('rejects when the server takes no rows [API-256]', async () => {
  await using test = startTestApi();
  test.answerUrl((request) =>
    request.url.endsWith('/file_stream') ? Response.json({ errors: [{ message: 'no' }] }, { status: 400 }) : undefined,
  );
  await expect(test.api.syncTensorboard(fixtures, { project: 'boards' })).rejects.toThrow(/no/);
});

it('reports its progress, to the last byte and row', async () => {
  await using test = startTestApi();
  const reports: SyncProgress[] = [];
  await test.api.syncTensorboard(fixtures, { project: 'boards', onProgress: (progress) => reports.push(progress) });
  expect(reports.at(-1)).toEqual({ totalBytes: expect.any(Number), readBytes: reports[0]?.totalBytes, rows: 5 });
});

it('ends with the reason of its signal', async () => {
  await using test = startTestApi();
  const stop = new AbortController();
  const reason = new Error('enough');
  const sync = test.api.syncTensorboard(fixtures, {
    project: 'boards',
    signal: stop.signal,
    onProgress: () => stop.abort(reason),
  });
  await expect(sync).rejects.toBe(reason);
});
