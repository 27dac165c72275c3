import { NotFoundError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import {
  answerFeatures,
  answerManifest,
  artifactNode,
  loggedArtifact,
  manifestJson,
  otherArtifactId,
} from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';

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
    return url.startsWith('https://storage') ? Response.json(manifestJson) : undefined;
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
  const far = { ...manifestJson, contents: { 'far.table.json': { digest: 'mZFLkyvTelC5g8XnyQrpOw==' } } };
  let fetched = 0;
  kit.answerUrl(({ url }) => {
    if (url.startsWith('https://files')) return Response.json(url.split('/').slice(3));
    return Response.json(++fetched === 1 ? manifestJson : far);
  });
  kit.answer('GetArtifactById', ({ id }) => {
    ids.push(id);
    return data({ artifact: artifactNode({ id: otherArtifactId }) });
  });

  expect(await loggedArtifact(kit).get('far')).toEqual([otherArtifactId, 'far.table.json']);
  expect(ids).toEqual([otherArtifactId]);
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
