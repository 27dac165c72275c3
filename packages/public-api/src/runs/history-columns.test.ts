import { type ClientEvent, RunNotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { parquetFile, serveExports, stepsFile } from '../testing/exported-files.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { Run } from './run.js';

it('reads a live history as columns: numbers in typed arrays, absent numbers as NaN', async () => {
  await using kit = startTestApi({
    runs: [
      runWith([
        '{"_step":0,"loss":0.5,"note":"a","mixed":1,"eval":{"acc":1}}',
        '{"_step":1,"loss":NaN}',
        '{"_step":4,"loss":0.25,"rare":7,"note":"b","mixed":"x","big":12345678901234567890,"none":null}',
      ]),
    ],
  });

  const columns = await (await readRun(kit)).historyColumns();

  expect(columns).toEqual({
    _step: Float64Array.of(0, 1, 4),
    loss: Float64Array.of(0.5, Number.NaN, 0.25),
    note: ['a', undefined, 'b'],
    mixed: [1, undefined, 'x'],
    eval: [{ acc: 1 }, undefined, undefined],
    rare: Float64Array.of(Number.NaN, Number.NaN, 7),
    big: [undefined, undefined, 12345678901234567890n],
    none: [undefined, undefined, null],
  });
});

it('reads exported files as columns, and transfers those for the keys only', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `metric_${index}`);
  const history = range(0, 20_000).map((_step) => ({
    _step,
    ...Object.fromEntries(names.map((name, index) => [name, _step + index / 7])),
  }));
  await using kit = startTestApi({ runs: [runWith(history.map((row) => JSON.stringify(row)))] });
  const run = await exportedRun(kit);
  kit.takeNames();
  kit.fetched.length = 0;

  const { _step, metric_3: values, ...others } = await run.historyColumns({ keys: ['metric_3'], useCache: false });

  expect(_step).toEqual(Float64Array.from(range(0, 20_000)));
  expect(values).toEqual(Float64Array.from(history, (row) => Number(row['metric_3' as keyof typeof row])));
  expect(others).toEqual({});
  expect(kit.takeNames()).toEqual(['GetRunHistoryExports']);
  const transferred = kit.fetched.map(({ headers }) => rangeLength(headers.get('range')));
  expect(transferred.reduce((sum, length) => sum + length, 0)).toBeLessThan((20_000 * 8 * 41) / 4);
});

it('reads rows that have all keys, between bounds', async () => {
  await using kit = startTestApi({ runs: [runWith(range(0, 10).map((step) => JSON.stringify(sparseRow(step))))] });
  const run = await readRun(kit);

  const live = await run.historyColumns({ keys: ['acc', 'loss'], minStep: 2, maxStep: 9 });
  const file = parquetFile([
    { name: '_step', data: range(0, 10), type: 'DOUBLE' },
    { name: 'loss', data: range(0, 10), type: 'DOUBLE' },
    { name: 'acc', data: range(0, 10).map((step) => (step % 3 === 0 ? step / 2 : null)), type: 'DOUBLE' },
  ]);
  serveExports(kit, { files: [file], lastStep: 9 });
  const exported = await run.historyColumns({ keys: ['acc', 'loss'], minStep: 2, maxStep: 9, useCache: false });

  expect(live).toEqual({ _step: Float64Array.of(3, 6), acc: Float64Array.of(1.5, 3), loss: Float64Array.of(3, 6) });
  expect(exported).toEqual(live);
});

it('joins exported files that overlap and live rows beyond them, each row once', async () => {
  await using kit = startTestApi({
    runs: [runWith(range(0, 60).map((step) => `{"_step":${step},"loss":${step / 10}}`))],
  });
  const files = [
    stepsFile(range(0, 40).filter((step) => step % 2 === 1)),
    stepsFile(range(0, 50).filter((step) => step % 2 === 0)),
  ];
  serveExports(kit, { files, liveData: [{ _step: 41 }, { _step: 50 }], lastStep: 59 });

  const columns = await (await readRun(kit)).historyColumns({ useCache: false });

  expect(columns).toEqual({
    _step: Float64Array.from(range(0, 60)),
    loss: Float64Array.from(range(0, 60), (step) => step / 10),
  });
});

it('says that an export cannot be read, and reads everything live', async () => {
  const events: ClientEvent[] = [];
  await using kit = startTestApi(
    { runs: [runWith(range(0, 20).map((step) => `{"_step":${step}}`))] },
    { onEvent: (event) => events.push(event), maxRetries: 0 },
  );
  const files = [stepsFile(range(0, 10)), new TextEncoder().encode('broken')];
  serveExports(kit, { files, lastStep: 19 });

  const columns = await (await readRun(kit)).historyColumns({ useCache: false });

  expect(columns).toEqual({ _step: Float64Array.from(range(0, 20)) });
  expect(events.filter(({ type }) => type === 'warning')).toMatchObject([{ code: 'unreadable-export' }]);
});

it('gives no rows of a run without history', async () => {
  await using kit = startTestApi({ runs: [runWith([])] });

  expect(await (await readRun(kit)).historyColumns()).toEqual({ _step: new Float64Array(0) });
});

it('refuses wrong options, an aborted signal and a run that is gone', async () => {
  await using kit = startTestApi({ runs: [runWith([])] });
  const run = await readRun(kit);

  await expect(run.historyColumns({ keys: [''] })).rejects.toThrow(ValidationError);
  await expect(run.historyColumns({ minStep: -1 })).rejects.toThrow(ValidationError);
  await expect(run.historyColumns({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  kit.answer('GetRunHistoryExports', () => data({ project: { run: null } }));
  await expect(run.historyColumns()).rejects.toThrow(RunNotFoundError);
});

it('ends the other requests when one fails', async () => {
  const history = range(0, 60).map((step) => `{"_step":${step}}`);
  await using kit = startTestApi({ runs: [runWith(history)] }, { maxRetries: 0 });
  const run = await readRun(kit);
  const allAsked = Promise.withResolvers<void>();
  const ended: Promise<void>[] = [];
  kit.answer('GetRunHistoryPage', async ({ minStep }, signal) => {
    if (minStep === 0) {
      await allAsked.promise;
      return new Response('gone', { status: 400 });
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    signal.addEventListener('abort', () => resolve());
    ended.push(promise);
    if (ended.length === 2) allAsked.resolve();
    await promise;
    return undefined;
  });

  await expect(run.historyColumns({ pageSize: 10, concurrency: 3 })).rejects.toMatchObject({ status: 400 });

  await Promise.all(ended);
  expect(ended).toHaveLength(2);
});

function sparseRow(step: number) {
  return { _step: step, loss: step, ...(step % 3 === 0 ? { acc: step / 2 } : {}) };
}

function rangeLength(range: string | null): number {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  return first === '' ? Number(last) : Number(last) - Number(first) + 1;
}

function runWith(history: readonly string[]) {
  return { project: 'vision', name: 'abc', history };
}

function readRun(kit: TestApi): Promise<Run> {
  return kit.api.run(`${kit.server.entity}/vision/abc`);
}

/** The run, once the server has exported its history. */
async function exportedRun(kit: TestApi): Promise<Run> {
  const run = await readRun(kit);
  while (kit.fetched.length === 0) for await (const _ of run.scanHistory({ useCache: false })) break;
  return run;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
