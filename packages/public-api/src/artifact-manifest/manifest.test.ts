import { createHash } from 'node:crypto';
import { ArtifactNotLoggedError, UnexpectedResponseError, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { createHasher, prepareHasher } from '#hashers';
import { compareCodePoints } from './digest.js';
import { ArtifactEntry, type EntryParent } from './entry.js';
import { ArtifactManifest, computeManifestDigest } from './manifest.js';

const json = {
  version: 1,
  storagePolicy: 'wandb-storage-policy-v1',
  storagePolicyConfig: { storageLayout: 'V2', storageRegion: 'eu' },
  contents: {
    'a.txt': { digest: 'XUFAKrxLKna5cZ2REBfFkg==', birthArtifactID: 'QXJ0aWZhY3Q6MQ==', size: 5 },
    'data/b.txt': { digest: 'f"1', ref: 's3://bucket/b', extra: { etag: 'f"1', versionID: '7' } },
    'database.txt': { digest: 'eHh4', extra: { alg: 'XXH128' }, size: 0 },
  },
};

const parent: EntryParent = {
  artifact: 'the artifact',
  id: 'QXJ0aWZhY3Q6MQ==',
  download: async ({ path }, { root }) => `${root}/${path}`,
};

it('reads the entries of a manifest [API-839, API-840, API-841, API-842, API-843, API-844, API-845, API-852, API-854, API-961]', () => {
  const { entries, storageLayout, storageRegion, size } = ArtifactManifest.fromManifestJson(json);

  expect([...entries.keys()]).toEqual(['a.txt', 'data/b.txt', 'database.txt']);
  expect(entries.get('a.txt')).toMatchObject({
    path: 'a.txt',
    name: 'a.txt',
    digest: 'XUFAKrxLKna5cZ2REBfFkg==',
    digestAlgorithm: 'md5',
    ref: null,
    size: 5,
    extra: {},
    birthArtifactId: 'QXJ0aWZhY3Q6MQ==',
    localPath: null,
  });
  expect(entries.get('data/b.txt')).toMatchObject({
    ref: 's3://bucket/b',
    size: null,
    extra: { etag: 'f"1', versionID: '7' },
    birthArtifactId: null,
  });
  expect(entries.get('database.txt')).toMatchObject({ size: 0, digestAlgorithm: 'xxh128' });
  expect({ storageLayout, storageRegion, size }).toEqual({ storageLayout: 'V2', storageRegion: 'eu', size: 5 });
});

it('writes a manifest as it was read [API-853]', () => {
  expect(JSON.parse(JSON.stringify(ArtifactManifest.fromManifestJson(json)))).toEqual(json);

  const old = { ...json, storagePolicyConfig: {} };
  expect(JSON.parse(JSON.stringify(ArtifactManifest.fromManifestJson(old)))).toEqual(old);
});

it('stores new contents by layout V2', () => {
  const manifest = new ArtifactManifest([new ArtifactEntry({ path: 'x', digest: 'd', localPath: '/tmp/x', size: 1 })]);

  expect(manifest.toJSON()).toEqual({
    version: 1,
    storagePolicy: 'wandb-storage-policy-v1',
    storagePolicyConfig: { storageLayout: 'V2' },
    contents: { x: { digest: 'd', size: 1 } },
  });
});

it('keeps a path that is the name of a prototype', () => {
  const text = '{"__proto__":{"digest":"d"},"constructor":{"digest":"e"}}';
  const manifest = ArtifactManifest.fromManifestJson({ ...json, contents: JSON.parse(text) });

  expect(manifest.getEntryByPath('__proto__')?.digest).toBe('d');
  expect(JSON.stringify(manifest.toJSON()['contents'])).toBe(text);
});

it.each([
  ['no object', null],
  ['a list', [json]],
  ['another version', { ...json, version: 2 }],
  ['no version', { ...json, version: undefined }],
  ['another policy', { ...json, storagePolicy: 's3-bucket' }],
  ['no contents', { ...json, contents: [] }],
  ['another layout', { ...json, storagePolicyConfig: { storageLayout: 'V3' } }],
  ['a region that is no text', { ...json, storagePolicyConfig: { storageRegion: 1 } }],
  ['an entry without digest', { ...json, contents: { x: { size: 1 } } }],
  ['a size that is no number', { ...json, contents: { x: { digest: 'd', size: '1' } } }],
  ['a negative size', { ...json, contents: { x: { digest: 'd', size: -1 } } }],
  ['a broken size', { ...json, contents: { x: { digest: 'd', size: 1.5 } } }],
  ['a reference that is no text', { ...json, contents: { x: { digest: 'd', ref: {} } } }],
  ['extras that are no object', { ...json, contents: { x: { digest: 'd', extra: [] } } }],
])('refuses a manifest with %s [API-852]', (_what, value) => {
  expect(() => ArtifactManifest.fromManifestJson(value)).toThrow(UnexpectedResponseError);
});

it('computes the digest of a manifest over its sorted lines [API-743, API-855]', () => {
  const lines = [
    'wandb-artifact-manifest-v1\n',
    'a.txt:XUFAKrxLKna5cZ2REBfFkg==\n',
    'data/b.txt:f"1\n',
    'database.txt:eHh4\n',
  ];
  const expected = createHash('md5').update(lines.join('')).digest('hex');

  expect(ArtifactManifest.fromManifestJson(json).digest()).toBe(expected);
  expect(new ArtifactManifest().digest()).toBe('64e7c61456b10382e2f3b571ac24b659');
  // Python sorts by code points, JavaScript by UTF-16.
  const paths = ['\u{1f600}', '\uffee', 'z', 'é'];
  const sorted = createHash('md5').update('wandb-artifact-manifest-v1\nz:1\né:1\n\uffee:1\n\u{1f600}:1\n');
  expect(computeManifestDigest(paths.map((path) => ({ path, digest: '1' })))).toBe(sorted.digest('hex'));
});

it('computes the XXH128 digest of a manifest once it is prepared', async () => {
  const manifest = ArtifactManifest.fromManifestJson(
    { ...json, contents: { 'a.txt': { digest: 'AA==' } } },
    { digestAlgorithm: 'xxh128' },
  );
  expect(() => manifest.digest()).toThrow(UnsupportedError);

  await prepareHasher('xxh128');

  // What wandb 0.31.0 computes.
  expect(manifest.digest()).toBe('0960a775cadd97ebe524a6a58337db8b');
});

it('computes several XXH128 digests by turns', async () => {
  await prepareHasher('xxh128');
  const text = new TextEncoder().encode('x'.repeat(1000));
  const alone = createHasher('xxh128');
  alone.update(text);
  const expected = alone.hex();

  const [first, second] = [createHasher('xxh128'), createHasher('xxh128')];
  for (let at = 0; at < 1000; at += 100) {
    first.update(text.subarray(at, at + 100));
    second.update(text.subarray(at, at + 50));
  }

  expect(first.hex()).toBe(expected);
  expect(second.hex()).not.toBe(expected);
});

it('finds entries by their paths [API-856, API-857]', () => {
  const manifest = ArtifactManifest.fromManifestJson(json);

  expect(manifest.getEntryByPath('data/b.txt')?.ref).toBe('s3://bucket/b');
  expect(manifest.getEntryByPath('data')).toBeUndefined();
  expect(manifest.getEntriesInDirectory('data').map(({ path }) => path)).toEqual(['data/b.txt']);
});

it('writes an entry without what is empty [API-851]', () => {
  expect(new ArtifactEntry({ path: 'x', digest: 'd' }).toJSON()).toEqual({ path: 'x', digest: 'd' });
  const { entries } = ArtifactManifest.fromManifestJson(json);
  expect(entries.get('a.txt')?.toJSON()).toEqual({ path: 'a.txt', ...json.contents['a.txt'] });
  expect(entries.get('data/b.txt')?.toJSON()).toEqual({ path: 'data/b.txt', ...json.contents['data/b.txt'] });
});

it('knows where a reference leads, and what leads to an entry [API-848, API-849]', () => {
  const { entries } = ArtifactManifest.fromManifestJson(json, { parent });

  expect(entries.get('data/b.txt')?.refTarget()).toBe('s3://bucket/b');
  expect(() => entries.get('a.txt')?.refTarget()).toThrow(ValidationError);
  expect(entries.get('a.txt')?.refUrl()).toBe('wandb-artifact://41727469666163743a31/a.txt');
  const draft = new ArtifactEntry({ path: 'x', digest: 'd' }, { ...parent, id: null });
  expect(() => draft.refUrl()).toThrow(ArtifactNotLoggedError);
});

it('belongs to an artifact, or says that it does not [API-850]', async () => {
  const entry = new ArtifactEntry({ path: 'x', digest: 'd' });
  expect(() => entry.parentArtifact()).toThrow(ValidationError);
  expect(() => entry.refUrl()).toThrow(ValidationError);
  expect(() => entry.download()).toThrow(ValidationError);

  const owned = entry.withParent(parent);

  expect(owned.parentArtifact()).toBe('the artifact');
  expect(await owned.download({ root: '/data' })).toBe('/data/x');
  expect(JSON.stringify(owned)).toBe('{"path":"x","digest":"d"}');
});

it('orders texts as their UTF-8 is ordered', () => {
  const texts = [
    '',
    'a',
    'ab',
    'b',
    'é',
    '\ud7ff',
    '\ue000',
    '\uffff',
    '\u{10000}',
    '\u{10000}a',
    '\u{10001}',
    '\u{1f600}',
  ];

  for (const left of texts) {
    for (const right of texts) {
      const expected = Buffer.compare(Buffer.from(left), Buffer.from(right));
      expect(Math.sign(compareCodePoints(left, right)), `${left} and ${right}`).toBe(expected);
    }
  }
});
