import { NotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { ArtifactEntry } from '../artifact-manifest/entry.js';
import { DraftContents, type DraftItem } from './draft-contents.js';

function item(path: string, digest = 'one', ref: string | null = null): DraftItem {
  return { entry: new ArtifactEntry({ path, digest, ref }), content: null };
}

function shown(contents: DraftContents): string[] {
  return Array.from(contents.items.values(), ({ entry }) => `${entry.path}=${entry.digest}`);
}

it('takes the same content twice, and another one only when it may overwrite [API-812]', () => {
  const contents = new DraftContents();
  const first = item('a');
  const again = item('a');
  const other = item('a', 'two');
  expect(contents.add([first], { overwrite: false })).toEqual([]);

  expect(contents.add([again], { overwrite: false })[0]).toBe(again);
  expect(() => contents.add([other], { overwrite: false })).toThrow(
    new ValidationError('"a" is in the artifact already, with another content. Overwrite it, or remove it first.'),
  );
  expect(shown(contents)).toEqual(['a=one']);

  expect(contents.add([other], { overwrite: true })[0]).toBe(first);
  expect(shown(contents)).toEqual(['a=two']);
});

it('takes the reference in the place of another one to the same content [API-812]', () => {
  const contents = new DraftContents();
  contents.add([item('a', 'one', 'https://old.test/a')], { overwrite: false });

  contents.add([item('a', 'one', 'https://new.test/a')], { overwrite: false });

  expect(contents.items.get('a')?.entry.ref).toBe('https://new.test/a');
});

it('adds all items or none [API-816]', () => {
  const contents = new DraftContents();
  contents.add([item('a'), item('d/b')], { overwrite: false });

  expect(() => contents.add([item('new/x'), item('a', 'two')], { overwrite: false })).toThrow(ValidationError);
  expect(() => contents.add([item('a', 'two'), item('d')], { overwrite: true })).toThrow(ValidationError);

  expect(shown(contents)).toEqual(['a=one', 'd/b=one']);
  // Nothing is left of the folder `new` either.
  expect(contents.add([item('new')], { overwrite: false })).toEqual([]);
});

it.each([
  [['a/b', 'a'], 'a'],
  [['a', 'a/b'], 'a'],
  [['a/b', 'a/b/c/d'], 'a/b'],
])('refuses %j, which no folder can hold', (paths, name) => {
  const contents = new DraftContents();

  expect(() =>
    contents.add(
      paths.map((path) => item(path)),
      { overwrite: true },
    ),
  ).toThrow(`${JSON.stringify(name)} would be both a file and a folder of the artifact.`);
  expect(shown(contents)).toEqual([]);
});

it('removes an entry, or all of a folder, and nothing that begins alike [API-830]', () => {
  const contents = new DraftContents([item('a').entry, item('d/x').entry, item('d/e/y').entry, item('d2/z').entry]);

  contents.remove('./a');
  expect(shown(contents)).toEqual(['d/x=one', 'd/e/y=one', 'd2/z=one']);
  contents.remove('d/');
  expect(shown(contents)).toEqual(['d2/z=one']);
  for (const path of ['d', 'a', 'd2/z/y', '', '/']) expect(() => contents.remove(path)).toThrow(NotFoundError);
  expect(contents.add([item('d')], { overwrite: false })).toEqual([]);
});

it('knows which entry a local file became, while it is there [API-831]', () => {
  const contents = new DraftContents();
  contents.add([item('x/a.txt')], { overwrite: false });
  contents.noteLocalPath('./a.txt', 'x/a.txt');

  expect([contents.nameOf('./a.txt'), contents.nameOf('b.txt')]).toEqual(['x/a.txt', undefined]);
  contents.remove('x/a.txt');
  expect(contents.nameOf('./a.txt')).toBeUndefined();
});

it('has ids of 128 random digits that stay', () => {
  const { artifact, sequence } = new DraftContents().clientIds;
  const contents = new DraftContents();

  expect([artifact, sequence].every((id) => /^[0-9a-f]{128}$/.test(id))).toBe(true);
  expect(new Set([artifact, sequence, contents.clientIds.artifact]).size).toBe(3);
  expect(contents.clientIds).toBe(contents.clientIds);
});
