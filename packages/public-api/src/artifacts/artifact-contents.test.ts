import { ApiError, NotFoundError, UnexpectedResponseError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { answerFeatures, artifactNode, loggedArtifact } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { Artifact } from './artifact.js';

const otherId = 'QXJ0aWZhY3Q6Mg==';
const otherUri = `wandb-artifact://${Buffer.from(otherId, 'base64').toString('hex')}/far.table.json`;

const manifest = {
  version: 1,
  storagePolicy: 'wandb-storage-policy-v1',
  storagePolicyConfig: { storageLayout: 'V2' },
  contents: {
    'a.txt': { digest: 'DMF1ucDxtqgxw5niaXcmYQ==', size: 3, birthArtifactID: 'QXJ0aWZhY3Q6MQ==' },
    'cats.table.json': { digest: 'mZFLkyvTelC5g8XnyQrpOw==', size: 4 },
    'dir/dog.image-file.json': { digest: 'mZFLkyvTelC5g8XnyQrpOw==' },
    'far.table.json': { digest: 'mZFLkyvTelC5g8XnyQrpOw==', ref: otherUri },
  },
};

/** Manifests at signed addresses in a storage elsewhere, by number of the request. */
function answerManifest(kit: TestApi, answer: (count: number) => Response = () => Response.json(manifest)): void {
  let asked = 0;
  let fetched = 0;
  kit.answer('GetArtifactManifestUrl', () => {
    asked++;
    const directUrl = `https://storage.example.com/manifest?X-Amz-Signature=${asked}`;
    return data({ artifact: { currentManifest: { file: { directUrl } } } });
  });
  kit.answerUrl(({ url }) => (url.startsWith('https://storage') ? answer(++fetched) : undefined));
}

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

it.each([400, 401, 403])('asks for another address when one has expired with status %d [API-741]', async (status) => {
  await using kit = startTestApi();
  answerManifest(kit, (count) => (count === 1 ? new Response('expired', { status }) : Response.json(manifest)));

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
  answerManifest(kit, (count) => (count === 1 ? new Response('', { status: 404 }) : Response.json(manifest)));
  const artifact = loggedArtifact(kit);

  await expect(artifact.manifest()).rejects.toThrow(NotFoundError);
  expect((await artifact.manifest()).entries.size).toBe(4);
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

it('finds entries by their paths, and objects by their names [API-753, API-755]', async () => {
  await using kit = startTestApi();
  answerManifest(kit);
  const artifact = loggedArtifact(kit);

  const entry = await artifact.getEntry('a.txt');

  expect(entry).toBeInstanceOf(ArtifactEntry);
  expect(entry).toMatchObject({ path: 'a.txt', size: 3, birthArtifactId: 'QXJ0aWZhY3Q6MQ==' });
  expect(entry.parentArtifact()).toBe(artifact);
  expect((await artifact.getEntry('./a.txt')).path).toBe('a.txt');
  expect((await artifact.getEntry('cats')).path).toBe('cats.table.json');
  expect((await artifact.getEntry('dir/dog')).path).toBe('dir/dog.image-file.json');
  expect(kit.fetched).toHaveLength(1);
});

it.each(['b.txt', 'a', '', 'dir', 'CATS', '__proto__', '../a.txt'])('rejects the entry %j [API-754]', async (name) => {
  await using kit = startTestApi();
  answerManifest(kit);

  await expect(loggedArtifact(kit).getEntry(name)).rejects.toThrow(
    new NotFoundError(`The artifact has no entry ${JSON.stringify(name)}.`),
  );
});

it('reports that getPath is deprecated, and does the same [API-756]', async () => {
  const events: unknown[] = [];
  await using kit = startTestApi({}, { onEvent: (event) => event.type === 'deprecation' && events.push(event) });
  answerManifest(kit);
  const artifact = loggedArtifact(kit);

  expect(await artifact.getPath('cats')).toBe(await artifact.getEntry('cats'));
  expect(events).toEqual([{ type: 'deprecation', name: 'artifact.getPath', message: 'Use artifact.getEntry.' }]);
});

/** Contents at the server, each the JSON list of its path. */
function answerContents(kit: TestApi): void {
  answerFeatures(kit);
  kit.answer('ListArtifactFiles', ({ id, names }) => {
    const edges = (names as string[]).map((name) => ({
      node: { id: '1', name, url: null, directUrl: `https://files.example.com/${id}/${name}`, sizeBytes: 4, md5: null },
    }));
    return data({ artifact: { files: { edges, pageInfo: { endCursor: null, hasNextPage: false } } } });
  });
  kit.answerUrl(({ url }) => {
    if (url.startsWith('https://files')) return Response.json(url.split('/').slice(3));
    return url.startsWith('https://storage') ? Response.json(manifest) : undefined;
  });
}

it('reads the JSON of an object [API-757]', async () => {
  await using kit = startTestApi();
  answerManifest(kit);
  answerContents(kit);
  const artifact = loggedArtifact(kit);

  expect(await artifact.get('cats')).toEqual(['QXJ0aWZhY3Q6MQ==', 'cats.table.json']);
  expect(await artifact.get('cats.table.json')).toEqual(['QXJ0aWZhY3Q6MQ==', 'cats.table.json']);
});

it('has null for what is no object, or not there [API-757]', async () => {
  await using kit = startTestApi();
  answerManifest(kit);
  const artifact = loggedArtifact(kit);

  expect([await artifact.get('a.txt'), await artifact.get('dogs')]).toEqual([null, null]);
});

it('reads an object of another artifact there [API-757]', async () => {
  await using kit = startTestApi();
  const ids: unknown[] = [];
  answerManifest(kit);
  answerContents(kit);
  const far = { ...manifest, contents: { 'far.table.json': { digest: 'mZFLkyvTelC5g8XnyQrpOw==' } } };
  let fetched = 0;
  kit.answerUrl(({ url }) => {
    if (url.startsWith('https://files')) return Response.json(url.split('/').slice(3));
    return Response.json(++fetched === 1 ? manifest : far);
  });
  kit.answer('GetArtifactById', ({ id }) => {
    ids.push(id);
    return data({ artifact: artifactNode({ id: otherId }) });
  });

  expect(await loggedArtifact(kit).get('far')).toEqual([otherId, 'far.table.json']);
  expect(ids).toEqual([otherId]);
  kit.answer('GetArtifactById', () => data({ artifact: null }));
  fetched = 0;
  await expect(loggedArtifact(kit).get('far')).rejects.toThrow(NotFoundError);
});

it('rejects for an object whose content is missing [API-757]', async () => {
  await using kit = startTestApi();
  answerManifest(kit);
  answerFeatures(kit);
  const files = { edges: [], pageInfo: { endCursor: null, hasNextPage: false } };
  kit.answer('ListArtifactFiles', () => data({ artifact: { files } }));

  await expect(loggedArtifact(kit).get('cats')).rejects.toThrow(
    new NotFoundError('The artifact has no content of "cats.table.json".'),
  );
});
