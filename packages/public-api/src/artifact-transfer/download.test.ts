import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { NotFoundError, PermissionError, ValidationError } from '@wandb-ts/core';
import { expect, it, vi } from 'vitest';
import { downloadArtifact, downloadEntry, downloadOnlyFile } from '#artifact-files';
import { digestBytes, prepareHasher } from '#hashers';
import { hexToBase64 } from '../artifact-manifest/digest.js';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { ArtifactManifest } from '../artifact-manifest/manifest.js';
import { UnsafeEntryPathError } from '../artifact-manifest/unsafe-entry-path-error.js';
import { entryOf, filesBelow, serve, startContentServer } from '../testing/content-server.js';
import { hostileNames } from '../testing/hostile-names.js';
import { DigestMismatchError } from './digest-mismatch-error.js';
import { defaultRoot } from './environment.node.js';
import type { TransferProgress } from './types.js';

const files = { 'a.txt': 'alpha', 'b/c.txt': 'beta', 'b/d/e.bin': 'x'.repeat(10), empty: '' };
const large = Buffer.alloc(1_000_000, 'large ');

it('saves every entry below the root, and returns the root [API-759]', async () => {
  await using test = await startContentServer(files);

  const root = await downloadArtifact(test.contents, { root: test.root });

  expect(root).toBe(test.root);
  expect(filesBelow(root)).toEqual(files);
  expect(readdirSync(root)).toEqual(['a.txt', 'b', 'empty']);
});

it('saves to the source name with its version below WANDB_ARTIFACT_DIR [API-760]', async () => {
  await using test = await startContentServer(files);

  const root = await downloadArtifact(test.contents);

  expect(root).toBe(join(process.env['WANDB_ARTIFACT_DIR'] ?? '', 'data:v1'));
  expect(filesBelow(root)).toEqual(files);
});

it('saves below artifacts in the working directory when the environment names no folder [API-760]', () => {
  vi.stubEnv('WANDB_ARTIFACT_DIR', '');

  expect(defaultRoot('data:v1')).toBe(join(process.cwd(), 'artifacts', 'data:v1'));
});

it('uses a root that has a dash in place of the colon [API-777]', async () => {
  await using test = await startContentServer(files);
  const dashed = join(process.env['WANDB_ARTIFACT_DIR'] ?? '', 'data-v1');
  mkdirSync(dashed, { recursive: true });

  expect(await downloadArtifact(test.contents)).toBe(dashed);
});

it('fetches nothing that is there already [API-761]', async () => {
  await using test = await startContentServer({ ...files, large });
  mkdirSync(test.root);
  writeFileSync(join(test.root, 'a.txt'), 'alpha');
  writeFileSync(join(test.root, 'large'), large);

  await downloadArtifact(test.contents, { root: test.root });
  expect(test.requests.map(({ path }) => path).sort()).toEqual(['b/c.txt', 'b/d/e.bin', 'empty']);
  await downloadArtifact(test.contents, { root: test.root });

  expect(test.requests).toHaveLength(3);
  expect(test.listings).toHaveLength(1);
});

it('overwrites a file that was changed, even when size and time stay the same [API-762]', async () => {
  await using test = await startContentServer({ ...files, large });
  const options = { root: test.root, skipCache: true };
  await downloadArtifact(test.contents, options);
  for (const [name, content] of Object.entries({ 'a.txt': 'ALPHA', large: Buffer.alloc(large.byteLength, 'L') })) {
    const path = join(test.root, name);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, content);
    utimesSync(path, atime, mtime);
  }

  await downloadArtifact(test.contents, options);

  expect(readFileSync(join(test.root, 'a.txt'), 'utf8')).toBe('alpha');
  expect(readFileSync(join(test.root, 'large')).equals(large)).toBe(true);
  expect(
    test.requests
      .slice(5)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['a.txt', 'large']);
});

it('leaves files alone that are not in the artifact [API-763]', async () => {
  await using test = await startContentServer(files);
  mkdirSync(join(test.root, 'b'), { recursive: true });
  writeFileSync(join(test.root, 'b', 'mine.txt'), 'mine');

  await downloadArtifact(test.contents, { root: test.root });

  expect(filesBelow(test.root)).toEqual({ ...files, 'b/mine.txt': 'mine' });
});

it('saves the entries whose path starts with a text [API-764]', async () => {
  await using test = await startContentServer({ ...files, bc: 'gamma' });

  await downloadArtifact(test.contents, { root: test.root, pathPrefix: 'b' });

  expect(Object.keys(filesBelow(test.root))).toEqual(['b/c.txt', 'b/d/e.bin', 'bc']);
  expect(test.listings).toEqual([['b/c.txt', 'b/d/e.bin', 'bc']]);
});

it('fetches a content once for all entries and all folders that have it [API-765]', async () => {
  await using test = await startContentServer({ a: 'same', b: 'same', c: large, d: large });

  await downloadArtifact(test.contents, { root: test.root });
  await downloadArtifact(test.contents, { root: `${test.root}-2` });

  expect(test.requests).toHaveLength(2);
  expect(test.listings).toHaveLength(1);
  expect(filesBelow(`${test.root}-2`)).toEqual(filesBelow(test.root));
});

it('neither reads nor fills the cache with skipCache, and repairs a corrupted file of the right size [API-766]', async () => {
  await using test = await startContentServer({ ...files, large });
  await downloadArtifact(test.contents, { root: test.root, skipCache: true });
  expect(existsSync(join(test.cacheDir, 'artifacts', 'obj'))).toBe(false);
  writeFileSync(join(test.root, 'large'), Buffer.alloc(large.byteLength));

  await Promise.all([
    downloadArtifact(test.contents, { root: test.root, skipCache: true }),
    downloadArtifact(test.contents, { root: `${test.root}-2`, skipCache: true, concurrency: 2 }),
  ]);

  expect(filesBelow(test.root)).toEqual({ ...files, large: large.toString() });
  expect(filesBelow(`${test.root}-2`)).toEqual({ ...files, large: large.toString() });
  await downloadArtifact(test.contents, { root: `${test.root}-3` });
  expect(test.requests).toHaveLength(5 + 1 + 5 + 5);
});

it.each(['small', 'large'])(
  'asks once more for a %s content that comes wrong, and then refuses it [API-767]',
  async (size) => {
    const content = size === 'small' ? Buffer.from('right') : large;
    await using test = await startContentServer({ data: content });
    const wrong = Buffer.alloc(content.byteLength, 'w');
    test.faults.push((request, response) => serve(wrong, request, response) ?? true);

    await downloadArtifact(test.contents, { root: test.root, skipCache: true });
    expect(readFileSync(join(test.root, 'data')).equals(content)).toBe(true);

    test.answer = (request, response) => serve(wrong, request, response) ?? true;
    const error = await downloadArtifact(test.contents, { root: `${test.root}-2` }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DigestMismatchError);
    expect(error).toMatchObject({ code: 'digest-mismatch', path: 'data' });
    expect(readdirSync(`${test.root}-2`)).toEqual([]);
    expect(test.requests).toHaveLength(4);
  },
);

it.each([
  ['longer', Buffer.concat([large, Buffer.from('!')])],
  ['shorter', large.subarray(1)],
])('refuses a content that is %s than the manifest says [API-767]', async (_what, content) => {
  await using test = await startContentServer({ data: large });
  for (const isDeclared of [true, false]) {
    test.answer = (_request, response) =>
      response.writeHead(200, isDeclared ? { 'content-length': content.byteLength } : {}).end(content);

    await expect(downloadArtifact(test.contents, { root: test.root })).rejects.toThrow(DigestMismatchError);
  }
  expect(readdirSync(test.root)).toEqual([]);
});

it('checks an XXH128 where the manifest names one', async () => {
  await prepareHasher('xxh128');
  for (const size of [5, 1_000_000]) {
    const content = Buffer.alloc(size, 'right');
    const digest = hexToBase64(digestBytes('xxh128', content)) ?? '';
    const entry = new ArtifactEntry({ path: 'x', digest, size, extra: { alg: 'XXH128' } });
    await using test = await startContentServer({}, { entries: [entry] });
    test.answer = (_request, response) => response.end(content);

    await downloadArtifact(test.contents, { root: test.root, skipCache: true });
    expect(readFileSync(join(test.root, 'x')).equals(content)).toBe(true);

    test.answer = (_request, response) => response.end(Buffer.alloc(size, 'wrong'));
    await expect(downloadArtifact(test.contents, { root: `${test.root}-2` })).rejects.toThrow(DigestMismatchError);
  }
});

it('saves no entry of an artifact in which one leads out of the root [API-768]', async () => {
  await using test = await startContentServer({ fine: 'alpha' });
  test.answer = (_request, response) => response.end('alpha');
  const refused: string[] = [];
  for (const [index, path] of hostileNames.entries()) {
    // One of seven is enough here; what is refused is tried out with all of them beside the rule.
    if (index % 7 !== 0) continue;
    const root = `${test.root}/${index}`;
    const manifest = new ArtifactManifest([entryOf('fine', 'alpha'), entryOf(path, 'alpha')]);
    const contents = { ...test.contents, open: async () => ({ ...test.source, manifest }) };

    const error = await downloadArtifact(contents, { root }).catch((reason: unknown) => reason);

    if (error instanceof UnsafeEntryPathError) {
      refused.push(path);
      expect(existsSync(root), path).toBe(false);
    } else if (typeof error === 'string') expect(filesBelow(root)).toEqual({ fine: 'alpha', [path]: 'alpha' });
    else expect((error as NodeJS.ErrnoException).code, path).toBe('ENAMETOOLONG');
  }

  expect(refused.length).toBeGreaterThan(30);
  expect(readdirSync(dirname(test.root)).sort()).toEqual(['cache', 'root']);
});

it('follows links below the root, but none that lead out of it [API-768]', async () => {
  await using test = await startContentServer({ 'in/x': 'alpha', 'out/y': 'beta' });
  const elsewhere = `${test.root}-elsewhere`;
  for (const folder of [elsewhere, join(test.root, 'real')]) mkdirSync(folder, { recursive: true });
  symlinkSync(join(test.root, 'real'), join(test.root, 'in'));
  symlinkSync(elsewhere, join(test.root, 'out'));

  await expect(downloadArtifact(test.contents, { root: test.root })).rejects.toThrow(/a link that leads out of/);
  expect(readdirSync(elsewhere)).toEqual([]);

  await downloadArtifact(test.contents, { root: test.root, pathPrefix: 'in' });
  expect(readFileSync(join(test.root, 'real', 'x'), 'utf8')).toBe('alpha');
});

it('replaces a link in the place of a file, not what it leads to [API-768]', async () => {
  await using test = await startContentServer({ x: 'alpha' });
  mkdirSync(test.root);
  const precious = `${test.root}-precious`;
  writeFileSync(precious, 'precious');
  symlinkSync(precious, join(test.root, 'x'));

  await downloadArtifact(test.contents, { root: test.root });

  expect(readFileSync(precious, 'utf8')).toBe('precious');
  expect(readFileSync(join(test.root, 'x'), 'utf8')).toBe('alpha');
});

it('fetches so many contents at once, and no more [API-769]', async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index}`, `content ${index}`]));
  await using test = await startContentServer(many);
  let active = 0;
  const counts: number[] = [];
  test.answer = (request, response) => {
    counts.push(++active);
    setImmediate(() => {
      active -= 1;
      serve(Buffer.from(many[request.path] ?? ''), request, response);
    });
    return true;
  };

  await downloadArtifact(test.contents, { root: test.root, skipCache: true });
  expect(Math.max(...counts)).toBeGreaterThan(8);
  expect(Math.max(...counts)).toBeLessThanOrEqual(64);
  counts.length = 0;
  await downloadArtifact(test.contents, { root: `${test.root}-2`, skipCache: true, concurrency: 3 });

  expect(Math.max(...counts)).toBe(3);
  expect(filesBelow(`${test.root}-2`)).toEqual(many);
  await expect(downloadArtifact(test.contents, { concurrency: 0 })).rejects.toThrow(ValidationError);
});

it('asks for 5000 addresses at once, or as many as the environment says [API-770]', async () => {
  const many = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`f${index}`, `content ${index}`]));
  await using test = await startContentServer(many);

  await downloadArtifact(test.contents, { root: test.root });
  vi.stubEnv('WANDB_ARTIFACT_FETCH_FILE_URL_BATCH_SIZE', '50');
  await downloadArtifact(test.contents, { root: `${test.root}-2`, skipCache: true });

  expect(test.listings).toEqual([null, null]);
  expect(test.pageSizes).toEqual([5_000, 50]);
  expect(filesBelow(`${test.root}-2`)).toEqual(many);
});

it('asks for a fresh address, or the server itself, when one has expired [API-771]', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`many/${index}`, `content ${index}`]));
  await using test = await startContentServer({ ...many, large, unlisted: 'not listed' });
  test.hasExpired = true;
  test.unlisted.add('unlisted');

  await downloadArtifact(test.contents, { root: test.root });

  expect(filesBelow(test.root)).toEqual({ ...many, large: large.toString(), unlisted: 'not listed' });
  // Those that expire together are asked for together; how many are seen to do so is up to the speed of the machine.
  expect(test.listings.length).toBeLessThan(60);
  const fallback = test.requests.filter(({ url }) => url.startsWith('/artifactsV2/'));
  expect(fallback).toMatchObject([{ path: 'unlisted', headers: { authorization: expect.stringContaining('Basic ') } }]);
  expect(fallback[0]?.url).toMatch(
    /^\/artifactsV2\/default\/team\/a%20project\/data\/QXJ0aWZhY3Q6MQ%3D%3D\/QXJ0aWZhY3Q6MQ%3D%3D\/[0-9a-f]{32}\/unlisted$/,
  );
});

it.each([
  [
    ['ARTIFACT_COLLECTION_MEMBERSHIP_FILE_DOWNLOAD_HANDLER'],
    '/artifactsV2/default/team/a%20project/data/QXJ0aWZhY3Q6MQ%3D%3D/2c1743a391305fbf367df8e4f069f9f9/x',
  ],
  [[], '/artifactsV2/default/team/QXJ0aWZhY3Q6MQ%3D%3D/2c1743a391305fbf367df8e4f069f9f9'],
])('asks a server with the features %j by the address that it knows [API-771]', async (features, url) => {
  await using test = await startContentServer({ x: 'alpha' });
  vi.spyOn(test.client, 'hasFeature').mockImplementation(async (name) => features.includes(name));
  test.unlisted.add('x');

  await downloadArtifact(test.contents, { root: test.root });

  expect(test.requests.map((request) => request.url)).toEqual([url]);
});

it('asks older servers by the address of layout V1 [API-771]', async () => {
  await using test = await startContentServer({ x: 'alpha' }, { storageLayout: 'V1' });
  test.unlisted.add('x');

  await downloadArtifact(test.contents, { root: test.root });

  expect(test.requests[0]?.url).toBe('/artifacts/team/2c1743a391305fbf367df8e4f069f9f9');
});

it('shows credentials to no signed address, and to no other server [API-772]', async () => {
  await using other = await startContentServer({ x: 'alpha' });
  await using test = await startContentServer({ x: 'alpha', y: 'beta' });
  test.faults.push((_request, response) => response.writeHead(302, { location: `${other.url}/store?path=x` }).end());

  await downloadArtifact(test.contents, { root: test.root, concurrency: 1 }).catch(() => undefined);

  const seen = [...test.requests, ...other.requests].map(({ headers }) => headers.authorization);
  expect(seen.length).toBeGreaterThan(2);
  expect(new Set(seen)).toEqual(new Set([undefined]));
});

it('leaves no part of a file that fails, and keeps those that are complete [API-774]', async () => {
  await using test = await startContentServer({ ...files, large });
  test.answer = ({ path }, response) => {
    if (path !== 'large') return undefined;
    response.writeHead(200, { 'content-length': large.byteLength });
    return response.write(large.subarray(0, 500_000), () => response.destroy());
  };

  await expect(downloadArtifact(test.contents, { root: test.root, skipCache: true, maxRetries: 1 })).rejects.toThrow(
    /large/,
  );
  expect(filesBelow(test.root)).not.toHaveProperty('large');
  expect(readdirSync(test.root).filter((name) => name.startsWith('.'))).toEqual([]);

  test.answer = null;
  await downloadArtifact(test.contents, { root: test.root, skipCache: true });
  expect(filesBelow(test.root)).toEqual({ ...files, large: large.toString() });
});

it('rejects with what the store says, without the signature [API-774]', async () => {
  await using test = await startContentServer(files);
  test.answer = (_request, response) => response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');

  const error = await downloadArtifact(test.contents, { root: test.root }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(PermissionError);
  expect(JSON.stringify(error)).not.toContain('X-Amz');
});

it('reads also while wandb is told to be offline [API-775]', async () => {
  await using test = await startContentServer(files);
  vi.stubEnv('WANDB_MODE', 'offline');

  await downloadArtifact(test.contents, { root: test.root });

  expect(filesBelow(test.root)).toEqual(files);
});

it('tells how far it is', async () => {
  await using test = await startContentServer({ ...files, large: Buffer.alloc(3_000_000, 'x') });
  const seen: TransferProgress[] = [];

  await downloadArtifact(test.contents, { root: test.root, onProgress: (progress) => seen.push(progress) });

  expect(seen.at(-1)).toMatchObject({ completedFiles: 5, totalFiles: 5, totalBytes: 3_000_019 });
  expect(seen.at(-1)?.transferredBytes).toBe(3_000_019);
  expect(seen.length).toBeGreaterThanOrEqual(5 + 2);
  const stop = new Error('enough');
  const onProgress = () => {
    throw stop;
  };
  await expect(downloadArtifact(test.contents, { root: `${test.root}-2`, onProgress })).rejects.toBe(stop);
});

it('saves one entry, and sends nothing when it is there [API-846, API-847]', async () => {
  await using test = await startContentServer(files);
  const entry = test.source.manifest.getEntryByPath('b/c.txt') ?? expect.unreachable();

  const path = await downloadEntry(test.contents, entry, { root: test.root });
  expect(path).toBe(join(test.root, 'b', 'c.txt'));
  expect(filesBelow(test.root)).toEqual({ 'b/c.txt': 'beta' });
  await downloadEntry(test.contents, entry, { root: test.root });

  expect(test.requests).toHaveLength(1);
  expect(test.listings).toEqual([['b/c.txt']]);
});

it('saves the only file of an artifact, and refuses others [API-786, API-787]', async () => {
  await using one = await startContentServer({ 'only.txt': 'alpha' });
  expect(await downloadOnlyFile(one.contents, { root: one.root })).toBe(join(one.root, 'only.txt'));
  expect(filesBelow(one.root)).toEqual({ 'only.txt': 'alpha' });

  await using many = await startContentServer(files);
  await expect(downloadOnlyFile(many.contents)).rejects.toThrow(ValidationError);
  await using none = await startContentServer({});
  await expect(downloadOnlyFile(none.contents)).rejects.toThrow(NotFoundError);
});
