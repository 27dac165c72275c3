import { expect, it } from 'vitest';
import type { Io } from './io.js';
import { shownPath } from './shown-path.js';

it.each([
  ['/work/here/a/b', 'a/b'],
  ['/work/here', '.'],
  ['/work/there', '/work/there'],
  ['/work/here/..data', '..data'],
])('shows %s as %s', (path, shown) => {
  expect(shownPath(path, { workingDirectory: '/work/here' } as Io)).toBe(shown);
});
