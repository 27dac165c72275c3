import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunNotFoundError, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it, vi } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { Run } from './run.js';
import { RunNotLoadedError } from './run-not-loaded-error.js';

const seeded = {
  project: 'vision',
  name: 'abc12345',
  displayName: 'bright-sun-1',
  state: 'finished',
  tags: ['base', 'v1'],
  group: 'sweep-a',
  jobType: 'train',
  notes: 'Some notes',
  createdAt: '2026-01-31T12:00:00Z',
  config: '{"lr":{"value":0.1},"_wandb":{"value":{"t":{}}},"wandb_version":1}',
  summary: { loss: 0.5, nested: { acc: 1 } },
};

it('exposes the fields of a run that was read by path, large ones included, with one request [API-171, API-175, API-317, API-318, API-319, API-320, API-321, API-322, API-324, API-325, API-326, API-327, API-328, API-332, API-336]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const { entity } = kit.server;

  const run = await kit.api.run(`${entity}/vision/abc12345`);

  expect(run).toMatchObject({
    id: 'abc12345',
    name: 'bright-sun-1',
    displayName: 'bright-sun-1',
    entity,
    project: 'vision',
    state: 'finished',
    tags: ['base', 'v1'],
    group: 'sweep-a',
    jobType: 'train',
    notes: 'Some notes',
    createdAt: '2026-01-31T12:00:00Z',
    sweepName: null,
  });
  expect(run.storageId).not.toBe(run.id);
  expect([run.config, run.summary.get('loss')]).toEqual([{ lr: 0.1 }, 0.5]);
  expect(kit.takeNames()).toEqual(['GetRun']);
});

it('maps every field that the server sends [API-277, API-309, API-323, API-329, API-330, API-331, API-333, API-334, API-335, API-337, API-338, API-339, API-340]', async () => {
  const events: unknown[] = [];
  await using kit = startTestApi({}, { onEvent: (event) => events.push(event) });
  kit.answer('GetRun', () => data({ project: { internalId: 'x', run: wholeRun } }));

  const run = await kit.api.run('team/vision/abc');

  expect(run).toMatchObject({
    id: 'abc',
    storageId: 'UnVuOjE=',
    name: 'abc',
    projectInternalId: 42,
    state: 'stopping',
    description: 'About it',
    commit: 'c0ffee',
    readOnly: true,
    createdAt: '2026-01-01T00:00:00Z',
    heartbeatAt: '2026-01-01T00:01:00Z',
    historyLineCount: 12,
    tags: [],
  });
  expect([run.user?.name, run.user?.username]).toEqual(['Anna', 'anna']);
  expect(run.historyKeys).toEqual({ lastStep: 11, keys: {}, sets: [] });
  expect([run.systemMetrics, run.summaryMetrics]).toEqual([{ 'system.cpu': 5 }, {}]);
  expect(run.username).toBe('team');
  expect(events.at(-1)).toEqual({ type: 'deprecation', name: 'run.username', message: 'Use run.entity.' });
});

it('finds runs by short paths when defaults are configured [API-172]', async () => {
  await using kit = startTestApi({ runs: [seeded] }, { project: 'vision' });

  expect((await kit.api.run('abc12345')).path).toEqual([kit.server.entity, 'vision', 'abc12345']);
  expect((await kit.api.run('vision/abc12345')).id).toBe('abc12345');
});

it('rejects a run or project that does not exist, naming the path [API-173, API-352]', async () => {
  await using kit = startTestApi({ projects: [{ name: 'vision' }] });
  const { entity } = kit.server;

  await expect(kit.api.run(`${entity}/vision/nothing`)).rejects.toThrow(
    new RunNotFoundError(`Could not find run ${entity}/vision/nothing.`),
  );
  await expect(kit.api.run(`${entity}/nowhere/abc`)).rejects.toThrow(
    `Could not find run ${entity}/nowhere/abc: there is no project ${entity}/nowhere.`,
  );
});

it('refuses a malformed path without a request', async () => {
  await using kit = startTestApi();

  await expect(kit.api.run('a/b/runs/c/d')).rejects.toThrow(ValidationError);
  await expect(kit.api.run('')).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('shows configuration without, and raw configuration with, the entries of clients [API-341, API-342, API-345]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await kit.api.run(`${kit.server.entity}/vision/abc12345`);

  run.config['epochs'] = 3;

  expect(run.config).toEqual({ lr: 0.1, epochs: 3 });
  expect(run.rawConfig).toEqual({ lr: 0.1, epochs: 3, _wandb: { t: {} }, wandb_version: 1 });
  expect(JSON.parse(run.jsonConfig)).toEqual({
    lr: { value: 0.1, desc: null },
    epochs: { value: 3, desc: null },
    _wandb: { value: { t: {} }, desc: null },
    wandb_version: 1,
  });
});

it('percent-encodes its path and links to its page [API-347, API-348, API-420, API-422]', async () => {
  await using kit = startTestApi({}, { baseUrl: 'https://api.wandb.test' });
  kit.answer('GetRun', () => data({ project: { internalId: 'x', run: { ...wholeRun, name: 'a b' } } }));

  const run = await kit.api.run('my team/vision/a b');

  expect(run.path).toEqual(['my%20team', 'vision', 'a%20b']);
  expect(run.url).toBe('https://app.wandb.test/my%20team/vision/runs/a%20b');
  expect(run.toHtml()).toContain('src="https://app.wandb.test/my%20team/vision/runs/a%20b?jupyter=true"');
  expect(String(run)).toBe('<Run my%20team/vision/a%20b (stopping)>');
});

it('reads again only when forced, and then refreshes everything [API-350, API-351, API-353, API-355, API-417]', async () => {
  await using kit = startTestApi();
  let loss = 1;
  kit.answer('GetRun', () => {
    const run = { ...wholeRun, state: `state ${loss}`, user: loss > 1 ? wholeRun.user : null };
    return data({ project: { internalId: 'x', run: { ...run, summaryMetrics: `{"loss":${loss}}` } } });
  });
  const run = await kit.api.run('team/vision/abc');
  const { summary } = run;
  loss = 2;

  await run.load();
  expect(await run.load()).toBe(run);
  expect([run.state, run.summary, run.user]).toEqual(['state 1', summary, undefined]);
  expect(kit.takeNames()).toEqual(['GetRun']);

  await run.load({ force: true });
  expect([run.state, run.summary.get('loss'), run.summaryMetrics['loss'], run.user?.name]).toEqual([
    'state 2',
    2,
    2,
    'Anna',
  ]);
  expect(run.summary).toBe(run.summary);
  expect(kit.takeNames()).toEqual(['GetRun']);
});

it('reads summaries with NaN, infinities and raw control characters [API-354]', async () => {
  await using kit = startTestApi();
  const summaryMetrics = '{"loss":NaN,"best":-Infinity,"note":"a\u0001b"}';
  kit.answer('GetRun', () => data({ project: { internalId: 'x', run: { ...wholeRun, summaryMetrics } } }));

  const run = await kit.api.run('team/vision/abc');

  expect(run.summaryMetrics).toEqual({ loss: Number.NaN, best: Number.NEGATIVE_INFINITY, note: 'a\u0001b' });
});

it('throws what is wrong with a large field when that is read, not before', async () => {
  await using kit = startTestApi();
  kit.answer('GetRun', () => data({ project: { internalId: 'x', run: { ...wholeRun, config: '{"lr":' } } }));

  const run = await kit.api.run('team/vision/abc');

  expect(run.summary.get('loss')).toBeUndefined();
  expect(() => run.config).toThrow(UnexpectedResponseError);
});

it('rejects an answer whose project number is none', async () => {
  await using kit = startTestApi();
  kit.answer('GetRun', () => data({ project: { internalId: 'x', run: { ...wholeRun, projectId: 'many' } } }));

  await expect(kit.api.run('team/vision/abc')).rejects.toThrow(UnexpectedResponseError);
});

it('changes its id here only [API-317]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await kit.api.run(`${kit.server.entity}/vision/abc12345`);
  kit.takeNames();

  run.id = 'other';

  expect(run.url).toMatch(/\/runs\/other$/);
  expect(kit.takeNames()).toEqual([]);
});

it('keeps the summary and the plain summary metrics apart [API-464]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await kit.api.run(`${kit.server.entity}/vision/abc12345`);

  run.summary.set('loss', 9);
  (run.summary.get('nested') as Record<string, unknown>)['acc'] = 9;
  expect(run.summaryMetrics).toEqual({ loss: 0.5, nested: { acc: 1 } });

  await run.summary.commit();
  expect(run.summaryMetrics).toEqual({ loss: 9, nested: { acc: 9 } });
});

it('lets go of large fields on a lazy run until it is loaded, with one request [API-169, API-428, API-429]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await firstLazyRun(kit);
  kit.takeNames();

  expect(run.isLoaded).toBe(false);
  for (const field of ['config', 'rawConfig', 'jsonConfig', 'summary', 'summaryMetrics', 'systemMetrics'] as const) {
    expect(() => run[field]).toThrow(new RunNotLoadedError(field));
  }
  expect(() => run.historyKeys).toThrow('Call `await run.load()` first');
  expect(() => {
    run.config = {};
  }).toThrow(RunNotLoadedError);

  await run.loadFullData();
  await run.ensureLoaded();

  expect([run.isLoaded, run.config, run.summaryMetrics['loss']]).toEqual([true, { lr: 0.1 }, 0.5]);
  expect(kit.takeNames()).toEqual(['GetRun']);
});

it('keeps what was changed since it was loaded when a load that began earlier ends later', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await firstLazyRun(kit);
  const { promise: held, resolve } = Promise.withResolvers<undefined>();
  let loads = 0;
  kit.answer('GetRun', () => (++loads === 1 ? held : undefined));
  const slow = run.load();
  await run.load();
  run.summary.set('best', 1);
  resolve(undefined);
  await slow;

  expect(run.summary.get('best')).toBe(1);
});

it('tells that a run vanished between listing and loading [API-969]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const run = await firstLazyRun(kit);
  kit.answer('GetRun', () => data({ project: { internalId: 'x', run: null } }));

  await expect(run.load()).rejects.toThrow(RunNotFoundError);
});

it('fetches its sweep once, and not at all outside a sweep [API-349]', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  kit.answer('GetSweep', () => data({ project: { sweep: { ...sweepNode } } }));
  const alone = await kit.api.run(`${kit.server.entity}/vision/abc12345`);
  kit.answer('GetRun', () => data({ project: { internalId: 'x', run: { ...wholeRun, sweepName: 'swp' } } }));
  const member = await kit.api.run('team/vision/abc');
  kit.takeNames();

  expect(await alone.sweep()).toBeNull();
  const [sweep, same] = await Promise.all([member.sweep(), member.sweep()]);

  expect(same).toBe(sweep);
  expect(await member.sweep()).toBe(sweep);
  expect([sweep?.id, sweep?.entity]).toEqual(['swp', 'team']);
  expect(kit.sent.at(-1)).toEqual({
    name: 'GetSweep',
    variables: { entity: 'team', project: 'vision', sweep: 'swp' },
  });
  expect(kit.takeNames()).toEqual(['GetSweep']);

  await member.load({ force: true });
  expect(await member.sweep()).not.toBe(sweep);
});

it('writes its fields, and the large ones that are loaded, as JSON', async () => {
  await using kit = startTestApi({ runs: [seeded] });
  const whole = await kit.api.run(`${kit.server.entity}/vision/abc12345`);
  const lazy = await firstLazyRun(kit);

  expect(JSON.parse(JSON.stringify(whole))).toMatchObject({ id: 'abc12345', config: { lr: 0.1 } });
  expect(JSON.parse(JSON.stringify(lazy))).toMatchObject({ id: 'abc12345', state: 'finished' });
  expect(JSON.stringify([whole, lazy])).not.toContain(kit.server.apiKey);
});

it('touches no file [API-423]', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'run-'));
  vi.stubEnv('TMPDIR', directory);
  vi.stubEnv('WANDB_DIR', directory);
  await using kit = startTestApi({ runs: [seeded] });

  const run = await kit.api.run(`${kit.server.entity}/vision/abc12345`);
  await run.load({ force: true });

  expect(await readdir(directory)).toEqual([]);
  await rm(directory, { recursive: true });
});

it('equals createRun when created by the class [API-421]', async () => {
  await using kit = startTestApi();

  const run = await Run.create(kit.api, { project: 'vision', runId: 'mine' });

  expect([run.id, run.project, run.state]).toEqual(['mine', 'vision', 'running']);
});

async function firstLazyRun(kit: TestApi): Promise<Run> {
  const run = await kit.api.runs(`${kit.server.entity}/vision`, { lazy: true }).first();
  if (run === undefined) throw new Error('There is no run.');
  return run;
}

const wholeRun = {
  id: 'UnVuOjE=',
  name: 'abc',
  projectId: '42',
  displayName: null,
  sweepName: null,
  state: 'stopping',
  group: null,
  jobType: null,
  commit: 'c0ffee',
  readOnly: true,
  tags: null,
  createdAt: '2026-01-01T00:00:00Z',
  heartbeatAt: '2026-01-01T00:01:00Z',
  description: 'About it',
  notes: null,
  historyLineCount: 12,
  user: { name: 'Anna', username: 'anna' },
  config: null,
  summaryMetrics: null,
  systemMetrics: '{"system.cpu":5}',
  historyKeys: { lastStep: 11, keys: {}, sets: [] },
};

const sweepNode = {
  id: 'U3dlZXA6MQ==',
  name: 'swp',
  displayName: null,
  method: 'grid',
  state: 'RUNNING',
  description: null,
  config: 'method: grid\n',
  bestLoss: null,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: null,
  runCount: 2,
};
