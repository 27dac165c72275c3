import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { collectionNode } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { ArtifactCollection } from './artifact-collection.js';

const settings = { entity: 'team', project: 'vision' };

function answerCollection(kit: TestApi, node: unknown = collectionNode()): void {
  kit.answer('GetArtifactCollection', () => data({ project: { artifactType: { artifactCollection: node } } }));
}

const portfolio = { ...collectionNode(), __typename: 'ArtifactPortfolio' };

it.each([
  ['mnist', settings],
  ['other/mnist', { entity: 'team', project: 'other' }],
  ['us/other/mnist', { entity: 'us', project: 'other' }],
  ['https://wandb.ai/us/other/artifacts/dataset/mnist', { entity: 'us', project: 'other' }],
])('reads the collection %s [API-190]', async (name, location) => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit);

  const collection = await kit.api.artifactCollection('dataset', name);

  expect(collection).toBeInstanceOf(ArtifactCollection);
  expect(kit.sent).toEqual([
    { name: 'GetArtifactCollection', variables: { ...location, type: 'dataset', name: 'mnist' } },
  ]);
});

it('shows what the server says of a collection [API-666, API-667, API-668, API-669, API-670, API-677, API-959, API-960]', async () => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit);

  expect(await kit.api.artifactCollection('dataset', 'mnist')).toMatchObject({
    id: 'Q29sbGVjdGlvbjox',
    ...settings,
    projectId: 'UHJvamVjdDox',
    projectInternalId: 'UHJvamVjdEludGVybmFsSWQ6MQ==',
    name: 'mnist',
    type: 'dataset',
    description: 'Digits',
    tags: ['images'],
    organization: null,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-02T00:00:00Z',
  });
});

it.each([
  { project: null },
  { project: { artifactType: null } },
  { project: { artifactType: { artifactCollection: null } } },
])('rejects for %j, and names the collection [API-191, API-679]', async (answer) => {
  await using kit = startTestApi({}, settings);
  kit.answer('GetArtifactCollection', () => data(answer));

  await expect(kit.api.artifactCollection('dataset', 'mnist')).rejects.toThrow(
    new NotFoundError('Could not find the artifact collection team/vision/mnist of the type "dataset".'),
  );
});

it('refuses a collection when no entity can be determined [API-192]', async () => {
  await using kit = startTestApi();
  kit.answer('GetDefaultEntity', () => data({ viewer: { id: '1', entity: null } }));

  await expect(kit.api.artifactCollection('dataset', 'vision/mnist')).rejects.toThrow(ValidationError);
});

it('tells whether a collection exists, by name and type in this order [API-209]', async () => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit);

  expect(await kit.api.artifactCollectionExists('mnist', 'dataset')).toBe(true);
  expect(kit.sent[0]?.variables).toMatchObject({ name: 'mnist', type: 'dataset' });
  answerCollection(kit, null);
  expect(await kit.api.artifactCollectionExists('mnist', 'dataset')).toBe(false);
});

it('keeps changes local, and lists versions under the saved name and type [API-671, API-672, API-673, API-674, API-681]', async () => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit);
  const collection = await kit.api.artifactCollection('dataset', 'mnist');
  kit.takeNames();

  collection.name = 'digits';
  collection.type = 'images';
  collection.description = null;
  collection.tags = ['a b', 'ä', 'a b'];
  await collection
    .artifacts({ perPage: 7 })
    .toArray()
    .catch(() => undefined);

  expect(collection).toMatchObject({ name: 'digits', type: 'images', description: null, tags: ['a b', 'ä'] });
  expect(kit.takeNames()).toEqual(['ListArtifacts']);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ collection: 'mnist', type: 'dataset', perPage: 7 });
});

it('refuses another type for a collection of links [API-672, API-680]', async () => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit, portfolio);
  const collection = await kit.api.artifactCollection('dataset', 'mnist');

  expect(await collection.isSequence()).toBe(false);
  expect(() => {
    collection.type = 'images';
  }).toThrow(ValidationError);
  expect(collection.type).toBe('dataset');
});

it.each(['a\n', 'a:b', '', ' a', 'a/b'])('refuses the tag %j [API-674, API-675]', async (tag) => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit);
  const collection = await kit.api.artifactCollection('dataset', 'mnist');

  expect(() => {
    collection.tags = [tag];
  }).toThrow(ValidationError);
  expect(collection.tags).toEqual(['images']);
});

it('reads all aliases, page by page and only when asked [API-676]', async () => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit);
  kit.answer('ListCollectionAliases', ({ cursor }) => {
    const edges = (cursor === null ? ['latest', 'v1'] : ['v0']).map((alias) => ({ node: { alias } }));
    const pageInfo = { endCursor: cursor === null ? 'next' : 'end', hasNextPage: cursor === null };
    return data({ artifactCollection: { aliases: { edges: [...edges, { node: null }], pageInfo } } });
  });
  const collection = await kit.api.artifactCollection('dataset', 'mnist');
  kit.takeNames();

  expect(await collection.aliases()).toEqual(['latest', 'v1', 'v0']);
  expect(kit.takeNames()).toEqual(['ListCollectionAliases', 'ListCollectionAliases']);
  expect(kit.sent.at(-1)?.variables).toEqual({ id: collection.id, cursor: 'next', perPage: 1000 });
  kit.answer('ListCollectionAliases', () => data({ artifactCollection: null }));
  await expect(collection.aliases()).rejects.toThrow(NotFoundError);
});

it('reads itself again under its saved name, without local changes [API-678]', async () => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit);
  const collection = await kit.api.artifactCollection('dataset', 'mnist');
  collection.name = 'mine';
  collection.tags = [];
  answerCollection(kit, collectionNode({ description: 'Changed' }));

  const same = await collection.load();

  expect(same).toBe(collection);
  expect(collection).toMatchObject({ name: 'mnist', description: 'Changed', tags: ['images'] });
  expect(kit.sent.at(-1)?.variables).toMatchObject({ name: 'mnist', type: 'dataset' });
});

it('tells its name and type, and writes what it knows as JSON [API-689]', async () => {
  await using kit = startTestApi({}, settings);
  answerCollection(kit);
  const collection = await kit.api.artifactCollection('dataset', 'mnist');
  collection.description = 'Changed';

  expect(String(collection)).toBe('<ArtifactCollection mnist (dataset)>');
  expect(JSON.parse(JSON.stringify(collection))).toMatchObject({ id: collection.id, description: 'Changed' });
});
