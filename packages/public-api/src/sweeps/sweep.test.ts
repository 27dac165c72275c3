import {
  AuthenticationError,
  type ClientEvent,
  NotFoundError,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { ApiOptions } from '../api/api-connection.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { sweep } from './get-sweep.js';
import { Sweep } from './sweep.js';

const config = `method: grid
name: tuning
metric:
  name: loss
parameters:
  n:
    values: [1, 2, 3]
  o:
    parameters:
      lr:
        values: [0.1, 1.0e-3]
`;

const seeded = {
  sweeps: [
    { project: 'vision', name: 'abcd1234', description: 'all of it', state: 'RUNNING', config },
    { project: 'vision', name: 'other123', config: 'method: random\n' },
  ],
  runs: [
    { project: 'vision', name: 'none', sweep: 'abcd1234', createdAt: '2026-01-01T00:00:00Z' },
    {
      project: 'vision',
      name: 'bad',
      sweep: 'abcd1234',
      summary: { loss: 3, acc: 1 },
      createdAt: '2026-01-02T00:00:00Z',
    },
    {
      project: 'vision',
      name: 'good',
      sweep: 'abcd1234',
      summary: { loss: 1, acc: 5 },
      createdAt: '2026-01-03T00:00:00Z',
    },
    { project: 'vision', name: 'alone', summary: { loss: 0, acc: 9 }, createdAt: '2026-01-04T00:00:00Z' },
  ],
};

function start(options?: ApiOptions): TestApi {
  return startTestApi(seeded, options);
}

/** A sweep whose configuration is this text. */
async function sweepWith(kit: TestApi, text: string): Promise<Sweep> {
  kit.server.seed({ sweeps: [{ project: 'vision', name: 'made', config: text }] });
  const found = await kit.api.sweep(`${kit.server.entity}/vision/made`);
  kit.takeNames();
  return found;
}

it('reads a sweep by its path [API-179, API-495, API-498, API-499, API-500, API-502, API-503, API-511, API-277]', async () => {
  await using kit = start();
  const { entity } = kit.server;

  const found = await sweep(kit.api.client, `${entity}/vision/sweeps/abcd1234`);

  expect({ ...found }).toEqual({
    id: 'abcd1234',
    storageId: btoa('Sweep:1'),
    entity,
    project: 'vision',
    displayName: 'tuning',
    method: 'grid',
    state: 'RUNNING',
    description: 'all of it',
    configYaml: config,
    bestLoss: 1,
    createdAt: expect.stringMatching(/^\d{4}-/),
    updatedAt: expect.stringMatching(/^\d{4}-/),
    runCount: 3,
    expectedRunCount: 6,
  });
  expect(kit.takeNames()).toEqual(['GetSweep']);
});

it('takes project and entity from the configuration [API-179]', async () => {
  await using kit = start({ project: 'vision' });

  expect((await kit.api.sweep('abcd1234')).project).toBe('vision');
  expect((await kit.api.sweep('vision/abcd1234')).entity).toBe(kit.server.entity);
  expect((await kit.api.sweep(btoa('Sweep:1'))).id).toBe('abcd1234');
});

it('links to its page [API-513, API-514, API-517, API-518]', async () => {
  await using kit = start({ baseUrl: 'https://api.wandb.test' });
  const { entity } = kit.server;

  const found = await sweep(kit.api.client, `${entity}/vision/abcd1234`);

  expect(found.path).toEqual([entity, 'vision', 'abcd1234']);
  expect(found.url).toBe(`https://app.wandb.test/${entity}/vision/sweeps/abcd1234`);
  expect(found.toHtml()).toContain(`src="${found.url}?jupyter=true"`);
  expect(String(found)).toBe(`<Sweep ${entity}/vision/abcd1234 (RUNNING)>`);
});

it('rejects a sweep that does not exist, and a malformed path [API-180]', async () => {
  await using kit = start();
  const { entity } = kit.server;

  await expect(sweep(kit.api.client, `${entity}/vision/nothing`)).rejects.toThrow(
    new NotFoundError(`Could not find sweep ${entity}/vision/nothing.`),
  );
  await expect(sweep(kit.api.client, 'a/b/c/d/e')).rejects.toThrow(ValidationError);
});

it('keeps a sweep for all spellings of its path until it is flushed [API-181, API-039]', async () => {
  await using kit = start();
  const { entity } = kit.server;

  const first = await kit.api.sweep(`${entity}/vision/sweeps/abcd1234`);
  const second = await kit.api.sweep(`/${entity}/vision/abcd1234`);
  kit.api.flush();
  const third = await kit.api.sweep(`${entity}/vision/abcd1234`);

  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(kit.takeNames()).toEqual(['GetSweep', 'GetSweep']);
});

it('reads a sweep again only when it is forced to [API-495]', async () => {
  await using kit = start();
  const found = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);
  const parsed = found.config;
  kit.takeNames();

  expect(await found.load()).toBe(found);
  expect(kit.takeNames()).toEqual([]);
  await kit.api.graphql('mutation($id:ID!){upsertSweep(input:{id:$id,state:"PAUSED"}){sweep{id}}}', {
    id: found.storageId,
  });
  await found.load({ force: true });

  expect(found.state).toBe('PAUSED');
  expect(found.config).not.toBe(parsed);
  kit.answer('GetSweep', () => data({ project: null }));
  await expect(found.load({ force: true })).rejects.toThrow(NotFoundError);
});

it('asks older servers without the number of runs, once they are known to be older [API-496, API-061]', async () => {
  await using kit = start();
  const message = 'Cannot query field "runCountExpected" on type "Sweep".';
  kit.answer('GetSweep', () => Response.json({ errors: [{ message }] }, { status: 400 }));

  const found = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);

  expect([found.state, found.expectedRunCount]).toEqual(['RUNNING', null]);
  expect(kit.takeNames()).toEqual(['GetSweep', 'GetSweepLegacy']);
  await found.load({ force: true });
  expect(kit.takeNames()).toEqual(['GetSweepLegacy']);
});

it('does not hide other errors behind the older request [API-496]', async () => {
  await using kit = start();
  kit.answer('GetSweep', () => Response.json({ errors: [{ message: 'user is not logged in' }] }, { status: 401 }));

  await expect(kit.api.sweep(`${kit.server.entity}/vision/abcd1234`)).rejects.toThrow(AuthenticationError);
  expect(kit.takeNames()).toEqual(['GetSweep']);
});

it('gives null for a sweep that does not exist, when asked by its parts [API-497]', async () => {
  await using kit = start();
  const { entity } = kit.server;

  expect((await Sweep.get(kit.api, entity, 'vision', 'abcd1234'))?.id).toBe('abcd1234');
  expect(await Sweep.get(kit.api, entity, 'vision', 'nothing')).toBeNull();
  expect(await Sweep.get(kit.api, entity, 'nothing', 'abcd1234')).toBeNull();
});

it('warns that username is an old word for entity [API-501]', async () => {
  const events: ClientEvent[] = [];
  await using kit = start({ onEvent: (event) => events.push(event) });
  const found = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);

  expect(found.username).toBe(kit.server.entity);
  expect(events).toContainEqual(expect.objectContaining({ type: 'deprecation', name: 'sweep.username' }));
});

it('parses the configuration once [API-504]', async () => {
  await using kit = start();
  const found = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);

  expect(found.config).toEqual({
    method: 'grid',
    name: 'tuning',
    metric: { name: 'loss' },
    parameters: { n: { values: [1, 2, 3] }, o: { parameters: { lr: { values: [0.1, 0.001] } } } },
  });
  expect(found.config).toBe(found.config);
});

it('reads words and numbers of a configuration as W&B does [API-504]', async () => {
  await using kit = start();
  const text =
    "y: 1\ny: no\nn: on\nbig: 1152921504606846976\nzero: '007'\nbase: &b {a: 1}\nmore: {<<: *b, c: 2}\n__proto__: 1\n";

  const { config: parsed } = await sweepWith(kit, text);

  expect(Object.entries(parsed)).toEqual([
    ['y', false],
    ['n', true],
    ['big', 1152921504606846976n],
    ['zero', '007'],
    ['base', { a: 1 }],
    ['more', { a: 1, c: 2 }],
    ['__proto__', 1],
  ]);
});

it.each(['a: [', '- 1\n', 'text'])('says that the configuration %j cannot be read [API-504]', async (text) => {
  await using kit = start();
  const found = await sweepWith(kit, text);

  expect(() => found.config).toThrow(UnexpectedResponseError);
});

it.each([
  ['metric: {name: loss}', '+summary_metrics.loss'],
  ['metric: {name: loss, goal: minimize}', '+summary_metrics.loss'],
  ['metric: {name: acc, goal: maximize}', '-summary_metrics.acc'],
  ['metric: {name: val.loss}', '+summary_metrics.val.loss'],
  ['metric: {name: name}', '+summary_metrics.name'],
  ['metric: {name: summary_metrics.loss}', '+summary_metrics.loss'],
  ['metric: {goal: maximize}', undefined],
  ['method: random', undefined],
])('orders runs of %j by %s [API-505, API-506]', async (text, order) => {
  await using kit = start();

  expect((await sweepWith(kit, text)).order).toBe(order);
});

it('finds the best run in one page of one run, among those with the metric [API-507]', async () => {
  await using kit = start();
  const found = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);
  kit.takeNames();

  expect((await found.bestRun())?.id).toBe('good');
  expect(kit.sent.at(-1)).toMatchObject({
    name: 'ListRuns',
    variables: { order: '+summary_metrics.loss', perPage: 1 },
  });
  expect(kit.takeNames()).toEqual(['ListRuns']);
});

it('lets an order stand in for the metric [API-508]', async () => {
  await using kit = start();
  const found = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);

  expect((await found.bestRun({ order: '+acc' }))?.id).toBe('bad');
  expect((await found.bestRun({ order: 'acc' }))?.id).toBe('good');
  expect((await found.bestRun({ order: '+created_at' }))?.id).toBe('none');
  await expect(found.bestRun({ order: '+' })).rejects.toThrow(ValidationError);
});

it('has no best run without runs [API-509]', async () => {
  await using kit = start();

  expect(await (await kit.api.sweep(`${kit.server.entity}/vision/other123`)).bestRun()).toBeNull();
  expect(await (await sweepWith(kit, config)).bestRun()).toBeNull();
});

it('takes the newest run without metric and order, and says so [API-510]', async () => {
  const events: ClientEvent[] = [];
  await using kit = start({ onEvent: (event) => events.push(event) });
  const found = await sweepWith(kit, 'method: random');
  kit.server.seed({
    runs: ['2026-01-02', '2026-01-03', '2026-01-01'].map((day, index) => ({
      project: 'vision',
      name: `r${index}`,
      sweep: 'made',
      createdAt: `${day}T00:00:00Z`,
    })),
  });

  expect((await found.bestRun())?.id).toBe('r1');
  expect(events).toContainEqual({
    type: 'warning',
    message: 'The sweep made has no metric and no order was given: its newest run is used.',
  });
});

it('lists its runs without asking for itself again [API-512]', async () => {
  await using kit = start();
  const found = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);
  kit.takeNames();

  const runs = found.runs();
  const ids = (await runs.toArray()).map(({ id }) => id);

  expect(ids).toEqual(['none', 'bad', 'good']);
  expect(runs.filters).toEqual({ $and: [{ sweep: 'abcd1234' }] });
  expect(await runs.count()).toBe(3);
  expect(await (await runs.first())?.sweep()).toBe(found);
  expect(kit.takeNames()).toEqual(['ListRuns']);
  const some = found.runs({ filters: { 'summary_metrics.loss': { $gt: 1 } }, order: '-created_at' });
  expect((await some.toArray()).map(({ id }) => id)).toEqual(['bad']);
});

it.each([
  ['shown', 'name: written', 'shown'],
  [null, 'name: written', 'written'],
  [null, 'method: random', 'abcd1234'],
])('is called %s, else what %j says, else its id [API-515, API-516]', async (displayName, text, name) => {
  await using kit = start();
  const found = await kit.api.sweep(`${kit.server.entity}/vision/abcd1234`);
  const parse = (): Record<string, unknown> => (text.startsWith('name') ? { name: 'written' } : {});

  expect(new Sweep(kit.api.client, { ...found, displayName, configYaml: text }, parse).name).toBe(name);
});
