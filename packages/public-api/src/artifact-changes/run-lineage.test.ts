import { NotFoundError, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import { answerFeatures, loggedArtifact, unknownName } from '../testing/artifact-answers.js';
import { data, startTestApi } from '../testing/test-api.js';

/** An Api, a run `{entity}/vision/abc` and a version of `{entity}/vision/mnist` that no run logged. */
async function startWithRun(features?: readonly string[]) {
  const kit = startTestApi(
    { runs: [{ project: 'vision', name: 'abc' }] },
    { retryDelayMs: 1, environment: { WANDB_ENTITY: 'elsewhere', WANDB_PROJECT: 'other' } },
  );
  if (features !== undefined) answerFeatures(kit, ...features);
  const { entity } = kit.server;
  const run = await kit.api.run(`${entity}/vision/abc`);
  const artifact = new Artifact('mnist', 'dataset');
  await artifact.newFile('a.txt', 'hello');
  await artifact.save({ api: kit.api, entity, project: 'vision' });
  kit.takeNames();
  return Object.assign(kit, {
    run,
    entity,
    artifact,
    input: (name: string) => kit.sent.findLast((sent) => sent.name === name)?.variables['input'],
  });
}

it('notes that a run uses a version, and returns that [API-406, API-407, API-410]', async () => {
  await using kit = await startWithRun();

  expect(await kit.run.useArtifact(kit.artifact)).toBe(kit.artifact);

  expect(kit.input('UseArtifact')).toMatchObject({
    artifactID: kit.artifact.id,
    entityName: kit.entity,
    projectName: 'vision',
    runName: 'abc',
    usedAs: 'mnist:v0',
  });
  expect((await kit.run.usedArtifacts().toArray()).map(({ name }) => name)).toEqual(['mnist:v0']);
  expect((await kit.artifact.usedBy()).map(({ id }) => id)).toEqual(['abc']);
  await kit.run.useArtifact(kit.artifact, { useAs: 'training data' });
  expect(kit.input('UseArtifact')).toMatchObject({ usedAs: 'training data' });
});

it('does not say what a run uses a version as to a server that does not take it [API-407, API-061]', async () => {
  await using kit = await startWithRun();
  kit.answer('UseArtifact', ({ input }) =>
    'usedAs' in (input as object)
      ? unknownName('Field "usedAs" is not defined by type "UseArtifactInput".')
      : undefined,
  );

  await kit.run.useArtifact(kit.artifact);

  expect(kit.input('UseArtifact')).not.toHaveProperty('usedAs');
  kit.takeNames();
  await kit.run.useArtifact(kit.artifact);
  expect(kit.takeNames()).toEqual(['UseArtifact']);
});

it('says where a version was found to a server that takes it [API-411]', async () => {
  const feature = 'USE_ARTIFACT_WITH_ENTITY_AND_PROJECT_INFORMATION';
  for (const features of [[], [feature]]) {
    await using kit = await startWithRun(features);
    const link = await kit.artifact.link('targets/digits');
    kit.answer('UseArtifact', () => data({ useArtifact: { artifact: { id: link.id } } }));

    await kit.run.useArtifact(link);

    const place = { artifactEntityName: kit.entity, artifactProjectName: 'targets' };
    const { artifactEntityName, artifactProjectName } = kit.input('UseArtifact') as Partial<typeof place>;
    const isTold = features.length > 0;
    expect([artifactEntityName, artifactProjectName]).toEqual(isTold ? Object.values(place) : [undefined, undefined]);
  }
});

it('refuses to use a draft, and what is no artifact [API-408, API-409]', async () => {
  await using kit = await startWithRun();

  await expect(kit.run.useArtifact(new Artifact('draft', 'dataset'))).rejects.toThrow(
    new ValidationError('draft is a draft, and a run can use only what is logged. Save it first.'),
  );
  await expect(kit.run.useArtifact('mnist:latest' as unknown as Artifact)).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('notes that a run made a version that is logged already [API-412, API-416]', async () => {
  await using kit = await startWithRun();

  expect(await kit.run.logArtifact(kit.artifact, { aliases: ['best'], tags: ['small'] })).toBe(kit.artifact);

  expect(kit.takeNames()).toEqual(['CreateArtifact']);
  expect(kit.input('CreateArtifact')).toEqual({
    entityName: kit.entity,
    projectName: 'vision',
    runName: 'abc',
    artifactTypeName: 'dataset',
    artifactCollectionName: 'mnist',
    digest: await kit.artifact.digest(),
    digestAlgorithm: 'MANIFEST_MD5',
    aliases: [{ artifactCollectionName: 'mnist', alias: 'best' }],
    tags: [{ tagName: 'small' }],
    enableDigestDeduplication: true,
  });
  const [logged] = await kit.run.loggedArtifacts().toArray();
  expect([logged?.id, logged?.aliases.toSorted(), logged?.tags]).toEqual([
    kit.artifact.id,
    ['best', 'latest'],
    ['small'],
  ]);
});

it('refuses to log a version of another project [API-413]', async () => {
  await using kit = await startWithRun();

  await expect(kit.run.logArtifact(loggedArtifact(kit))).rejects.toThrow(
    new ValidationError('A run logs artifacts of its own project: mnist is in team/vision.'),
  );
  expect(kit.takeNames()).toEqual([]);
});

it('logs a draft as a new version of the run [API-414]', async () => {
  await using kit = await startWithRun();
  const draft = new Artifact('weights', 'model');
  await draft.newFile('model.bin', 'x');

  expect(await kit.run.logArtifact(draft, { aliases: ['best'] })).toBe(draft);

  expect([draft.qualifiedName, (await draft.loggedBy())?.id]).toEqual([`${kit.entity}/vision/weights:v0`, 'abc']);
  expect((await kit.run.loggedArtifacts().toArray()).map(({ name }) => name)).toEqual(['weights:v0']);
});

it('can be waited for when a run logs it [API-804]', async () => {
  await using kit = await startWithRun();
  const draft = new Artifact('weights', 'model');
  const logging = kit.run.logArtifact(draft);

  expect((await draft.wait()).version).toBe('v0');
  await logging;
});

it('refuses to log what is no artifact, and options of drafts for a version [API-415]', async () => {
  await using kit = await startWithRun();

  await expect(kit.run.logArtifact({ name: 'mnist' } as Artifact)).rejects.toThrow(ValidationError);
  await expect(kit.run.logArtifact(kit.artifact, { commit: false })).rejects.toThrow('are for drafts');
  await expect(kit.run.logArtifact(kit.artifact, { aliases: ['a:b'] })).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('does not take an answer for a success that is none', async () => {
  await using kit = await startWithRun();
  kit.answer('UseArtifact', () => data({ useArtifact: null }));
  kit.answer('CreateArtifact', () =>
    data({
      createArtifact: { artifact: { id: '1', state: 'PENDING', artifactSequence: { id: '1', latestArtifact: null } } },
    }),
  );

  await expect(kit.run.useArtifact(kit.artifact)).rejects.toThrow(UnexpectedResponseError);
  await expect(kit.run.logArtifact(kit.artifact)).rejects.toThrow(
    new NotFoundError('mnist:v0 does not exist any more.'),
  );
});

it('logs and uses artifacts in a run that is written, at its step', async () => {
  await using kit = await startWithRun();
  const run = await kit.api.startRun({ entity: kit.entity, project: 'vision', id: 'active' });
  run.log({ loss: 1 });
  run.log({ loss: 0.5 });
  const draft = new Artifact('weights', 'model');
  await draft.newFile('model.bin', 'x');

  await run.logArtifact(draft);
  const used = await run.useArtifact('mnist:latest', { useAs: 'data' });
  await run.useArtifact(kit.artifact);
  await run.finish();

  expect(kit.input('CreateArtifact')).toMatchObject({ runName: 'active', historyStep: 2 });
  expect([used.name, used.requestedName]).toEqual(['mnist:v0', 'mnist:latest']);
  const read = await kit.api.run(`${kit.entity}/vision/active`);
  expect((await read.loggedArtifacts().toArray()).map(({ name, historyStep }) => [name, historyStep])).toEqual([
    ['weights:v0', 1],
  ]);
  expect((await read.usedArtifacts().toArray()).map(({ name }) => name)).toEqual(['mnist:v0']);
});

it('uses a version of a registry by its path, through the organization of its own entity', async () => {
  await using kit = startTestApi({
    organizations: [{ name: 'Acme Inc', entity: 'acme-org' }],
    teams: [{ name: 'vision', organization: 'Acme Inc' }],
  });
  await kit.api.createRegistry('data', 'organization', { organization: 'Acme Inc' });
  const draft = new Artifact('mnist', 'dataset');
  await draft.newFile('a.txt', 'hello');
  await draft.save({ api: kit.api, entity: 'vision', project: 'p' });
  await draft.link('Acme Inc/wandb-registry-data/digits');
  const run = await kit.api.startRun({ entity: 'vision', project: 'p', id: 'active' });

  const used: Artifact[] = [];
  for (const place of ['', 'Acme Inc/', 'acme-org/']) {
    used.push(await run.useArtifact(`${place}wandb-registry-data/digits:latest`));
  }
  await run.finish();

  const qualifiedName = 'acme-org/wandb-registry-data/digits:v0';
  expect(used.map((artifact) => artifact.qualifiedName)).toEqual([qualifiedName, qualifiedName, qualifiedName]);
});
