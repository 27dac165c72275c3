import { NotFoundError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Run } from '../runs/run.js';
import { artifactNode, linkedArtifact, loggedArtifact, membershipNode } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';

/** A run as a server tells it, in `team/training`. */
async function runNode(kit: TestApi, name: string): Promise<Record<string, unknown>> {
  kit.server.seed({ runs: [{ project: 'training', name, config: { lr: 0.1 } }] });
  const run = await kit.api.run(`${kit.server.entity}/training/${name}`);
  kit.takeNames();
  return {
    id: run.storageId,
    name,
    projectId: String(run.projectInternalId),
    displayName: run.name,
    state: 'finished',
    tags: [],
    createdAt: run.createdAt,
    config: '{"lr":{"value":0.1}}',
    summaryMetrics: '{"loss":1}',
    systemMetrics: null,
    historyKeys: null,
    user: null,
    project: { name: 'training', entityName: 'team' },
  };
}

it('reads all runs that used a version, whole and with one request a page [API-801]', async () => {
  await using kit = startTestApi();
  const nodes = [await runNode(kit, 'a'), await runNode(kit, 'b')];
  kit.answer('ListArtifactUsers', ({ cursor }) => {
    const isFirst = cursor === null;
    const edges = isFirst ? [{ node: nodes[0] }, { node: { ...nodes[0], project: null } }] : [{ node: nodes[1] }];
    return data({
      artifact: { usedBy: { edges, pageInfo: { endCursor: isFirst ? '1' : '2', hasNextPage: isFirst } } },
    });
  });

  const runs = await loggedArtifact(kit).usedBy();

  expect(runs.every((run) => run instanceof Run && run.isLoaded)).toBe(true);
  expect(runs.map((run) => [run.path.join('/'), run.config, run.summaryMetrics])).toEqual(
    ['a', 'b'].map((name) => [`team/training/${name}`, { lr: 0.1 }, { loss: 1 }]),
  );
  expect(kit.takeNames()).toEqual(['ListArtifactUsers', 'ListArtifactUsers']);
  expect(kit.sent.at(-1)?.variables).toEqual({ id: 'QXJ0aWZhY3Q6MQ==', cursor: '1', perPage: 50 });
});

it('reads the run that logged a version in one request [API-802]', async () => {
  await using kit = startTestApi();
  const node = { __typename: 'Run', ...(await runNode(kit, 'a')) };
  kit.answer('GetArtifactCreator', () => data({ artifact: { createdBy: node } }));

  const run = await loggedArtifact(kit).loggedBy();

  expect(run?.path).toEqual(['team', 'training', 'a']);
  expect(kit.takeNames()).toEqual(['GetArtifactCreator']);
});

it.each([null, { __typename: 'User' }])('knows of no run when %j made the version [API-802]', async (createdBy) => {
  await using kit = startTestApi();
  kit.answer('GetArtifactCreator', () => data({ artifact: { createdBy } }));

  expect(await loggedArtifact(kit).loggedBy()).toBeNull();
});

it('knows of no run when that is in a project that may not be seen [API-802]', async () => {
  await using kit = startTestApi();
  const node = { __typename: 'Run', ...(await runNode(kit, 'a')), project: null };
  kit.answer('GetArtifactCreator', () => data({ artifact: { createdBy: node } }));

  expect(await loggedArtifact(kit).loggedBy()).toBeNull();
});

it('lists all links of a version, which need no further request [API-747]', async () => {
  await using kit = startTestApi();
  const link = (path: string, versionIndex: number, aliases: string[]) => ({
    node: membershipNode(null, { path, versionIndex, aliases, kind: 'ArtifactPortfolio' }),
  });
  kit.answer('ListArtifactMemberships', ({ cursor }) => {
    const isFirst = cursor === null;
    const edges = isFirst
      ? [{ node: membershipNode(null) }, link('team/releases/digits', 0, ['best', 'v0'])]
      : [link('acme/wandb-registry-data/mnist', 7, ['v7']), { node: null }];
    const pageInfo = { endCursor: isFirst ? '1' : '2', hasNextPage: isFirst };
    return data({ artifact: { artifactMemberships: { edges, pageInfo } } });
  });
  const source = loggedArtifact(kit);

  const links = await source.linkedArtifacts();

  expect(links.map((found) => [found.qualifiedName, found.aliases, found.isLink, found.sourceQualifiedName])).toEqual([
    ['team/releases/digits:v0', ['best'], true, 'team/vision/mnist:v3'],
    ['acme/wandb-registry-data/mnist:v7', [], true, 'team/vision/mnist:v3'],
  ]);
  expect(links[0]).toMatchObject({ id: source.id, description: 'Digits', requestedName: 'digits:v0' });
  expect(kit.takeNames()).toEqual(['ListArtifactMemberships', 'ListArtifactMemberships']);
});

it('lists no links of a link, and asks nothing [API-747]', async () => {
  await using kit = startTestApi();

  expect(await linkedArtifact(kit).linkedArtifacts()).toEqual([]);
  expect(kit.sent).toEqual([]);
});

it('reads the version behind a link [API-748]', async () => {
  await using kit = startTestApi();
  kit.answer('GetArtifactById', () => data({ artifact: artifactNode() }));

  const source = await linkedArtifact(kit).sourceArtifact();

  expect(source).toMatchObject({ qualifiedName: 'team/vision/mnist:v3', isLink: false, aliases: ['latest'] });
  expect(kit.sent).toEqual([{ name: 'GetArtifactById', variables: { id: 'QXJ0aWZhY3Q6MQ==' } }]);
});

it('takes a version that is no link for its own source [API-748]', async () => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);

  expect(await artifact.sourceArtifact()).toBe(artifact);
  expect(kit.sent).toEqual([]);
});

it('rejects when the version does not exist any more [API-748, API-801, API-802, API-747]', async () => {
  await using kit = startTestApi();
  for (const name of ['GetArtifactById', 'ListArtifactUsers', 'GetArtifactCreator', 'ListArtifactMemberships']) {
    kit.answer(name, () => data({ artifact: null }));
  }
  const artifact = loggedArtifact(kit);
  const gone = new NotFoundError('The artifact team/vision/mnist:v3 does not exist any more.');

  await expect(artifact.usedBy()).rejects.toThrow(gone);
  await expect(artifact.loggedBy()).rejects.toThrow(gone);
  await expect(artifact.linkedArtifacts()).rejects.toThrow(gone);
  await expect(linkedArtifact(kit).sourceArtifact()).rejects.toThrow(NotFoundError);
});

it('reads the collection of a version and that of its source [API-723, API-724]', async () => {
  await using kit = startTestApi();
  kit.answer('GetArtifactCollection', () => data({ project: null }));
  const link = linkedArtifact(kit);

  await expect(link.collection()).rejects.toThrow(NotFoundError);
  await expect(link.sourceCollection()).rejects.toThrow(NotFoundError);

  expect(kit.sent.map(({ variables }) => variables)).toEqual([
    { entity: 'team', project: 'releases', type: 'dataset', name: 'digits' },
    { entity: 'team', project: 'vision', type: 'dataset', name: 'mnist' },
  ]);
});
