import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import type { Sweeps, SweepsOptions } from './sweeps.js';

const names = ['aaa', 'bbb', 'ccc', 'ddd', 'eee'];
const seeded = {
  projects: [{ name: 'empty' }],
  sweeps: names.map((name, index) => ({
    project: 'vision',
    name,
    state: index < 2 ? 'FINISHED' : 'RUNNING',
    config: `method: random\nrun_cap: ${index}\n`,
  })),
};

async function sweepsOf(kit: TestApi, options?: SweepsOptions, project = 'vision'): Promise<Sweeps> {
  return (await kit.api.project(project, kit.server.entity)).sweeps(options);
}

it('lists the sweeps of a project over all pages, with nothing but the pages [API-294, API-295, API-963]', async () => {
  await using kit = startTestApi(seeded);

  const found = await (await sweepsOf(kit, { perPage: 2 })).toArray();

  expect(found.map(({ id }) => id)).toEqual(names.toReversed());
  expect(found.map(({ config }) => config['run_cap'])).toEqual([4, 3, 2, 1, 0]);
  expect(kit.sent.map(({ variables }) => variables['perPage'])).toEqual([2, 2, 2]);
  expect(kit.takeNames()).toEqual(['ListSweeps', 'ListSweeps', 'ListSweeps']);
});

it('lists nothing in a project without sweeps, and rejects without the project [API-296, API-964]', async () => {
  await using kit = startTestApi(seeded);

  expect(await (await sweepsOf(kit, {}, 'empty')).toArray()).toEqual([]);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ project: 'empty', cursor: null, perPage: 50 });
  const missing = await sweepsOf(kit, {}, 'nothing');
  await expect(missing.toArray()).rejects.toThrow(
    new NotFoundError(`Could not find project ${kit.server.entity}/nothing.`),
  );
  await expect(missing.count()).rejects.toThrow(NotFoundError);
});

it('lists the sweeps that match [API-297, API-963]', async () => {
  await using kit = startTestApi(seeded);

  const found = await sweepsOf(kit, { filters: { state: 'RUNNING', 'config.run_cap': { $gt: 2 } }, perPage: 1 });

  expect((await found.toArray()).map(({ id }) => id)).toEqual(['eee', 'ddd']);
  expect(kit.sent.at(-1)?.variables['filters']).toBe('{"state":"RUNNING","config.run_cap":{"$gt":2}}');
  await expect(found.count()).rejects.toThrow(UnsupportedError);
});

it('says that a server cannot filter sweeps [API-297]', async () => {
  await using kit = startTestApi(seeded);
  kit.answer('GetServerFeatures', () => data({ serverInfo: { features: [] } }));

  await expect((await sweepsOf(kit, { filters: { state: 'RUNNING' } })).toArray()).rejects.toThrow(UnsupportedError);
  expect(await (await sweepsOf(kit, { filters: {} })).toArray()).toHaveLength(5);
});

it('counts the sweeps of a project [API-298]', async () => {
  await using kit = startTestApi(seeded);

  expect(await (await sweepsOf(kit, { limit: 1 })).count()).toBe(5);
  expect(kit.takeNames()).toEqual(['CountSweeps']);
});

it('lists the sweeps at a path', async () => {
  await using kit = startTestApi(seeded, { project: 'vision' });

  const found = kit.api.sweeps();
  expect(() => found.entity).toThrow(ValidationError);
  expect(String(found)).toBe('<Sweeps (default entity)/vision>');

  expect((await found.first())?.id).toBe('eee');
  expect([found.entity, found.project, String(found)]).toEqual([
    kit.server.entity,
    'vision',
    `<Sweeps ${kit.server.entity}/vision>`,
  ]);
  expect(() => kit.api.sweeps('a/b/c')).toThrow(ValidationError);
});
