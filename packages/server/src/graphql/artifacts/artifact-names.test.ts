import { expect, it } from 'vitest';
import { checkCollectionName } from './artifact-names.js';

it.each(['mnist', 'run-abc-table', 'my model 2', '..a', 'Zürich', 'x'.repeat(128)])('takes a collection %j', (name) => {
  expect(checkCollectionName(name)).toBe(name);
});

it.each(['', ' ', '.', '..', 'a/b', '..\\a', 'a:b', 'a\n', 'a\0', 'a\u001b[2J', 'x'.repeat(129)])(
  'refuses a collection %j',
  (name) => {
    expect(() => checkCollectionName(name)).toThrow('The name of a collection has 1 to 128 characters');
  },
);
