import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { aliasNode, artifactNode } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { Artifacts } from './artifacts.js';

const settings = { entity: 'team', project: 'vision' };

/** A collection with versions v0…, newest first, each with the tags that are given. */
function answerVersions(kit: TestApi, tags: readonly string[][], kind = 'ArtifactSequence'): void {
  kit.answer('ListArtifacts', ({ cursor, perPage }) => {
    const all = tags.map((names, index) => ({
      version: `v${tags.length - 1 - index}`,
      node: artifactNode({
        id: `id-${index}`,
        versionIndex: tags.length - 1 - index,
        tags: names.map((name) => ({ name })),
        aliases: index === 0 ? [aliasNode('latest'), aliasNode('else', 'team/other/mnist')] : [],
      }),
    }));
    const start = Number(cursor ?? 0);
    const end = start + Number(perPage);
    const artifacts = {
      totalCount: all.length,
      edges: all.slice(start, end),
      pageInfo: { endCursor: String(end), hasNextPage: end < all.length },
    };
    return data({ project: { artifactType: { artifactCollection: { __typename: kind, name: 'mnist', artifacts } } } });
  });
}

it('lists the committed versions of a collection, with one request a page [API-194, API-690]', async () => {
  await using kit = startTestApi({}, settings);
  answerVersions(kit, [[], [], []]);

  const list = kit.api.artifacts('dataset', 'mnist', { perPage: 2 });
  const before = kit.takeNames();
  const found = await list.toArray();

  expect(list).toBeInstanceOf(Artifacts);
  expect(before).toEqual([]);
  expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['mnist:v2', ['latest']],
    ['mnist:v1', []],
    ['mnist:v0', []],
  ]);
  expect(kit.takeNames()).toEqual(['ListArtifacts', 'ListArtifacts']);
  expect(kit.sent[0]?.variables).toEqual({
    ...settings,
    type: 'dataset',
    collection: 'mnist',
    filters: '{"state":"COMMITTED"}',
    order: null,
    cursor: null,
    perPage: 2,
  });
});

it('asks for fifty versions at a time, with the filters that are given [API-690]', async () => {
  await using kit = startTestApi({}, settings);
  answerVersions(kit, [[]]);

  await kit.api.artifacts('dataset', 'us/other/mnist', { filters: { state: 'DELETED' } }).toArray();

  expect(kit.sent[0]?.variables).toMatchObject({
    entity: 'us',
    project: 'other',
    filters: '{"state":"DELETED"}',
    perPage: 50,
  });
});

it('gives links of a collection of links [API-690]', async () => {
  await using kit = startTestApi({}, settings);
  answerVersions(kit, [[]], 'ArtifactPortfolio');

  expect((await kit.api.artifacts('dataset', 'mnist').first())?.isLink).toBe(true);
});

it('gives only versions that have all tags, and looks on after a page without any [API-195, API-692]', async () => {
  await using kit = startTestApi({}, settings);
  answerVersions(kit, [['a', 'b'], ['a'], [], ['b', 'a', 'c']]);
  const list = (tags: string | string[]) => kit.api.artifacts('dataset', 'mnist', { tags, perPage: 1 }).toArray();

  expect((await list(['a', 'b'])).map(({ version }) => version)).toEqual(['v3', 'v0']);
  expect((await list('a')).map(({ version }) => version)).toEqual(['v3', 'v2', 'v0']);
  expect(await list(['d'])).toEqual([]);
});

it('asks for whole pages when it looks for the first version that has a tag', async () => {
  await using kit = startTestApi();
  answerVersions(kit, [...Array.from({ length: 60 }, () => ['old']), ['best']]);

  const [best] = await kit.api.artifacts('dataset', 'mnist', { tags: 'best', limit: 1 }).toArray();

  expect(best?.version).toBe('v0');
  expect(kit.takeNames().filter((name) => name === 'ListArtifacts')).toHaveLength(2);
});

it('counts all versions, whatever their tags [API-691]', async () => {
  await using kit = startTestApi({}, settings);
  answerVersions(kit, [['a'], []]);

  expect(await kit.api.artifacts('dataset', 'mnist', { tags: 'a' }).count()).toBe(2);
});

it.each([
  ['created_at', '+created_at'],
  ['+createdAt', '+createdAt'],
  ['-versionIndex', '-versionIndex'],
])('sends the order %s as %s [API-196]', async (order, sent) => {
  await using kit = startTestApi({}, settings);
  answerVersions(kit, [[]]);

  await kit.api.artifacts('dataset', 'mnist', { order }).toArray();

  expect(kit.sent[0]?.variables).toMatchObject({ order: sent });
});

it.each(['', '+', 'a b', '-a.b', '1a', '++a', 'a\n'])('refuses the order %j [API-196]', async (order) => {
  await using kit = startTestApi({}, settings);

  expect(() => kit.api.artifacts('dataset', 'mnist', { order })).toThrow(ValidationError);
});

it('starts after a cursor [API-197]', async () => {
  await using kit = startTestApi({}, settings);
  answerVersions(kit, [[], [], []]);
  const first = kit.api.artifacts('dataset', 'mnist', { perPage: 2 });
  await first.first();

  const rest = kit.api.artifacts('dataset', 'mnist', { perPage: 2, start: first.cursor });

  expect((await rest.toArray()).map(({ version }) => version)).toEqual(['v0']);
});

it.each([
  [{ project: null }, 'Could not find the artifact type "dataset": there is no project team/vision.'],
  [{ project: { artifactType: null } }, 'Could not find the artifact type "dataset" in team/vision.'],
  [
    { project: { artifactType: { artifactCollection: null } } },
    'Could not find the artifact collection team/vision/mnist of the type "dataset".',
  ],
])('rejects for %j [API-693]', async (answer, message) => {
  await using kit = startTestApi({}, settings);
  kit.answer('ListArtifacts', () => data(answer));

  await expect(kit.api.artifacts('dataset', 'mnist').toArray()).rejects.toThrow(new NotFoundError(message));
});

it('refuses a version where a collection belongs [API-194]', async () => {
  await using kit = startTestApi({}, settings);

  expect(() => kit.api.artifacts('dataset', 'mnist:v1')).toThrow(
    new ValidationError('mnist:v1 names a version. Give the name of a collection.'),
  );
});

it('reports that artifactVersions is deprecated, and does the same [API-193]', async () => {
  const events: unknown[] = [];
  await using kit = startTestApi(
    {},
    { ...settings, onEvent: (event) => event.type === 'deprecation' && events.push(event) },
  );
  answerVersions(kit, [[], []]);

  const found = await kit.api.artifactVersions('dataset', 'mnist', { perPage: 5 }).toArray();

  expect(found).toHaveLength(2);
  expect(kit.sent[0]?.variables).toMatchObject({ perPage: 5 });
  expect(events).toEqual([{ type: 'deprecation', name: 'api.artifactVersions', message: 'Use api.artifacts.' }]);
});

it('tells what it lists, and its entity once that is known', async () => {
  await using kit = startTestApi();
  answerVersions(kit, [[]]);
  const list = kit.api.artifacts('dataset', 'vision/mnist');

  expect(String(list)).toBe('<Artifacts (default entity)/vision/mnist>');
  expect(() => list.entity).toThrow(ValidationError);
  await list.first();
  expect([String(list), list.entity]).toEqual([`<Artifacts ${kit.server.entity}/vision/mnist>`, kit.server.entity]);
});
