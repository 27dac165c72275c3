import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { answerFeatures, collectionNode, unknownName } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { ArtifactCollection } from './artifact-collection.js';

const settings = { entity: 'team', project: 'vision' };
const capable = 'ARTIFACT_COLLECTIONS_FILTERING_SORTING';

function page(names: readonly string[], { cursor, perPage }: Readonly<Record<string, unknown>>): unknown {
  const start = Number(cursor ?? 0);
  const end = start + Number(perPage);
  return {
    totalCount: names.length,
    edges: [...names.slice(start, end).map((name) => ({ node: collectionNode({ name }) })), { node: null }],
    pageInfo: { endCursor: String(end), hasNextPage: end < names.length },
  };
}

function answerType(kit: TestApi, names: readonly string[]): void {
  kit.answer('ListTypeCollections', (variables) =>
    data({ project: { artifactType: { artifactCollections: page(names, variables) } } }),
  );
}

function answerProject(kit: TestApi, names: readonly string[]): void {
  kit.answer('ListProjectCollections', (variables) => {
    const artifactCollections = { ...Object(page(names, variables)) };
    if (variables['withCount'] !== true) delete artifactCollections.totalCount;
    return data({ project: { artifactCollections } });
  });
}

it('lists the collections of a type with one request a page [API-187, API-188, API-662, API-664]', async () => {
  await using kit = startTestApi({}, settings);
  answerType(kit, ['a', 'b', 'c']);

  const found = await kit.api.artifactCollections('vision', 'dataset', { perPage: 2 }).toArray();

  expect(found.every((collection) => collection instanceof ArtifactCollection)).toBe(true);
  expect(found.map(({ name, tags, description }) => [name, tags, description])).toEqual(
    ['a', 'b', 'c'].map((name) => [name, ['images'], 'Digits']),
  );
  expect(kit.sent).toEqual([
    { name: 'ListTypeCollections', variables: { ...settings, type: 'dataset', cursor: null, perPage: 2 } },
    { name: 'ListTypeCollections', variables: { ...settings, type: 'dataset', cursor: '2', perPage: 2 } },
  ]);
});

it('asks for fifty collections at a time [API-187]', async () => {
  await using kit = startTestApi({}, settings);
  answerType(kit, []);

  expect(await kit.api.artifactCollections('us/other', 'model').toArray()).toEqual([]);
  expect(kit.sent[0]?.variables).toEqual({
    entity: 'us',
    project: 'other',
    type: 'model',
    cursor: null,
    perPage: 50,
  });
});

it('counts the collections [API-663]', async () => {
  await using kit = startTestApi({}, settings);
  answerType(kit, ['a', 'b', 'c']);

  expect(await kit.api.artifactCollections('vision', 'dataset', { perPage: 1 }).count()).toBe(3);
});

it('sends filters and order to servers that know them [API-189, API-659]', async () => {
  await using kit = startTestApi({}, settings);
  answerFeatures(kit, capable);
  answerType(kit, ['a']);
  const options = { filters: { name: { $contains: 'a' } }, order: 'created_at' };

  await kit.api.artifactCollections('vision', 'dataset', options).toArray();

  expect(kit.sent.at(-1)?.variables).toMatchObject({ filters: '{"name":{"$contains":"a"}}', order: '+created_at' });
});

it.each([{ filters: {} }, { order: '-name' }])(
  'rejects for %j on servers that know neither [API-189, API-659]',
  async (options) => {
    await using kit = startTestApi({}, settings);
    answerFeatures(kit);

    await expect(kit.api.artifactCollections('vision', 'dataset', options).toArray()).rejects.toThrow(
      new UnsupportedError('This server can neither filter nor sort artifact collections.'),
    );
    expect(kit.takeNames()).toEqual(['GetServerFeatures']);
  },
);

it.each(['', 'a b', '+-a', '1'])('refuses the order %j [API-189]', async (order) => {
  await using kit = startTestApi({}, settings);

  expect(() => kit.api.artifactCollections('vision', 'dataset', { order })).toThrow(ValidationError);
});

it('asks servers that call collections sequences for these, and for collections once [API-662, API-061]', async () => {
  await using kit = startTestApi({}, settings);
  kit.answer('ListTypeCollections', () =>
    unknownName('Cannot query field "artifactCollections" on type "ArtifactType". Did you mean "artifactSequences"?'),
  );
  kit.answer('ListTypeSequences', () => {
    const { id, name, description, createdAt } = collectionNode();
    const node = { __typename: 'ArtifactSequence', id, name, description, createdAt };
    const artifactSequences = {
      totalCount: 1,
      edges: [{ node }],
      pageInfo: { endCursor: null, hasNextPage: false },
    };
    return data({ project: { artifactType: { artifactSequences } } });
  });

  const list = kit.api.artifactCollections('vision', 'dataset');
  const [collection] = await list.toArray();

  expect(collection).toMatchObject({ name: 'mnist', ...settings, type: 'dataset', tags: [], projectId: null });
  expect(await collection?.isSequence()).toBe(true);
  expect(await list.count()).toBe(1);
  await kit.api.artifactCollections('vision', 'dataset').toArray();
  expect(kit.takeNames()).toEqual(['ListTypeCollections', 'ListTypeSequences', 'ListTypeSequences']);
});

it.each([
  [{ project: null }, 'Could not find the artifact type "dataset": there is no project team/vision.'],
  [{ project: { artifactType: null } }, 'Could not find the artifact type "dataset" in team/vision.'],
])('rejects for %j [API-665]', async (answer, message) => {
  await using kit = startTestApi({}, settings);
  kit.answer('ListTypeCollections', () => data(answer));

  await expect(kit.api.artifactCollections('vision', 'dataset').toArray()).rejects.toThrow(new NotFoundError(message));
});

it('lists the collections of all types of a project [API-299]', async () => {
  await using kit = startTestApi({}, settings);
  answerFeatures(kit, capable);
  answerProject(kit, ['a', 'b', 'c']);
  const project = await kit.api.project('other');

  const list = project.collections({ perPage: 2, order: '-name', filters: {} });

  expect((await list.toArray()).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(await list.count()).toBe(3);
  expect(kit.takeNames()).toEqual(['GetServerFeatures', 'ListProjectCollections', 'ListProjectCollections']);
  expect(kit.sent[1]?.variables).toEqual({
    entity: 'team',
    project: 'other',
    filters: '{}',
    order: '-name',
    withCount: true,
    cursor: null,
    perPage: 2,
  });
});

it('does not count the collections of a project on servers that do not [API-299]', async () => {
  await using kit = startTestApi({}, settings);
  answerFeatures(kit);
  answerProject(kit, ['a']);
  const list = (await kit.api.project('other')).collections();

  expect((await list.toArray()).map(({ name }) => name)).toEqual(['a']);
  await expect(list.count()).rejects.toThrow(UnsupportedError);
});

it('tells what it lists, and its entity once that is known', async () => {
  await using kit = startTestApi();
  answerType(kit, ['a']);
  const list = kit.api.artifactCollections('vision', 'dataset');

  expect(String(list)).toBe('<ArtifactCollections (default entity)/vision (dataset)>');
  expect(() => list.entity).toThrow(ValidationError);
  await list.first();
  expect(list.entity).toBe(kit.server.entity);
});
