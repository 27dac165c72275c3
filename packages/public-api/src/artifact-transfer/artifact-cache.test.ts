import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConfigurationError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it, vi } from 'vitest';
import { ArtifactCache } from '#artifact-cache';
import { downloadArtifact } from '#artifact-files';
import { startContentServer } from '../testing/content-server.js';
import { ArtifactCache as CacheWithoutFiles } from './artifact-cache.js';
import * as withoutFiles from './artifact-files.js';
import { isDeadOwner } from './owner.node.js';
import { partialName } from './partial-name.js';

const large = Buffer.alloc(400_000, 'large');
const hexOf = (content: string | Uint8Array): string => createHash('md5').update(content).digest('hex');
const objectOf = (cacheDir: string, content: string | Uint8Array): string => {
  const hex = hexOf(content);
  return join(cacheDir, 'artifacts', 'obj', 'md5', hex.slice(0, 2), hex.slice(2));
};

it('keeps contents where the Python client keeps them [API-866]', async () => {
  await using test = await startContentServer({ a: 'alpha', large });

  await downloadArtifact(test.contents, { root: test.root });

  expect(readFileSync(objectOf(test.cacheDir, 'alpha'), 'utf8')).toBe('alpha');
  expect(readFileSync(objectOf(test.cacheDir, large)).equals(large)).toBe(true);
  expect(new ArtifactCache().pathOf({ algorithm: 'md5', hex: hexOf('alpha') })).toBe(objectOf(test.cacheDir, 'alpha'));
  vi.stubEnv('WANDB_CACHE_DIR', '');
  vi.stubEnv('XDG_CACHE_HOME', '');
  expect(new ArtifactCache().folder.startsWith(homedir())).toBe(true);
  expect(new ArtifactCache('/elsewhere').folder).toBe(join('/elsewhere', 'artifacts'));
});

it.skipIf(!existsSync('/proc/self'))('is of no use where nothing can be made although nothing forbids it', () => {
  expect(new ArtifactCache('/proc/none').isUsable()).toBe(false);
});

it('names what references lead to by their address and their ETag [API-867]', () => {
  // What wandb 0.31.0 computes.
  expect(new ArtifactCache('/c').pathOfReference('https://example.test/a', 'e1')).toBe(
    '/c/artifacts/obj/etag/e7/870026197f3276da5788208020c47a69ce7f414fcc93cae8c288e7a13f1959',
  );
});

it.each(['small', 'large'])('uses a %s content that the Python client has put there [API-868]', async (size) => {
  const content = size === 'small' ? Buffer.from('alpha') : large;
  await using test = await startContentServer({ data: content });
  const object = objectOf(test.cacheDir, content);
  mkdirSync(dirname(object), { recursive: true });
  writeFileSync(object, content);

  await downloadArtifact(test.contents, { root: test.root });

  expect(test.requests).toEqual([]);
  expect(readFileSync(join(test.root, 'data')).equals(content)).toBe(true);
});

it.each([
  ['of another size', (content: Buffer) => content.subarray(1)],
  ['of the same size', (content: Buffer) => Buffer.alloc(content.byteLength)],
])('does not use a content %s, and replaces it [API-868]', async (_what, damage) => {
  for (const content of [Buffer.from('alpha'), large]) {
    await using test = await startContentServer({ data: content });
    const object = objectOf(test.cacheDir, content);
    mkdirSync(dirname(object), { recursive: true });
    writeFileSync(object, damage(content));

    await downloadArtifact(test.contents, { root: test.root });

    expect(test.requests).toHaveLength(1);
    expect(readFileSync(join(test.root, 'data')).equals(content)).toBe(true);
    expect(readFileSync(object).equals(content)).toBe(true);
  }
});

it('reads a large content again when it was changed since it was proven [API-868]', async () => {
  await using test = await startContentServer({ data: large });
  await downloadArtifact(test.contents, { root: test.root });
  writeFileSync(objectOf(test.cacheDir, large), Buffer.alloc(large.byteLength, 'changed'));

  await downloadArtifact(test.contents, { root: `${test.root}-2` });

  expect(readFileSync(join(`${test.root}-2`, 'data')).equals(large)).toBe(true);
  expect(test.requests).toHaveLength(2);
});

it('holds nothing that is not complete [API-869]', async () => {
  await using test = await startContentServer({ data: large, small: 'alpha' });
  test.answer = ({ path }, response) => {
    if (path === 'small') return undefined;
    response.writeHead(200, { 'content-length': large.byteLength });
    return response.write(large.subarray(0, 100_000), () => response.destroy());
  };

  await expect(downloadArtifact(test.contents, { root: test.root, maxRetries: 0, concurrency: 1 })).rejects.toThrow();

  expect(existsSync(objectOf(test.cacheDir, large))).toBe(false);
  expect(readdirSync(join(test.cacheDir, 'artifacts', 'tmp'))).toEqual([]);
});

it('lets downloads at the same time share contents [API-870]', async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, `content ${index}`]));
  await using test = await startContentServer({ ...files, large });

  await Promise.all([1, 2, 3].map((number) => downloadArtifact(test.contents, { root: `${test.root}-${number}` })));

  expect(test.requests).toHaveLength(41);
  for (const number of [1, 2, 3]) expect(readdirSync(`${test.root}-${number}`)).toHaveLength(41);
});

/** A cache with files of 100 bytes each, the first used the longest ago. */
function fill(names: readonly string[]): { readonly dir: string; readonly left: () => string[] } & Disposable {
  const dir = mkdtempSync(join(tmpdir(), 'wandb-ts-cache-'));
  const folder = join(dir, 'artifacts', 'obj', 'md5', 'ab');
  mkdirSync(folder, { recursive: true });
  for (const [index, name] of names.entries()) {
    const path = join(folder, name);
    writeFileSync(path, 'x'.repeat(100));
    utimesSync(path, 1_000 + index, 1_000);
  }
  return { dir, left: () => readdirSync(folder), [Symbol.dispose]: () => rmSync(dir, { recursive: true }) };
}

it('removes what was not used for the longest time [API-871]', async () => {
  using cache = fill(['a', 'b', 'c', 'd']);
  const { dir } = cache;

  expect(await new ArtifactCache(dir).cleanup({ targetSize: 250 })).toBe(200);
  expect(cache.left()).toEqual(['c', 'd']);
  expect(await new ArtifactCache(dir).cleanup({ targetFraction: 0.5 })).toBe(100);
  expect(cache.left()).toEqual(['d']);
  expect(await new ArtifactCache(dir).cleanup()).toBe(100);
  expect(cache.left()).toEqual([]);
  expect(await new ArtifactCache(join(dir, 'nowhere')).cleanup()).toBe(0);
});

it('removes what is being downloaded when it is told to [API-871]', async () => {
  using cache = fill(['a']);
  const folder = join(cache.dir, 'artifacts', 'tmp');
  mkdirSync(folder);
  writeFileSync(join(folder, 'half'), 'x'.repeat(10));

  expect(await new ArtifactCache(cache.dir).cleanup({ targetSize: 200 })).toBe(0);
  expect(await new ArtifactCache(cache.dir).cleanup({ targetSize: 200, removeTemp: true })).toBe(10);
  expect(readdirSync(folder)).toEqual([]);
  expect(cache.left()).toEqual(['a']);
});

it('removes parts that nobody continued for a week [API-871]', async () => {
  using cache = fill([]);
  const folder = join(cache.dir, 'artifacts', 'wandb-ts', 'partial');
  mkdirSync(folder, { recursive: true });
  const name = partialName(`md5-${'0'.repeat(32)}`, `${'0'.repeat(16)}-1-abcdefgh`);
  for (const [path, ageMs] of [
    [name, 8 * 86_400_000],
    [`other-${name}`, 86_400_000],
  ] as const) {
    writeFileSync(join(folder, path), 'half');
    utimesSync(join(folder, path), (Date.now() - ageMs) / 1_000, (Date.now() - ageMs) / 1_000);
  }

  expect(await new ArtifactCache(cache.dir).cleanup()).toBe(4);
  expect(readdirSync(folder)).toEqual([`other-${name}`]);
});

it.each([
  { targetSize: -1 },
  { targetSize: Number.NaN },
  { targetFraction: 1.1 },
  { targetFraction: -0.1 },
  { targetSize: 1, targetFraction: 0.5 },
])('refuses %j [API-871]', async (options) => {
  using cache = fill(['a']);

  await expect(new ArtifactCache(cache.dir).cleanup(options)).rejects.toThrow(ValidationError);
  expect(cache.left()).toEqual(['a']);
});

it('keeps its size below the limit by itself', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`f${index}`, String(index).repeat(1_000)]),
  );
  await using test = await startContentServer(files);
  vi.stubEnv('WANDB_ARTIFACT_CACHE_MAX_BYTES', '5000');

  await downloadArtifact(test.contents, { root: test.root });

  const objects = readdirSync(join(test.cacheDir, 'artifacts', 'obj'), { recursive: true, withFileTypes: true });
  const kept = objects.filter((entry) => entry.isFile());
  expect(kept.length).toBeLessThanOrEqual(5);
  expect(kept.length).toBeGreaterThan(0);
  expect(readdirSync(test.root)).toHaveLength(10);
  vi.stubEnv('WANDB_ARTIFACT_CACHE_MAX_BYTES', 'much');
  await expect(new ArtifactCache().keepLimit(1)).rejects.toThrow(ConfigurationError);
});

it('knows when something was used last', async () => {
  await using test = await startContentServer({ a: 'alpha', large });
  await downloadArtifact(test.contents, { root: test.root });
  const paths = [objectOf(test.cacheDir, 'alpha'), objectOf(test.cacheDir, large)];
  for (const path of paths) utimesSync(path, 1_000, statSync(path).mtimeMs / 1_000);

  await downloadArtifact(test.contents, { root: `${test.root}-2` });

  expect(paths.map((path) => statSync(path).atimeMs > 1_000_000)).toEqual([true, true]);
});

it('does without a cache that cannot be written', async () => {
  await using test = await startContentServer({ a: 'alpha', large });
  writeFileSync(test.cacheDir, 'no folder');

  await downloadArtifact(test.contents, { root: test.root });
  await downloadArtifact(test.contents, { root: test.root });

  expect(readFileSync(join(test.root, 'large')).equals(large)).toBe(true);
  expect(readdirSync(test.root)).toEqual(['a', 'large']);
  expect(test.requests).toHaveLength(2);
});

it('says plainly where there is no file system', async () => {
  expect(() => new CacheWithoutFiles()).toThrow(UnsupportedError);
  const {
    downloadArtifact: download,
    checkoutArtifact,
    verifyArtifact,
    downloadOnlyFile,
    downloadEntry,
  } = withoutFiles;
  for (const refuse of [download, checkoutArtifact, verifyArtifact, downloadOnlyFile, downloadEntry]) {
    await expect((refuse as () => Promise<unknown>)()).rejects.toThrow(UnsupportedError);
  }
});

it('takes a process for dead only when it is', () => {
  const other = `${'0'.repeat(16)}-${process.pid}-abcdefgh`;

  expect(isDeadOwner(other, Date.now())).toBe(false);
  expect(isDeadOwner(other, Date.now() - 120_000)).toBe(true);
});
