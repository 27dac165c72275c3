import { RunNotFoundError, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { HistoryOptions } from './history.js';
import type { Run } from './run.js';

const seeded = {
  project: 'vision',
  name: 'abc',
  history: Array.from({ length: 20 }, (_, step) => ({
    _step: step,
    loss: 1 / (step + 1),
    ...(step % 2 ? { acc: step } : {}),
  })),
  events: [{ _runtime: 1, 'system.cpu': 5 }],
};

it('reads a sample of whole rows, about 500 [API-384, API-385]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  const rows = await run.history();

  expect(rows).toHaveLength(20);
  expect(rows[3]).toMatchObject({ _step: 3, loss: 0.25, acc: 3 });
  expect(kit.sent.at(-1)).toEqual({
    name: 'GetRunHistory',
    variables: { entity: kit.server.entity, project: 'vision', run: 'abc', samples: 500 },
  });
});

it('asks for as many samples as told [API-385]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  expect(await run.history({ samples: 5 })).toHaveLength(5);
});

it('reads only rows that have all keys, with these keys [API-386]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  const rows = await run.history({ keys: ['acc', 'loss'] });

  expect(rows).toHaveLength(10);
  expect(rows[0]).toEqual({ _step: 1, acc: 1, loss: 0.5 });
  expect(kit.sent.at(-1)).toEqual({
    name: 'GetRunSampledHistory',
    variables: {
      entity: kit.server.entity,
      project: 'vision',
      run: 'abc',
      specs: ['{"keys":["_step","acc","loss"],"samples":500}'],
    },
  });
});

it('puts another x axis first, once [API-388]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  await run.history({ keys: ['loss', 'acc'], xAxis: 'acc', samples: 7 });

  expect(kit.sent.at(-1)?.variables['specs']).toEqual(['{"keys":["acc","loss"],"samples":7}']);
});

it('takes an empty list of keys as none [API-387]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  expect(await run.history({ keys: [] })).toHaveLength(20);
  expect(kit.sent.at(-1)?.name).toBe('GetRunHistory');
});

it('reads the metrics of the machine [API-389]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  expect(await run.history({ stream: 'system' })).toMatchObject([{ _runtime: 1, 'system.cpu': 5 }]);
  expect(kit.sent.at(-1)?.name).toBe('GetRunEvents');
});

it.each<[string, unknown, string]>([
  ['keys of the system stream', { keys: ['a'], stream: 'system' }, 'keys can be chosen of the default stream only.'],
  ['keys that are no list', { keys: 'loss' }, 'keys must be a list of metric names.'],
  ['keys that are no names', { keys: ['loss', 1] }, 'keys must be a list of metric names.'],
  ['an empty key', { keys: [''] }, 'keys must be a list of metric names.'],
  ['no samples', { samples: 0 }, 'samples must be a positive integer.'],
  ['an unknown stream', { stream: 'events' }, 'stream must be default or system.'],
])('refuses %s without a request [API-390, API-391]', async (_, options, message) => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);
  kit.takeNames();

  await expect(run.history(options as HistoryOptions)).rejects.toThrow(new ValidationError(message));

  expect(kit.takeNames()).toEqual([]);
});

it('reads NaN and infinities as numbers [API-392]', async () => {
  await using kit = startTestApi({
    runs: [{ project: 'vision', name: 'abc', history: ['{"_step":0,"loss":NaN,"best":-Infinity,"worst":Infinity}'] }],
  });

  expect(await (await readRun(kit)).history()).toEqual([
    { _step: 0, loss: Number.NaN, best: Number.NEGATIVE_INFINITY, worst: Number.POSITIVE_INFINITY },
  ]);
});

it('rejects rows that are no objects', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);

  kit.answer('GetRunHistory', () => data({ project: { run: { history: ['{"a":'] } } }));
  await expect(run.history()).rejects.toThrow(UnexpectedResponseError);
  kit.answer('GetRunHistory', () => data({ project: { run: { history: ['[1]'] } } }));
  await expect(run.history()).rejects.toThrow(UnexpectedResponseError);
  kit.answer('GetRunSampledHistory', () => data({ project: { run: { sampledHistory: ['text'] } } }));
  await expect(run.history({ keys: ['loss'] })).rejects.toThrow(UnexpectedResponseError);
});

it('tells that the run does not exist any more', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await readRun(kit);
  kit.answer('GetRunHistory', () => data({ project: { run: null } }));

  await expect(run.history()).rejects.toThrow(RunNotFoundError);
});

it('asks for the last step, -1 without history [API-403]', async () => {
  await using kit = startTestApi({ runs: [seeded, { project: 'vision', name: 'empty' }] });
  const empty = await kit.api.run(`${kit.server.entity}/vision/empty`);

  expect(await (await readRun(kit)).lastHistoryStep()).toBe(19);
  expect(await empty.lastHistoryStep()).toBe(-1);
});

function readRun(kit: TestApi): Promise<Run> {
  return kit.api.run(`${kit.server.entity}/vision/abc`);
}
