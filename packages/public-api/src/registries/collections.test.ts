import { UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import { ArtifactCollection } from '../artifacts/artifact-collection.js';
import { startFilledRegistries, startRegistryApi } from '../testing/registry-kit.js';
import { data } from '../testing/test-api.js';

it('asks for collections of links with both filters [API-915]', async () => {
  await using kit = await startFilledRegistries();

  await kit.api
    .registries({ filter: { name: 'model' } })
    .collections({ filter: { tag: 'x' } })
    .toArray();
  await kit.api.registries({ filter: {} }).collections({ filter: {} }).first();

  const all = { organization: 'Acme Inc', collectionTypes: ['PORTFOLIO'], order: null, cursor: null, perPage: 100 };
  const asked = kit.sent.filter(({ name }) => name === 'ListRegistryCollections').map(({ variables }) => variables);
  expect(asked).toEqual([
    { ...all, registryFilter: '{"name":"wandb-registry-model"}', collectionFilter: '{"tag":"x"}' },
    { ...all, registryFilter: null, collectionFilter: null },
  ]);
});

it('counts all collections that match [API-916]', async () => {
  await using kit = await startFilledRegistries();

  expect(
    await kit.api
      .registries({ filter: { name: 'model' } })
      .collections({ perPage: 1 })
      .count(),
  ).toBe(2);
});

it('gives collections with their registry and organization [API-917, API-670, API-680]', async () => {
  await using kit = await startFilledRegistries();

  const [collection] = await kit.api
    .registries()
    .collections({ filter: { name: 'digits' } })
    .toArray();

  expect(collection).toBeInstanceOf(ArtifactCollection);
  expect(collection).toMatchObject({
    name: 'digits',
    entity: 'acme-org',
    project: 'wandb-registry-model',
    type: 'model',
    organization: 'Acme Inc',
  });
  expect(await collection?.isSequence()).toBe(false);
  expect((await collection?.artifacts().toArray())?.map(({ name }) => name)).toEqual(['digits:v1', 'digits:v0']);
});

it('saves what was changed of a collection that was searched', async () => {
  await using kit = await startFilledRegistries();
  const [collection] = await kit.api
    .registries()
    .collections({ filter: { name: 'digits' } })
    .toArray();
  if (collection === undefined) throw new Error('The collection is missing.');

  collection.description = 'Digits';
  collection.tags = ['good'];
  await collection.save();

  const found = await kit.api
    .registries()
    .collections({ filter: { tag: 'good' } })
    .toArray();
  expect(found.map(({ name, description }) => [name, description])).toEqual([['digits', 'Digits']]);
});

it('searches versions with both filters [API-918, API-920]', async () => {
  await using kit = await startFilledRegistries();

  const list = kit.api
    .registries({ filter: { name: 'model' } })
    .collections({ filter: { name: 'digits' } })
    .versions({ filter: { alias: 'old' } });

  expect((await list.toArray()).map(({ name }) => name)).toEqual(['digits:v0']);
  expect(kit.sent.at(-1)).toEqual({
    name: 'ListRegistryVersions',
    variables: {
      organization: 'Acme Inc',
      registryFilter: '{"name":"wandb-registry-model"}',
      collectionFilter: '{"name":"digits"}',
      artifactFilter: '{"alias":"old"}',
      cursor: null,
      perPage: 100,
    },
  });
});

it('asks once how an organization is searched, however many pages and collections there are', async () => {
  await using kit = await startFilledRegistries();

  const paged = await kit.api.registries().versions({ perPage: 1 }).toArray();
  const chained = await kit.api.registries().collections({ order: 'name' }).versions({ perPage: 1 }).toArray();

  expect([paged.length, chained.length]).toEqual([4, 4]);
  expect(kit.sent.filter(({ name }) => name === 'GetRegistrySearch')).toHaveLength(2);
});

it('leaves empty filters of versions out [API-920]', async () => {
  await using kit = await startFilledRegistries();

  await kit.api.registries().versions({ filter: {} }).first();

  expect(kit.sent.at(-1)?.variables).toMatchObject({
    registryFilter: null,
    collectionFilter: null,
    artifactFilter: null,
  });
});

it('gives versions as those of their registry, with the aliases there [API-921]', async () => {
  await using kit = await startFilledRegistries();

  const [version] = await kit.api
    .registries()
    .versions({ filter: { alias: 'prod', 'metadata.lr': 0.2 } })
    .toArray();

  expect(version).toBeInstanceOf(Artifact);
  expect(version).toMatchObject({
    name: 'digits:v1',
    qualifiedName: 'acme-org/wandb-registry-model/digits:v1',
    aliases: ['latest', 'prod'],
    isLink: true,
    metadata: { lr: 0.2 },
    sourceQualifiedName: 'vision/p/mnist:v1',
  });
});

it('gives versions the order of their collections', async () => {
  await using kit = await startFilledRegistries();
  const registry = await kit.api.registry('model');

  const names = (order: string) => registry.collections({ order }).versions({ perPage: 1 }).toArray();

  expect((await names('name')).map(({ name }) => name)).toEqual(['digits:v1', 'digits:v0', 'photos:v0']);
  expect((await names('-name')).map(({ name }) => name)).toEqual(['photos:v0', 'digits:v1', 'digits:v0']);
});

it('has no count of versions [API-922]', async () => {
  await using kit = await startFilledRegistries();

  await expect(kit.api.registries().versions().count()).rejects.toThrow(UnsupportedError);
});

it.each([
  ['collections', 'ListRegistryCollections', 'artifactCollections', ['images', 'photos', 'digits']],
  ['versions', 'ListRegistryVersions', 'artifactMemberships', ['images:v0', 'photos:v0', 'digits:v1', 'digits:v0']],
] as const)('goes on over empty pages of %s [API-919, API-923]', async (method, operation, field, names) => {
  await using kit = await startFilledRegistries();
  const first = kit.api.registries()[method]({ perPage: 1 });
  await first.first();
  const cursors: unknown[] = [];
  kit.answer(operation, ({ cursor }) => {
    cursors.push(cursor);
    if (cursors.length > 1) return undefined;
    const pageInfo = { endCursor: first.cursor, hasNextPage: true };
    const connection = { totalCount: 3, edges: [], pageInfo };
    return data({ organization: { orgEntity: { name: 'acme-org', [field]: connection } } });
  });

  const items = await kit.api.registries()[method]().toArray();

  expect(items.map(({ name }) => name)).toEqual(names.slice(1));
  expect(cursors).toEqual([null, first.cursor]);
});

it('passes over collections that are no links, or whose project may not be seen', async () => {
  await using kit = startRegistryApi();
  const node = {
    ...{ id: 'x', name: 'a', description: null, createdAt: '2026-01-01T00:00:00Z', updatedAt: null },
    ...{ defaultArtifactType: { name: 'model' }, tags: { edges: [] } },
  };
  const project = { id: 'p', internalId: 'p', name: 'wandb-registry-m', entityName: 'acme-org' };
  const edges = [
    { node: { ...node, __typename: 'ArtifactSequence', project } },
    { node: { ...node, __typename: 'ArtifactPortfolio', project: null } },
    { node: { ...node, __typename: 'ArtifactPortfolio', name: 'b', project } },
  ];
  const artifactCollections = { totalCount: 3, edges, pageInfo: { endCursor: null, hasNextPage: false } };
  kit.answer('ListRegistryCollections', () =>
    data({ organization: { orgEntity: { name: 'acme-org', artifactCollections } } }),
  );

  expect((await kit.api.registries().collections().toArray()).map(({ name }) => name)).toEqual(['b']);
});

it('asks no server for the larger search that cannot filter collections [API-884]', async () => {
  await using kit = startRegistryApi();
  const names = ['ARTIFACT_REGISTRY_SEARCH', 'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION'];
  const features = names.map((name) => ({ name, isEnabled: true }));
  kit.answer('GetServerFeatures', () => data({ serverInfo: { features } }));
  const registry = await kit.api.createRegistry('model', 'organization');
  kit.takeNames();

  await registry.versions({ filter: { alias: 'prod' } }).toArray();

  expect(kit.takeNames()).toEqual(['ListRegistryVersions']);
});

it('uses the names of fields of the larger search where an organization has it [API-884]', async () => {
  await using kit = await startFilledRegistries();
  kit.answer('GetRegistrySearch', () => data({ organization: { advancedRegistryFeatures: { advancedSearch: true } } }));
  const pageInfo = { endCursor: null, hasNextPage: false };
  kit.answer('ListRegistryVersions', () =>
    data({ organization: { orgEntity: { name: 'acme-org', artifactMemberships: { edges: [], pageInfo } } } }),
  );
  const registry = await kit.api.registry('model');

  await registry.versions({ filter: { aliases: 'prod', artifact_size: { $gt: 1 } } }).toArray();
  await expect(registry.versions({ filter: { updated_at: { $gt: '2026' } } }).toArray()).rejects.toThrow(
    ValidationError,
  );

  const number = Number(atob(registry.internalId ?? '').split(':')[1]);
  expect(kit.sent.filter(({ name }) => name === 'ListRegistryVersions').map(({ variables }) => variables)).toEqual([
    expect.objectContaining({
      registryFilter: JSON.stringify({ project_id: number }),
      artifactFilter: '{"alias":"prod","artifact_size":{"$gt":1}}',
    }),
  ]);
});
