import { createHash } from 'node:crypto';
import { existsSync, openAsBlob } from 'node:fs';
import {
  appendFile,
  mkdir,
  mkdtempDisposable,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { UnsupportedError, ValidationError } from '@wandb-ts/core';
import { expect, it, vi } from 'vitest';
import type { StagedContent, Staging, StagingOptions } from './staged-content.js';
import * as portable from './staging.js';
import { createStaging } from './staging.node.js';

async function startStaging(options: StagingOptions = {}) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-test-'));
  const copies = join(folder.path, 'copies');
  const staging = createStaging({ folder: copies, ...options });
  return {
    staging,
    path: (name: string) => join(folder.path, name),
    write: async (name: string, content: string | Uint8Array) => {
      await writeFile(join(folder.path, name), content);
      return join(folder.path, name);
    },
    /** The files that were copied. */
    copies: async () => {
      const names = await readdir(copies, { recursive: true }).catch(() => []);
      return names.filter((name) => name.includes('/'));
    },
    root: copies,
    [Symbol.asyncDispose]: async () => {
      await staging.clear();
      await folder[Symbol.asyncDispose]();
    },
  };
}

const onDisk: StagingOptions = { smallBytes: 0 };

async function text(content: StagedContent): Promise<string> {
  const opened = await content.open();
  if (opened instanceof Uint8Array) return Buffer.from(opened).toString();
  return (opened instanceof Blob ? opened : await opened.toBlob()).text();
}

function md5(content: string): string {
  return createHash('md5').update(content).digest('base64');
}

it.each([
  ['in memory', {}, 0],
  ['in a copy', onDisk, 1],
])('keeps a mutable file %s as it was [API-810, API-813]', async (_name, options, copyCount) => {
  await using kit = await startStaging(options);
  const path = await kit.write('a.txt', 'before');

  const content = await kit.staging.stageFile(path, 'mutable');
  await writeFile(path, 'after that');

  expect(content).toMatchObject({ digest: md5('before'), sizeBytes: 6, partDigests: null });
  expect(await text(content)).toBe('before');
  expect(await kit.copies()).toHaveLength(copyCount);
  expect(content.localPath !== null).toBe(copyCount === 1);
});

it('reads an immutable file from its place, and refuses it when it has changed or is gone [API-813]', async () => {
  await using kit = await startStaging(onDisk);
  const path = await kit.write('a.txt', 'content');
  const content = await kit.staging.stageFile(path, 'immutable');

  expect([content.localPath, content.digest, await text(content)]).toEqual([path, md5('content'), 'content']);
  expect(await kit.copies()).toEqual([]);
  await appendFile(path, '!');
  await expect(content.open()).rejects.toThrow(
    new ValidationError(`${path} has changed since it was added to the artifact.`),
  );
  await rm(path);
  await expect(content.open()).rejects.toThrow('is gone since it was added');
});

it('keeps small contents in memory only while there is room [API-813]', async () => {
  await using kit = await startStaging({ smallBytes: 10, memoryBytes: 15 });
  const first = await kit.staging.stageFile(await kit.write('a', '0123456789'), 'mutable');
  const second = await kit.staging.stageFile(await kit.write('b', '0123456789'), 'mutable');

  expect([first.localPath === null, second.localPath === null]).toEqual([true, false]);
  await kit.staging.release(first);
  await kit.staging.release(second);
  expect(await kit.copies()).toEqual([]);
  expect((await kit.staging.stageFile(await kit.write('c', '0123456789'), 'mutable')).localPath).toBeNull();
});

it('copies files that are added at the same time, each to a place of its own [API-810]', async () => {
  await using kit = await startStaging(onDisk);
  const texts = ['first', 'second', 'third'];
  const paths = await Promise.all(texts.map((content) => kit.write(content, content)));

  const contents = await Promise.all(paths.map((path) => kit.staging.stageFile(path, 'mutable')));

  expect(await Promise.all(contents.map(text))).toEqual(texts);
  expect(await kit.copies()).toHaveLength(3);
});

it('copies a file of many pieces without a change [API-810]', async () => {
  await using kit = await startStaging(onDisk);
  const bytes = Buffer.alloc(3_500_000, 'artifact');
  const path = await kit.write('large', bytes);

  const content = await kit.staging.stageFile(path, 'mutable');

  expect(content.digest).toBe(createHash('md5').update(bytes).digest('base64'));
  expect(bytes.equals(await readFile(content.localPath ?? ''))).toBe(true);
});

it('refuses what is no file [API-811]', { timeout: 5_000 }, async () => {
  await using kit = await startStaging();
  await mkdir(kit.path('folder'));

  for (const policy of ['mutable', 'immutable'] as const) {
    await expect(kit.staging.stageFile(kit.path('missing'), policy)).rejects.toThrow(
      new ValidationError(`There is no file ${kit.path('missing')}.`),
    );
    await expect(kit.staging.stageFile(kit.path('folder'), policy)).rejects.toThrow('is not a file.');
  }
});

const contents: readonly (readonly [string, () => Parameters<Staging['stageContent']>[0]])[] = [
  ['a text', () => 'grüße'],
  ['bytes', () => new TextEncoder().encode('grüße')],
  ['a Blob', () => new Blob(['grü', 'ße'])],
  ['a Readable', () => Readable.from([Buffer.from('grü'), Buffer.from('ße')])],
  ['a ReadableStream', () => new Blob(['grüße']).stream()],
  [
    'a generator',
    () =>
      (async function* () {
        yield 'grü';
        yield new TextEncoder().encode('ße');
      })(),
  ],
];

it.each(contents)('keeps %s, in memory and in a file [API-817]', async (_name, make) => {
  for (const options of [{}, onDisk]) {
    await using kit = await startStaging(options);
    const content = await kit.staging.stageContent(make());

    expect([content.digest, content.sizeBytes, await text(content)]).toEqual([md5('grüße'), 7, 'grüße']);
  }
});

it.each(contents)('keeps %s where there is no file system [API-817]', async (_name, make) => {
  const content = await portable.createStaging().stageContent(make());

  expect([content.digest, content.sizeBytes, await text(content)]).toEqual([md5('grüße'), 7, 'grüße']);
  expect(content.localPath).toBeNull();
});

it('has no local files where there is no file system [API-810, API-814]', async () => {
  const staging = portable.createStaging();

  await expect(staging.stageFile('a.txt', 'mutable')).rejects.toThrow(UnsupportedError);
  await expect(staging.listFiles('.')).rejects.toThrow('Use artifact.newFile(name, content).');
});

it('keeps bytes as they were [API-817]', async () => {
  await using kit = await startStaging();
  const bytes = Buffer.from('before');

  const content = await kit.staging.stageContent(bytes);
  bytes.write('after!');

  expect(await text(content)).toBe('before');
});

it.each([
  ['a number', 5],
  ['null', null],
  ['a stream of numbers', Readable.from([1, 2])],
  ['an array', ['a']],
])('refuses %s for a content [API-817]', async (_name, content) => {
  await using kit = await startStaging(onDisk);

  await expect(kit.staging.stageContent(content as unknown as string)).rejects.toThrow(ValidationError);
  expect(await kit.copies()).toEqual([]);
});

it('keeps nothing of a stream that breaks, and tells a source that nobody wants the rest', async () => {
  await using kit = await startStaging(onDisk);
  const broken = new Error('broken');
  const stream = (async function* () {
    yield 'half';
    throw broken;
  })();
  let reason: unknown = 'not cancelled';
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(5),
    cancel: (given) => {
      reason = given;
    },
  });

  await expect(kit.staging.stageContent(stream)).rejects.toBe(broken);
  await expect(kit.staging.stageContent(endless)).rejects.toThrow(ValidationError);

  expect(reason).toBeUndefined();
  expect(await kit.copies()).toEqual([]);
});

it('computes digests of parts for files and for streams whose size is known at their end [API-835]', async () => {
  await using kit = await startStaging({ ...onDisk, multipartBytes: 4 });
  const hex = createHash('md5').update('large').digest('hex');
  const path = await kit.write('a', 'large');

  const staged = [
    await kit.staging.stageFile(path, 'mutable'),
    await kit.staging.stageFile(path, 'immutable'),
    await kit.staging.stageContent(Readable.from(['lar', 'ge'])),
    await kit.staging.stageContent(await openAsBlob(path)),
  ];

  expect(staged.map(({ partDigests }) => partDigests)).toEqual([[hex], [hex], [hex], [hex]]);
  expect((await kit.staging.stageContent('abc')).partDigests).toBeNull();
});

it('makes no folder before a copy, one that only its user can read, and none is left after the upload', async () => {
  await using kit = await startStaging({ smallBytes: 3 });
  await kit.staging.stageContent('abc');
  await expect(stat(kit.root)).rejects.toThrow('ENOENT');

  await kit.staging.stageContent('large');
  const [folder = ''] = await readdir(kit.root);

  expect((await stat(join(kit.root, folder))).mode & 0o777).toBe(0o700);
  expect((await stat(join(kit.root, folder, '1'))).mode & 0o777).toBe(0o600);
  await kit.staging.clear();
  expect(await readdir(kit.root)).toEqual([]);
});

it.skipIf(!existsSync('/proc/self'))('says why there can be no folder for copies', async () => {
  const staging = createStaging({ folder: '/proc/none/copies', smallBytes: 0 });

  await expect(staging.stageContent('large')).rejects.toThrow("mkdir '/proc/none'");
});

it('removes what a killed process has left, and nothing else', async () => {
  await using kit = await startStaging(onDisk);
  const host = hostname().replace(/[^\w.]/g, '_');
  const machine = `${host}_${(await readlink('/proc/self/ns/pid').catch(() => '')).replace(/\W/g, '_')}`;
  const folders = {
    old: `wandb-ts-staging-${machine}-2147483646-abc`,
    recent: `wandb-ts-staging-${machine}-2147483645-abc`,
    alive: `wandb-ts-staging-${machine}-${process.pid}-abc`,
    elsewhere: 'wandb-ts-staging-another.machine-2147483646-abc',
    container: `wandb-ts-staging-${host}_pid__1_-2147483646-abc`,
    foreign: 'wandb-ts-other',
  };
  for (const [kind, name] of Object.entries(folders)) {
    await mkdir(join(kit.root, name), { recursive: true });
    if (kind !== 'recent') await utimes(join(kit.root, name), 1, 1);
  }

  await kit.staging.stageContent('x');

  const left = (await readdir(kit.root)).filter((name) => Object.values(folders).includes(name));
  expect(left.sort()).toEqual(
    Object.values(folders)
      .filter((name) => name !== folders.old)
      .sort(),
  );
});

it('finds files in folders and behind links, in the order of their names [API-814]', async () => {
  await using kit = await startStaging();
  await mkdir(kit.path('d/b/empty'), { recursive: true });
  await mkdir(kit.path('other'));
  await kit.write('d/z.txt', '');
  await kit.write('d/b/a.txt', '');
  await kit.write('other/o.txt', '');
  await symlink('../other', kit.path('d/link'));
  await symlink('z.txt', kit.path('d/a-link'));

  const files = await kit.staging.listFiles(kit.path('d'));

  expect(files.map(({ name }) => name)).toEqual(['a-link', 'b/a.txt', 'link/o.txt', 'z.txt']);
  expect(files[2]?.path).toBe(kit.path('d/link/o.txt'));
});

it('refuses links in circles, and what is neither file nor folder [API-814]', async () => {
  await using kit = await startStaging();
  await mkdir(kit.path('d/b'), { recursive: true });
  await symlink('..', kit.path('d/b/up'));

  await expect(kit.staging.listFiles(kit.path('d'))).rejects.toThrow(
    `${kit.path('d/b/up')} is a link to a folder that it is in.`,
  );
  await rm(kit.path('d/b/up'));
  await symlink('nowhere', kit.path('d/b/lost'));
  await expect(kit.staging.listFiles(kit.path('d'))).rejects.toThrow(
    `${kit.path('d/b/lost')} is a link that leads nowhere.`,
  );
  await rm(kit.path('d/b/lost'));
  await symlink('/dev/null', kit.path('d/b/device'));
  await expect(kit.staging.listFiles(kit.path('d'))).rejects.toThrow('is neither a file nor a folder.');
});

it('refuses what is no folder [API-815]', async () => {
  await using kit = await startStaging();
  const file = await kit.write('a.txt', '');

  await expect(kit.staging.listFiles(file)).rejects.toThrow(new ValidationError(`${file} is not a folder.`));
  await expect(kit.staging.listFiles(kit.path('missing'))).rejects.toThrow(ValidationError);
});

it('moves copies to the cache of downloads, and nothing else', async () => {
  await using kit = await startStaging({ smallBytes: 3 });
  vi.stubEnv('WANDB_CACHE_DIR', kit.path('cache'));
  const path = await kit.write('large', 'large content');
  const copied = await kit.staging.stageFile(path, 'mutable');
  const inPlace = await kit.staging.stageFile(await kit.write('other', 'another content'), 'immutable');
  const small = await kit.staging.stageContent('abc');

  await kit.staging.cache([copied, inPlace, small]);
  await kit.staging.clear();

  const hex = createHash('md5').update('large content').digest('hex');
  const names = (await readdir(kit.path('cache'), { recursive: true })).filter((name) => /[0-9a-f]{30}$/.test(name));
  expect(names).toEqual([join('artifacts/obj/md5', hex.slice(0, 2), hex.slice(2))]);
  expect(await readFile(kit.path(`cache/${names[0]}`), 'utf8')).toBe('large content');
  expect([await readFile(path, 'utf8'), await text(inPlace)]).toEqual(['large content', 'another content']);
  expect(await readdir(kit.root)).toEqual([]);
});

it('removes copies when there is no cache', async () => {
  await using kit = await startStaging(onDisk);
  vi.stubEnv('WANDB_CACHE_DIR', await kit.write('no-folder', ''));
  const content = await kit.staging.stageContent('large');

  await kit.staging.cache([content]);
  await kit.staging.clear();

  expect(await readdir(kit.root)).toEqual([]);
});
