import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { collectionNode } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { ArtifactType } from './artifact-type.js';

const settings = { entity: 'team', project: 'vision' };

const typeNode = (name: string) => ({
  id: `id-${name}`,
  name,
  description: `About ${name}`,
  createdAt: '2026-01-01T00:00:00Z',
});

function answerTypes(kit: TestApi, names: readonly string[]): void {
  kit.answer('ListArtifactTypes', ({ cursor, perPage }) => {
    const start = Number(cursor ?? 0);
    const end = start + Number(perPage);
    const edges = [...names.slice(start, end).map((name) => ({ node: typeNode(name) })), { node: null }];
    const pageInfo = { endCursor: String(end), hasNextPage: end < names.length };
    return data({ project: { artifactTypes: { edges, pageInfo } } });
  });
}

it('lists the types of the configured project [API-182, API-651, API-654, API-655]', async () => {
  await using kit = startTestApi({}, settings);
  answerTypes(kit, ['dataset', 'model']);

  const found = await kit.api.artifactTypes().toArray();

  expect(found.every((type) => type instanceof ArtifactType)).toBe(true);
  expect(found[0]).toMatchObject({ ...typeNode('dataset'), ...settings, type: 'dataset' });
  expect(kit.sent).toEqual([{ name: 'ListArtifactTypes', variables: { ...settings, cursor: null, perPage: 50 } }]);
});

it('lists the types of a project by its path, page by page [API-182, API-651]', async () => {
  await using kit = startTestApi({}, settings);
  answerTypes(kit, ['a', 'b', 'c']);

  const names = (await kit.api.artifactTypes('us/other', { perPage: 2 }).toArray()).map(({ name }) => name);

  expect(names).toEqual(['a', 'b', 'c']);
  expect(kit.sent.map(({ variables }) => variables)).toEqual([
    { entity: 'us', project: 'other', cursor: null, perPage: 2 },
    { entity: 'us', project: 'other', cursor: '2', perPage: 2 },
  ]);
});

it('starts a list of types after a cursor [API-184]', async () => {
  await using kit = startTestApi({}, settings);
  answerTypes(kit, ['a', 'b', 'c']);

  expect((await kit.api.artifactTypes('vision', { start: '2' }).toArray()).map(({ name }) => name)).toEqual(['c']);
});

it('lists the types of a project object [API-293]', async () => {
  await using kit = startTestApi({}, settings);
  answerTypes(kit, ['dataset', 'model']);

  const project = await kit.api.project('other');
  const found = await project.artifactTypes({ perPage: 1 }).toArray();

  expect(found.map(({ name }) => name)).toEqual(['dataset', 'model']);
  expect(kit.sent[0]?.variables).toEqual({ entity: 'team', project: 'other', cursor: null, perPage: 1 });
});

it('cannot count types, which servers do not [API-652]', async () => {
  await using kit = startTestApi({}, settings);
  answerTypes(kit, ['a']);

  await expect(kit.api.artifactTypes().count()).rejects.toThrow(UnsupportedError);
});

it('rejects a list of types for a project that does not exist [API-653]', async () => {
  await using kit = startTestApi({}, settings);
  kit.answer('ListArtifactTypes', () => data({ project: null }));

  await expect(kit.api.artifactTypes().toArray()).rejects.toThrow(
    new NotFoundError('Could not find artifact types: there is no project team/vision.'),
  );
});

it('reads a type, and reads it again [API-185, API-656, API-657]', async () => {
  await using kit = startTestApi({}, settings);
  let name = 'dataset';
  kit.answer('GetArtifactType', () => data({ project: { artifactType: typeNode(name) } }));

  const type = await kit.api.artifactType('Dataset', 'us/other');
  name = 'changed';
  const same = await type.load();

  expect(same).toBe(type);
  expect(type).toMatchObject({ id: 'id-changed', name: 'changed', type: 'Dataset', entity: 'us', project: 'other' });
  expect(kit.sent).toEqual(
    Array.from({ length: 2 }, () => ({
      name: 'GetArtifactType',
      variables: { entity: 'us', project: 'other', type: 'Dataset' },
    })),
  );
});

it.each([
  [{ project: null }, 'Could not find the artifact type "data": there is no project team/vision.'],
  [{ project: { artifactType: null } }, 'Could not find the artifact type "data" in team/vision.'],
])('rejects a missing type, and names it: %j [API-186, API-657]', async (answer, message) => {
  await using kit = startTestApi({}, settings);
  kit.answer('GetArtifactType', () => data(answer));

  await expect(kit.api.artifactType('data')).rejects.toThrow(new NotFoundError(message));
});

it('refuses a malformed path [API-186]', async () => {
  await using kit = startTestApi({}, settings);

  await expect(kit.api.artifactType('data', 'a/b/c')).rejects.toThrow(ValidationError);
  expect(() => kit.api.artifactTypes('a/b/c')).toThrow(ValidationError);
});

it('reads and lists the collections of a type [API-658, API-660, API-661]', async () => {
  await using kit = startTestApi({}, settings);
  const artifactCollections = {
    totalCount: 1,
    edges: [{ node: collectionNode() }],
    pageInfo: { endCursor: null, hasNextPage: false },
  };
  kit.answer('GetArtifactType', () => data({ project: { artifactType: typeNode('dataset') } }));
  kit.answer('ListTypeCollections', () => data({ project: { artifactType: { artifactCollections } } }));
  kit.answer('GetArtifactCollection', () =>
    data({ project: { artifactType: { artifactCollection: collectionNode() } } }),
  );
  const type = await kit.api.artifactType('dataset');
  kit.takeNames();

  const listed = await type.collections({ perPage: 7 }).toArray();
  const read = await type.collection('mnist');

  expect([listed.map(({ name }) => name), read.name]).toEqual([['mnist'], 'mnist']);
  expect(kit.sent.slice(1).map(({ variables }) => variables)).toEqual([
    { ...settings, type: 'dataset', cursor: null, perPage: 7 },
    { ...settings, type: 'dataset', name: 'mnist' },
  ]);
  expect(String(type)).toBe('<ArtifactType dataset>');
});
