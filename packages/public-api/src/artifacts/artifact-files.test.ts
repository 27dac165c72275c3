import { NotFoundError, PaginationStalledError, UnsupportedError } from '@wandb-ts/core';
import { expect, it, vi } from 'vitest';
import { File } from '../files/file.js';
import { answerFeatures, linkedArtifact, loggedArtifact } from '../testing/artifact-answers.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';
import { recordOf } from './artifact.js';
import { fileAddresses } from './artifact-file-list.js';
import { requireLogged } from './artifact-record.js';

const byPlace = 'ARTIFACT_COLLECTION_MEMBERSHIP_FILES';
const counted = 'TOTAL_COUNT_IN_FILE_CONNECTION';
const paths = ['a.txt', 'dir/b.txt', 'dir/c.txt'];

function page({ names, cursor, perPage, withCount }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const wanted = names === null ? paths : paths.filter((path) => (names as string[]).includes(path));
  const start = Number(cursor ?? 0);
  const end = start + Number(perPage);
  const edges = wanted.slice(start, end).map((name) => ({
    node: {
      id: `id-${name}`,
      name,
      url: `http://127.0.0.1:8080/artifacts/${name}`,
      directUrl: `https://storage.example.com/${name}`,
      sizeBytes: 1,
      mimetype: 'text/plain',
      updatedAt: null,
      md5: null,
    },
  }));
  return {
    ...(withCount === true && { totalCount: wanted.length }),
    edges: [...edges, { node: null }],
    pageInfo: { endCursor: String(end), hasNextPage: end < wanted.length },
  };
}

function answerFiles(kit: TestApi, ...features: string[]): void {
  answerFeatures(kit, ...features);
  const placed = (variables: Readonly<Record<string, unknown>>) =>
    data({ project: { artifactCollection: { artifactMembership: { files: page(variables) } } } });
  const byId = (variables: Readonly<Record<string, unknown>>) => data({ artifact: { files: page(variables) } });
  kit.answer('ListMembershipFiles', placed);
  kit.answer('ListMembershipFileUrls', placed);
  kit.answer('ListArtifactFiles', byId);
  kit.answer('ListArtifactFileUrls', byId);
}

it('lists the files through the collection that the version was found in [API-698, API-758]', async () => {
  await using kit = startTestApi();
  answerFiles(kit, byPlace);

  const list = linkedArtifact(kit).files({ perPage: 2 });
  const before = kit.takeNames();
  const found = await list.toArray();

  expect(before).toEqual([]);
  expect(found.every((file) => file instanceof File)).toBe(true);
  expect(found.map(({ name }) => name)).toEqual(paths);
  expect(kit.takeNames()).toEqual(['GetServerFeatures', 'ListMembershipFiles', 'ListMembershipFiles']);
  expect(kit.sent[1]?.variables).toEqual({
    entity: 'team',
    project: 'releases',
    collection: 'digits',
    version: 'v0',
    names: null,
    withCount: false,
    cursor: null,
    perPage: 2,
  });
});

it('lists the files by the id of the version on older servers, fifty at a time [API-698]', async () => {
  await using kit = startTestApi();
  answerFiles(kit);

  expect((await linkedArtifact(kit).files().toArray()).map(({ name }) => name)).toEqual(paths);
  expect(kit.sent[1]).toEqual({
    name: 'ListArtifactFiles',
    variables: { id: 'QXJ0aWZhY3Q6MQ==', names: null, withCount: false, cursor: null, perPage: 50 },
  });
});

it('lists files by exact names [API-699]', async () => {
  await using kit = startTestApi();
  answerFiles(kit, byPlace, counted);

  const list = loggedArtifact(kit).files({ names: ['dir/c.txt', 'dir', 'nothing'] });

  expect((await list.toArray()).map(({ name }) => name)).toEqual(['dir/c.txt']);
  expect(kit.sent[1]?.variables).toMatchObject({ names: ['dir/c.txt', 'dir', 'nothing'], withCount: true });
  expect(await list.count()).toBe(1);
});

it('counts the files of a version without a request [API-700]', async () => {
  await using kit = startTestApi();
  answerFiles(kit, counted);

  expect(await loggedArtifact(kit).files().count()).toBe(2);
  expect(kit.sent).toEqual([]);
});

it('does not count the files of some names on servers that do not [API-700]', async () => {
  await using kit = startTestApi();
  answerFiles(kit, byPlace);

  await expect(
    loggedArtifact(kit)
      .files({ names: ['a.txt'] })
      .count(),
  ).rejects.toThrow(UnsupportedError);
});

it('tells what it lists [API-701, API-702]', async () => {
  await using kit = startTestApi();
  const files = linkedArtifact(kit).files();

  expect(files.path).toEqual(['team', 'releases', 'digits:v0']);
  expect(String(files)).toBe('<ArtifactFiles team/releases/digits:v0>');
});

it.each([[byPlace], []])(
  'rejects for a version that does not exist any more, with the features %j [API-698]',
  async (...features) => {
    await using kit = startTestApi();
    answerFeatures(kit, ...features);
    kit.answer('ListMembershipFiles', () => data({ project: { artifactCollection: null } }));
    kit.answer('ListArtifactFiles', () => data({ artifact: null }));

    await expect(loggedArtifact(kit).files().toArray()).rejects.toThrow(
      new NotFoundError('Could not find the files of artifact team/vision/mnist:v3.'),
    );
  },
);

it('reads the content of a file, from a fresh address when the first one has expired [API-758]', async () => {
  await using kit = startTestApi();
  answerFiles(kit, byPlace);
  const [file] = await loggedArtifact(kit).files({ limit: 1 }).toArray();
  let count = 0;
  kit.answerUrl(() => (++count === 1 ? new Response('expired', { status: 403 }) : new Response('A')));
  kit.takeNames();

  expect(await file?.text()).toBe('A');
  expect(kit.takeNames()).toEqual(['ListMembershipFiles']);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ names: ['a.txt'], perPage: 1 });
});

it('rejects the content of a file that is gone [API-758]', async () => {
  await using kit = startTestApi();
  answerFiles(kit, byPlace);
  const [file] = await loggedArtifact(kit).files({ limit: 1 }).toArray();
  kit.answerUrl(() => new Response('expired', { status: 403 }));
  kit.answer('ListMembershipFiles', () =>
    data({ project: { artifactCollection: { artifactMembership: { files: page({ names: [], perPage: 1 }) } } } }),
  );

  await expect(file?.text()).rejects.toThrow(new NotFoundError('The artifact has no file "a.txt" any more.'));
});

it.each([
  [[byPlace], 'ListMembershipFileUrls'],
  [[], 'ListArtifactFileUrls'],
])('lists the addresses of all files, page by page, with the features %j by %s', async (features, operation) => {
  await using kit = startTestApi();
  answerFiles(kit, ...features);
  const { client, fields } = requireLogged(recordOf(loggedArtifact(kit)), 'download');

  const pages: unknown[] = [];
  for await (const addresses of fileAddresses(client, fields, { perPage: 2 })) pages.push(addresses);

  const address = (path: string) => ({ path, url: `https://storage.example.com/${path}` });
  expect(pages).toEqual([['a.txt', 'dir/b.txt'].map(address), ['dir/c.txt'].map(address)]);
  expect(kit.takeNames()).toEqual(['GetServerFeatures', operation, operation]);
});

it('asks for the addresses of 5000 files at a time, or for those of some', async () => {
  await using kit = startTestApi();
  answerFiles(kit);
  const { client, fields } = requireLogged(recordOf(loggedArtifact(kit)), 'download');

  const found: string[] = [];
  for await (const page of fileAddresses(client, fields, { names: ['a.txt'] }))
    found.push(...page.map(({ path }) => path));

  expect(found).toEqual(['a.txt']);
  expect(kit.sent.at(-1)?.variables).toMatchObject({ names: ['a.txt'], perPage: 5000 });
});

it.each([
  [{}, { timeoutMs: 60_000, deadlineMs: 180_000 }],
  [
    { timeoutMs: 1_000, deadlineMs: undefined },
    { timeoutMs: 1_000, deadlineMs: 180_000 },
  ],
])('gives each page of addresses a minute, unless %j is asked for [API-011]', async (options, expected) => {
  for (const features of [[byPlace], []]) {
    await using kit = startTestApi({}, { timeoutMs: 5_000 });
    answerFiles(kit, ...features);
    const { client, fields } = requireLogged(recordOf(loggedArtifact(kit)), 'download');
    const request = vi.spyOn(client, 'request');

    await fileAddresses(client, fields, options).next();

    const list = expect.objectContaining({ name: expect.stringMatching(/^List\w+Urls$/) });
    expect(request).toHaveBeenCalledWith(list, expect.anything(), expect.objectContaining(expected));
  }
});

it.each([null, 'same'])('does not ask for addresses for ever when pages end at %j', async (endCursor) => {
  await using kit = startTestApi();
  answerFiles(kit);
  const files = { edges: [], pageInfo: { endCursor, hasNextPage: true } };
  kit.answer('ListArtifactFileUrls', () => data({ artifact: { files } }));
  const { client, fields } = requireLogged(recordOf(loggedArtifact(kit)), 'download');

  await expect(fileAddresses(client, fields).next()).rejects.toThrow(PaginationStalledError);
});
