import { renameSync } from 'node:fs';
import { mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moveFile, removeIfPossible } from './local-moves.node.js';

/** A rename that fails so many times. */
function failingRename(code: string, failures: number) {
  let attempts = 0;
  const rename = (from: string, to: string): void => {
    attempts += 1;
    if (attempts <= failures) throw Object.assign(new Error(`${code}: it is open elsewhere`), { code });
    renameSync(from, to);
  };
  return { rename, attempts: () => attempts };
}

it.each(['EPERM', 'EACCES', 'EBUSY'])('moves a file once another program of Windows lets it go (%s)', async (code) => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(folder.path, 'new'), 'new');
  await writeFile(join(folder.path, 'taken'), 'old');
  const { rename, attempts } = failingRename(code, 3);

  moveFile(join(folder.path, 'new'), join(folder.path, 'taken'), { rename, isWindows: true });

  expect(attempts()).toBe(4);
  expect(await readdir(folder.path)).toEqual(['taken']);
  expect(await readFile(join(folder.path, 'taken'), 'utf8')).toBe('new');
});

it('says what the system says when nobody lets a file go, and what no wait helps against at once', () => {
  const held = failingRename('EPERM', Number.POSITIVE_INFINITY);
  const missing = failingRename('ENOENT', Number.POSITIVE_INFINITY);
  const elsewhere = failingRename('EPERM', Number.POSITIVE_INFINITY);

  expect(() => moveFile('a', 'b', { rename: held.rename, isWindows: true })).toThrow('EPERM');
  expect(() => moveFile('a', 'b', { rename: missing.rename, isWindows: true })).toThrow('ENOENT');
  expect(() => moveFile('a', 'b', { rename: elsewhere.rename, isWindows: false })).toThrow('EPERM');

  expect(held.attempts()).toBeGreaterThan(3);
  expect([missing.attempts(), elsewhere.attempts()]).toEqual([1, 1]);
});

it('removes what can be removed, and is silent about the rest', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(folder.path, 'file'), '');

  removeIfPossible(join(folder.path, 'file'));
  removeIfPossible(join(folder.path, 'file'));
  // The system refuses this.
  removeIfPossible('/proc/self');

  expect(await readdir(folder.path)).toEqual([]);
});
