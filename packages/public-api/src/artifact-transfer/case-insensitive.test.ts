import * as fs from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { downloadArtifact } from '#artifact-files';
import { UnsafeEntryPathError } from '../artifact-manifest/unsafe-entry-path-error.js';
import { filesBelow, startContentServer } from '../testing/content-server.js';

const disk = vi.hoisted(() => ({ ignoresCase: false }));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  return {
    ...original,
    // A file system that ignores case finds the name that is asked for in another spelling.
    lstatSync: (path: string, options: fs.StatSyncOptions) => {
      const found = original.lstatSync(path, options);
      if (found !== undefined || !disk.ignoresCase || !path.includes('-names')) return found;
      return original.lstatSync(
        path.replace(/[^/]*$/, (name) => name.toLowerCase()),
        options,
      );
    },
  };
});

afterEach(() => {
  disk.ignoresCase = false;
});

it('saves names that differ in case only where the file system tells them apart [API-768]', async () => {
  await using test = await startContentServer({ 'data/a': 'small', 'data/A': 'capital' });

  await downloadArtifact(test.contents, { root: test.root });
  expect(filesBelow(test.root)).toEqual({ 'data/a': 'small', 'data/A': 'capital' });
  disk.ignoresCase = true;
  const error = await downloadArtifact(test.contents, { root: `${test.root}-2` }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(UnsafeEntryPathError);
  expect(error).toMatchObject({ path: 'data/A', message: expect.stringContaining('the same file as "data/a"') });
  expect(fs.readdirSync(`${test.root}-2`, { recursive: true })).toEqual([]);
});
