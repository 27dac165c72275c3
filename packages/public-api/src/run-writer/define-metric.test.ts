import { type ClientEvent, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { run } from '../runs/get-run.js';
import type { Run } from '../runs/run.js';
import { parseConfig } from '../runs/run-config.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { DefineMetricOptions } from './metric-definition.js';

const place = { project: 'metrics', id: 'm1', log: 'none' } as const;

/** What clients keep of the metrics of a run. */
async function stored(test: TestApi): Promise<Readonly<Record<string, unknown>>> {
  const query = 'query($name:String!){project(name:"metrics"){run(name:$name){config}}}';
  const data = await test.api.client.graphql<{ project: { run: { config: string } } }>(query, { name: 'm1' });
  return parseConfig(data.project.run.config).internal['_wandb'] as Record<string, unknown>;
}

/** The summary as the server has it now. */
async function summaryOf(test: TestApi, key: string): Promise<unknown> {
  return (await run(test.api.client, 'metrics/m1')).summary.get(key);
}

async function rowsOf(run: Run): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const { _timestamp, _runtime, ...row } of run.scanHistory()) rows.push(row);
  return rows;
}

it('writes definitions as wandb 0.20.1 does, and patterns as wandb 0.31.0', async () => {
  await using test = startTestApi();
  const active = await test.api.startRun(place);
  active.defineMetric('epoch');
  active.defineMetric('val/*', { stepMetric: 'epoch' });
  active.defineMetric('loss', { summary: ['min', 'max', 'mean', 'last'], goal: 'minimize' });
  active.defineMetric('quiet', { summary: ['none'], hidden: true });
  active.defineMetric('nosync', { stepMetric: 'other', stepSync: false });
  active.defineMetric('a.b', { summary: ['max'] });
  active.log({ epoch: 1, 'val/x': 3, loss: 2 });
  active.log({ 'val/y': 4 });
  await active.finish();

  expect((await stored(test))['m']).toEqual([
    { '1': 'epoch', '6': [3], '7': [] },
    { '1': 'loss', '6': [3], '7': [1, 2, 3, 5], '8': 1 },
    { '1': 'quiet', '6': [2, 3], '7': [6] },
    { '1': 'nosync', '5': 5, '6': [3], '7': [] },
    { '1': 'other', '6': [], '7': [] },
    { '1': 'a.b', '6': [3], '7': [2] },
    { '1': 'val/x', '5': 1, '6': [1, 3], '7': [] },
    { '1': 'val/y', '5': 1, '6': [1, 3], '7': [] },
    { '2': 'val/*', '5': 1, '6': [1], '7': [] },
  ]);
  expect(await rowsOf(await test.api.run('metrics/m1'))).toEqual([
    { epoch: 1, 'val/x': 3, loss: 2, _step: 0 },
    { epoch: 1, 'val/y': 4, _step: 1 },
  ]);
});

it.each<[string, DefineMetricOptions, readonly unknown[], unknown]>([
  ['the smallest value', { summary: ['min'] }, [3, 1, 2], { min: 1 }],
  ['the largest value', { summary: ['max'] }, [3, 1, 2], { max: 3 }],
  ['the average', { summary: ['mean'] }, [3, 1, 2], { mean: 2 }],
  ['the first and the last value', { summary: ['first', 'last'] }, [3, 'x', 2n], { first: 3, last: 2 }],
  ['the best value, by default the smallest', { summary: ['best'] }, [3, 1, 2], { best: 1 }],
  ['the best value by the goal', { summary: ['best'], goal: 'maximize' }, [1, 3, 2], { best: 3 }],
  ['the last value as it is', { summary: ['copy'] }, [3, 1], 1],
  ['nothing', { summary: ['none'] }, [3, 1], undefined],
  ['nothing of what has no numbers', { summary: ['min', 'mean'] }, ['a', true], undefined],
  ['that a value was no number', { summary: ['min', 'mean'] }, [1, Number.NaN], { min: Number.NaN, mean: Number.NaN }],
  ['nothing special without a word on it', { hidden: true }, [3, 1], 1],
])('keeps %s', async (_what, options, values, expected) => {
  await using test = startTestApi();
  const active = await test.api.startRun(place);
  active.defineMetric('deep.a', options);
  for (const value of values) active.log({ deep: { a: value, other: 0 } });
  await active.finish();
  const summary = (await test.api.run('metrics/m1')).summary.toJSON() as { deep: { a: unknown } };
  expect(summary.deep).toEqual({ other: 0, ...(expected !== undefined && { a: expected }) });
});

it('adds to what was said before, unless that is overwritten', async () => {
  await using test = startTestApi();
  const active = await test.api.startRun(place);
  active.defineMetric('a', { stepMetric: 's', summary: ['min'], hidden: true });
  active.defineMetric('a', { summary: ['max'], goal: 'maximize' });
  active.log({ a: 1 });
  active.log({ a: 3 });
  await active.flush();
  const added = await summaryOf(test, 'a');
  const first = (await stored(test))['m'];
  active.defineMetric('a', { summary: ['last'], overwrite: true });
  active.log({ a: 2 });
  await active.finish();
  expect([first, added]).toEqual([
    [
      { '1': 'a', '5': 2, '6': [1, 2, 3], '7': [1, 2], '8': 2 },
      { '1': 's', '6': [], '7': [] },
    ],
    { min: 1, max: 3 },
  ]);
  expect((await stored(test))['m']).toEqual([{ '1': 'a', '6': [3], '7': [5] }]);
  expect(await summaryOf(test, 'a')).toEqual({ last: 2 });
});

it('finds nested metrics and those with dots in their keys', async () => {
  await using test = startTestApi();
  const active = await test.api.startRun(place);
  active.defineMetric('deep.step');
  active.defineMetric('x\\.y', { summary: ['max'], stepMetric: 'deep.step' });
  active.defineMetric('net.*', { summary: ['min'], stepMetric: 'deep.step' });
  active.log({ deep: { step: 7 }, 'x.y': 5, net: { in: 2, out: { a: 3 } } });
  active.log({ 'x.y': 4, net: { in: 4 }, 'net.flat': 1 });
  await active.finish();
  const read = await test.api.run('metrics/m1');
  expect(read.summary.toJSON()).toMatchObject({
    'x.y': { max: 5 },
    net: { in: { min: 2 }, out: { a: { min: 3 } } },
    'net.flat': { min: 1 },
  });
  expect((await rowsOf(read))[1]).toEqual({
    'x.y': 4,
    net: { in: 4 },
    'net.flat': 1,
    deep: { step: 7 },
    _step: 1,
  });
});

it('writes 0 for a step metric that was never logged, as wandb 0.20.1 does', async () => {
  await using test = startTestApi();
  const active = await test.api.startRun(place);
  active.defineMetric('a', { stepMetric: 'epoch' });
  active.defineMetric('b', { stepMetric: 'epoch', stepSync: false });
  active.log({ a: 1 });
  active.log({ b: 1 });
  active.log({ epoch: 3 });
  active.log({ a: 2 }, { step: 3 });
  active.log({ epoch: 9 }, { step: 3 });
  await active.finish();
  expect(await rowsOf(await test.api.run('metrics/m1'))).toEqual([
    { a: 1, epoch: 0, _step: 0 },
    { b: 1, _step: 1 },
    { epoch: 3, _step: 2 },
    { a: 2, epoch: 9, _step: 3 },
  ]);
});

it('lets what somebody sets in the summary stand', async () => {
  await using test = startTestApi();
  const active = await test.api.startRun(place);
  active.defineMetric('a', { summary: ['min'] });
  active.log({ a: 1 });
  active.summarize({ a: 'chosen' });
  await active.flush();
  const chosen = await summaryOf(test, 'a');
  active.log({ a: 5 });
  await active.finish();
  expect([chosen, await summaryOf(test, 'a')]).toEqual(['chosen', 5]);
});

it('knows its definitions and summaries when it is resumed', async () => {
  await using test = startTestApi();
  const first = await test.api.startRun(place);
  first.defineMetric('a', { summary: ['min', 'max', 'mean', 'last'] });
  first.defineMetric('val/*', { stepMetric: 'epoch', summary: ['best'], goal: 'maximize' });
  for (const a of [4, 2]) first.log({ a, epoch: a, 'val/x': a });
  await first.finish();
  const second = await test.api.startRun({ ...place, resume: 'must' });
  second.log({ a: 9, epoch: 3 });
  second.log({ 'val/x': 3, 'val/new': 1 });
  await second.finish();

  const read = await test.api.run('metrics/m1');
  expect(read.summary.toJSON()).toMatchObject({
    a: { min: 2, max: 9, mean: 5, last: 9 },
    'val/x': { best: 4 },
    'val/new': { best: 1 },
  });
  expect((await rowsOf(read)).at(-1)).toEqual({ 'val/x': 3, 'val/new': 1, epoch: 3, _step: 3 });
});

it('leaves it to a server that can apply patterns, and knows them when it is resumed', async () => {
  await using test = startTestApi();
  const features = [{ name: 'EXPAND_DEFINED_METRIC_GLOBS', isEnabled: true }];
  test.answer('GetServerFeatures', () => Response.json({ data: { serverInfo: { features } } }));
  const first = await test.api.startRun(place);
  first.defineMetric('val/*', { stepMetric: 'epoch', summary: ['max'] });
  first.log({ epoch: 2, 'val/x': 1 });
  await first.finish();
  const after = await stored(test);
  const second = await test.api.startRun({ ...place, resume: 'must' });
  second.log({ 'val/x': 4 });
  await second.finish();

  expect(after['m']).toEqual([
    { '2': 'val/*', '5': 2, '6': [1], '7': [2] },
    { '1': 'epoch', '6': [], '7': [] },
  ]);
  expect(await summaryOf(test, 'val/x')).toEqual({ max: 4 });
});

it('says that definitions were not stored, and tries once more at the end', async () => {
  const events: ClientEvent[] = [];
  await using test = startTestApi({}, { onEvent: (event) => events.push(event) });
  const active = await test.api.startRun(place);
  let failures = 1;
  const fail = () => (failures-- > 0 ? Response.json({ errors: [{ message: 'no' }] }, { status: 403 }) : undefined);
  test.answer('UpsertRun', fail);
  active.defineMetric('a');
  await expect.poll(() => events.filter(({ type }) => type === 'warning')).toHaveLength(1);
  await active.finish();
  expect((await stored(test))['m']).toEqual([{ '1': 'a', '6': [3], '7': [] }]);

  const other = await test.api.startRun({ ...place, id: 'm2' });
  failures = 2;
  other.defineMetric('a');
  await expect(other.finish()).rejects.toThrow('no');
  expect([other.state, (await test.api.run('metrics/m2')).state]).toEqual(['finished', 'finished']);
});

it.each<[string, string, DefineMetricOptions]>([
  ['a metric without a name', '', {}],
  ['a star that is not at the end', 'a*b', {}],
  ['a step metric without a name', 'a', { stepMetric: '' }],
  ['an unknown summary', 'a', { summary: ['median' as 'min'] }],
  ['an unknown goal', 'a', { goal: 'more' as 'maximize' }],
])('refuses %s', async (_what, name, options) => {
  await using test = startTestApi();
  await using active = await test.api.startRun(place);
  expect(() => active.defineMetric(name, options)).toThrow(ValidationError);
});

it('takes no definitions after its end', async () => {
  await using test = startTestApi();
  const active = await test.api.startRun(place);
  await active.finish();
  expect(() => active.defineMetric('a')).toThrow(/finished/);
});
