import { NotFoundError, UnexpectedResponseError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import { data, startTestApi } from '../testing/test-api.js';

/** An Api, and how drafts of `{entity}/vision` are made and saved. */
function startKit() {
  const kit = startTestApi({}, { retryDelayMs: 1, maxRetries: 0 });
  const target = { api: kit.api, entity: kit.server.entity, project: 'vision' };
  return Object.assign(kit, {
    target,
    draft: async (path: string, content = path, options = {}): Promise<Artifact> => {
      const draft = new Artifact('mnist', 'dataset', options);
      await draft.newFile(path, content);
      return draft;
    },
    read: (name: string) => kit.api.artifact(`${kit.server.entity}/vision/${name}`),
    /** The inputs of all operations of this name. */
    inputs: (name: string) =>
      kit.sent.flatMap(({ name: sent, variables }) => (sent === name ? [variables['input'] as object] : [])),
  });
}

async function paths(artifact: Artifact): Promise<string[]> {
  return [...(await artifact.manifest()).entries.keys()].sort();
}

it('adds the contents of an incremental draft to those of the latest version', async () => {
  await using kit = startKit();
  const first = await (await kit.draft('a.txt')).save(kit.target);
  const draft = await kit.draft('b.txt', 'b', { incremental: true });
  expect(await paths(draft)).toEqual(['b.txt']);

  await draft.save(kit.target);

  expect(kit.inputs('CreateArtifactManifest').at(-1)).toMatchObject({
    name: 'wandb_manifest.incremental.json',
    type: 'INCREMENTAL',
    digest: '',
    baseArtifactID: first.id,
  });
  expect(kit.inputs('UpdateArtifactManifest')).toEqual([
    { artifactManifestID: expect.any(String), digest: expect.stringMatching(/^[\w+/]{22}==$/) },
  ]);
  expect([draft.version, draft.fileCount, await paths(draft)]).toEqual(['v1', 2, ['a.txt', 'b.txt']]);
  expect(await draft.digest()).toBe((await draft.manifest()).digest());
});

it('makes a new version of an incremental draft that holds what an old version was alone', async () => {
  await using kit = startKit();
  await (await kit.draft('a.txt')).save(kit.target);
  await (await kit.draft('b.txt', 'b', { incremental: true })).save(kit.target);

  const draft = await (await kit.draft('a.txt', 'a.txt', { incremental: true })).save(kit.target);

  expect([draft.version, await paths(draft)]).toEqual(['v2', ['a.txt', 'b.txt']]);
  expect((await kit.read('mnist:latest')).version).toBe('v2');
});

it('adds to the version that an incremental draft continues', async () => {
  await using kit = startKit();
  const first = await (await kit.draft('a.txt')).save(kit.target);
  await (await kit.draft('b.txt')).save(kit.target);

  await (await first.newDraft()).save(kit.target).then(({ version }) => expect(version).toBe('v0'));
  const draft = await first.newDraft();
  await draft.newFile('c.txt', 'c');
  await draft.save();

  expect(kit.inputs('CreateArtifactManifest').at(-1)).toMatchObject({ baseArtifactID: first.id, type: 'FULL' });
  expect(await paths(draft)).toEqual(['a.txt', 'c.txt']);
});

it('makes one version of the parts of several writers, which the last one completes', async () => {
  await using kit = startKit();
  const parts = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((path) => kit.draft(path)));
  for (const part of parts) part.distributedId = 'group-1';
  const [first, second, last] = parts as [Artifact, Artifact, Artifact];

  await first.save({ ...kit.target, commit: false });
  await second.save({ ...kit.target, commit: false });
  expect([first.isDraft(), first.id]).toEqual([true, null]);
  await expect(kit.read('mnist:latest')).rejects.toThrow(NotFoundError);
  await last.save({ ...kit.target, aliases: ['together'] });

  expect(kit.inputs('CreateArtifactManifest').map((input) => ({ ...input }))).toMatchObject(
    Array(3).fill({ name: 'wandb_manifest.patch.json', type: 'PATCH' }),
  );
  expect(kit.inputs('CreateArtifact')).toMatchObject(Array(3).fill({ distributedID: 'group-1' }));
  expect([last.version, await paths(last), last.aliases.toSorted()]).toEqual([
    'v0',
    ['a.txt', 'b.txt', 'c.txt'],
    ['latest', 'together'],
  ]);
});

it('names the storage region in the manifest and to the server', async () => {
  await using kit = startKit();
  kit.answer('CreateArtifact', () => data({ createArtifact: null }));
  const draft = await kit.draft('a.txt', 'a', { storageRegion: 'eu-1' });

  await expect(draft.save(kit.target)).rejects.toThrow(UnexpectedResponseError);

  expect(kit.inputs('CreateArtifact')).toMatchObject([{ storageRegion: 'eu-1' }]);
  expect((await draft.manifest()).toJSON()['storagePolicyConfig']).toEqual({
    storageLayout: 'V2',
    storageRegion: 'eu-1',
  });
});

it.each([
  ['no address', { id: 'x', uploadUrl: null, uploadHeaders: [] }],
  ['a header without a value', { id: 'x', uploadUrl: 'https://store.test/x', uploadHeaders: ['x-broken'] }],
])('does not commit when the server gives %s for the manifest', async (_name, file) => {
  await using kit = startKit();
  kit.answer('CreateArtifactManifest', ({ includeUpload }) =>
    includeUpload === true ? data({ createArtifactManifest: { artifactManifest: { id: 'x', file } } }) : undefined,
  );

  await expect((await kit.draft('a.txt')).save(kit.target)).rejects.toThrow(UnexpectedResponseError);
  expect(kit.sent.some(({ name }) => name === 'CommitArtifact')).toBe(false);
});
