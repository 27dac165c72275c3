import { RunNotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { artifactNode } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { RunArtifacts } from './run-artifacts.js';

async function startRun(): Promise<TestApi & { run: Awaited<ReturnType<TestApi['api']['run']>> }> {
  const kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  const run = await kit.api.run(`${kit.server.entity}/vision/abc`);
  kit.takeNames();
  return { ...kit, run };
}

function artifacts(ids: readonly string[], hasNextPage = false): unknown {
  return {
    totalCount: 3,
    edges: [...ids.map((id) => ({ node: artifactNode({ id }) })), { node: null }],
    pageInfo: { endCursor: ids.at(-1) ?? null, hasNextPage },
  };
}

it('lists what a run logged, a hundred at a time and with one request a page [API-404, API-694]', async () => {
  await using kit = await startRun();
  kit.answer('ListRunOutputArtifacts', ({ cursor }) =>
    data({ project: { run: { artifacts: cursor === null ? artifacts(['1', '2'], true) : artifacts(['3']) } } }),
  );

  const found = await kit.run.loggedArtifacts().toArray();

  expect(found.map(({ id, qualifiedName, aliases }) => [id, qualifiedName, aliases])).toEqual(
    ['1', '2', '3'].map((id) => [id, 'team/vision/mnist:v3', ['latest']]),
  );
  expect(kit.takeNames()).toEqual(['ListRunOutputArtifacts', 'ListRunOutputArtifacts']);
  expect(kit.sent.at(-1)?.variables).toEqual({
    entity: kit.server.entity,
    project: 'vision',
    run: 'abc',
    cursor: '2',
    perPage: 100,
  });
});

it('lists what a run used, and counts it [API-405, API-695, API-697]', async () => {
  await using kit = await startRun();
  kit.answer('ListRunInputArtifacts', () => data({ project: { run: { artifacts: artifacts(['1']) } } }));

  const list = kit.run.usedArtifacts({ perPage: 7 });

  expect(await list.count()).toBe(3);
  expect((await list.first())?.id).toBe('1');
  expect(kit.sent.at(-1)?.variables).toMatchObject({ perPage: 7 });
  expect(kit.takeNames()).toEqual(['ListRunInputArtifacts']);
  await kit.run.usedArtifacts().toArray();
  expect(kit.sent.at(-1)).toEqual({
    name: 'ListRunInputArtifacts',
    variables: { entity: kit.server.entity, project: 'vision', run: 'abc', cursor: null, perPage: 100 },
  });
});

it('asks for fifty at a time when it is made without a run object [API-694]', async () => {
  await using kit = await startRun();
  kit.answer('ListRunOutputArtifacts', () => data({ project: { run: { artifacts: artifacts([]) } } }));

  const list = new RunArtifacts(kit.api.client, kit.run);

  expect(await list.toArray()).toEqual([]);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ perPage: 50 });
  expect(String(list)).toBe(`<RunArtifacts ${kit.server.entity}/vision/abc>`);
});

it('refuses another mode [API-696]', async () => {
  await using kit = await startRun();

  expect(() => new RunArtifacts(kit.api.client, kit.run, 'made' as never)).toThrow(
    new ValidationError('The mode is logged or used.'),
  );
});

it('rejects for a run that does not exist any more [API-694]', async () => {
  await using kit = await startRun();
  kit.answer('ListRunOutputArtifacts', () => data({ project: { run: null } }));

  await expect(kit.run.loggedArtifacts().toArray()).rejects.toThrow(RunNotFoundError);
});
