import { createHash } from 'node:crypto';
import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ArtifactFinalizedError, NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { Artifact } from '../artifacts/artifact.js';
import type { AddFileOptions } from './add-files.js';

async function startDraft(files: Readonly<Record<string, string>> = { 'a.txt': 'content' }) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-test-'));
  const path = (name: string): string => join(folder.path, name);
  const write = async (name: string, content: string): Promise<void> => {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) await write(name, content);
  const draft = new Artifact('mnist', 'dataset');
  return {
    draft,
    path,
    write,
    folder: folder.path,
    names: async () => [...(await draft.manifest()).entries.keys()],
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

function md5(content: string): string {
  return createHash('md5').update(content).digest('base64');
}

it('adds a file under its own name, or another one [API-810]', async () => {
  await using kit = await startDraft();

  const entry = await kit.draft.addFile(kit.path('a.txt'));
  const other = await kit.draft.addFile(kit.path('a.txt'), { name: './data//b.txt' });

  expect(entry).toMatchObject({ path: 'a.txt', digest: md5('content'), size: 7, ref: null, birthArtifactId: null });
  expect(entry.skipCache).toBe(false);
  expect(other.path).toBe('data/b.txt');
  expect(entry.parentArtifact()).toBe(kit.draft);
  expect(await kit.names()).toEqual(['a.txt', 'data/b.txt']);
  expect([await kit.draft.digest(), await kit.draft.size()]).toEqual([(await kit.draft.manifest()).digest(), 14]);
});

it('refuses what is no file [API-811]', async () => {
  await using kit = await startDraft();

  for (const path of [kit.path('missing'), kit.folder, '']) {
    await expect(kit.draft.addFile(path)).rejects.toThrow(ValidationError);
  }
  expect(await kit.names()).toEqual([]);
});

it('takes another content for a name only when it may overwrite [API-812]', async () => {
  await using kit = await startDraft();
  await kit.draft.addFile(kit.path('a.txt'));
  expect((await kit.draft.addFile(kit.path('a.txt'))).digest).toBe(md5('content'));
  await kit.write('a.txt', 'changed');

  await expect(kit.draft.addFile(kit.path('a.txt'))).rejects.toThrow('"a.txt" is in the artifact already');
  const entry = await kit.draft.addFile(kit.path('a.txt'), { overwrite: true });

  expect(entry.digest).toBe(md5('changed'));
});

it('knows two policies [API-813]', async () => {
  await using kit = await startDraft();
  const immutable = await kit.draft.addFile(kit.path('a.txt'), { policy: 'immutable', skipCache: true });

  expect([immutable.localPath, immutable.skipCache]).toEqual([kit.path('a.txt'), true]);
  const wrong = { policy: 'whatever' } as unknown as AddFileOptions;
  await expect(kit.draft.addFile(kit.path('a.txt'), wrong)).rejects.toThrow(
    'The policy must be mutable or immutable, not "whatever".',
  );
  await expect(kit.draft.addDir(kit.folder, wrong)).rejects.toThrow(ValidationError);
});

it('names a temporary file after its content [API-810]', async () => {
  await using kit = await startDraft({ 'x.table.json': '{}' });

  const entry = await kit.draft.addFile(kit.path('x.table.json'), { isTmp: true, name: 'media/x.table.json' });

  expect(entry.path).toBe(`media/${createHash('md5').update('{}').digest('hex').slice(0, 20)}.table.json`);
});

it.each(['../a', '/a', 'a/../b', '', '.', 'a/', 'a\0b'])('refuses the path %j in an artifact', async (name) => {
  await using kit = await startDraft();

  await expect(kit.draft.addFile(kit.path('a.txt'), { name })).rejects.toThrow(ValidationError);
  await expect(kit.draft.newFile(name, '')).rejects.toThrow(ValidationError);
});

it('adds all files of a folder, below another one when asked [API-814]', async () => {
  await using kit = await startDraft({ 'd/a.txt': 'a', 'd/e/f/b.txt': 'b', 'other.txt': '' });

  await kit.draft.addDir(kit.path('d'));
  await kit.draft.addDir(kit.path('d'), { name: 'copy/of' });

  expect(await kit.names()).toEqual(['a.txt', 'e/f/b.txt', 'copy/of/a.txt', 'copy/of/e/f/b.txt']);
  expect(kit.draft.getAddedLocalPathName(kit.path('d/e/f/b.txt'))).toBe('copy/of/e/f/b.txt');
  const { entries } = await kit.draft.manifest();
  expect(new Set(Array.from(entries.values(), ({ skipCache }) => skipCache))).toEqual(new Set([false]));
});

it('adds thousands of files [API-814]', async () => {
  const names = Array.from({ length: 2_000 }, (_, index) => `d/${index % 7}/${index}`);
  await using kit = await startDraft(Object.fromEntries(names.map((name) => [name, name])));

  await kit.draft.addDir(kit.path('d'));

  const { entries } = await kit.draft.manifest();
  expect(entries.size).toBe(2_000);
  expect(names.every((name) => entries.get(name.slice(2))?.digest === md5(name))).toBe(true);
});

it('refuses what is no folder [API-815]', async () => {
  await using kit = await startDraft();

  await expect(kit.draft.addDir(kit.path('a.txt'))).rejects.toThrow(`${kit.path('a.txt')} is not a folder.`);
  await expect(kit.draft.addDir(kit.path('missing'))).rejects.toThrow(ValidationError);
});

it('replaces what has changed in a folder when it merges, and adds nothing otherwise [API-816]', async () => {
  await using kit = await startDraft({ 'd/a': 'a', 'd/b': 'b' });
  await kit.draft.addDir(kit.path('d'));
  await kit.write('d/b', 'changed');
  await kit.write('d/c', 'new');

  await expect(kit.draft.addDir(kit.path('d'))).rejects.toThrow('"b" is in the artifact already');
  expect(await kit.names()).toEqual(['a', 'b']);
  await kit.draft.addDir(kit.path('d'), { merge: true });

  const { entries } = await kit.draft.manifest();
  expect(Array.from(entries.values(), ({ digest }) => digest)).toEqual([md5('a'), md5('changed'), md5('new')]);
});

it('adds nothing of a folder after an abort [API-814]', async () => {
  await using kit = await startDraft({ 'd/a': 'a' });
  const reason = new Error('enough');

  await expect(kit.draft.addDir(kit.path('d'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(await kit.names()).toEqual([]);
});

it('adds a content under a name that is free [API-817]', async () => {
  await using kit = await startDraft();

  const entry = await kit.draft.newFile('labels.json', '["cat"]');

  expect(entry).toMatchObject({ path: 'labels.json', digest: md5('["cat"]'), size: 7, skipCache: true });
  await expect(kit.draft.newFile('labels.json', '["cat"]')).rejects.toThrow(
    '"labels.json" is in the artifact already. Pass overwrite: true to replace it.',
  );
  const [one, two] = await Promise.allSettled([kit.draft.newFile('x', '1'), kit.draft.newFile('x', '2')]);
  expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
  expect((await kit.draft.newFile('labels.json', '[]', { overwrite: true })).digest).toBe(md5('[]'));
});

it('removes entries by path, by folder and as such [API-830]', async () => {
  await using kit = await startDraft();
  const entry = await kit.draft.newFile('a', '1');
  await kit.draft.newFile('d/b', '2');
  await kit.draft.newFile('d/c', '3');
  await kit.draft.newFile('e', '4');

  kit.draft.remove(entry);
  kit.draft.remove('d');
  kit.draft.remove('e');

  expect(await kit.names()).toEqual([]);
  expect(() => kit.draft.remove('e')).toThrow(new NotFoundError('There is no "e" in the artifact.'));
});

it('tells which entry a local file became [API-831]', async () => {
  await using kit = await startDraft();
  await kit.draft.addFile(kit.path('a.txt'), { name: 'x/b.txt' });

  expect(kit.draft.getAddedLocalPathName(kit.path('a.txt'))).toBe('x/b.txt');
  expect(kit.draft.getAddedLocalPathName(kit.path('b.txt'))).toBeUndefined();
});

it('takes and gives no contents after it is finalized, also while a file is read [API-751]', async () => {
  await using kit = await startDraft();
  await kit.draft.newFile('a', '1');
  const adding = kit.draft.addFile(kit.path('a.txt'));
  kit.draft.finalize();

  await expect(adding).rejects.toThrow(ArtifactFinalizedError);
  await expect(kit.draft.addFile(kit.path('a.txt'))).rejects.toThrow(ArtifactFinalizedError);
  await expect(kit.draft.addDir(kit.folder)).rejects.toThrow(ArtifactFinalizedError);
  await expect(kit.draft.newFile('b', '')).rejects.toThrow(ArtifactFinalizedError);
  expect(() => kit.draft.remove('a')).toThrow(ArtifactFinalizedError);
  expect(await kit.names()).toEqual(['a']);
});
