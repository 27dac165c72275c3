import { type ClientEvent, NotFoundError, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import { collectionNode, linkedArtifact, loggedArtifact, unknownName } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';

/** An Api and a version of `{entity}/vision/mnist`. */
async function startWithVersion() {
  const events: ClientEvent[] = [];
  const kit = startTestApi({}, { retryDelayMs: 1, onEvent: (event) => events.push(event) });
  const artifact = new Artifact('mnist', 'dataset', { description: 'Digits', metadata: { classes: 10 } });
  await artifact.newFile('a.txt', 'hello');
  const target = { api: kit.api, entity: kit.server.entity, project: 'vision' };
  await artifact.save({ ...target, aliases: ['best'], tags: ['small'] });
  kit.takeNames();
  return Object.assign(kit, {
    artifact,
    target,
    read: (name: string) => kit.api.artifact(`${kit.server.entity}/vision/${name}`),
    variables: (name: string) => kit.sent.filter((sent) => sent.name === name).map(({ variables }) => variables),
    warnings: () => events.flatMap((event) => (event.type === 'warning' ? event.message : [])),
  });
}

function input(kit: TestApi): unknown {
  return kit.sent.findLast(({ name }) => name === 'UpdateArtifact')?.variables['input'];
}

it('writes description, metadata, time to live, aliases and tags [API-728, API-732, API-738, API-788]', async () => {
  await using kit = await startWithVersion();
  const { artifact } = kit;
  artifact.description = 'Handwritten digits';
  artifact.metadata['loss'] = Number.NaN;
  artifact.ttl = 3_600_000;
  artifact.aliases = ['latest', 'release'];
  artifact.tags = ['small', 'new'];
  expect(kit.takeNames()).toEqual([]);

  expect(await artifact.save()).toBe(artifact);

  const place = { artifactCollectionName: 'mnist', entityName: kit.server.entity, projectName: 'vision' };
  expect(kit.takeNames()).toEqual(['AddArtifactAliases', 'DeleteArtifactAliases', 'UpdateArtifact']);
  expect(kit.variables('AddArtifactAliases')).toEqual([
    { artifactId: artifact.id, aliases: [{ ...place, alias: 'release' }] },
  ]);
  expect(kit.variables('DeleteArtifactAliases')).toEqual([
    { artifactId: artifact.id, aliases: [{ ...place, alias: 'best' }] },
  ]);
  expect(input(kit)).toEqual({
    artifactID: artifact.id,
    description: 'Handwritten digits',
    metadata: '{"classes":10,"loss":null}',
    ttlDurationSeconds: 3600,
    tagsToAdd: [{ tagName: 'new' }],
    tagsToDelete: [],
  });
  const read = await kit.read('mnist:release');
  expect(read).toMatchObject({ description: 'Handwritten digits', metadata: { classes: 10, loss: null } });
  expect([read.ttl, read.tags.toSorted(), read.aliases.toSorted()]).toEqual([
    3_600_000,
    ['new', 'small'],
    ['latest', 'release'],
  ]);
});

it('sends aliases only when they changed [API-736, API-789]', async () => {
  await using kit = await startWithVersion();
  kit.artifact.aliases = [...kit.artifact.aliases].reverse();

  await kit.artifact.save();

  expect(kit.takeNames()).toEqual(['UpdateArtifact']);
  expect(input(kit)).toMatchObject({ ttlDurationSeconds: null, tagsToAdd: [], tagsToDelete: [] });
});

it('leaves what others have changed since the version was read', async () => {
  await using kit = await startWithVersion();
  const other = await kit.read('mnist:v0');
  other.description = 'Better digits';
  other.metadata = { classes: 9 };
  await other.save();
  expect(kit.artifact.metadata).toEqual({ classes: 10 });
  kit.artifact.tags = ['mine'];

  await kit.artifact.save();

  expect(await kit.read('mnist:v0')).toMatchObject({
    description: 'Better digits',
    metadata: { classes: 9 },
    tags: ['mine'],
  });
  expect([kit.artifact.description, kit.artifact.metadata]).toEqual(['Better digits', { classes: 9 }]);
});

it('sends no metadata that it only read, even more than can be written', async () => {
  await using kit = await startWithVersion();
  const id = kit.artifact.id ?? '';
  const metadata = JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [index, index])));
  const [read, changed] = [loggedArtifact(kit, { id, metadata }), loggedArtifact(kit, { id, metadata })];
  changed.metadata['more'] = 1;
  expect(Object.keys(read.metadata)).toHaveLength(101);

  await expect(changed.save()).rejects.toThrow('Metadata has 102 keys');
  await read.save();

  expect(kit.takeNames()).toEqual(['UpdateArtifact']);
  expect(input(kit)).not.toHaveProperty('metadata');
});

it('has the fields of the answer afterwards [API-790]', async () => {
  await using kit = await startWithVersion();
  kit.artifact.aliases.push('pushed');
  kit.artifact.ttl = null;
  await kit.artifact.save();
  kit.takeNames();
  const { updatedAt, description, ttl } = kit.artifact;

  await kit.artifact.save();

  expect(kit.takeNames()).toEqual(['UpdateArtifact']);
  expect(input(kit)).toMatchObject({ ttlDurationSeconds: null, tagsToAdd: [], tagsToDelete: [] });
  expect([kit.artifact.name, kit.artifact.requestedName, description, ttl]).toEqual([
    'mnist:v0',
    'mnist:v0',
    'Digits',
    null,
  ]);
  expect(updatedAt).toBe((await kit.read('mnist:pushed')).updatedAt);
});

it('says how long to keep a version: for ever, as its team has it, or unchanged [API-733]', async () => {
  await using kit = await startWithVersion();

  for (const [ttl, seconds] of [
    [null, -2],
    ['inherit', -1],
    [1_500, 1],
  ] as const) {
    kit.artifact.ttl = ttl;
    await kit.artifact.save();
    expect(input(kit)).toMatchObject({ ttlDurationSeconds: seconds });
  }
});

it('empties a description', async () => {
  await using kit = await startWithVersion();
  kit.artifact.description = null;

  await kit.artifact.save();

  expect(input(kit)).toMatchObject({ description: '' });
  expect((await kit.read('mnist:v0')).description ?? '').toBe('');
});

it.each([
  ['an alias', (artifact: Artifact) => artifact.aliases.push('a:b')],
  ['a tag', (artifact: Artifact) => artifact.tags.push('a/b')],
  ['metadata', (artifact: Artifact) => Object.assign(artifact.metadata, { x: () => 1 })],
])('sends nothing when %s changed in place to what cannot be', async (_name, change) => {
  await using kit = await startWithVersion();
  change(kit.artifact);

  await expect(kit.artifact.save()).rejects.toThrow(ValidationError);
  expect(kit.takeNames()).toEqual([]);
});

it('takes no options of drafts for a logged version', async () => {
  await using kit = await startWithVersion();

  await expect(kit.artifact.save({ aliases: ['x'] })).rejects.toThrow(
    'The option aliases is for drafts, and the artifact is logged. Assign its fields, then save.',
  );
  await expect(kit.artifact.save({ run: { logArtifact: async (artifact) => artifact } })).rejects.toThrow(
    ValidationError,
  );
  expect(kit.takeNames()).toEqual([]);
});

it('leaves out what an older server does not know, and warns of what is lost [API-791]', async () => {
  await using kit = await startWithVersion();
  const unknown = ['tagsToAdd', 'tagsToDelete', 'ttlDurationSeconds'];
  kit.answer('UpdateArtifact', ({ input: given }) => {
    const found = unknown.find((key) => key in (given as object));
    return found === undefined
      ? undefined
      : unknownName(`Field "${found}" is not defined by type "UpdateArtifactInput".`);
  });
  kit.artifact.tags = [];
  kit.artifact.description = 'new';

  await kit.artifact.save();

  expect(input(kit)).toEqual({ artifactID: kit.artifact.id, description: 'new' });
  expect(kit.warnings()).toEqual(['This server is too old for the tags of artifacts: not saved.']);
});

it('keeps what is written when the next request fails', async () => {
  await using kit = await startWithVersion();
  let isDown = true;
  kit.answer('UpdateArtifact', () => (isDown ? data({ updateArtifact: null }) : undefined));
  kit.artifact.aliases = ['latest', 'best', 'new'];
  kit.artifact.description = 'changed';

  await expect(kit.artifact.save()).rejects.toThrow(UnexpectedResponseError);
  isDown = false;
  await kit.artifact.save();

  expect(kit.variables('AddArtifactAliases')).toHaveLength(1);
  expect((await kit.read('mnist:new')).description).toBe('changed');
});

it('writes the aliases of a link in its collection, and everything else of the version', async () => {
  await using kit = await startWithVersion();
  const link = await kit.artifact.link('targets/digits', { aliases: ['staging'] });
  link.aliases = ['latest', 'production'];
  link.description = 'Through a link';
  kit.takeNames();

  await link.save();

  expect(kit.takeNames()).toEqual([
    'AddArtifactAliases',
    'DeleteArtifactAliases',
    'GetProjectReadOnly',
    'UpdateArtifact',
  ]);
  expect([link.qualifiedName, link.isLink]).toEqual([`${kit.server.entity}/targets/digits:v0`, true]);
  expect(link.aliases.toSorted()).toEqual(['latest', 'production']);
  const source = await kit.read('mnist:v0');
  expect([source.description, source.aliases.toSorted()]).toEqual(['Through a link', ['best', 'latest']]);
});

it.each([
  ['that the viewer may only read', { readOnly: true }],
  ['that the viewer does not see', null],
])('writes the aliases alone of a link to a version of a project %s [API-792]', async (_name, project) => {
  await using kit = await startWithVersion();
  kit.answer('GetProjectReadOnly', () => data({ project }));
  kit.answer('AddArtifactAliases', () => data({ addAliases: { success: true } }));
  const link = linkedArtifact(kit);
  link.aliases = ['best', 'new'];
  link.description = 'not mine';

  await link.save();
  expect(kit.takeNames()).toEqual(['AddArtifactAliases', 'GetProjectReadOnly']);
  expect(kit.warnings().at(-1)).toBe(
    'digits:v0 is a link to a version that you may only read: only its aliases were saved.',
  );
  await link.save();
  expect(kit.takeNames()).toEqual(['GetProjectReadOnly']);
});

it('asks nothing of a project without a name [API-792]', async () => {
  await using kit = await startWithVersion();
  const link = linkedArtifact(kit, 'team/releases/digits', { artifactSequence: { name: 'mnist', project: null } });

  await link.save();

  expect(kit.takeNames()).toEqual([]);
  expect(kit.warnings()).toHaveLength(1);
});

it('deletes a version, with its aliases when it is told to [API-793]', async () => {
  await using kit = await startWithVersion();

  await expect(kit.artifact.delete()).rejects.toThrow('alias');
  await kit.artifact.delete({ deleteAliases: true });

  expect(kit.variables('DeleteArtifact')).toEqual([
    { artifactId: kit.artifact.id, deleteAliases: false },
    { artifactId: kit.artifact.id, deleteAliases: true },
  ]);
  await expect(kit.read('mnist:v0')).rejects.toThrow(NotFoundError);
});

it('does not take an answer for a success that is none', async () => {
  await using kit = await startWithVersion();
  const artifact = loggedArtifact(kit);
  const link = linkedArtifact(kit);
  kit.answer('DeleteArtifact', () => data({ deleteArtifact: null }));
  kit.answer('LinkArtifact', () => data({ linkArtifact: { versionIndex: null } }));
  kit.answer('UnlinkArtifact', () => data({ unlinkArtifact: { success: false } }));
  kit.answer('GetArtifactCollection', () =>
    data({ project: { artifactType: { artifactCollection: collectionNode() } } }),
  );

  await expect(artifact.delete()).rejects.toThrow(UnexpectedResponseError);
  await expect(artifact.link('a/b')).rejects.toThrow(UnexpectedResponseError);
  await expect(link.unlink()).rejects.toThrow(UnexpectedResponseError);
});
