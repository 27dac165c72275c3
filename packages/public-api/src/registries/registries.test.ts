import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { Api } from '../api.js';
import { startFilledRegistries, startRegistryApi } from '../testing/registry-kit.js';
import { data, startTestApi } from '../testing/test-api.js';
import { Registry } from './registry.js';

async function names(list: AsyncIterable<{ readonly name: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of list) found.push(name);
  return found;
}

it('lists the registries of an organization in pages of 100 [API-219, API-221, API-872]', async () => {
  await using kit = await startFilledRegistries();

  const list = kit.api.registries({ organization: 'Acme Inc' });
  const [first, second] = await list.toArray();

  expect([first, second].map((registry) => registry instanceof Registry)).toEqual([true, true]);
  expect([first?.name, second?.name]).toEqual(['data', 'model']);
  expect(second).toMatchObject({ organization: 'Acme Inc', entity: 'acme-org', description: 'Models' });
  expect(kit.sent).toEqual([
    {
      name: 'ListRegistries',
      variables: { organization: 'Acme Inc', filters: null, order: null, cursor: null, perPage: 100 },
    },
  ]);
});

it('sends nothing before iteration, and pages of the asked size [API-225]', async () => {
  await using kit = await startFilledRegistries();

  const list = kit.api.registries({ organization: 'acme-org', perPage: 1 });
  expect(kit.sent).toEqual([]);

  expect(await names(list)).toEqual(['data', 'model']);
  expect(kit.sent.map(({ variables }) => variables['perPage'])).toEqual([1, 1]);
  expect(() => kit.api.registries({ perPage: 0 })).toThrow(ValidationError);
});

it('continues at a cursor', async () => {
  await using kit = await startFilledRegistries();
  const list = kit.api.registries({ perPage: 1 });
  await list.first();

  expect(await names(kit.api.registries({ start: list.cursor }))).toEqual(['model']);
});

it('is unsupported on a server without a search of registries [API-220]', async () => {
  await using kit = startRegistryApi();
  kit.answer('GetServerFeatures', () => data({ serverInfo: { features: [] } }));

  await expect(kit.api.registries().first()).rejects.toThrow(UnsupportedError);
  await expect(kit.api.registry('model')).rejects.toThrow(UnsupportedError);
});

it('takes the configured organization [API-222]', async () => {
  await using kit = await startFilledRegistries({ organization: 'Acme Inc' });

  const list = kit.api.registries();

  expect(list.organization).toBe('Acme Inc');
  expect(await names(list)).toEqual(['data', 'model']);
  expect(kit.sent.map(({ name }) => name)).toEqual(['ListRegistries']);
});

it('takes the only organization of the entity, and rejects none and several [API-223]', async () => {
  await using ofTeam = await startFilledRegistries();
  await using several = startRegistryApi({ entity: 'local' });
  await using none = startTestApi({ teams: [{ name: 'loose' }] }, { entity: 'loose' });

  const list = ofTeam.api.registries();
  expect(list.organization).toBeNull();
  expect(await names(list)).toEqual(['data', 'model']);
  expect(list.organization).toBe('Acme Inc');
  expect(ofTeam.sent.map(({ name }) => name)).toEqual(['GetEntityOrganizations', 'ListRegistries']);
  await expect(several.api.registries().first()).rejects.toThrow(
    /belongs to several organizations \(local-org, Acme Inc\)/,
  );
  await expect(none.api.registries().first()).rejects.toThrow(/belongs to no organization/);
});

it('says that the organization cannot be determined without an entity [API-224]', async () => {
  await using kit = startTestApi();
  kit.answer('GetDefaultEntity', () => data({ viewer: { id: '1', entity: null } }));

  const reading = kit.api.registries().first();

  await expect(reading).rejects.toThrow(ValidationError);
  await expect(reading).rejects.toThrow(/^The organization cannot be determined/);
});

it('sends an order with its sign [API-226]', async () => {
  await using kit = await startFilledRegistries();

  expect(await names(kit.api.registries({ order: 'name' }))).toEqual(['data', 'model']);
  expect(await names(kit.api.registries({ order: '-name' }))).toEqual(['model', 'data']);

  expect(kit.sent.filter(({ name }) => name === 'ListRegistries').map(({ variables }) => variables['order'])).toEqual([
    '+name',
    '-name',
  ]);
  expect(() => kit.api.registries({ order: 'colour' })).toThrow(ValidationError);
});

it('finds registries by a filter [API-876, API-878]', async () => {
  await using kit = await startFilledRegistries();

  expect(await names(kit.api.registries({ filter: { name: 'model' } }))).toEqual(['model']);
  expect(await names(kit.api.registries({ filter: { name: { $regex: 'a$' } } }))).toEqual(['data']);
  expect(await names(kit.api.registries({ filter: { description: 'Models' } }))).toEqual(['model']);
  expect(kit.sent[1]?.variables['filters']).toBe('{"name":"wandb-registry-model"}');
});

it('rejects an unknown field at once [API-884]', async () => {
  await using kit = startRegistryApi();

  expect(() => kit.api.registries({ filter: { colour: 'red' } })).toThrow(
    'A filter of registries has no field "colour". Use created_at, description, entity_id, id, name, updated_at.',
  );
});

it('rejects an unknown organization, naming it [API-873]', async () => {
  await using kit = startRegistryApi();
  const list = kit.api.registries({ organization: 'Hooli' });

  await expect(list.first()).rejects.toThrow(new NotFoundError('Could not find organization Hooli.'));
  await expect(list.collections().first()).rejects.toThrow(NotFoundError);
  await expect(list.versions().first()).rejects.toThrow(NotFoundError);
});

it('goes on over empty pages [API-874]', async () => {
  await using kit = await startFilledRegistries();
  let page = 0;
  kit.answer('ListRegistries', ({ cursor, ...variables }) => {
    page += 1;
    const pageInfo = { endCursor: `c${page}`, hasNextPage: true };
    if (page < 3) return data({ organization: { orgEntity: { projects: { edges: [], pageInfo } } } });
    expect([cursor, variables['perPage']]).toEqual(['c2', 100]);
    const last = { endCursor: null, hasNextPage: false };
    return data({ organization: { orgEntity: { projects: { edges: [{ node: registryNode }], pageInfo: last } } } });
  });

  expect(await names(kit.api.registries())).toEqual(['late']);
});

const registryNode = {
  id: btoa('Project:9'),
  internalId: btoa('ProjectInternalId:9'),
  name: 'wandb-registry-late',
  entity: { name: 'acme-org', organization: null },
  description: null,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: null,
  access: 'USER_READ',
  allowAllArtifactTypes: true,
  artifactTypes: { edges: [] },
};

it('has no count [API-875]', async () => {
  await using kit = await startFilledRegistries();

  await expect(kit.api.registries().count()).rejects.toThrow(UnsupportedError);
});

it('takes older access levels for registries of the organization', async () => {
  await using kit = startRegistryApi();
  const connection = {
    edges: [{ node: registryNode }, { node: null }],
    pageInfo: { endCursor: null, hasNextPage: false },
  };
  kit.answer('ListRegistries', () => data({ organization: { orgEntity: { projects: connection } } }));

  const [registry] = await kit.api.registries().toArray();

  expect(registry).toMatchObject({ visibility: 'organization', organization: 'Acme Inc', name: 'late' });
});

it('searches collections across the registries [API-885]', async () => {
  await using kit = await startFilledRegistries();
  const list = kit.api.registries({ filter: { name: { $in: ['model', 'data'] } } });

  expect(await names(list.collections())).toEqual(['images', 'photos', 'digits']);
  expect(await names(list.collections({ filter: { name: 'digits' } }))).toEqual(['digits']);
  expect(await names(list.collections({ order: 'name' }))).toEqual(['digits', 'images', 'photos']);
  expect(await names(list.collections({ order: '-name', perPage: 1 }))).toEqual(['photos', 'images', 'digits']);
});

it('searches versions across the registries [API-886]', async () => {
  await using kit = await startFilledRegistries();

  const list = kit.api.registries();

  expect(await names(list.versions())).toEqual(['images:v0', 'photos:v0', 'digits:v1', 'digits:v0']);
  expect(await names(list.versions({ filter: { alias: 'prod' } }))).toEqual(['photos:v0', 'digits:v1']);
  expect(await names(list.versions({ filter: { 'metadata.lr': { $gt: 0.15 } }, perPage: 1 }))).toEqual([
    'images:v0',
    'photos:v0',
    'digits:v1',
  ]);
});

it('follows the order of the registries in their collections and versions [API-887]', async () => {
  await using kit = await startFilledRegistries();
  const ascending = kit.api.registries({ order: 'name' });
  const descending = kit.api.registries({ order: '-name', perPage: 1 });

  expect(await names(ascending.collections({ order: 'name' }))).toEqual(['images', 'digits', 'photos']);
  expect(await names(descending.collections({ order: '-name', perPage: 1 }))).toEqual(['photos', 'digits', 'images']);
  expect(await names(ascending.versions())).toEqual(['images:v0', 'photos:v0', 'digits:v1', 'digits:v0']);
  expect(await names(descending.versions({ perPage: 1 }))).toEqual([
    'photos:v0',
    'digits:v1',
    'digits:v0',
    'images:v0',
  ]);
  expect(await names(ascending.collections({ order: 'name' }).versions({ perPage: 1 }))).toEqual([
    'images:v0',
    'digits:v1',
    'digits:v0',
    'photos:v0',
  ]);
});

it('neither starts an ordered chain at a cursor nor counts it or tells where it is [API-887]', async () => {
  await using kit = await startFilledRegistries();
  const list = kit.api.registries({ order: 'name' });
  const collections = list.collections();

  expect(() => list.collections({ start: 'x' })).toThrow(ValidationError);
  expect(() => list.versions({ start: 'x' })).toThrow(ValidationError);
  expect(() => collections.versions({ start: 'x' })).toThrow(ValidationError);
  await expect(collections.count()).rejects.toThrow(UnsupportedError);
  await expect(list.versions().count()).rejects.toThrow(UnsupportedError);
  expect(() => collections.cursor).toThrow(UnsupportedError);
  expect(() => list.versions().cursor).toThrow(UnsupportedError);
  expect((await collections.first())?.name).toBe('images');
});

it.each<[string, (api: Api, signal: AbortSignal) => Promise<unknown>]>([
  ['ListRegistryCollections', (api, signal) => api.registries({ order: 'name' }).collections({ signal }).first()],
  ['ListRegistryVersions', (api, signal) => api.registries({ order: 'name' }).versions({ signal }).first()],
  [
    'ListRegistryVersions',
    (api, signal) => api.registries().collections({ order: 'name' }).versions({ signal }).first(),
  ],
])('ends the request %s of an ordered chain that is aborted', async (operation, read) => {
  await using kit = await startFilledRegistries();
  const abort = new AbortController();
  const ended = new Promise((resolve) => {
    kit.answer(operation, (_, signal) => {
      signal.addEventListener('abort', resolve);
      abort.abort(new Error('enough'));
      return new Promise(() => undefined);
    });
  });

  await expect(read(kit.api, abort.signal)).rejects.toThrow('enough');
  await ended;
});

it('asks a page of an ordered chain again that failed', async () => {
  await using kit = await startFilledRegistries();
  let isBroken = true;
  kit.answer('ListRegistryVersions', () => {
    const answer = isBroken ? Response.json({ errors: [{ message: 'no' }] }, { status: 400 }) : undefined;
    isBroken = false;
    return answer;
  });
  const versions = kit.api.registries({ order: 'name' }).versions();

  await expect(versions.first()).rejects.toThrow('no');

  expect(await names(versions)).toEqual(['images:v0', 'photos:v0', 'digits:v1', 'digits:v0']);
});

it('describes itself', async () => {
  await using kit = startRegistryApi();
  const list = kit.api.registries();

  expect([String(list), String(list.collections()), String(list.versions())]).toEqual([
    '<Registries (default organization)>',
    '<Collections>',
    '<Versions>',
  ]);
});
