import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { manifestDigest } from './digest.js';
import { BadManifestError, type Manifest } from './manifest.js';
import { mergeEntries } from './merge-manifests.js';
import { parseManifest } from './parse-manifest.js';
import { writeManifest } from './write-manifest.js';

const md5 = (text: string): string => createHash('md5').update(text).digest('base64');

function manifestOf(contents: Record<string, unknown>, rest: Record<string, unknown> = {}): string {
  return JSON.stringify({
    version: 1,
    storagePolicy: 'wandb-storage-policy-v1',
    storagePolicyConfig: { storageLayout: 'V2', storageRegion: 'default' },
    contents,
    ...rest,
  });
}

function messageOf(text: string): string {
  try {
    parseManifest(text);
  } catch (error) {
    return error instanceof BadManifestError ? error.message : `not a BadManifestError: ${String(error)}`;
  }
  return 'taken';
}

it('reads files and references, and writes what it read', () => {
  const text = manifestOf({
    'ü/a b.txt': { digest: md5('a'), birthArtifactID: 'QXJ0aWZhY3Q6MQ==', size: 1 },
    's3.bin': { digest: 'etag-1', ref: 's3://bucket/key', size: 7, extra: { etag: 'etag-1', versionID: 'v1' } },
    huge: { digest: 'https://x.test/', ref: 'https://x.test/' },
  });

  const manifest = parseManifest(text);

  expect([...manifest.entries.values()]).toEqual([
    { path: 'ü/a b.txt', digest: md5('a'), sizeBytes: 1, ref: null, birthArtifactId: 'QXJ0aWZhY3Q6MQ==', extra: null },
    {
      path: 's3.bin',
      digest: 'etag-1',
      sizeBytes: 7,
      ref: 's3://bucket/key',
      birthArtifactId: null,
      extra: '{"etag":"etag-1","versionID":"v1"}',
    },
    {
      path: 'huge',
      digest: 'https://x.test/',
      sizeBytes: null,
      ref: 'https://x.test/',
      birthArtifactId: null,
      extra: null,
    },
  ]);
  expect(JSON.parse(writeManifest(manifest))).toEqual(JSON.parse(text));
});

it('keeps an entry that is named like the prototype', () => {
  const text = manifestOf({}).replace('"contents":{}', `"contents":{"__proto__":{"digest":"${md5('a')}"}}`);

  expect([...parseManifest(text).entries.keys()]).toEqual(['__proto__']);
  expect(parseManifest(writeManifest(parseManifest(text))).entries.has('__proto__')).toBe(true);
});

it('refuses names that are no paths below the artifact', () => {
  const names = ['', '/etc/passwd', '../x', 'a/../../x', 'a//b', './a', 'a/.', 'C:\\x', 'a\0b', 'x'.repeat(1025)];

  expect(names.map((name) => messageOf(manifestOf({ [name]: { digest: md5('a') } })))).toEqual(
    names.map((name) => `The name ${JSON.stringify(name)} is not a path below the artifact.`),
  );
});

it('says what is wrong with a manifest', () => {
  const entry = (fields: unknown): string => messageOf(manifestOf({ a: fields }));

  expect({
    text: messageOf('{'),
    list: messageOf('[]'),
    version: messageOf(manifestOf({}, { version: 2 })),
    policy: messageOf(manifestOf({}, { storagePolicy: 'mine' })),
    layout: messageOf(manifestOf({}, { storagePolicyConfig: { storageLayout: 'V3' } })),
    contents: messageOf(manifestOf({}, { contents: [] })),
    entry: entry(1),
    digest: entry({}),
    md5: entry({ digest: 'abc' }),
    ref: entry({ digest: 'x', ref: 1 }),
    size: entry({ digest: md5('a'), size: -1 }),
    birth: entry({ digest: md5('a'), birthArtifactID: 1 }),
    extra: entry({ digest: md5('a'), extra: [] }),
    none: messageOf(manifestOf({}, { storagePolicyConfig: undefined })),
  }).toEqual({
    text: 'The manifest is not a JSON object.',
    list: 'The manifest is not a JSON object.',
    version: 'The manifest has version 2, not 1.',
    policy: 'The storage policy of the manifest is not wandb-storage-policy-v1.',
    layout: 'The storage layout of the manifest is neither V1 nor V2.',
    contents: 'The fields storagePolicyConfig and contents of the manifest must be objects.',
    entry: 'The entry "a" of the manifest is not an object.',
    digest: 'The entry "a" of the manifest has no digest.',
    md5: 'The entry "a" of the manifest has a digest that is not a base64 MD5.',
    ref: 'The entry "a" of the manifest has a ref that is not a string.',
    size: 'The entry "a" of the manifest has a size that is not a number of bytes.',
    birth: 'The entry "a" of the manifest has a birthArtifactID that is not a string.',
    extra: 'The entry "a" of the manifest has an extra that is not an object.',
    none: 'taken',
  });
});

it('makes the digest that clients make, with paths in the order of their code points', () => {
  // Computed by wandb 0.20.1 for the same three paths and digests.
  const entries = parseManifest(
    manifestOf({
      '😀.txt': { digest: md5('1') },
      '\uff5e.txt': { digest: md5('2') },
      'a.txt': { digest: md5('3') },
    }),
  ).entries;
  const lines = ['a.txt', '\uff5e.txt', '😀.txt'].map((path) => `${path}:${entries.get(path)?.digest}\n`);

  expect(manifestDigest(entries.values())).toBe(
    createHash('md5')
      .update(`wandb-artifact-manifest-v1\n${lines.join('')}`)
      .digest('hex'),
  );
  expect(manifestDigest(entries.values())).toBe('72995686ddcc2997187ec1069c9b0cb2');
});

it('puts later entries in the place of earlier ones', () => {
  const parse = (contents: Record<string, unknown>): Manifest => parseManifest(manifestOf(contents));
  const base = parse({ a: { digest: md5('a') }, b: { digest: md5('b') } });
  const additions = [parse({ b: { digest: md5('b2') } }), parse({ c: { digest: md5('c') }, b: { digest: md5('b3') } })];

  const merged = mergeEntries(base.entries.values(), additions);

  expect([...merged.values()].map(({ path, digest }) => [path, digest])).toEqual([
    ['a', md5('a')],
    ['b', md5('b3')],
    ['c', md5('c')],
  ]);
});
