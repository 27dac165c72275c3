import { NotFoundError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { Artifact } from './artifact.js';

/** Logs a version of the dataset `mnist` with `content`. */
async function log(kit: TestApi, run: string, content: string): Promise<Artifact> {
  const draft = new Artifact('mnist', 'dataset', { description: 'Digits', metadata: { classes: 10 } });
  await draft.newFile('a.txt', content);
  await draft.newFile('dir/b.table.json', '{"columns":[]}');
  return draft.save({ run: await kit.api.run(`vision/${run}`), aliases: ['best'], tags: ['small'] });
}

/** A project with two versions of a dataset, logged by one run and used by two others. */
async function start(): Promise<TestApi> {
  const runs = ['maker', 'user-1', 'user-2'].map((name) => ({ project: 'vision', name, config: { name } }));
  const kit = startTestApi({ runs, projects: [{ name: 'other' }] }, { entity: 'local', project: 'vision' });
  await log(kit, 'maker', 'one');
  const second = await log(kit, 'maker', 'three');
  for (const name of ['user-1', 'user-2']) await (await kit.api.run(`vision/${name}`)).useArtifact(second);
  kit.takeNames();
  return kit;
}

it('reads versions by alias, version, digest and URL [API-198, API-201, API-206]', async () => {
  await using kit = await start();
  const latest = await kit.api.artifact('mnist');

  expect(latest).toMatchObject({
    name: 'mnist:v1',
    requestedName: 'mnist:latest',
    type: 'dataset',
    state: 'COMMITTED',
    description: 'Digits',
    metadata: { classes: 10 },
    aliases: ['latest', 'best'],
    tags: ['small'],
    fileCount: 2,
    isLink: false,
  });
  const names = ['mnist:v1', `mnist:${await latest.digest()}`, await latest.url()];
  expect(await Promise.all(names.map(async (name) => (await kit.api.artifact(name)).id))).toEqual(
    names.map(() => latest.id),
  );
  expect((await kit.api.artifact('mnist:v0')).aliases).toEqual([]);
  expect(await kit.api.artifactExists('mnist:v0')).toBe(true);
  expect(await kit.api.artifactExists('mnist:v2')).toBe(false);
  expect(await kit.api.artifactExists('nothing/mnist')).toBe(false);
  await expect(kit.api.artifact('mnist:v2')).rejects.toThrow(NotFoundError);
});

it('reads the contents of a version [API-698, API-699, API-700, API-740, API-742, API-744, API-757, API-758]', async () => {
  await using kit = await start();
  const artifact = await kit.api.artifact('mnist:v0');
  const manifest = await artifact.manifest();
  const files = await artifact.files().toArray();

  expect([...manifest.entries.keys()]).toEqual(['a.txt', 'dir/b.table.json']);
  expect([await artifact.digest(), await artifact.size()]).toEqual([manifest.digest(), manifest.size]);
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ['a.txt', 3],
    ['dir/b.table.json', 14],
  ]);
  expect(await files[0]?.text()).toBe('one');
  expect(await artifact.files({ names: ['a.txt'] }).count()).toBe(1);
  expect(await artifact.get('dir/b')).toEqual({ columns: [] });
});

it('reads who logged and used a version [API-801, API-802]', async () => {
  await using kit = await start();
  const artifact = await kit.api.artifact('mnist:v1');

  const users = await artifact.usedBy();

  expect((await artifact.loggedBy())?.id).toBe('maker');
  expect(users.map(({ id, config }) => [id, config]).sort()).toEqual([
    ['user-1', { name: 'user-1' }],
    ['user-2', { name: 'user-2' }],
  ]);
  expect(await (await kit.api.artifact('mnist:v0')).usedBy()).toEqual([]);
});

it('lists what a run logged and used [API-404, API-405, API-694, API-695, API-697]', async () => {
  await using kit = await start();
  const [maker, user] = [await kit.api.run('vision/maker'), await kit.api.run('vision/user-1')];

  const logged = maker.loggedArtifacts({ perPage: 1 });

  expect((await logged.toArray()).map(({ qualifiedName }) => qualifiedName).sort()).toEqual([
    'local/vision/mnist:v0',
    'local/vision/mnist:v1',
  ]);
  expect(await logged.count()).toBe(2);
  expect((await user.usedArtifacts().toArray()).map(({ name }) => name)).toEqual(['mnist:v1']);
  expect(await maker.usedArtifacts().toArray()).toEqual([]);
});

it('lists types, collections and versions [API-182, API-187, API-194, API-293, API-299, API-663, API-691]', async () => {
  await using kit = await start();
  const project = await kit.api.project('vision');
  const versions = kit.api.artifacts('dataset', 'mnist', { perPage: 1 });
  const collections = kit.api.artifactCollections('vision', 'dataset');

  expect((await versions.toArray()).map(({ name }) => name)).toEqual(['mnist:v1', 'mnist:v0']);
  expect([await versions.count(), await collections.count()]).toEqual([2, 1]);
  expect((await collections.toArray()).map(String)).toEqual(['<ArtifactCollection mnist (dataset)>']);
  expect((await project.collections().toArray()).map(({ name }) => name)).toEqual(['mnist']);
  expect((await project.artifactTypes().toArray()).map(({ name }) => name)).toEqual(['dataset']);
  expect((await kit.api.artifactType('dataset')).name).toBe('dataset');
  await expect(kit.api.artifactType('model')).rejects.toThrow(NotFoundError);
  await expect(kit.api.artifacts('dataset', 'nothing').toArray()).rejects.toThrow(NotFoundError);
});

it('reads a collection and its aliases [API-190, API-209, API-666, API-676, API-680]', async () => {
  await using kit = await start();

  const collection = await kit.api.artifactCollection('dataset', 'mnist');

  expect(collection).toMatchObject({ entity: 'local', project: 'vision', name: 'mnist', type: 'dataset' });
  expect((await collection.aliases()).sort()).toEqual(['best', 'latest']);
  expect(await collection.isSequence()).toBe(true);
  expect(await kit.api.artifactCollectionExists('mnist', 'dataset')).toBe(true);
  expect(await kit.api.artifactCollectionExists('mnist', 'model')).toBe(false);
});

it('reads a link, its source and all links of a version [API-723, API-724, API-746, API-747, API-748]', async () => {
  await using kit = await start();
  const source = await kit.api.artifact('mnist:v1');
  await source.link('other/digits', { aliases: ['released'] });

  const link = await kit.api.artifact('other/digits:released');
  const links = await source.linkedArtifacts();

  expect(link).toMatchObject({
    qualifiedName: 'local/other/digits:v0',
    aliases: expect.arrayContaining(['released']),
    isLink: true,
    sourceQualifiedName: 'local/vision/mnist:v1',
  });
  expect((await link.sourceArtifact()).qualifiedName).toBe('local/vision/mnist:v1');
  expect(links.map(({ qualifiedName, aliases }) => [qualifiedName, aliases])).toEqual([
    [link.qualifiedName, link.aliases],
  ]);
  expect(await (await link.collection()).isSequence()).toBe(false);
  expect(await (await link.sourceCollection()).isSequence()).toBe(true);
  expect((await link.files().toArray()).map(({ name }) => name)).toEqual(['a.txt', 'dir/b.table.json']);
});
