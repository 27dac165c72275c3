import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NotFoundError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it, vi } from 'vitest';
import { startContentServer } from '../testing/content-server.js';
import { etagOf, type StoredObject, startObjectStores } from '../testing/object-stores.js';
import { findHandler } from './find-handler.js';
import { setReferenceHandlers } from './reference-handlers.js';
import { findStore } from './reference-stores.js';
import { storeReference } from './store-reference.js';
import type { ReferenceHandler, StoreReferenceOptions } from './types.js';

const objects: StoredObject[] = [
  { name: 'data/a.txt', content: 'old', version: '1' },
  { name: 'data/a.txt', content: 'alpha', version: '2' },
  { name: 'data/deep/b.txt', content: 'beta', version: '3' },
  { name: 'data/c.txt', content: 'gamma', version: '4' },
  { name: 'database.txt', content: 'another', version: '5' },
];

async function start() {
  const stores = await startObjectStores(...objects);
  const test = await startContentServer({});
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
    client: test.client,
    events: test.events,
    [Symbol.asyncDispose]: async () => {
      await stores[Symbol.asyncDispose]();
      await test[Symbol.asyncDispose]();
    },
  };
}

const noHandlers = {};
const short = (name: string): StoreReferenceOptions => ({ name });

it('knows an address of HTTP by its ETag and size [API-823]', async () => {
  await using test = await startContentServer({ 'x.txt': 'alpha' });
  const uri = `${test.url}/path/x.txt?token=1`;
  test.answer = (_request, response) => response.writeHead(200, { etag: '"e1"' }).end('alpha');

  const [entry] = await storeReference(test.client, uri, noHandlers);

  expect(entry?.toJSON()).toEqual({ path: 'x.txt', ref: uri, digest: 'e1', extra: { etag: '"e1"' } });
  test.answer = (_request, response) => response.writeHead(200, { 'content-length': 5, etag: 'W/"e2"' }).end('alpha');
  const [weak] = await storeReference(test.client, uri, noHandlers, short('named'));
  expect(weak?.toJSON()).toEqual({ path: 'named', ref: uri, digest: 'W/"e2"', extra: { etag: 'W/"e2"' }, size: 5 });
  test.answer = null;
  const [untagged] = await storeReference(test.client, `${test.url}/`, noHandlers);
  expect(untagged?.toJSON()).toMatchObject({ path: '127.0.0.1', digest: `${test.url}/`, size: 0 });
  test.requests.length = 0;
  const [unseen] = await storeReference(test.client, uri, noHandlers, { checksum: false });
  expect(unseen?.toJSON()).toEqual({ path: 'x.txt', ref: uri, digest: uri });
  expect(test.requests).toEqual([]);
});

it('shows the credentials of W&B to no target, not even on its own server [API-823]', async () => {
  await using test = await startContentServer({});

  await storeReference(test.client, `${test.url}/x`, noHandlers);

  expect(test.requests[0]?.headers).not.toHaveProperty('authorization');
});

it('says that a target is missing [API-823]', async () => {
  await using test = await startContentServer({});
  test.answer = (_request, response) => response.writeHead(404).end();

  await expect(storeReference(test.client, `${test.url}/x`, noHandlers)).rejects.toThrow(NotFoundError);
});

it('knows local files by their MD5, and takes folders with all below them [API-824]', async () => {
  await using test = await startContentServer({});
  const folder = mkdtempSync(join(tmpdir(), 'wandb-ts reference-'));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'a.txt'), 'alpha');
  writeFileSync(join(folder, 'sub', 'b #1.txt'), 'beta');
  symlinkSync(folder, join(folder, 'sub', 'circle'));
  const uri = pathToFileURL(folder).href;
  const md5 = (text: string): string => createHash('md5').update(text).digest('base64');
  try {
    const [file] = await storeReference(test.client, `${uri}/a.txt`, noHandlers);
    expect(file?.toJSON()).toEqual({ path: 'a.txt', ref: `${uri}/a.txt`, digest: md5('alpha'), size: 5 });

    const all = await storeReference(test.client, uri, noHandlers, short('into'));
    expect(all.map((entry) => entry.toJSON())).toEqual([
      { path: 'into/a.txt', ref: `${uri}/a.txt`, digest: md5('alpha'), size: 5 },
      { path: 'into/sub/b #1.txt', ref: `${uri}/sub/b%20%231.txt`, digest: md5('beta'), size: 4 },
    ]);
    const [unread] = await storeReference(test.client, `${uri}/a.txt`, noHandlers, { checksum: false });
    expect(unread?.digest).toBe(md5(`${uri}/a.txt`));
    await expect(storeReference(test.client, uri, noHandlers, { maxObjects: 1 })).rejects.toThrow(ValidationError);
    await expect(storeReference(test.client, `${uri}/nothing`, noHandlers)).rejects.toThrow(NotFoundError);
    await expect(storeReference(test.client, 'file://', noHandlers)).rejects.toThrow(ValidationError);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const places = {
  s3: {
    start: 's3://bucket/',
    row: 'API-825',
    version: '?versionId=1',
    noted: { etag: etagOf('old'), versionID: '1' },
  },
  gs: { start: 'gs://bucket/', row: 'API-826', version: '#1', noted: { etag: etagOf('old'), versionID: 1 } },
  azure: {
    start: 'https://acc.blob.core.windows.net/bucket/',
    row: 'API-827',
    version: '?versionId=1',
    noted: { etag: etagOf('old'), versionID: '1' },
  },
} as const;

it.each(Object.entries(places))(
  'knows an object of %s by its ETag and version [API-825, API-826, API-827]',
  async (_name, place) => {
    await using test = await start();

    const [entry] = await storeReference(test.client, `${place.start}data/a.txt`, noHandlers);
    expect(entry).toMatchObject({ path: 'a.txt', ref: `${place.start}data/a.txt`, digest: etagOf('alpha'), size: 5 });
    expect(String(entry?.extra['versionID'])).toBe('2');
    const [old] = await storeReference(test.client, `${place.start}data/a.txt${place.version}`, noHandlers, short('x'));
    expect(old).toMatchObject({
      path: 'x',
      ref: `${place.start}data/a.txt`,
      digest: etagOf('old'),
      extra: place.noted,
    });
    const [unseen] = await storeReference(test.client, `${place.start}data`, noHandlers, { checksum: false });
    expect(unseen?.toJSON()).toEqual({ path: 'data', ref: `${place.start}data`, digest: `${place.start}data` });
    const wanted = `${place.start}data${place.version}`;
    const [version] = await storeReference(test.client, wanted, noHandlers, { checksum: false });
    expect(version?.extra).toEqual({ versionID: place.noted.versionID });
  },
);

it.each(Object.entries(places))(
  'takes all objects of %s below a prefix, and none of similar names [API-825, API-826, API-827]',
  async (_name, place) => {
    await using test = await start();

    const entries = await storeReference(test.client, `${place.start}data`, noHandlers);
    expect(entries.map(({ path, ref, digest }) => [path, ref, digest])).toEqual([
      ['a.txt', `${place.start}data/a.txt`, etagOf('alpha')],
      ['c.txt', `${place.start}data/c.txt`, etagOf('gamma')],
      ['deep/b.txt', `${place.start}data/deep/b.txt`, etagOf('beta')],
    ]);
    const named = await storeReference(test.client, `${place.start}data/`, noHandlers, short('into'));
    expect(named.map(({ path }) => path)).toEqual(['into/a.txt', 'into/c.txt', 'into/deep/b.txt']);

    const limited = storeReference(test.client, `${place.start}data`, noHandlers, { maxObjects: 2 });
    await expect(limited).rejects.toThrow('There are more than 2 objects. Set maxObjects to allow more.');
  },
);

it('asks for several objects of an S3 prefix at a time [API-825]', async () => {
  await using test = await start();
  const { promise, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  // The first question for an object is answered when there is a second one.
  test.stores.onRequest = async (method) => {
    if (method !== 'HEAD' || waiting++ === 0) return;
    if (waiting > 2) resolve();
    await promise;
  };

  expect(await storeReference(test.client, 's3://bucket/data', noHandlers)).toHaveLength(3);
});

it.each(Object.entries(places))('says that nothing is there: %s [API-825, API-826, API-827]', async (_name, place) => {
  await using test = await start();

  await expect(storeReference(test.client, `${place.start}nothing`, noHandlers)).rejects.toThrow(NotFoundError);
  const version = place.version.replace('1', '99');
  await expect(storeReference(test.client, `${place.start}data/a.txt${version}`, noHandlers)).rejects.toThrow(
    NotFoundError,
  );
});

it('takes an address of Azure whose name is not encoded [API-827]', async () => {
  await using test = await start();
  test.stores.objects.push({ name: 'rates/100%.txt', content: 'all' });

  const [entry] = await storeReference(test.client, `${places.azure.start}rates/100%.txt`, noHandlers);
  expect(entry).toMatchObject({ path: '100%.txt', digest: etagOf('all') });
});

it('leaves out the markers of folders [API-825, API-826, API-827]', async () => {
  await using test = await start();
  test.stores.objects.push(
    { name: 'marked', content: '', contentType: 'application/x-directory; charset=UTF-8', isFolder: true },
    { name: 'marked/', content: '', isFolder: true },
    { name: 'marked/x', content: 'x' },
  );

  for (const { start: place } of Object.values(places)) {
    const uri = place.startsWith('gs:') ? `${place}marked/` : `${place}marked`;
    expect((await storeReference(test.client, uri, noHandlers)).map(({ path }) => path)).toEqual(['x']);
  }
});

it.each(['s3:bucket', 'gs://', 'https://acc.blob.core.windows.net/'])(
  'refuses %s [API-825, API-826, API-827]',
  async (uri) => {
    await using test = await start();

    await expect(storeReference(test.client, uri, noHandlers)).rejects.toThrow(ValidationError);
  },
);

it('keeps the URI of what nobody knows, which needs a name [API-828]', async () => {
  await using test = await start();

  await expect(storeReference(test.client, 'foo://x/y', noHandlers)).rejects.toThrow(ValidationError);
  const [entry] = await storeReference(test.client, 'foo://x/y', noHandlers, short('y'));
  expect(entry?.toJSON()).toEqual({ path: 'y', ref: 'foo://x/y', digest: 'foo://x/y' });
  expect(test.events.filter(({ type }) => type === 'warning')).toHaveLength(1);
  await expect(storeReference(test.client, 'no scheme', noHandlers)).rejects.toThrow(ValidationError);
});

it('asks the handlers of the caller first [API-865]', async () => {
  await using test = await start();
  const store = vi.fn(async (uri: string) => [{ path: 'found', ref: uri, digest: 'd' }]);

  expect(await storeReference(test.client, 'foo://x', { foo: { store } })).toMatchObject([{ path: 'found' }]);
  setReferenceHandlers(test.client, { s3: { store } });
  expect(await storeReference(test.client, 's3://x/y', noHandlers, { maxObjects: 7 })).toMatchObject([{ digest: 'd' }]);
  expect(store).toHaveBeenLastCalledWith(
    's3://x/y',
    { maxObjects: 7 },
    expect.objectContaining({ client: test.client }),
  );
  await expect(storeReference(test.client, 's3://x/y', noHandlers, { maxObjects: 0 })).rejects.toThrow(ValidationError);
});

it('calls a handler as the object that it is', async () => {
  await using test = await startContentServer({});
  class Store implements ReferenceHandler {
    readonly #prefix = 'kept/';
    async store(uri: string) {
      return [{ path: `${this.#prefix}x`, ref: uri, digest: 'd' }];
    }
    async load() {
      return new TextEncoder().encode(this.#prefix);
    }
  }
  const handlers = { foo: new Store() };

  expect(await storeReference(test.client, 'foo://x', handlers)).toMatchObject([{ path: 'kept/x' }]);
  const reference = { path: 'x', ref: 'foo://x', digest: 'd', size: null, extra: {} };
  const content = await findHandler('foo://x', handlers).load(reference, { client: test.client });
  expect(new TextDecoder().decode(content as Uint8Array)).toBe('kept/');
});

it('says which stores cannot be reached without Node.js', () => {
  for (const [uri, scheme] of [
    ['s3://b/k', 's3'],
    ['gs://b/k', 'gs'],
    ['file:///x', 'file'],
    ['https://acc.blob.core.windows.net/c/b', 'https'],
  ] as const) {
    expect(() => findStore(uri, scheme)).toThrow(UnsupportedError);
  }
  expect(findStore('https://example.test/x', 'https')).toBeNull();
  expect(findStore('foo://x', 'foo')).toBeNull();
});
