import { expect, it } from 'vitest';
import type { Io } from './io.js';
import { shownPath } from './shown-path.js';

it.each([
  ['/projects/here/a/b', 'a/b'],
  ['/projects/here', '.'],
  ['/projects/there', '/projects/there'],
  ['/projects/here/..data', '..data'],
])('shows %s as %s', (path, shown) => {
  expect(shownPath(path, { workingDirectory: '/projects/here' } as Io)).toBe(shown);
});
