import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type EmbeddedServer } from '@wandb-ts/server';
import { afterEach, expect, it } from 'vitest';
import { Api } from './api.js';
import type { Run } from './runs/run.js';
import type { RunFilter } from './runs/run-filter.js';

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const;

/** An object with an own key `__proto__`, as JSON makes one, at two depths. */
function hostile(value: unknown = { polluted: true }): Record<string, unknown> {
  const build = (inner: unknown): Record<string, unknown> => {
    const object = {};
    for (const key of keys) Object.defineProperty(object, key, { value: inner, enumerable: true });
    return object;
  };
  return { ...build(value), nested: build(value) };
}

/** The own entries, also of an object whose key hides its prototype. */
const entriesOf = (value: unknown): [string, unknown][] => Object.entries(value as object);

afterEach(() => {
  // Whatever a test did: nothing reached what all objects share.
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  expect({}.constructor).toBe(Object);
  expect(Reflect.ownKeys(Function.prototype)).not.toContain('polluted');
});

interface World extends AsyncDisposable {
  readonly api: Api;
  readonly server: EmbeddedServer;
}

async function openWorld(): Promise<World> {
  const server = createServer(':memory:');
  const { url } = await server.listen();
  const api = new Api({ baseUrl: url, apiKey: server.apiKey, project: 'tests', environment: {} });
  return { api, server, [Symbol.asyncDispose]: () => server.close() };
}

/** Writes a run and reads it back. */
async function write(
  { api, server }: World,
  values: { config?: object; rows?: readonly object[]; summary?: object },
): Promise<Run> {
  const { config = {}, rows = [], summary = {} } = values;
  const run = await api.startRun({ name: 'hostile', config });
  for (const row of rows) run.log(row);
  run.summarize(summary);
  await run.finish();
  api.flush();
  return api.run(`${server.entity}/tests/${run.id}`);
}

it('keeps keys that name prototypes as keys of the configuration', async () => {
  await using world = await openWorld();
  const run = await write(world, { config: hostile() });

  expect(entriesOf(run.config)).toHaveLength(keys.length + 1);
  for (const part of [run.config, run.config['nested']]) {
    for (const key of keys) {
      expect(Object.getOwnPropertyDescriptor(part, key)?.value).toEqual({ polluted: true });
    }
  }
  expect((run.config as { polluted?: unknown }).polluted).toBeUndefined();
});

it('keeps keys that name prototypes as keys of a configuration that is changed', async () => {
  await using world = await openWorld();
  const run = await write(world, { config: { lr: 1 } });
  run.config = hostile(7);
  await run.update();
  world.api.flush();

  const again = await world.api.run(`${world.server.entity}/tests/${run.id}`);

  expect(entriesOf(again.config).filter(([key]) => key !== 'nested')).toEqual(keys.map((key) => [key, 7]));
});

it('keeps keys that name prototypes as keys of the summary', async () => {
  await using world = await openWorld();
  const run = await write(world, { summary: hostile() });

  expect([...run.summary.keys()]).toEqual(expect.arrayContaining([...keys, 'nested']));
  for (const key of keys) expect(run.summary.get(key)).toEqual({ polluted: true });
  expect(run.summary.get('polluted')).toBeUndefined();
  expect(run.summary.get('valueOf')).toBeUndefined();
  expect(run.summary.has('isPrototypeOf')).toBe(false);

  for (const key of keys) run.summary.set(key, 3);
  await run.summary.update();
  await run.summary.reload();
  expect(keys.map((key) => run.summary.get(key))).toEqual(keys.map(() => 3));
});

it('keeps keys that name prototypes as columns of the history', async () => {
  await using world = await openWorld();
  const run = await write(world, { rows: [hostile(1), hostile({ polluted: 2 })] });

  const rows = await run.scanHistory().toArray();
  const [chosen] = await run.scanHistory({ keys: ['__proto__', 'constructor'] }).toArray();

  expect(rows).toHaveLength(2);
  for (const [index, row] of rows.entries()) {
    for (const key of keys) {
      expect(Object.getOwnPropertyDescriptor(row, key)?.value).toEqual([1, { polluted: 2 }][index]);
    }
  }
  expect(Object.getOwnPropertyDescriptor(chosen, '__proto__')?.value).toBe(1);
  expect((chosen as { polluted?: unknown }).polluted).toBeUndefined();
});

it.each(keys)('filters and sorts by the key %s as by any other', async (key) => {
  await using world = await openWorld();
  const withKey = (value: number): Record<string, unknown> => JSON.parse(`{"${key}":${value}}`);
  for (const value of [2, 1]) {
    await write(world, { config: withKey(value), summary: withKey(value * 10) });
  }
  const find = async (filters: RunFilter, order?: string): Promise<unknown[]> => {
    const runs = await world.api.runs('tests', { filters, ...(order !== undefined && { order }) }).toArray();
    return runs.map((run) => Object.getOwnPropertyDescriptor(run.config, key)?.value);
  };

  expect(await find({ [`config.${key}`]: 1 })).toEqual([1]);
  expect(await find({ [`summary_metrics.${key}`]: { $gt: 15 } })).toEqual([2]);
  expect(await find({}, `+summary_metrics.${key}`)).toEqual([1, 2]);
  expect(await find({ 'config.polluted': true })).toEqual([]);
});

it('reads no setting from keys that name prototypes', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-settings-'));
  const lines = ['__proto__ = x', 'constructor = x', '__proto__.entity = thief', 'prototype = x', 'project = mine'];
  await mkdir(join(folder.path, '.config', 'wandb'), { recursive: true });
  const text = ['[__proto__]', 'entity = thief', '[constructor]', 'entity = thief', '[default]', ...lines].join('\n');
  await writeFile(join(folder.path, '.config', 'wandb', 'settings'), text);
  const options = JSON.parse('{"__proto__":{"apiKey":"thief","entity":"thief","polluted":true}}');

  const api = new Api({ ...options, environment: { HOME: folder.path, ...options } });

  expect(api.client.settings).toMatchObject({ entity: null, project: 'mine', baseUrl: 'https://api.wandb.ai' });
  expect(api.client.apiKey).toBeNull();
});

it('brings numbers and texts that JSON parsers stumble over back as they were', async () => {
  await using world = await openWorld();
  const values = {
    large: 2n ** 60n + 1n,
    huge: 12345678901234567890123n,
    negative: -(2n ** 53n) - 1n,
    lone: '\ud800 and \udfff',
    pair: '\u{1f600}',
    nul: 'a\u0000b',
    line: '\u2028\u2029',
    nothing: Number.NaN,
    most: Number.POSITIVE_INFINITY,
    least: Number.NEGATIVE_INFINITY,
    tiny: 5e-324,
    'key with \ud800': 1,
  };
  const run = await write(world, { config: values, rows: [values], summary: { again: values } });

  expect(run.config).toEqual(values);
  expect(run.summary.get('again')).toEqual(values);
  const [row] = await run.scanHistory().toArray();
  expect(row).toMatchObject(values);
});
