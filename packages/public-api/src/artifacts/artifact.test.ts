import { ArtifactFinalizedError, ArtifactNotLoggedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { linkedArtifact, loggedArtifact } from '../testing/artifact-answers.js';
import { startTestApi } from '../testing/test-api.js';
import { Artifact, recordOf } from './artifact.js';
import { requireMutable } from './artifact-record.js';

it('shows what the server says of a version [API-703, API-704, API-705, API-707, API-708, API-714, API-715]', async () => {
  await using kit = startTestApi();

  const artifact = loggedArtifact(kit);

  expect(artifact).toMatchObject({
    id: 'QXJ0aWZhY3Q6MQ==',
    entity: 'team',
    project: 'vision',
    name: 'mnist:v3',
    qualifiedName: 'team/vision/mnist:v3',
    version: 'v3',
    type: 'dataset',
    state: 'COMMITTED',
    description: 'Digits',
    metadata: { classes: 10 },
    aliases: ['latest'],
    tags: ['small'],
    isLink: false,
  });
  expect(artifact.isDraft()).toBe(false);
  expect(kit.takeNames()).toEqual([]);
});

it('shows hash, count, times and step of a version [API-716, API-717, API-718, API-719, API-745]', async () => {
  await using kit = startTestApi();

  const artifact = loggedArtifact(kit);
  const changed = loggedArtifact(kit, { updatedAt: '2026-02-01T00:00:00Z', historyStep: 0 });

  expect([artifact.commitHash, artifact.fileCount, artifact.historyStep]).toEqual(['abc123', 2, 4]);
  expect([artifact.createdAt, artifact.updatedAt]).toEqual(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z']);
  expect([changed.updatedAt, changed.historyStep]).toEqual(['2026-02-01T00:00:00Z', 0]);
  expect(loggedArtifact(kit, { historyStep: null }).historyStep).toBeNull();
});

it('shows the place of a link and that of its source [API-709, API-710, API-711, API-712, API-713, API-746]', async () => {
  await using kit = startTestApi();

  const link = linkedArtifact(kit);

  expect(link).toMatchObject({
    isLink: true,
    qualifiedName: 'team/releases/digits:v0',
    aliases: ['best'],
    sourceEntity: 'team',
    sourceProject: 'vision',
    sourceName: 'mnist:v3',
    sourceVersion: 'v3',
    sourceQualifiedName: 'team/vision/mnist:v3',
  });
});

it('starts a draft with what it is given [API-706, API-720, API-722, API-750, API-806]', () => {
  const draft = new Artifact('mnist', 'dataset', { description: 'Digits', metadata: { classes: 10 } });
  draft.distributedId = 'group-1';

  expect(draft).toMatchObject({
    id: null,
    name: 'mnist',
    requestedName: 'mnist',
    sourceName: 'mnist',
    type: 'dataset',
    state: 'PENDING',
    description: 'Digits',
    metadata: { classes: 10 },
    incremental: false,
    distributedId: 'group-1',
    isLink: false,
  });
  expect(draft.isDraft()).toBe(true);
  expect(new Artifact('mnist', 'dataset', { incremental: true }).incremental).toBe(true);
});

it.each([
  'entity',
  'project',
  'qualifiedName',
  'version',
  'sourceEntity',
  'sourceProject',
  'sourceQualifiedName',
  'sourceVersion',
  'commitHash',
  'fileCount',
  'createdAt',
  'updatedAt',
  'historyStep',
  'aliases',
  'tags',
] as const)('throws for %s of a draft [API-739]', (member) => {
  const draft = new Artifact('mnist', 'dataset');

  expect(() => draft[member]).toThrow(ArtifactNotLoggedError);
});

it.each([
  ['url', (draft: Artifact) => draft.url()],
  ['collection', (draft: Artifact) => draft.collection()],
  ['sourceCollection', (draft: Artifact) => draft.sourceCollection()],
  ['getEntry', (draft: Artifact) => draft.getEntry('a')],
  ['getPath', (draft: Artifact) => draft.getPath('a')],
  ['get', (draft: Artifact) => draft.get('a')],
  ['usedBy', (draft: Artifact) => draft.usedBy()],
  ['loggedBy', (draft: Artifact) => draft.loggedBy()],
  ['linkedArtifacts', (draft: Artifact) => draft.linkedArtifacts()],
  ['sourceArtifact', (draft: Artifact) => draft.sourceArtifact()],
  ['wait', (draft: Artifact) => draft.wait()],
  ['download', (draft: Artifact) => draft.download()],
  ['checkout', (draft: Artifact) => draft.checkout()],
  ['verify', (draft: Artifact) => draft.verify()],
  ['file', (draft: Artifact) => draft.file()],
])('rejects %s of a draft [API-739]', async (_name, call) => {
  await expect(call(new Artifact('mnist', 'dataset'))).rejects.toThrow(ArtifactNotLoggedError);
});

it('names the member and the draft in the error [API-739, API-974]', () => {
  const draft = new Artifact('mnist', 'dataset');

  expect(() => draft.files()).toThrow(
    new ArtifactNotLoggedError('artifact.files needs a logged version, and mnist is a draft. Save it first.'),
  );
  expect(() => draft.toJSONReference()).toThrow(ArtifactNotLoggedError);
  expect(() => {
    draft.aliases = ['best'];
  }).toThrow(ArtifactNotLoggedError);
  expect(() => {
    draft.tags = ['small'];
  }).toThrow(ArtifactNotLoggedError);
});

it('refuses changes of the contents after finalize, and not before [API-751, API-975]', async () => {
  await using kit = startTestApi();
  const draft = new Artifact('mnist', 'dataset');
  const change = (artifact: Artifact) => () => requireMutable(recordOf(artifact), 'addFile');

  expect(change(draft)).not.toThrow();
  draft.finalize();
  expect(change(draft)).toThrow(ArtifactFinalizedError);
  expect(change(loggedArtifact(kit))).toThrow(
    'artifact.addFile changes the contents, and those of mnist are final. Use artifact.newDraft().',
  );
});

it('is known by its id, a draft by its name [API-805]', async () => {
  await using kit = startTestApi();

  expect(String(loggedArtifact(kit))).toBe('<Artifact QXJ0aWZhY3Q6MQ==>');
  expect(String(new Artifact('mnist', 'dataset'))).toBe('<Artifact mnist>');
});

it('reports that useAs is deprecated [API-721]', async () => {
  const events: string[] = [];
  await using kit = startTestApi(
    {},
    { onEvent: (event) => events.push(event.type === 'deprecation' ? event.name : '') },
  );

  expect(loggedArtifact(kit).useAs).toBeNull();
  expect(new Artifact('mnist', 'dataset', { useAs: 'training' }).useAs).toBe('training');
  expect(events).toEqual(['artifact.useAs']);
});

it('gives runs what they log to refer to a version [API-803]', async () => {
  await using kit = startTestApi();

  expect(linkedArtifact(kit).toJSONReference()).toEqual({
    _type: 'artifactVersion',
    _version: 'v0',
    id: 'QXJ0aWZhY3Q6MQ==',
    version: 'v3',
    sequenceName: 'mnist',
    usedAs: null,
  });
});

it('writes what it knows as JSON, with local changes and without the connection', async () => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);
  artifact.description = 'Changed';

  const json = JSON.stringify(artifact);

  expect(JSON.parse(json)).toMatchObject({
    id: 'QXJ0aWZhY3Q6MQ==',
    name: 'mnist:v3',
    type: 'dataset',
    description: 'Changed',
    metadata: { classes: 10 },
  });
  expect(json).not.toContain(kit.server.apiKey);
  expect(JSON.parse(JSON.stringify(new Artifact('mnist', 'dataset')))).toMatchObject({
    name: 'mnist',
    type: 'dataset',
  });
});

it.each(['', 'a b', 'a/b', 'a:v0', 'ä', 'a\n'])('refuses the name %j of a draft [API-807]', (name) => {
  expect(() => new Artifact(name, 'dataset')).toThrow(ValidationError);
});

it('takes names of up to 128 letters, digits, dashes, underscores and dots [API-807, API-808]', () => {
  expect(new Artifact('a-B_9.x', 'dataset').name).toBe('a-B_9.x');
  expect(new Artifact('a'.repeat(128), 'dataset').name).toHaveLength(128);
  expect(() => new Artifact('a'.repeat(129), 'dataset')).toThrow(/longer than 128 characters/);
});

it.each([
  ['x', 'job'],
  ['x', 'wandb-history'],
  ['run-1', 'run_table'],
  ['source-1', 'code'],
  ['x', ''],
])('refuses a draft %s of the type %j [API-809]', (name, type) => {
  expect(() => new Artifact(name, type)).toThrow(ValidationError);
});

it('takes types that are reserved for other names only [API-809]', () => {
  expect(new Artifact('x', 'code').type).toBe('code');
  expect(new Artifact('x', 'run_table').type).toBe('run_table');
});
