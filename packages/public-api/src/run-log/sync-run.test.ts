import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConflictError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { Run } from '../runs/run.js';
import { startTestApi } from '../testing/test-api.js';
import { FrameWriter } from './frames.js';
import { offsetsSetting, type RunHead } from './record.js';
import { RunLogError } from './run-log-error.js';
import { syncRun } from './sync-run.js';
import { type WritableRecord, writeHeader, writeRecord } from './write-record.js';

const head: RunHead = {
  id: 'logged1',
  entity: '',
  project: 'offline',
  name: 'first try',
  group: 'g',
  jobType: 'train',
  notes: 'n',
  tags: ['a', 'b'],
  sweepId: '',
  host: 'box',
  gitRemote: 'https://example.org/x.git',
  gitCommit: 'abc',
  startingStep: 0,
  startTime: 1_700_000_000,
  isResumed: false,
  config: [
    { path: ['lr'], json: '0.1' },
    { path: ['big'], json: '1152921504606846976' },
  ],
  summary: [],
  branchPoint: null,
  settings: [],
};

const row = (step: number): WritableRecord => ({
  type: 'history',
  items: [
    { path: ['loss'], json: step === 1 ? 'NaN' : String(1 / (step + 1)) },
    { path: ['deep', 'a', 'b'], json: String(step) },
    { path: ['deep', 'c'], json: '"x"' },
    { path: ['_runtime'], json: String(step * 2) },
    { path: ['_timestamp'], json: String(1_700_000_000 + step) },
    { path: ['_step'], json: String(step) },
  ],
  step,
});

const exit: WritableRecord = { type: 'exit', exitCode: 0, runtime: 9 };

/** A folder as wandb makes it, with a log of these records. */
async function makeLog(records: readonly WritableRecord[], keep = Number.POSITIVE_INFINITY) {
  const folder = await mkdtemp(join(tmpdir(), 'wandb-ts-run-log-'));
  const frames = new FrameWriter();
  const bytes = Buffer.concat(
    [writeHeader(), ...records.map(writeRecord)].map((record) => frames.frame(record).slice()),
  );
  const file = join(folder, 'run-logged1.wandb');
  await writeFile(file, bytes.subarray(0, keep));
  await mkdir(join(folder, 'files'));
  return { folder, file, bytes, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

async function rowsOf(run: Run): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const found of run.scanHistory()) rows.push(found);
  return rows;
}

it('sends everything that a log holds, and marks it', async () => {
  await using test = startTestApi();
  await using log = await makeLog([
    { type: 'run', head },
    row(0),
    row(1),
    { type: 'console', text: 'epoch 1\nload  10%\rload 100%\nend', isError: false, time: 1_700_000_001.5 },
    { type: 'console', text: 'oops\n', isError: true, time: 1_700_000_002 },
    { type: 'system', items: [{ path: ['cpu'], json: '12.5' }], time: 1_700_000_003 },
    { type: 'config', update: [{ path: ['opt', 'name'], json: '"sgd"' }], remove: [] },
    { type: 'summary', update: [{ path: ['best'], json: '0.5' }], remove: [{ path: ['deep', 'c'], json: '' }] },
    { type: 'files', paths: ['*.txt', '../outside'] },
    row(2),
    exit,
  ]);
  await writeFile(join(log.folder, 'files', 'notes.txt'), 'hello');
  const run = await syncRun(test.api.client, log.folder);
  expect([run.entity, run.project, run.id, run.name, run.state]).toEqual([
    'local',
    'offline',
    'logged1',
    'first try',
    'finished',
  ]);
  expect([run.group, run.jobType, run.notes, run.tags, run.commit]).toEqual(['g', 'train', 'n', ['a', 'b'], 'abc']);
  expect(run.config).toEqual({ lr: 0.1, big: 1152921504606846976n, opt: { name: 'sgd' } });
  expect(await rowsOf(run)).toEqual(
    [0, 1, 2].map((step) => ({
      loss: step === 1 ? Number.NaN : 1 / (step + 1),
      deep: { a: { b: step }, c: 'x' },
      _runtime: step * 2,
      _timestamp: 1_700_000_000 + step,
      _step: step,
    })),
  );
  expect(run.summary.toJSON()).toMatchObject({ loss: 1 / 3, best: 0.5, deep: { a: { b: 2 }, c: 'x' }, _step: 2 });
  const lines: string[] = [];
  for await (const { content } of run.consoleLogs()) lines.push(content);
  expect(lines).toEqual(['epoch 1', 'load 100%', 'oops', 'end']);
  const names: string[] = [];
  for await (const file of run.files()) names.push(file.name);
  expect(names).toContain('notes.txt');
  expect(existsSync(`${log.file}.synced`)).toBe(true);
});

it('leaves the rows as they are when a log is sent again, or goes on after a part was sent', async () => {
  await using test = startTestApi();
  const records: WritableRecord[] = [
    { type: 'run', head },
    ...Array.from({ length: 50 }, (_, step) => row(step)),
    exit,
  ];
  await using part = await makeLog(records.slice(0, 20));
  await using whole = await makeLog(records);
  const unfinished = await syncRun(test.api.client, part.file);
  expect(unfinished.state).toBe('running');
  expect(existsSync(`${part.file}.synced`)).toBe(false);
  for (let time = 0; time < 2; time += 1) {
    const run = await syncRun(test.api.client, whole.file);
    expect((await rowsOf(run)).map((found) => found['_step'])).toEqual(Array.from({ length: 50 }, (_, step) => step));
  }
});

it('sends the whole rows of a log that is cut anywhere', async () => {
  await using test = startTestApi();
  const records: WritableRecord[] = [{ type: 'run', head }, row(0), row(1), row(2)];
  await using whole = await makeLog(records);
  const ends = records.map((_, index) => {
    const frames = new FrameWriter();
    return Buffer.concat(
      [writeHeader(), ...records.slice(0, index + 1).map(writeRecord)].map((record) => frames.frame(record).slice()),
    ).length;
  });
  for (let cut = (ends[0] ?? 0) + 1, id = 0; cut < whole.bytes.length; cut += 13, id += 1) {
    await using log = await makeLog(records, cut);
    const run = await syncRun(test.api.client, log.file, { runId: `cut-${id}` });
    expect((await rowsOf(run)).length).toBe(ends.filter((end) => end <= cut).length - 1);
  }
});

it('puts the rows of a log that goes on behind those before, and refuses when it cannot tell where', async () => {
  const history = [{ loss: 3 }, { loss: 2 }];
  await using test = startTestApi({ runs: [{ project: 'offline', name: 'logged1', history }] });
  const noted = {
    ...head,
    isResumed: true,
    startingStep: 2,
    settings: [{ path: [offsetsSetting], json: '{"history":2}' }],
  };
  await using ours = await makeLog([{ type: 'run', head: noted }, row(2), exit]);
  const run = await syncRun(test.api.client, ours.file);
  expect((await rowsOf(run)).map((found) => found['_step'])).toEqual([0, 1, 2]);
  await using other = await makeLog([
    { type: 'run', head: { ...head, isResumed: true, startingStep: 2 } },
    row(2),
    exit,
  ]);
  await expect(syncRun(test.api.client, other.file)).rejects.toThrow(ConflictError);
});

it('takes another id, project and entity, and tells how far it is', async () => {
  await using test = startTestApi();
  await using log = await makeLog([{ type: 'run', head }, row(0), exit]);
  const reports: unknown[] = [];
  const target = { runId: 'other', project: 'elsewhere', onProgress: (progress: unknown) => reports.push(progress) };
  const run = await syncRun(test.api.client, log.folder, target);
  expect([run.project, run.id]).toEqual(['elsewhere', 'other']);
  expect(reports.at(-1)).toEqual({ totalBytes: log.bytes.length, readBytes: log.bytes.length, rows: 1 });
});

it('refuses what is no log of a run, before any request', async () => {
  await using test = startTestApi();
  await using log = await makeLog([]);
  await expect(syncRun(test.api.client, log.file)).rejects.toThrow(/has no run/);
  await expect(syncRun(test.api.client, join(log.folder, 'files'))).rejects.toThrow(/no .wandb file/);
  await expect(syncRun(test.api.client, join(log.folder, 'absent'))).rejects.toThrow(ValidationError);
  await using whole = await makeLog([{ type: 'run', head }]);
  for (const target of [{ project: 'a/b' }, { entity: '..' }, { runId: '..' }]) {
    await expect(syncRun(test.api.client, whole.file, target)).rejects.toThrow(ValidationError);
  }
  await writeFile(log.file, 'no log at all');
  await expect(syncRun(test.api.client, log.file)).rejects.toThrow(RunLogError);
  expect(test.sent).toEqual([]);
});

it('sends what stands before damage, and then says so', async () => {
  await using test = startTestApi();
  const records: WritableRecord[] = [{ type: 'run', head }, ...Array.from({ length: 900 }, (_, step) => row(step))];
  await using log = await makeLog(records);
  const damaged = Buffer.from(log.bytes);
  damaged.fill(0xff, 40_000, 40_010);
  await writeFile(log.file, damaged);
  await expect(syncRun(test.api.client, log.file)).rejects.toThrow(RunLogError);
  const sent = await rowsOf(await test.api.run('offline/logged1'));
  expect(sent.length).toBeGreaterThan(100);
  expect(sent.map((found) => found['_step'])).toEqual(sent.map((_, index) => index));
});
