import { ArtifactNotLoggedError, type ClientEvent, NotFoundError, ValidationError } from '@wandb-ts/core';
import type { SeedData } from '@wandb-ts/server';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import { artifactNode, linkedArtifact } from '../testing/artifact-answers.js';
import { startTestApi } from '../testing/test-api.js';

/** An Api and a version of `{entity}/vision/mnist`. */
async function startWithVersion(seed: SeedData = {}) {
  const events: ClientEvent[] = [];
  const kit = startTestApi(seed, { retryDelayMs: 1, project: 'configured', onEvent: (event) => events.push(event) });
  const artifact = new Artifact('mnist', 'dataset');
  await artifact.newFile('a.txt', 'hello');
  const { entity } = kit.server;
  await artifact.save({ api: kit.api, entity, project: 'vision' });
  kit.takeNames();
  return Object.assign(kit, {
    artifact,
    entity,
    read: (path: string) => kit.api.artifact(`${entity}/${path}`),
    input: () => kit.sent.findLast(({ name }) => name === 'LinkArtifact')?.variables['input'],
    warnings: () => events.flatMap((event) => (event.type === 'warning' ? event.message : [])),
  });
}

it('links a version to a collection, which it makes, and makes nothing else [API-795, API-797, API-798]', async () => {
  await using kit = await startWithVersion();

  const link = await kit.artifact.link(`${kit.entity}/targets/digits`, { aliases: ['staging'] });

  expect(kit.input()).toEqual({
    artifactID: kit.artifact.id,
    artifactPortfolioName: 'digits',
    entityName: kit.entity,
    projectName: 'targets',
    aliases: [{ artifactCollectionName: 'digits', alias: 'staging' }],
  });
  expect(link.qualifiedName).toBe(`${kit.entity}/targets/digits:v0`);
  expect([link.isLink, link.id, link.sourceName]).toEqual([true, kit.artifact.id, 'mnist:v0']);
  expect(link.aliases).toContain('staging');
  expect((await kit.artifact.linkedArtifacts()).map(({ name }) => name)).toEqual(['digits:v0']);
  expect(await kit.api.runs(`${kit.entity}/vision`).toArray()).toEqual([]);
  expect(await kit.api.runs(`${kit.entity}/targets`).toArray()).toEqual([]);
  expect(kit.warnings()).toEqual([]);
});

it.each([
  ['digits', 'configured'],
  ['targets/digits', 'targets'],
])('takes %s for a collection of the project %s of its own entity [API-796]', async (path, project) => {
  await using kit = await startWithVersion();

  const link = await kit.artifact.link(path);

  expect(link.qualifiedName).toBe(`${kit.entity}/${project}/digits:v0`);
  expect(kit.input()).toMatchObject({ entityName: kit.entity, aliases: [] });
});

it.each(['wandb-registry-model/digits', 'local-org/wandb-registry-model/digits'])(
  'takes %s for a collection of a registry of its organization [API-796]',
  async (path) => {
    await using kit = await startWithVersion();
    await kit.api.createRegistry('model', 'organization');
    const orgEntity = (await kit.api.organization()).orgEntity.name;

    const link = await kit.artifact.link(path);

    expect(link.qualifiedName).toBe(`${orgEntity}/wandb-registry-model/digits:v0`);
    expect(kit.input()).toMatchObject({ entityName: orgEntity, projectName: 'wandb-registry-model' });
  },
);

it.each(['', 'a/b/c/d', 'a//b', 'digits:v0', 'digits:latest'])('refuses the target %j [API-796]', async (path) => {
  await using kit = await startWithVersion();

  await expect(kit.artifact.link(path)).rejects.toThrow(ValidationError);
  await expect(kit.artifact.link('digits', { aliases: ['a/b'] })).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('links the source of a link, and warns [API-795]', async () => {
  await using kit = await startWithVersion();
  const link = await kit.artifact.link('targets/digits');

  const second = await link.link('others/digits');

  expect([second.sourceName, second.project]).toEqual(['mnist:v0', 'others']);
  expect(kit.warnings()).toEqual(['digits:v0 is a link itself: what is linked is its source, mnist:v0.']);
});

it('saves a draft before it is linked, or waits for its save [API-795]', async () => {
  await using kit = await startWithVersion();
  const continued = await kit.artifact.newDraft();
  await continued.newFile('b.txt', 'new');
  const saving = await kit.artifact.newDraft();
  await saving.newFile('c.txt', 'newer');

  const first = await continued.link('targets/digits');
  const save = saving.save();
  const second = await saving.link('targets/digits');
  await save;

  expect([first.name, first.sourceName]).toEqual(['digits:v0', 'mnist:v1']);
  expect([second.name, second.sourceName]).toEqual(['digits:v1', 'mnist:v2']);
});

it('removes a link and leaves the version [API-799]', async () => {
  await using kit = await startWithVersion();
  const link = await kit.artifact.link('targets/digits');
  const collection = await link.collection();

  await link.unlink();

  expect(kit.sent.findLast(({ name }) => name === 'UnlinkArtifact')?.variables).toEqual({
    artifactId: kit.artifact.id,
    collectionId: collection.id,
  });
  await expect(kit.read('targets/digits:v0')).rejects.toThrow(NotFoundError);
  expect((await kit.read('vision/mnist:v0')).id).toBe(kit.artifact.id);
});

it('does not unlink what is no link [API-800]', async () => {
  await using kit = await startWithVersion();

  await expect(kit.artifact.unlink()).rejects.toThrow(
    new ValidationError(
      `${kit.entity}/vision/mnist:v0 is not a link: it was logged to that collection. Use artifact.delete() to delete it.`,
    ),
  );
  expect(kit.takeNames()).toEqual([]);
});

it('removes a link when it is deleted, and warns [API-794]', async () => {
  await using kit = await startWithVersion();
  const link = await kit.artifact.link('targets/digits');

  await link.delete({ deleteAliases: true });

  expect(kit.sent.some(({ name }) => name === 'DeleteArtifact')).toBe(false);
  expect(kit.warnings()).toEqual([
    `${kit.entity}/targets/digits:v0 is a link: it is removed, and the version that it leads to stays.`,
  ]);
  expect((await kit.read('vision/mnist:v0')).state).toBe('COMMITTED');
});

it('does to a draft nothing that needs a version [API-739]', async () => {
  const draft = new Artifact('mnist', 'dataset');

  await expect(draft.unlink()).rejects.toThrow(ArtifactNotLoggedError);
  await expect(draft.delete()).rejects.toThrow(ArtifactNotLoggedError);
  await expect(draft.newDraft()).rejects.toThrow(ArtifactNotLoggedError);
});

it('continues a version in a draft of the collection that it was logged to [API-752]', async () => {
  await using kit = await startWithVersion();
  kit.artifact.description = 'Digits';
  kit.artifact.metadata = { classes: 10 };
  await kit.artifact.save();
  const link = await kit.artifact.link('targets/digits');
  kit.takeNames();

  const draft = await link.newDraft();
  expect(draft).toMatchObject({ name: 'mnist', type: 'dataset', description: 'Digits', metadata: { classes: 10 } });
  expect([...(await draft.manifest()).entries.keys()]).toEqual(['a.txt']);
  expect(draft.isDraft()).toBe(true);
  draft.remove('a.txt');
  await draft.newFile('b.txt', 'world');
  await draft.save();

  expect([draft.qualifiedName, draft.fileCount]).toEqual([`${kit.entity}/vision/mnist:v1`, 1]);
  expect(kit.sent.findLast(({ name }) => name === 'CreateArtifactManifest')?.variables['input']).toMatchObject({
    baseArtifactID: kit.artifact.id,
    type: 'FULL',
  });
  expect((await (await kit.read('vision/mnist:v0')).manifest()).entries.size).toBe(1);
});

it('uploads nothing that a continued version has, and keeps its contents [API-752]', async () => {
  await using kit = await startWithVersion();
  const draft = await kit.artifact.newDraft();
  await draft.newFile('b.txt', 'world');
  kit.fetched.length = 0;

  await draft.save();

  const { entries } = await draft.manifest();
  expect(kit.fetched.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  expect(Array.from(entries.values(), ({ path, birthArtifactId }) => [path, birthArtifactId])).toEqual([
    ['a.txt', kit.artifact.id],
    ['b.txt', draft.id],
  ]);
});

it('saves what continues a link, whose source may not be seen, to the configured project', async () => {
  await using kit = await startWithVersion();
  const artifactSequence = { ...artifactNode().artifactSequence, project: null };
  const link = linkedArtifact(kit, 'team/releases/digits', { id: kit.artifact.id ?? '', artifactSequence });
  const draft = await link.newDraft();
  await draft.newFile('b.txt', 'world');

  await draft.save();

  expect(draft.qualifiedName).toBe(`${kit.entity}/configured/mnist:v0`);
});
