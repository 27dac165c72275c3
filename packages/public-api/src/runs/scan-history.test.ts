import { type ClientEvent, RunNotFoundError, ServerError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { Run } from './run.js';
import type { ScanHistoryOptions } from './scan-options.js';

it('reads every row of a dense history in windows of a page [API-393, API-436, API-437]', async () => {
  await using kit = startTestApi({ runs: [runWith(range(0, 250).map((step) => ({ _step: step, loss: step })))] });
  const run = await readRun(kit);
  kit.takeNames();

  const rows = await run.scanHistory({ pageSize: 100 }).toArray();

  expect(rows.map((row) => [row._step, row['loss']])).toEqual(range(0, 250).map((step) => [step, step]));
  expect(kit.takeNames()).toEqual(['GetRunHistoryExports', ...Array(3).fill('GetRunHistoryPage')]);
  const windows = kit.sent.slice(-3).map(({ variables }) => variables);
  expect(windows.map(({ minStep, maxStep, samples }) => [minStep, maxStep, samples])).toEqual([
    [0, 100, 101],
    [100, 200, 101],
    [200, 250, 101],
  ]);
});

it('scans under the name of the beta, and reports that it is deprecated [API-400]', async () => {
  const events: ClientEvent[] = [];
  const history = range(0, 10).map((step) => ({ _step: step, loss: step, acc: 1 }));
  await using kit = startTestApi({ runs: [runWith(history)] }, { onEvent: (event) => events.push(event) });
  const run = await readRun(kit);

  const rows = await run.betaScanHistory({ keys: ['loss'], minStep: 3, maxStep: 5 }).toArray();

  expect(rows).toEqual([
    { _step: 3, loss: 3 },
    { _step: 4, loss: 4 },
  ]);
  expect(events).toContainEqual({
    type: 'deprecation',
    name: 'run.betaScanHistory',
    message: 'Use run.scanHistory.',
  });
});

it.each([7, 100, 1000])(
  'reads a sparse and uneven history whole with pages of %s rows [API-393, API-438]',
  async (pageSize) => {
    const steps = [
      ...range(0, 60),
      ...range(1, 40).map((index) => 1000 + index * 997),
      ...range(90_000, 90_150),
      1_000_000,
    ];
    await using kit = startTestApi({ runs: [runWith(steps.map((step) => ({ _step: step, loss: step })))] });
    const run = await readRun(kit);

    const rows = await run.scanHistory({ pageSize }).toArray();

    expect(rows.map((row) => row._step)).toEqual(steps);
  },
);

it('reads a sparse history in few requests', async () => {
  const steps = range(0, 200).map((index) => index * 10_000);
  await using kit = startTestApi({ runs: [runWith(steps.map((step) => ({ _step: step })))] });
  const run = await readRun(kit);
  kit.takeNames();

  await run.scanHistory().toArray();

  expect(kit.takeNames()).toEqual(['GetRunHistoryExports', 'GetRunHistoryPage']);
});

it('reads the steps between the bounds [API-394]', async () => {
  await using kit = startTestApi({ runs: [runWith(range(0, 30).map((step) => ({ _step: step })))] });
  const run = await readRun(kit);

  expect((await run.scanHistory({ minStep: 5, maxStep: 8 }).toArray()).map((row) => row._step)).toEqual([5, 6, 7]);
  expect(await run.scanHistory({ minStep: 30 }).toArray()).toEqual([]);
});

it('reads rows that have all keys, with _step, none twice and none lost at a border [API-395, API-399, API-444, API-445, API-446]', async () => {
  const history = range(0, 25).map((step) => ({ _step: step, loss: step, ...(step % 3 === 0 ? { acc: 1 } : {}) }));
  await using kit = startTestApi({ runs: [runWith(history)] });
  const run = await readRun(kit);

  const losses = await run.scanHistory({ keys: ['loss'], pageSize: 10 }).toArray();
  const specs = kit.sent
    .filter(({ name }) => name === 'GetRunSampledHistory')
    .map(({ variables }) => variables['specs']);
  const both = await run.scanHistory({ keys: ['loss', 'acc'], pageSize: 10 }).toArray();

  expect(losses).toEqual(range(0, 25).map((step) => ({ _step: step, loss: step })));
  expect(specs).toEqual([
    ['{"keys":["_step","loss"],"minStep":0,"maxStep":9,"samples":11}'],
    ['{"keys":["_step","loss"],"minStep":10,"maxStep":19,"samples":11}'],
    ['{"keys":["_step","loss"],"minStep":20,"maxStep":24,"samples":11}'],
  ]);
  expect(both).toEqual(range(0, 9).map((index) => ({ _step: index * 3, loss: index * 3, acc: 1 })));
});

it('plans by the rarest key', async () => {
  const history = range(0, 3000).map((step) => ({
    _step: step,
    loss: step,
    ...(step % 1000 === 0 ? { acc: step } : {}),
  }));
  await using kit = startTestApi({ runs: [runWith(history)] });
  const run = await readRun(kit);
  kit.takeNames();

  const rows = await run.scanHistory({ keys: ['loss', 'acc'], pageSize: 100 }).toArray();

  expect(rows.map((row) => row['acc'])).toEqual([0, 1000, 2000]);
  expect(kit.takeNames()).toEqual(['GetRunHistoryExports', 'GetRunSampledHistory']);
});

it('reads every row of steps that have several [API-393]', async () => {
  const history = range(0, 400).map((index) => ({ _step: Math.floor(index / 3), loss: index }));
  await using kit = startTestApi({ runs: [runWith(history)] });
  const run = await readRun(kit);

  const whole = await run.scanHistory({ pageSize: 100 }).toArray();
  const keyed = await run.scanHistory({ pageSize: 50, keys: ['loss'] }).toArray();

  expect(whole).toEqual(history);
  expect(keyed).toEqual(history);
});

it('reads the last step of a window whose form older clients use for one step less [API-445]', async () => {
  const history = range(0, 103).map((step) => ({ _step: step, ...(step % 50 === 2 ? { loss: step } : {}) }));
  await using kit = startTestApi({ runs: [runWith(history)] });
  const run = await readRun(kit);

  const rows = await run.scanHistory({ pageSize: 101, keys: ['loss'] }).toArray();

  expect(rows.map((row) => row._step)).toEqual([2, 52, 102]);
});

it('yields nothing for keys that no row has', async () => {
  await using kit = startTestApi({ runs: [runWith([{ _step: 0, loss: 1 }])] });

  expect(await (await readRun(kit)).scanHistory({ keys: ['nothing'] }).toArray()).toEqual([]);
});

it('yields nothing for a run without history [API-396]', async () => {
  await using kit = startTestApi({ runs: [runWith([])] });
  const run = await readRun(kit);
  kit.takeNames();

  expect(await run.scanHistory().toArray()).toEqual([]);
  expect(kit.takeNames()).toEqual(['GetRunHistoryExports']);
});

it.each([{ keys: 'loss' }, { keys: [3] }])('refuses %o without a request [API-397]', async (options) => {
  await using kit = startTestApi({ runs: [runWith([])] });
  const run = await readRun(kit);
  kit.takeNames();

  expect(() => run.scanHistory(options as unknown as ScanHistoryOptions)).toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('starts over and sees rows that were logged meanwhile [API-439, API-447]', async () => {
  await using kit = startTestApi({ runs: [runWith([{ _step: 0 }])] });
  const scan = (await readRun(kit)).scanHistory();
  expect(await scan.toArray()).toHaveLength(1);

  kit.answer('GetRunHistoryExports', () =>
    data({
      project: {
        run: { historyKeys: { lastStep: 1 }, historyLineCount: 2, parquetHistory: { parquetUrls: [], liveData: [] } },
      },
    }),
  );
  kit.answer('GetRunHistoryPage', () => data({ project: { run: { history: ['{"_step":0}', '{"_step":1}'] } } }));

  expect(await scan.toArray()).toHaveLength(2);
});

it('reads rows with NaN and infinities [API-440]', async () => {
  await using kit = startTestApi({ runs: [runWith(['{"_step":0,"loss":NaN}', '{"_step":1,"loss":-Infinity}'])] });

  expect((await (await readRun(kit)).scanHistory().toArray()).map((row) => row['loss'])).toEqual([
    Number.NaN,
    Number.NEGATIVE_INFINITY,
  ]);
});

it('tells that the run was deleted during the scan [API-441]', async () => {
  await using kit = startTestApi({ runs: [runWith(range(0, 30).map((step) => ({ _step: step })))] });
  const run = await readRun(kit);
  kit.answer('GetRunHistoryPage', ({ minStep }) => (minStep === 0 ? undefined : data({ project: { run: null } })));
  const seen: unknown[] = [];

  const reading = (async () => {
    for await (const row of run.scanHistory({ pageSize: 10 })) seen.push(row);
  })();

  await expect(reading).rejects.toThrow(RunNotFoundError);
  expect(seen).toHaveLength(10);
});

it('tries a failing page again, but not for ever [API-442]', async () => {
  await using kit = startTestApi({ runs: [runWith([{ _step: 0 }])] }, { maxRetries: 1, retryDelayMs: 1 });
  const run = await readRun(kit);
  let failures = 1;
  kit.answer('GetRunHistoryPage', () => (failures-- > 0 ? unavailable() : undefined));

  expect(await run.scanHistory().toArray()).toHaveLength(1);

  failures = Number.POSITIVE_INFINITY;
  await expect(run.scanHistory().toArray()).rejects.toThrow(ServerError);
});

function unavailable(): Response {
  return new Response('{"error":"busy"}', { status: 503, headers: { 'retry-after': '0' } });
}

function runWith(history: readonly (Record<string, unknown> | string)[]) {
  return { project: 'vision', name: 'abc', history };
}

function readRun(kit: TestApi): Promise<Run> {
  return kit.api.run(`${kit.server.entity}/vision/abc`);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
