import { ApiError, NotFoundError, UnexpectedResponseError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { answerManifest, loggedArtifact, manifestJson } from '../testing/artifact-answers.js';
import { data, startTestApi } from '../testing/test-api.js';
import { Artifact } from './artifact.js';

it('downloads the manifest once, when it is first wanted, without credentials [API-740]', async () => {
  await using kit = startTestApi();
  answerManifest(kit);
  const artifact = loggedArtifact(kit);
  const before = kit.takeNames();

  const first = await artifact.manifest();
  const second = await artifact.manifest();

  expect(before).toEqual([]);
  expect(second).toBe(first);
  expect([...first.entries.keys()]).toEqual(['a.txt', 'cats.table.json', 'dir/dog.image-file.json', 'far.table.json']);
  expect(kit.sent).toEqual([{ name: 'GetArtifactManifestUrl', variables: { id: 'QXJ0aWZhY3Q6MQ==' } }]);
  expect(kit.fetched.map(({ headers }) => headers.get('authorization'))).toEqual([null]);
});

it('downloads the manifest once for simultaneous callers [API-740]', async () => {
  await using kit = startTestApi();
  answerManifest(kit);
  const artifact = loggedArtifact(kit);

  // What a first call loads would keep the others from being simultaneous.
  await loggedArtifact(kit).getEntry('a.txt');
  kit.takeNames();

  const [entry, same, manifest] = await Promise.all([
    artifact.getEntry('a.txt'),
    artifact.getEntry('a.txt'),
    artifact.manifest(),
  ]);

  expect(same).toBe(entry);
  expect(manifest.entries.get('a.txt')).toBe(entry);
  expect(kit.takeNames()).toEqual(['GetArtifactManifestUrl']);
  expect(kit.fetched).toHaveLength(2);
});

it.each([400, 401, 403])('asks for another address when one has expired with status %d [API-741]', async (status) => {
  await using kit = startTestApi();
  answerManifest(kit, (count) => (count === 1 ? new Response('expired', { status }) : Response.json(manifestJson)));

  expect((await loggedArtifact(kit).manifest()).entries.size).toBe(4);
  expect(kit.takeNames()).toEqual(['GetArtifactManifestUrl', 'GetArtifactManifestUrl']);
  expect(new Set(kit.fetched.map(({ url }) => url)).size).toBe(2);
});

it('gives up when the second address does not work either, and tells no signature [API-741]', async () => {
  await using kit = startTestApi();
  answerManifest(kit, () => new Response('denied', { status: 403 }));

  const error: unknown = await loggedArtifact(kit)
    .manifest()
    .catch((reason: unknown) => reason);

  expect(ApiError.is(error)).toBe(true);
  expect(String(error) + JSON.stringify(error)).not.toContain('Signature');
  expect(kit.takeNames()).toHaveLength(2);
});

it.each([null, { currentManifest: null }])(
  'rejects for a version without a manifest: %j [API-740]',
  async (artifact) => {
    await using kit = startTestApi();
    kit.answer('GetArtifactManifestUrl', () => data({ artifact }));

    await expect(loggedArtifact(kit).manifest()).rejects.toThrow(
      new NotFoundError('The artifact mnist:v3 has no manifest.'),
    );
  },
);

it.each(['{', '{}'])('rejects the manifest %j [API-740]', async (text) => {
  await using kit = startTestApi();
  answerManifest(kit, () => new Response(text));

  await expect(loggedArtifact(kit).manifest()).rejects.toThrow(UnexpectedResponseError);
});

it('reads the manifest again after a failure [API-740]', async () => {
  await using kit = startTestApi({}, { maxRetries: 0 });
  answerManifest(kit, (count) => (count === 1 ? new Response('', { status: 404 }) : Response.json(manifestJson)));
  const artifact = loggedArtifact(kit);

  await expect(artifact.manifest()).rejects.toThrow(NotFoundError);
  expect((await artifact.manifest()).entries.size).toBe(4);
});

it('reads the manifest from its beginning when the connection breaks, and letters that come in two pieces [API-740]', async () => {
  await using kit = startTestApi();
  const entry = { digest: '6f5902ac237024bdd0c176cb93063dc4' };
  const bytes = new TextEncoder().encode(JSON.stringify({ ...manifestJson, contents: { 'ä.txt': entry } }));
  const middle = bytes.indexOf(0xa4);
  answerManifest(kit, (count) => {
    const pieces = [bytes.slice(0, middle), bytes.slice(middle)].values();
    const pull = (controller: ReadableStreamDefaultController): void => {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else if (count === 1 && value[0] === 0xa4) controller.error(new TypeError('terminated'));
      else controller.enqueue(value);
    };
    return new Response(new ReadableStream({ pull }));
  });

  expect([...(await loggedArtifact(kit).manifest()).entries.keys()]).toEqual(['ä.txt']);
  expect(kit.fetched).toHaveLength(2);
});

it('takes digest and size of a version from the server [API-742, API-744]', async () => {
  await using kit = startTestApi();
  const artifact = loggedArtifact(kit);

  expect([await artifact.digest(), await artifact.size()]).toEqual(['6f5902ac237024bdd0c176cb93063dc4', 7]);
  expect(kit.sent).toEqual([]);
});

it('computes digest and size of a draft [API-742, API-744]', async () => {
  const draft = new Artifact('mnist', 'dataset');

  const empty = await draft.digest();

  expect(empty).toBe('64e7c61456b10382e2f3b571ac24b659');
  expect(await draft.size()).toBe(0);
});
