import * as fs from 'node:fs';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { makeFolder } from './make-folder.node.js';

const disk = vi.hoisted(() => ({ isReadOnly: false }));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  return {
    ...original,
    mkdirSync: (path: string, options?: fs.MakeDirectoryOptions) => {
      if (!disk.isReadOnly) return original.mkdirSync(path, options);
      // This is what Node.js says of a read-only disk.
      const code = options?.recursive === true ? 'ENOENT' : 'EROFS';
      throw Object.assign(new Error(`${code}: mkdir '${path}'`), { code });
    },
  };
});

afterEach(() => {
  disk.isReadOnly = false;
});

it('makes a folder with those above it, also one that is there', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));

  makeFolder(join(folder.path, 'a', 'b'));
  makeFolder(join(folder.path, 'a', 'b'));

  expect(fs.readdirSync(folder.path, { recursive: true })).toEqual(['a', join('a', 'b')]);
});

it('says why the first folder that is missing cannot be made', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  disk.isReadOnly = true;

  expect(() => makeFolder(join(folder.path, 'a', 'b'))).toThrow(`EROFS: mkdir '${join(folder.path, 'a')}'`);
});

it.skipIf(!fs.existsSync('/proc/self'))('ends where nothing can be made although nothing forbids it', () => {
  expect(() => makeFolder('/proc/none/a')).toThrow("ENOENT: no such file or directory, mkdir '/proc/none'");
});

it('makes nothing below a file', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const file = join(folder.path, 'file');
  fs.writeFileSync(file, 'kept');

  expect(() => makeFolder(join(file, 'a'))).toThrow(`mkdir '${file}'`);
  expect(fs.readFileSync(file, 'utf8')).toBe('kept');
});
