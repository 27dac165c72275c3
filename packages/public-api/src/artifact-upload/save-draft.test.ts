import { createHash } from 'node:crypto';
import {
  ArtifactFinalizedError,
  ArtifactNotLoggedError,
  ServerError,
  UnexpectedResponseError,
  ValidationError,
  WaitTimeoutError,
} from '@wandb-ts/core';
import { expect, it, vi } from 'vitest';
import type { SaveArtifactOptions } from '../artifact-changes/save-artifact.js';
import { Artifact } from '../artifacts/artifact.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';

const uploadNames = ['CreateArtifact', 'CreateArtifactManifest', 'CreateArtifactFiles'];
const commitNames = ['CreateArtifactManifest', 'CommitArtifact', 'GetArtifactById'];

/** An Api for the project `{entity}/vision`, and how drafts are saved there. */
function startKit() {
  const kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] }, { retryDelayMs: 1, maxRetries: 1 });
  const target = { api: kit.api, entity: kit.server.entity, project: 'vision' };
  return Object.assign(kit, {
    save: (draft: Artifact, options: SaveArtifactOptions = {}) => draft.save({ ...target, ...options }),
    read: (name: string) => kit.api.artifact(`${kit.server.entity}/vision/${name}`),
    /** The input of the last operation of this name. */
    input: (name: string) => kit.sent.findLast((operation) => operation.name === name)?.variables['input'],
    uploads: () => kit.fetched.filter(({ method }) => method === 'PUT'),
  });
}

async function draftOf(files: Readonly<Record<string, string>>, name = 'mnist'): Promise<Artifact> {
  const draft = new Artifact(name, 'dataset', { description: 'Digits', metadata: { classes: 10 } });
  for (const [path, content] of Object.entries(files)) await draft.newFile(path, content);
  return draft;
}

function md5(content: string): string {
  return createHash('md5').update(content).digest('base64');
}

/** The bodies of uploads by path, as a store would see them. */
function watchUploads(
  kit: TestApi,
  answer: (name: string, request: Request) => Response | undefined = () => undefined,
) {
  const bodies: string[] = [];
  kit.answerUrl(async (request) => {
    if (request.method !== 'PUT') return undefined;
    const { pathname } = new URL(request.url);
    bodies.push(await request.clone().text());
    return answer(pathname, request);
  });
  return bodies;
}

it('uploads a draft as a version [API-832, API-834, API-836, API-837]', async () => {
  await using kit = startKit();
  const bodies = watchUploads(kit);
  const draft = await draftOf({ 'a.txt': 'hello', 'd/b.txt': 'world' });

  expect(await kit.save(draft)).toBe(draft);

  expect(kit.takeNames()).toEqual([...uploadNames, ...commitNames]);
  expect(draft).toMatchObject({ name: 'mnist:v0', state: 'COMMITTED', fileCount: 2, aliases: ['latest'] });
  expect([draft.isDraft(), draft.description, draft.metadata]).toEqual([false, 'Digits', { classes: 10 }]);
  expect(bodies.slice(0, 2).sort()).toEqual(['hello', 'world']);
  const manifest = JSON.parse(bodies[2] ?? '');
  expect(manifest).toEqual({
    version: 1,
    storagePolicy: 'wandb-storage-policy-v1',
    storagePolicyConfig: { storageLayout: 'V2' },
    contents: {
      'a.txt': { digest: md5('hello'), birthArtifactID: draft.id, size: 5 },
      'd/b.txt': { digest: md5('world'), birthArtifactID: draft.id, size: 5 },
    },
  });
  expect(kit.input('CreateArtifactManifest')).toMatchObject({
    name: 'wandb_manifest.json',
    type: 'FULL',
    digest: md5(bodies[2] ?? ''),
  });
  expect(await (await kit.read('mnist:v0')).digest()).toBe(await draft.digest());
});

it('gives the server a minute to commit, and five with repetitions [API-011]', async () => {
  await using kit = startKit();
  const request = vi.spyOn(kit.api.client, 'request');

  await kit.save(await draftOf({ 'a.txt': 'hello' }));
  await kit.save(await draftOf({ 'a.txt': 'world' }), { timeoutMs: 70_000, deadlineMs: 80_000 });

  const commits = request.mock.calls.filter(([{ name }]) => name === 'CommitArtifact').map(([, , options]) => options);
  expect(commits).toEqual([
    expect.objectContaining({ timeoutMs: 60_000, deadlineMs: 300_000 }),
    expect.objectContaining({ timeoutMs: 70_000, deadlineMs: 80_000 }),
  ]);
});

it('announces a version with all that is known of it [API-832, API-838]', async () => {
  await using kit = startKit();
  const draft = await draftOf({ 'a.txt': 'hello' });
  draft.ttl = 90_000;

  await kit.save(draft, { aliases: ['best', 'best'], tags: ['small data'] });

  expect(kit.input('CreateArtifact')).toEqual({
    entityName: kit.server.entity,
    projectName: 'vision',
    runName: null,
    artifactTypeName: 'dataset',
    artifactCollectionName: 'mnist',
    digest: await draft.digest(),
    digestAlgorithm: 'MANIFEST_MD5',
    description: 'Digits',
    metadata: '{"classes":10}',
    aliases: [
      { artifactCollectionName: 'mnist', alias: 'best' },
      { artifactCollectionName: 'mnist', alias: 'latest' },
    ],
    tags: [{ tagName: 'small data' }],
    clientID: expect.stringMatching(/^[0-9a-f]{128}$/),
    sequenceClientID: expect.stringMatching(/^[0-9a-f]{128}$/),
    enableDigestDeduplication: true,
    distributedID: null,
    historyStep: null,
    ttlDurationSeconds: 90,
    storageRegion: null,
  });
  expect(draft.aliases.toSorted()).toEqual(['best', 'latest']);
  expect([draft.tags, draft.ttl]).toEqual([['small data'], 90_000]);
});

it('sends each content with its MD5 and the headers of the server, and no credentials [API-834]', async () => {
  await using kit = startKit();
  kit.answer('CreateArtifactFiles', ({ artifactFiles }) => {
    const edges = (artifactFiles as { readonly name: string }[]).map(({ name }) => ({
      node: {
        id: name,
        name,
        uploadUrl: `https://store.test/${name}?signature=s`,
        uploadHeaders: ['x-ms-blob-type:BlockBlob', 'x-time:10:30'],
        storagePath: 'wandb_artifacts/1',
        uploadMultipartUrls: null,
        artifact: { id: 'QXJ0aWZhY3Q6MQ==' },
      },
    }));
    return data({ createArtifactFiles: { files: { edges } } });
  });
  kit.answer('CommitArtifact', () => data({ commitArtifact: { artifact: { id: 'QXJ0aWZhY3Q6MQ==', digest: '' } } }));
  watchUploads(kit, (path) => (path === '/a.txt' ? new Response() : undefined));

  await kit.save(await draftOf({ 'a.txt': 'hello' }));

  const { url, headers } = kit.uploads()[0] ?? { url: '', headers: new Headers() };
  expect(url).toBe('https://store.test/a.txt?signature=s');
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-md5': md5('hello'),
    'x-ms-blob-type': 'BlockBlob',
    'x-time': '10:30',
  });
  expect(headers.has('authorization')).toBe(false);
});

it('uploads no content that the server has, also of other versions [API-834]', async () => {
  await using kit = startKit();
  const first = await kit.save(await draftOf({ 'a.txt': 'hello' }));
  kit.fetched.length = 0;

  const second = await kit.save(await draftOf({ 'a.txt': 'hello', 'b.txt': 'new' }, 'other'));

  expect(kit.uploads()).toHaveLength(2);
  const { entries } = await second.manifest();
  expect(entries.get('a.txt')?.birthArtifactId).toBe(first.id);
  expect(entries.get('b.txt')?.birthArtifactId).toBe(second.id);
});

it('uploads nothing when the collection has these contents, and gives that version the names [API-833]', async () => {
  await using kit = startKit();
  const first = await kit.save(await draftOf({ 'a.txt': 'hello' }));
  kit.fetched.length = 0;
  kit.takeNames();

  const again = await kit.save(await draftOf({ 'a.txt': 'hello' }), { aliases: ['again'], tags: ['twice'] });

  expect(kit.takeNames()).toEqual(['CreateArtifact', 'GetArtifactById']);
  expect(kit.fetched).toEqual([]);
  expect([again.id, again.version, again.tags]).toEqual([first.id, 'v0', ['twice']]);
  expect(again.aliases.toSorted()).toEqual(['again', 'latest']);
});

it('announces thousands of files in batches, the first one small', async () => {
  await using kit = startKit();
  const lengths: number[] = [];
  kit.answer('CreateArtifactFiles', ({ artifactFiles }) => {
    const files = artifactFiles as { readonly name: string; readonly artifactID: string }[];
    lengths.push(files.length);
    const edges = files.map(({ name, artifactID: id }) => ({
      node: { id: name, name, uploadUrl: null, artifact: { id } },
    }));
    return data({ createArtifactFiles: { files: { edges } } });
  });
  kit.answer('CommitArtifact', () => data({ commitArtifact: { artifact: { id: '1', digest: '' } } }));
  const draft = new Artifact('many', 'dataset');
  for (let index = 0; index < 2_300; index++) await draft.newFile(`${index}`, `${index}`);

  await kit.save(draft);

  expect(lengths).toEqual([100, 500, 500, 500, 500, 200]);
  expect(kit.uploads()).toHaveLength(1);
});

it('saves a draft without contents', async () => {
  await using kit = startKit();

  const artifact = await kit.save(new Artifact('empty', 'dataset'));

  expect([artifact.version, artifact.fileCount, artifact.description]).toEqual(['v0', 0, null]);
  expect(kit.sent.some(({ name }) => name === 'CreateArtifactFiles')).toBe(false);
});

it('logs a draft by a run [API-832]', async () => {
  await using kit = startKit();
  const run = await kit.api.run(`${kit.server.entity}/vision/abc`);
  const draft = await draftOf({ 'a.txt': 'hello' });

  expect(await draft.save({ run, aliases: ['best'] })).toBe(draft);

  expect(kit.input('CreateArtifact')).toMatchObject({ runName: 'abc', entityName: kit.server.entity });
  expect(kit.input('CreateArtifactManifest')).toMatchObject({ runName: 'abc' });
  expect((await draft.loggedBy())?.id).toBe('abc');
  await expect((await draftOf({})).save({ run, project: 'x' })).rejects.toThrow(ValidationError);
});

it('takes the configured project and the default entity [API-832]', async () => {
  await using kit = startTestApi({}, { project: 'configured' });

  const artifact = await (await draftOf({ 'a.txt': 'hello' })).save({ api: kit.api });

  expect(artifact.qualifiedName).toBe(`${kit.server.entity}/configured/mnist:v0`);
});

it('takes its contents from a draft that is saved [API-751]', async () => {
  await using kit = startKit();
  const draft = await draftOf({ 'a.txt': 'hello' });
  const saving = kit.save(draft);

  await expect(draft.newFile('b.txt', '')).rejects.toThrow(ArtifactFinalizedError);
  await expect(kit.save(draft)).rejects.toThrow('mnist is being saved. Await artifact.wait()');
  await expect(draft.discard()).rejects.toThrow(ValidationError);
  await saving;
  await expect(draft.newFile('b.txt', '')).rejects.toThrow(ArtifactFinalizedError);
});

it('waits for a save that is under way [API-804]', async () => {
  await using kit = startKit();
  const draft = await draftOf({ 'a.txt': 'hello' });
  await expect(draft.wait()).rejects.toThrow(ArtifactNotLoggedError);
  const blocked = Promise.withResolvers<undefined>();
  kit.answer('CommitArtifact', () => blocked.promise);
  const saving = kit.save(draft);

  await expect(draft.wait({ timeoutMs: 1 })).rejects.toThrow(WaitTimeoutError);
  const waiting = draft.wait();
  blocked.resolve(undefined);

  expect((await waiting).version).toBe('v0');
  expect(await draft.wait({ timeoutMs: 0 })).toBe(await saving);
});

it.each([
  ['an alias', { aliases: ['a:b'] }],
  ['a tag', { tags: ['a/b'] }],
  ['a version that waits without a distributedId', { commit: false }],
])('sends nothing of a draft with %s that cannot be, and leaves it open', async (_name, options) => {
  await using kit = startKit();
  const draft = await draftOf({});

  await expect(kit.save(draft, options)).rejects.toThrow(ValidationError);

  expect(kit.sent).toEqual([]);
  await draft.newFile('b.txt', 'still open');
});

it.each([0, -1, 1.5, Number.NaN])('sends nothing with a concurrency of %d', async (concurrency) => {
  await using kit = startKit();
  const draft = await draftOf({ 'a.txt': 'hello' });

  await expect(kit.save(draft, { concurrency })).rejects.toThrow(
    new ValidationError('concurrency must be a whole number of at least 1.'),
  );
  expect(kit.takeNames()).toEqual([]);
  await kit.save(draft, { concurrency: 1 });
  expect(draft.fileCount).toBe(1);
});

it('checks metadata that was changed in place', async () => {
  await using kit = startKit();
  const draft = await draftOf({});
  draft.metadata['loss'] = Number.POSITIVE_INFINITY;

  await expect(kit.save(draft)).rejects.toThrow(ValidationError);
  expect(kit.sent).toEqual([]);
  draft.metadata['loss'] = Number.NaN;
  await kit.save(draft);

  expect(draft.metadata).toEqual({ classes: 10, loss: null });
});

it('numbers versions of one collection in the order in which they were saved', async () => {
  await using kit = startKit();
  const drafts = await Promise.all(['one', 'two', 'three'].map((content) => draftOf({ 'a.txt': content })));
  // Without turns, the commit of the first would come last.
  const blocked = Promise.withResolvers<undefined>();
  let commits = 0;
  kit.answer('CommitArtifact', () => (commits++ === 0 ? blocked.promise : undefined));
  const saving = drafts.map((draft) => kit.save(draft));
  const other = await kit.save(await draftOf({ 'a.txt': 'hello' }, 'other'));
  blocked.resolve(undefined);
  await Promise.all(saving);

  expect(drafts.map(({ version }) => version)).toEqual(['v0', 'v1', 'v2']);
  expect(other.version).toBe('v0');
});

it('leaves its turn to the next one when it fails or is aborted', async () => {
  await using kit = startKit();
  const blocked = Promise.withResolvers<undefined>();
  const reason = new Error('enough');
  const controller = new AbortController();
  kit.answer('CommitArtifact', () => blocked.promise);
  const first = kit.save(await draftOf({ 'a.txt': 'one' }));
  const second = kit.save(await draftOf({ 'a.txt': 'two' }), { signal: controller.signal });
  const third = kit.save(await draftOf({ 'a.txt': 'three' }));

  controller.abort(reason);
  await expect(second).rejects.toBe(reason);
  blocked.resolve(undefined);

  expect([(await first).version, (await third).version]).toEqual(['v0', 'v1']);
});

it('shows nothing of an upload that fails, and sends what is missing when it is saved again', async () => {
  await using kit = startKit();
  const draft = await draftOf({ 'a.txt': 'hello', 'b.txt': 'world' });
  let isDown = true;
  const bodies = watchUploads(kit, (path) =>
    isDown && !path.endsWith('/1') ? new Response('', { status: 500 }) : undefined,
  );

  await expect(kit.save(draft)).rejects.toThrow(ServerError);
  expect(draft.isDraft()).toBe(true);
  await expect(kit.read('mnist:latest')).rejects.toThrow('Could not find artifact');
  await expect(draft.newFile('c.txt', '')).rejects.toThrow(ArtifactFinalizedError);
  isDown = false;
  bodies.length = 0;
  await kit.save(draft);

  expect(draft.version).toBe('v0');
  expect(bodies).toEqual(['world', expect.stringContaining('wandb-storage-policy-v1')]);
});

it('shows nothing of an upload that is aborted, and gives the draft up', async () => {
  await using kit = startKit();
  const draft = await draftOf({ 'a.txt': 'hello' });
  const controller = new AbortController();
  const reason = new Error('enough');
  kit.answerUrl(() => {
    controller.abort(reason);
    return undefined;
  });

  await expect(kit.save(draft, { signal: controller.signal })).rejects.toBe(reason);

  await expect(kit.read('mnist:latest')).rejects.toThrow('Could not find artifact');
  await expect(kit.save(draft)).rejects.toThrow('The contents of mnist are given up. Make the draft again.');
  await expect(draft.newFile('b.txt', '')).rejects.toThrow(ArtifactFinalizedError);
});

it('finds a version whose confirmation was lost when it is saved again', async () => {
  await using kit = startKit();
  const draft = await draftOf({ 'a.txt': 'hello' });
  let answers = 0;
  kit.answer('GetArtifactById', () => (answers++ < 2 ? new Response('', { status: 500 }) : undefined));

  await expect(kit.save(draft)).rejects.toThrow(ServerError);
  await kit.save(draft);

  expect(draft.version).toBe('v0');
});

it('gives up what it does not need any more', async () => {
  await using kit = startKit();
  const draft = await draftOf({ 'a.txt': 'hello' });
  await draft.discard();

  await expect(kit.save(draft)).rejects.toThrow(ValidationError);
  expect(kit.sent).toEqual([]);
});

it.each([
  ['CreateArtifact', { createArtifact: null }],
  [
    'CreateArtifact',
    { createArtifact: { artifact: { id: '1', state: 'ODD', artifactSequence: { id: '1', latestArtifact: null } } } },
  ],
  ['CreateArtifactManifest', { createArtifactManifest: null }],
  ['CreateArtifactFiles', { createArtifactFiles: null }],
  ['CreateArtifactFiles', { createArtifactFiles: { files: { edges: [{ node: null }] } } }],
  ['CommitArtifact', { commitArtifact: null }],
  ['GetArtifactById', { artifact: null }],
])('does not take an answer to %s for a success that is none: %j', async (name, answer) => {
  await using kit = startKit();
  kit.answer(name, () => data(answer));

  await expect(kit.save(await draftOf({ 'a.txt': 'hello' }))).rejects.toThrow(UnexpectedResponseError);
});

it('tells how far the upload is', async () => {
  await using kit = startKit();
  const seen: unknown[] = [];

  await kit.save(await draftOf({ 'a.txt': 'hello' }), {
    onProgress: ({ path, completedFiles, transferredBytes }) => seen.push([path, completedFiles, transferredBytes]),
  });

  expect(seen.at(-1)).toEqual(['a.txt', 1, 5]);
});
