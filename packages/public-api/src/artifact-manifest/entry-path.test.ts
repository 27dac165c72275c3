import { posix, win32 } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileNames } from '../testing/hostile-names.js';
import { checkEntryPaths, entryParts } from './entry-path.js';
import { UnsafeEntryPathError } from './unsafe-entry-path-error.js';

const names = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 40 }));

it.each(['posix', 'windows'])('lets no path out of its folder by the rules of %s [API-768]', (platform) => {
  const isWindows = platform === 'windows';
  const { join, relative, isAbsolute } = isWindows ? win32 : posix;
  const root = isWindows ? 'C:\\data' : '/data';
  fc.assert(
    fc.property(names, (name) => {
      const parts = attempt(() => entryParts(name, isWindows));
      if (parts === undefined) return;
      const way = relative(root, join(root, ...parts));
      expect(isAbsolute(way) || way === '' || way.split(isWindows ? /[\\/]/ : '/').includes('..')).toBe(false);
      expect(name).not.toContain('\0');
    }),
    { numRuns: 3000 },
  );
});

it.each(['/etc/passwd', '../x', 'a/../../x', '', '.', 'a//b', 'a/', 'x\0'])(
  'refuses %j on every system [API-768]',
  (path) => {
    for (const isWindows of [false, true]) {
      const error = attemptError(() => entryParts(path, isWindows));
      expect(error).toBeInstanceOf(UnsafeEntryPathError);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({ code: 'unsafe-entry-path', path });
    }
  },
);

it.each(['C:x', 'C:\\x', '\\\\server\\share', 'CON', 'aux.txt', 'a/nul', 'a.', 'a ', 'a:stream', '..\\x'])(
  'refuses %j on Windows only',
  (path) => {
    expect(() => entryParts(path, true)).toThrow(UnsafeEntryPathError);
    expect(entryParts(path, false).join('/')).toBe(path);
  },
);

it('finds paths that are one file where case or accents make no difference', () => {
  expect(checkEntryPaths(['a/B', 'a/c', 'b/x', 'B/y', 'A/b'], false)).toEqual([{ first: 'a/B', second: 'A/b' }]);
  expect(checkEntryPaths(['caf\u00e9', 'cafe\u0301'], false)).toEqual([{ first: 'caf\u00e9', second: 'cafe\u0301' }]);
  expect(checkEntryPaths(['Data', 'data/x'], false)).toEqual([{ first: 'data', second: 'Data' }]);
  expect(checkEntryPaths(['a', 'b', 'ab/c', 'ab/d/e'], false)).toEqual([]);
});

it('refuses a file where other entries have a folder', () => {
  expect(() => checkEntryPaths(['a/b/c', 'a/b'], false)).toThrow(
    new UnsafeEntryPathError('a/b', 'is a file where other entries have a folder'),
  );
});

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    expect(error).toBeInstanceOf(UnsafeEntryPathError);
    return undefined;
  }
}

function attemptError(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
