import {
  AuthenticationError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { aliasNode, answerFeatures, artifactNode, membershipNode, unknownName } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { Artifact } from './artifact.js';

const settings = { entity: 'team', project: 'vision' };

/** A server that tells the place of a version. */
function answerMembership(kit: TestApi, membership: unknown = membershipNode()): void {
  answerFeatures(kit, 'PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP');
  kit.answer('GetArtifactMembership', () => data({ project: { artifactCollectionMembership: membership } }));
}

/** A server that does not. */
function answerByName(kit: TestApi, artifact: unknown = artifactNode()): void {
  answerFeatures(kit);
  kit.answer('GetArtifact', () => data({ project: { artifact } }));
}

it.each([
  ['mnist:v3', { entity: 'team', project: 'vision', name: 'mnist:v3' }],
  ['other/mnist:a/b:c', { entity: 'team', project: 'other', name: 'mnist:a/b:c' }],
  ['us/other/mnist:best', { entity: 'us', project: 'other', name: 'mnist:best' }],
  ['https://wandb.ai/us/other/artifacts/dataset/mnist/v3', { entity: 'us', project: 'other', name: 'mnist:v3' }],
])('reads the version %s in one request [API-198]', async (name, variables) => {
  await using kit = startTestApi({}, settings);
  answerMembership(kit);

  const artifact = await kit.api.artifact(name);

  expect(artifact).toBeInstanceOf(Artifact);
  expect(kit.sent).toEqual([
    { name: 'GetServerFeatures', variables: {} },
    { name: 'GetArtifactMembership', variables },
  ]);
});

it('reads the latest version when none is named [API-201]', async () => {
  await using kit = startTestApi({}, settings);
  answerMembership(kit);

  await kit.api.artifact('mnist');

  expect(kit.sent.at(-1)?.variables).toMatchObject({ name: 'mnist:latest' });
});

it('asks for the default entity when none is named or configured [API-198]', async () => {
  await using kit = startTestApi();
  answerMembership(kit);

  await kit.api.artifact('vision/mnist');

  expect(kit.takeNames()).toContain('GetDefaultEntity');
  expect(kit.sent.at(-1)?.variables).toMatchObject({ entity: kit.server.entity });
});

it('names an artifact by its version, and keeps the name that was asked for [API-706]', async () => {
  await using kit = startTestApi({}, settings);
  answerMembership(kit);

  const artifact = await kit.api.artifact('mnist:latest');

  expect([artifact.name, artifact.version, artifact.requestedName]).toEqual(['mnist:v3', 'v3', 'mnist:latest']);
});

it('takes version and aliases from the place where it is found [API-708, API-736, API-746]', async () => {
  await using kit = startTestApi({}, settings);
  const place = { path: 'Team/releases/digits', versionIndex: 0, aliases: ['best', 'v0'], kind: 'ArtifactPortfolio' };
  answerMembership(kit, membershipNode(artifactNode(), place));

  const artifact = await kit.api.artifact('team/releases/digits:best');

  expect(artifact).toMatchObject({
    qualifiedName: 'Team/releases/digits:v0',
    version: 'v0',
    aliases: ['best'],
    isLink: true,
    sourceQualifiedName: 'team/vision/mnist:v3',
  });
});

it('takes the version from the source when the place does not tell it [API-708]', async () => {
  await using kit = startTestApi({}, settings);
  answerMembership(kit, { ...membershipNode(), versionIndex: null, aliases: [], artifactCollection: null });

  expect(await kit.api.artifact('mnist')).toMatchObject({ qualifiedName: 'team/vision/mnist:v3', isLink: false });
});

it('warns when the model registry of an entity has moved', async () => {
  const warnings: string[] = [];
  await using kit = startTestApi(
    {},
    { ...settings, onEvent: (event) => event.type === 'warning' && warnings.push(event.message) },
  );
  const place = { path: 'acme/wandb-registry-model/bert', kind: 'ArtifactPortfolio' };
  answerMembership(kit, membershipNode(artifactNode(), place));

  const artifact = await kit.api.artifact('team/model-registry/bert:v3');

  expect(artifact.qualifiedName).toBe('acme/wandb-registry-model/bert:v3');
  expect(warnings).toEqual(['The model registry of team has moved: bert is acme/wandb-registry-model/bert now.']);
});

it('notes that a version was read on servers that do not tell its place [API-205]', async () => {
  await using kit = startTestApi({}, settings);
  answerByName(kit);

  const artifact = await kit.api.artifact('mnist:latest');

  expect(artifact).toMatchObject({ name: 'mnist:v3', requestedName: 'mnist:latest', aliases: ['latest'] });
  expect(kit.sent.at(-1)).toEqual({
    name: 'GetArtifact',
    variables: { ...settings, name: 'mnist:latest', enableTracking: true },
  });
});

it('sends no enableTracking to servers that do not know it [API-205, API-061]', async () => {
  await using kit = startTestApi({}, settings);
  answerFeatures(kit);
  kit.answer('GetArtifact', () =>
    unknownName('Unknown argument "enableTracking" on field "artifact" of type "Project".'),
  );
  kit.answer('GetArtifactUntracked', () => data({ project: { artifact: artifactNode() } }));

  expect((await kit.api.artifact('mnist')).version).toBe('v3');
  expect(kit.sent.at(-1)?.variables).not.toHaveProperty('enableTracking');
  kit.takeNames();
  await kit.api.artifact('mnist');
  expect(kit.takeNames()).toEqual(['GetArtifactUntracked']);
});

it('knows a link by its place on servers that do not tell it [API-736, API-746]', async () => {
  await using kit = startTestApi({}, settings);
  answerByName(
    kit,
    artifactNode({
      aliases: [
        aliasNode('latest'),
        aliasNode('v3'),
        aliasNode('best', 'team/releases/mnist'),
        aliasNode('v1', 'team/releases/mnist'),
        { alias: 'hidden', artifactCollection: null },
      ],
    }),
  );

  const link = await kit.api.artifact('releases/mnist:best');
  const source = await kit.api.artifact('mnist');

  expect([link.isLink, link.version, link.aliases]).toEqual([true, 'v1', ['best']]);
  expect([source.isLink, source.version, source.aliases]).toEqual([false, 'v3', ['latest']]);
});

it('rejects an artifact with two versions in one collection [API-737]', async () => {
  await using kit = startTestApi({}, settings);
  answerByName(kit, artifactNode({ aliases: [aliasNode('v3'), aliasNode('v4')] }));

  await expect(kit.api.artifact('mnist')).rejects.toThrow(
    new UnexpectedResponseError('The server gives one artifact several versions: v3, v4.'),
  );
});

it('shows no project of a source that the viewer may not see', async () => {
  await using kit = startTestApi({}, settings);
  const hidden = artifactNode({ artifactSequence: { name: 'mnist', project: null } });
  answerMembership(kit, membershipNode(hidden, { path: 'team/releases/digits', kind: 'ArtifactPortfolio' }));

  expect(await kit.api.artifact('releases/digits')).toMatchObject({ sourceEntity: '', sourceProject: '' });
});

it.each(['', ':v0', 'a/b/c/d', 'https://wandb.ai/a/b/runs/c'])('refuses the name %j [API-199]', async (name) => {
  await using kit = startTestApi({}, settings);

  await expect(kit.api.artifact(name)).rejects.toThrow(ValidationError);
  await expect(kit.api.artifactExists(name)).rejects.toThrow(ValidationError);
  expect(kit.sent).toEqual([]);
});

it('refuses a missing name [API-199]', async () => {
  await using kit = startTestApi({}, settings);

  await expect(kit.api.artifact(undefined as never)).rejects.toThrow(ValidationError);
});

it('rejects an artifact of another type, and names both types [API-200]', async () => {
  await using kit = startTestApi({}, settings);
  answerMembership(kit);

  expect((await kit.api.artifact('mnist', { type: 'dataset' })).type).toBe('dataset');
  await expect(kit.api.artifact('mnist', { type: 'model' })).rejects.toThrow(
    new NotFoundError('Could not find artifact mnist:latest of the type "model": its type is "dataset".'),
  );
});

it('rejects for a project that does not exist [API-202]', async () => {
  await using kit = startTestApi({}, settings);
  answerFeatures(kit, 'PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP');
  kit.answer('GetArtifactMembership', () => data({ project: null }));

  await expect(kit.api.artifact('mnist:v3')).rejects.toThrow(
    new NotFoundError('Could not find artifact team/vision/mnist:v3: there is no project team/vision.'),
  );
});

it.each([answerMembership, answerByName])('rejects for an artifact that does not exist [API-203]', async (answer) => {
  await using kit = startTestApi({}, settings);
  answer(kit, null);

  await expect(kit.api.artifact('mnist:v3')).rejects.toThrow(
    new NotFoundError('Could not find artifact team/vision/mnist:v3.'),
  );
});

it('tells whether a version exists [API-206]', async () => {
  await using kit = startTestApi({}, settings);
  answerMembership(kit);

  expect(await kit.api.artifactExists('mnist')).toBe(true);
  answerMembership(kit, null);
  expect(await kit.api.artifactExists('mnist')).toBe(false);
  kit.answer('GetArtifactMembership', () => data({ project: null }));
  expect(await kit.api.artifactExists('mnist')).toBe(false);
  kit.answer('GetArtifactMembership', () => Response.json({ errors: [{ message: 'no project' }] }, { status: 404 }));
  expect(await kit.api.artifactExists('mnist')).toBe(false);
});

it('tells that no version of another type exists [API-207]', async () => {
  await using kit = startTestApi({}, settings);
  answerMembership(kit);

  expect(await kit.api.artifactExists('mnist', { type: 'dataset' })).toBe(true);
  expect(await kit.api.artifactExists('mnist', { type: 'model' })).toBe(false);
});

const failing = (status: number) => async () => new Response('no luck', { status });

it.each([
  ['the status 401', failing(401), AuthenticationError],
  ['the status 403', failing(403), PermissionError],
  ['the status 404', failing(404), NotFoundError],
  ['the status 500', failing(500), ServerError],
  ['a lost connection', () => Promise.reject(new TypeError('fetch failed')), ConnectionError],
  ['no answer in time', () => new Promise<Response>(() => undefined), TimeoutError],
])('does not take %s for a missing version or collection [API-208, API-210]', async (_case, answer, kind) => {
  await using kit = startTestApi({}, { ...settings, maxRetries: 0, timeoutMs: 200 });
  answerFeatures(kit, 'PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP');
  kit.answer('GetArtifactMembership', answer);
  kit.answer('GetArtifactCollection', answer);

  await expect(kit.api.artifactExists('mnist')).rejects.toThrow(kind);
  await expect(kit.api.artifactCollectionExists('mnist', 'dataset')).rejects.toThrow(kind);
});

it('gives each caller an object of its own [API-749]', async () => {
  await using kit = startTestApi({}, settings);
  answerMembership(kit);

  const [first, second] = [await kit.api.artifact('mnist'), await kit.api.artifact('mnist')];
  first.description = 'mine';
  first.metadata['mine'] = true;
  first.aliases.push('mine');

  expect(second).not.toBe(first);
  expect(second).toMatchObject({ description: 'Digits', metadata: { classes: 10 }, aliases: ['latest'] });
});
