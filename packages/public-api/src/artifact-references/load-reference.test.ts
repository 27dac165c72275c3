import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NotFoundError, UnsupportedError } from '@wandb-ts/core';
import { expect, it, vi } from 'vitest';
import { downloadArtifact } from '#artifact-files';
import { Api } from '../api.js';
import { ArtifactEntry, type ArtifactEntryFields } from '../artifact-manifest/entry.js';
import { ArtifactManifest } from '../artifact-manifest/manifest.js';
import { DigestMismatchError } from '../artifact-transfer/digest-mismatch-error.js';
import type { ContentSource } from '../artifact-transfer/types.js';
import { type ContentServer, entryOf, filesBelow, startContentServer } from '../testing/content-server.js';
import { etagOf, type StoredObject, startObjectStores } from '../testing/object-stores.js';
import { ReferenceChangedError } from './reference-changed-error.js';
import { referenceHandlersOf, setReferenceHandlers } from './reference-handlers.js';

const objects: StoredObject[] = [
  { name: 'a.txt', content: 'first', version: '1' },
  { name: 'a.txt', content: 'alpha', version: '2' },
];

/** Downloads an artifact with these references, and a file. */
async function download(
  test: ContentServer,
  fields: readonly ArtifactEntryFields[],
  options = {},
): Promise<Record<string, string>> {
  const entries = [entryOf('file.txt', 'a file'), ...fields.map((entry) => new ArtifactEntry(entry))];
  const source: ContentSource = { ...test.source, manifest: new ArtifactManifest(entries) };
  await downloadArtifact({ ...test.contents, open: async () => source }, { root: test.root, ...options });
  const { 'file.txt': file, ...others } = filesBelow(test.root);
  expect(file).toBe('a file');
  return others;
}

async function start() {
  const stores = await startObjectStores(...objects);
  const test = await startContentServer({ 'file.txt': 'a file' });
  vi.stubEnv('AWS_S3_ENDPOINT_URL', `${stores.url}/s3`);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('STORAGE_EMULATOR_HOST', stores.url);
  const key = Buffer.from('key').toString('base64');
  vi.stubEnv(
    'AZURE_STORAGE_CONNECTION_STRING',
    `DefaultEndpointsProtocol=http;AccountName=acc;AccountKey=${key};BlobEndpoint=${stores.url}/azure`,
  );
  return {
    stores,
    test,
    [Symbol.asyncDispose]: async () => {
      await stores[Symbol.asyncDispose]();
      await test[Symbol.asyncDispose]();
    },
  };
}

it('downloads what an address of HTTP leads to, once [API-858, API-867]', async () => {
  await using test = await startContentServer({ 'file.txt': 'a file' });
  const serveTarget = vi.fn((response: import('node:http').ServerResponse) =>
    response.writeHead(200, { etag: '"e1"', 'content-length': 6 }).end('target'),
  );
  test.answer = ({ url }, response) => (url === '/target' ? serveTarget(response) : undefined);
  const entry = { path: 'ref', ref: `${test.url}/target`, digest: 'e1', size: 6 };

  expect(await download(test, [entry])).toEqual({ ref: 'target' });
  await download(test, [entry]);
  await download({ ...test, root: `${test.root}-2` }, [entry]);

  expect(serveTarget).toHaveBeenCalledOnce();
  const objects = readdirSync(join(test.cacheDir, 'artifacts', 'obj', 'etag'));
  expect(objects).toHaveLength(1);
  expect(test.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

it.each([
  ['another ETag', { etag: '"e2"' }, 'target'],
  ['no ETag', {}, 'target'],
  ['another size', { etag: '"e1"' }, 'target!'],
])('does not save what has %s than when the reference was made [API-858]', async (_what, headers, content) => {
  await using test = await startContentServer({ 'file.txt': 'a file' });
  test.answer = ({ url }, response) => (url === '/target' ? response.writeHead(200, headers).end(content) : undefined);
  const entry = { path: 'ref', ref: `${test.url}/target?token=secret`, digest: 'e1', size: 6 };
  test.answer = ({ url }, response) =>
    url.startsWith('/target') ? response.writeHead(200, headers).end(content) : undefined;

  const error = await download(test, [entry]).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(ReferenceChangedError);
  expect(error).toMatchObject({ code: 'reference-changed', message: expect.not.stringContaining('secret') });
  expect(existsSync(join(test.root, 'ref'))).toBe(false);
});

it('saves what has no ETag when its address was all that was known [API-858]', async () => {
  await using test = await startContentServer({ 'file.txt': 'a file' });
  test.answer = ({ url }, response) => (url === '/target' ? response.end('target') : undefined);

  expect(await download(test, [{ path: 'r', ref: `${test.url}/target`, digest: `${test.url}/target` }])).toEqual({
    r: 'target',
  });
});

it('saves what has an ETag when its address was all that was asked for [API-858]', async () => {
  await using test = await startContentServer({ 'file.txt': 'a file' });
  test.answer = ({ url }, response) =>
    url === '/target' ? response.writeHead(200, { etag: '"e1"' }).end('target') : undefined;

  expect(await download(test, [{ path: 'r', ref: `${test.url}/target`, digest: `${test.url}/target` }])).toEqual({
    r: 'target',
  });
});

it('copies a local file that is what it was, and no other [API-859]', async () => {
  await using test = await startContentServer({ 'file.txt': 'a file' });
  const folder = `${test.root}-local`;
  mkdirSync(folder);
  const path = join(folder, 'x');
  writeFileSync(path, 'alpha');
  const entry = { path: 'ref', ref: pathToFileURL(path).href, digest: entryOf('x', 'alpha').digest, size: 5 };

  expect(await download(test, [entry])).toEqual({ ref: 'alpha' });

  writeFileSync(path, 'ALPHA');
  const other = { ...test, root: `${test.root}-2` };
  await expect(download(other, [entry], { skipCache: true })).rejects.toThrow(DigestMismatchError);
  await expect(download(other, [{ ...entry, ref: `${entry.ref}-gone` }], { skipCache: true })).rejects.toThrow(
    NotFoundError,
  );
  expect(existsSync(join(other.root, 'ref'))).toBe(false);
});

const places = {
  s3: ['s3://bucket/a.txt', 'API-860', '1'],
  gs: ['gs://bucket/a.txt', 'API-861', 1],
  azure: ['https://acc.blob.core.windows.net/bucket/a.txt', 'API-862', '1'],
} as const;

it.each(Object.values(places))('downloads the version of %s that was noted [%s]', async (ref, _row, versionID) => {
  await using stage = await start();
  const old = { path: 'old', ref, digest: etagOf('first'), size: 5, extra: { etag: etagOf('first'), versionID } };
  const current = { path: 'current', ref, digest: etagOf('alpha'), size: 5, extra: { etag: etagOf('alpha') } };

  expect(await download(stage.test, [old, current])).toEqual({ old: 'first', current: 'alpha' });
});

it.each([places.s3, places.azure])('finds the version of %s that has the ETag [%s]', async (ref) => {
  await using stage = await start();

  expect(await download(stage.test, [{ path: 'x', ref, digest: etagOf('first'), size: 5 }])).toEqual({ x: 'first' });
});

it.each(Object.values(places))('does not save another content of %s, or none [%s]', async (ref) => {
  await using stage = await start();
  const wrong = { path: 'x', ref, digest: etagOf('another'), size: 5 };

  await expect(download(stage.test, [wrong])).rejects.toThrow(ReferenceChangedError);
  await expect(download(stage.test, [{ ...wrong, extra: { versionID: '1' } }])).rejects.toThrow(ReferenceChangedError);
  await expect(download(stage.test, [{ ...wrong, ref: `${ref}.gone` }])).rejects.toThrow(NotFoundError);
  expect(existsSync(join(stage.test.root, 'x'))).toBe(false);
});

it.each(Object.values(places))(
  'downloads what is at %s when nothing but the address is known [%s]',
  async (ref, _, noted) => {
    await using stage = await start();
    const entry = { path: 'now', ref, digest: ref };
    const old = { path: 'old', ref, digest: ref, extra: { versionID: noted } };

    expect(await download(stage.test, [entry, old])).toEqual({ now: 'alpha', old: 'first' });

    const gone = { ...old, extra: { versionID: typeof noted === 'number' ? 9 : '9' } };
    await expect(download(stage.test, [gone])).rejects.toThrow(NotFoundError);
  },
);

it('saves no object of S3 that changes between the question for its ETag and the download [API-860]', async () => {
  await using stage = await start();
  stage.stores.onRequest = (method) => {
    if (method === 'GET') stage.stores.objects.push({ name: 'a.txt', content: 'ALPHA' });
  };

  const entry = { path: 'x', ref: places.s3[0], digest: etagOf('alpha'), size: 5 };
  await expect(download(stage.test, [entry])).rejects.toThrow(ReferenceChangedError);
  expect(existsSync(join(stage.test.root, 'x'))).toBe(false);
});

it('leaves out placeholders of folders [API-861]', async () => {
  await using stage = await start();

  expect(await download(stage.test, [{ path: 'folder', ref: 'gs://bucket/folder/', digest: 'e', size: 0 }])).toEqual(
    {},
  );
});

it('follows references to entries of other artifacts [API-863]', async () => {
  await using test = await startContentServer({ 'file.txt': 'a file' });
  const id = Buffer.from('Artifact:2').toString('base64');
  const hex = Buffer.from('Artifact:2').toString('hex');
  const chain = new ArtifactManifest([
    entryOf('data/x.txt', 'in another'),
    new ArtifactEntry({ path: 'chained', digest: 'd', ref: `wandb-artifact://${hex}/data/x.txt` }),
    new ArtifactEntry({ path: 'circle', digest: 'd', ref: `wandb-artifact://${hex}/circle` }),
  ]);
  const other = vi.fn(async (): Promise<ContentSource> => ({ ...test.source, id, manifest: chain }));
  const linked = { ...test, source: { ...test.source, other } };
  test.answer = ({ url }, response) => (url.includes('x.txt') ? response.end('in another') : undefined);
  const refer = (path: string, target: string) => ({
    path,
    digest: 'd',
    ref: `wandb-artifact://${hex}/${target}`,
    size: 0,
  });

  expect(await download(linked, [refer('direct', 'data/x.txt'), refer('far', 'chained')])).toEqual({
    direct: 'in another',
    far: 'in another',
  });
  expect(other.mock.calls).toEqual([[id, expect.anything()]]);
  expect(test.requests.filter(({ url }) => url.includes('x.txt'))).toHaveLength(1);
  const elsewhere = { ...linked, root: `${test.root}-2` };
  await expect(download(elsewhere, [refer('x', 'gone')])).rejects.toThrow(NotFoundError);
  await expect(download(elsewhere, [refer('x', 'circle')])).rejects.toThrow(/refer to each other/);
});

it('says that nobody can read what has an unknown scheme [API-864]', async () => {
  await using test = await startContentServer({ 'file.txt': 'a file' });

  const error = await download(test, [{ path: 'x', ref: 'foo://x', digest: 'foo://x' }]).catch(
    (reason: unknown) => reason,
  );

  expect(error).toBeInstanceOf(UnsupportedError);
  expect(error).toMatchObject({ message: expect.stringContaining('foo:') });
});

it('reads with handlers of the caller whatever they give [API-865]', async () => {
  await using test = await startContentServer({ 'file.txt': 'a file' });
  const bytes = new TextEncoder().encode('given');
  const contents = [
    bytes,
    new Blob([bytes]),
    (async function* () {
      yield bytes.subarray(0, 2);
      yield bytes.subarray(2);
    })(),
    new Blob([bytes]).stream(),
    null,
  ];
  const load = vi.fn(async () => contents.shift() ?? null);
  setReferenceHandlers(test.client, { foo: { load } });
  const entries = contents.map((_, index) => ({
    path: `x${index}`,
    ref: `foo://${index}`,
    digest: 'e',
    size: 5,
    extra: { note: index },
  }));

  expect(Object.values(await download(test, entries))).toEqual(Array(4).fill('given'));

  expect(load).toHaveBeenCalledWith(
    { path: 'x2', ref: 'foo://2', digest: 'e', size: 5, extra: { note: 2 } },
    expect.objectContaining({ client: test.client, signal: expect.any(AbortSignal) }),
  );
});

it('takes the handlers of an Api [API-865]', () => {
  const referenceHandlers = { foo: { load: async () => null } };
  const api = new Api({ apiKey: 'x'.repeat(40), environment: {}, referenceHandlers });

  expect(referenceHandlersOf(api.client)).toBe(referenceHandlers);
  expect(referenceHandlersOf(new Api({ apiKey: 'x'.repeat(40), environment: {} }).client)).toEqual({});
});

it('rejects when a target is missing, or leaves it out with a warning where that is allowed [API-773]', async () => {
  await using test = await startContentServer({ 'file.txt': 'a file' });
  test.answer = ({ url }, response) => (url.startsWith('/target') ? response.writeHead(404).end() : undefined);
  const entries = [
    { path: 'a', ref: `${test.url}/target`, digest: 'e', size: 1 },
    { path: 'b', ref: 'file:///nowhere/at/all', digest: entryOf('b', 'b').digest, size: 1 },
  ];

  await expect(download(test, entries)).rejects.toThrow(NotFoundError);
  expect(await download(test, entries, { allowMissingReferences: true })).toEqual({});

  const warnings = test.events.filter(({ type }) => type === 'warning');
  expect(warnings).toHaveLength(2);
  expect(readFileSync(join(test.root, 'file.txt'), 'utf8')).toBe('a file');
  test.answer = ({ path }, response) => (path === 'file.txt' ? response.writeHead(404).end() : undefined);
  const options = { root: `${test.root}-2`, allowMissingReferences: true, skipCache: true };
  await expect(download(test, [], options)).rejects.toThrow(NotFoundError);
});
