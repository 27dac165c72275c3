import type { ClientEvent } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parquetFile, type ServedExports, serveExports, stepsFile } from '../testing/exported-files.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { Run } from './run.js';
import type { ScanHistoryOptions } from './scan-options.js';

const withoutCache = { useCache: false };

it('reads the history that the server exported, without a request for a page [API-398]', async () => {
  const history = range(0, 1500).map((step) => ({
    _step: step,
    loss: step / 4,
    note: `n${step}`,
    yes: step % 2 === 0,
  }));
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', history }] });
  const run = await exportedRun(kit);
  kit.takeNames();

  const rows = await run.scanHistory(withoutCache).toArray();

  expect(rows).toEqual(history);
  expect(kit.takeNames()).toEqual(['GetRunHistoryExports']);
  expect(kit.fetched.every(({ headers }) => headers.get('authorization') === null)).toBe(true);
});

it('reads exported rows that hold NaN, infinities and long integers as live ones [API-398, API-440]', async () => {
  const history = range(0, 1200).map(
    (step) => `{"_step":${step},"loss":${step % 3 === 0 ? 'NaN' : '-Infinity'},"id":${2n ** 60n + BigInt(step)}}`,
  );
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', history }] });
  const run = await exportedRun(kit);
  const exported = await run.scanHistory(withoutCache).toArray();

  kit.answer('GetRunHistoryExports', withoutExports(1199, 1200));
  const live = await run.scanHistory(withoutCache).toArray();

  expect(exported).toEqual(live);
  expect(exported[1]).toEqual({ _step: 1, loss: Number.NEGATIVE_INFINITY, id: 2n ** 60n + 1n });
});

it('reads keys and steps of exported files as of live histories [API-394, API-395, API-398, API-399]', async () => {
  const history = range(0, 2500).map((step) => ({ _step: step * 2, loss: step, acc: step / 2 }));
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc', history }] });
  const run = await exportedRun(kit);
  const choices: ScanHistoryOptions[] = [
    { keys: ['acc'] },
    { keys: ['acc', 'loss'], minStep: 1001, maxStep: 3001 },
    { keys: ['nothing'] },
    { minStep: 4990 },
    { maxStep: 3 },
    { minStep: 6000 },
  ];
  const exported = [];
  for (const choice of choices) exported.push(await run.scanHistory({ ...choice, ...withoutCache }).toArray());

  kit.answer('GetRunHistoryExports', withoutExports(4998, 2500));
  const live = [];
  for (const choice of choices) live.push(await run.scanHistory(choice).toArray());

  expect(exported).toEqual(live);
  expect(exported.map((rows) => rows.length)).toEqual([2500, 1000, 0, 5, 2, 0]);
});

it('reads exported files and the live rows beyond them, each row once and in step order [API-398]', async () => {
  const steps = fc.uniqueArray(fc.nat(400), { maxLength: 120 }).map((all) => all.toSorted((one, other) => one - other));
  const choices = fc.record({
    borders: fc.tuple(fc.nat(400), fc.nat(400)),
    overlap: fc.nat(30),
    minStep: fc.nat(100),
    maxStep: fc.nat(500),
    pageSize: fc.integer({ min: 1, max: 50 }),
    isKeyed: fc.boolean(),
    rowGroupSize: fc.integer({ min: 1, max: 30 }),
  });

  await fc.assert(
    fc.asyncProperty(steps, choices, async (all, { borders, overlap, isKeyed, rowGroupSize, ...bounds }) => {
      const [second = 0, live = 0] = borders.toSorted((one, other) => one - other);
      const files = [
        stepsFile(
          all.filter((step) => step >= second && step < live + overlap),
          rowGroupSize,
        ),
        stepsFile(
          all.filter((step) => step < second),
          rowGroupSize,
        ),
      ];
      await using kit = startTestApi({ runs: [runOf(all)] });
      const liveData = all.filter((step) => step >= live).map((step) => ({ _step: step }));
      serveExports(kit, { files, liveData, lastStep: all.at(-1) ?? -1, lineCount: all.length });
      const run = await readRun(kit);

      const keys = isKeyed ? { keys: ['loss'] } : {};
      const rows = await run.scanHistory({ ...bounds, ...keys, ...withoutCache }).toArray();

      const expected = all.filter((step) => step >= bounds.minStep && step < bounds.maxStep);
      expect(rows).toEqual(expected.map((step) => ({ _step: step, loss: step / 10 })));
    }),
    { numRuns: 60 },
  );
});

it('reads each step once when the files of an export overlap nowhere and come in any order [API-398]', async () => {
  await using kit = startTestApi({ runs: [runOf([])] });
  serveExports(kit, {
    files: [stepsFile(range(20, 30)), stepsFile(range(0, 10)), stepsFile(range(10, 20))],
    lastStep: 29,
  });

  const rows = await (await readRun(kit)).scanHistory(withoutCache).toArray();

  expect(rows.map(({ _step }) => _step)).toEqual(range(0, 30));
});

it.each([
  ['says how large it is', { 'content-length': String(stepsFile(range(0, 20_000)).byteLength) }],
  ['does not say how large it is', {}],
])('reads a file from a server that sends it whole each time, and %s', async (_, headers) => {
  await using kit = startTestApi({ runs: [runOf([])] });
  const file = stepsFile(range(0, 20_000));
  serveExports(kit, { files: [file], lastStep: 19_999, change: () => new Response(file, { headers }) });

  const rows = await (await readRun(kit)).scanHistory({ ...withoutCache, minStep: 19_990 }).toArray();

  expect(rows.map(({ _step }) => _step)).toEqual(range(19_990, 20_000));
  expect(kit.fetched).toHaveLength(1);
});

it('asks again for a part that breaks off on its way', async () => {
  await using kit = startTestApi({ runs: [runOf([])] });
  let answers = 0;
  const change = (response: Response) => (++answers === 2 ? breakingOff(response) : response);
  serveExports(kit, { files: [stepsFile(range(0, 20_000))], lastStep: 19_999, change });

  const rows = await (await readRun(kit)).scanHistory(withoutCache).toArray();

  expect(rows).toHaveLength(20_000);
  expect(kit.takeNames()).not.toContain('GetRunHistoryPage');
});

it('stops reading a file when the loop is left', async () => {
  await using kit = startTestApi({ runs: [runOf([])] });
  serveExports(kit, { files: [stepsFile(range(0, 100_000), 5000)], lastStep: 99_999 });
  const run = await readRun(kit);

  for await (const row of run.scanHistory(withoutCache)) if (row._step === 7) break;

  expect(kit.fetched.length).toBeLessThanOrEqual(5);
});

it('rejects with the reason of an abort', async () => {
  await using kit = startTestApi({ runs: [runOf([])] });
  const controller = new AbortController();
  const change = (response: Response) => {
    controller.abort(new Error('enough'));
    return response;
  };
  serveExports(kit, { files: [stepsFile(range(0, 10))], lastStep: 9, change });
  const run = await readRun(kit);

  await expect(run.scanHistory({ ...withoutCache, signal: controller.signal }).toArray()).rejects.toThrow('enough');
});

it.each<[string, Partial<ServedExports>, string]>([
  ['is gone', { change: () => new Response('no such file', { status: 404 }) }, '404'],
  ['is no Parquet file', { files: [new TextEncoder().encode('<html></html>')] }, 'parquet file'],
  ['has no steps', { files: [parquetFile([{ name: 'loss', data: [1] }])] }, 'has no column of steps'],
  ['is sent in other bytes', { change: withHeader('content-range', 'bytes 0-1/7') }, 'other bytes'],
  ['is sent without saying which bytes', { change: withHeader('content-range', '') }, 'without saying which'],
])('says that an export which %s cannot be read, and reads its rows live [API-398]', async (_, exports, reason) => {
  const events: ClientEvent[] = [];
  await using kit = startTestApi(
    { runs: [runOf(range(0, 40))] },
    { onEvent: (event) => events.push(event), maxRetries: 0 },
  );
  serveExports(kit, { files: [stepsFile(range(0, 40))], lastStep: 39, lineCount: 40, ...exports });

  const rows = await (await readRun(kit)).scanHistory({ ...withoutCache, pageSize: 7 }).toArray();

  expect(rows.map(({ _step }) => _step)).toEqual(range(0, 40));
  const warnings = events.filter((event) => event.type === 'warning');
  expect(warnings).toEqual([{ type: 'warning', code: 'unreadable-export', message: expect.stringContaining(reason) }]);
  expect(JSON.stringify(events)).not.toContain('s3cret');
});

it('goes on with live rows where an export breaks off, and gives no row twice [API-398]', async () => {
  const steps = range(0, 300).map((index) => Math.floor(index / 20));
  const events: ClientEvent[] = [];
  await using kit = startTestApi(
    { runs: [runOf(steps)] },
    { onEvent: (event) => events.push(event), maxRetries: 0, retryDelayMs: 0 },
  );
  let reads = 0;
  const change = (response: Response) => (++reads > 3 ? new Response(null, { status: 503 }) : response);
  // Large enough not to come with the metadata.
  const file = parquetFile(
    [
      { name: '_step', data: steps.map(BigInt), type: 'INT64' },
      { name: 'loss', data: steps.map((step) => step / 10), type: 'DOUBLE' },
      {
        name: 'padding',
        data: steps.map((_, index) => `${index}.`.repeat(1000)),
        type: 'STRING',
        codec: 'UNCOMPRESSED',
      },
    ],
    50,
  );
  serveExports(kit, { files: [file], lastStep: 14, lineCount: 300, change });

  const rows = await (await readRun(kit)).scanHistory({ ...withoutCache, pageSize: 7 }).toArray();

  expect(rows.map(({ _step }) => _step)).toEqual(steps);
  expect(rows.filter((row) => 'padding' in row).length).toBeGreaterThan(0);
  expect(rows.filter((row) => !('padding' in row)).length).toBeGreaterThan(0);
  expect(events.filter(({ type }) => type === 'warning')).toHaveLength(1);
});

it('refuses an export that is replaced while it is read', async () => {
  const events: ClientEvent[] = [];
  await using kit = startTestApi({ runs: [runOf(range(0, 40))] }, { onEvent: (event) => events.push(event) });
  let reads = 0;
  const change = (response: Response) => (++reads > 1 ? withHeader('etag', '"other"')(response) : response);
  serveExports(kit, { files: [stepsFile(range(0, 20_000))], lastStep: 39, lineCount: 40, change });

  await (await readRun(kit)).scanHistory(withoutCache).toArray();

  expect(events.find(({ type }) => type === 'warning')).toMatchObject({ message: expect.stringContaining('replaced') });
});

it('fails with what is wrong with live rows', async () => {
  await using kit = startTestApi({ runs: [runOf(range(0, 40))] }, { maxRetries: 0 });
  serveExports(kit, { files: [stepsFile(range(0, 10))], liveData: [{ _step: 10 }], lastStep: 39 });
  kit.answer('GetRunHistoryPage', () => data({ project: null }));

  await expect((await readRun(kit)).scanHistory(withoutCache).toArray()).rejects.toThrow('there is no project');
});

it('reads a history from a server that exports nothing and does not know the question', async () => {
  await using kit = startTestApi({ runs: [runOf(range(0, 5))] });
  kit.answer('GetRunHistoryExports', () =>
    Response.json({ errors: [{ message: 'Cannot query field "parquetHistory" on type "Run".' }] }, { status: 400 }),
  );
  const run = await readRun(kit);
  kit.takeNames();

  expect(await run.scanHistory().toArray()).toHaveLength(5);
  expect(kit.takeNames()).toEqual(['GetRunHistoryExports', 'GetRunHistoryKeys', 'GetRunHistoryPage']);
});

function breakingOff({ status, headers }: Response): Response {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      controller.enqueue(new Uint8Array(10));
      controller.error(new TypeError('reset'));
    },
  });
  return new Response(body, { status, headers });
}

function withHeader(name: string, value: string): (response: Response) => Response {
  return (response) => {
    const headers = new Headers(response.headers);
    headers.set(name, value);
    return new Response(response.body, { status: response.status, headers });
  };
}

function withoutExports(lastStep: number, lineCount: number) {
  const run = { historyKeys: { lastStep, keys: {}, sets: [] }, historyLineCount: lineCount };
  return () => data({ project: { run: { ...run, parquetHistory: { parquetUrls: [], liveData: [] } } } });
}

function runOf(steps: readonly number[]) {
  return { project: 'vision', name: 'abc', history: steps.map((_step) => ({ _step, loss: _step / 10 })) };
}

function readRun(kit: TestApi): Promise<Run> {
  return kit.api.run(`${kit.server.entity}/vision/abc`);
}

/** The run, once the server has exported its history. */
async function exportedRun(kit: TestApi): Promise<Run> {
  const run = await readRun(kit);
  while (kit.fetched.length === 0) for await (const _ of run.scanHistory(withoutCache)) break;
  return run;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
