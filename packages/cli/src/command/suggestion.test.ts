import { expect, it } from 'vitest';
import { suggest } from './suggestion.js';

const known = ['list', 'limit', 'history', 'all', 'p'];

it.each([
  ['lsit', 'list'],
  ['limti', 'limit'],
  ['histroy', 'history'],
  ['histories', undefined],
  ['al', 'all'],
  ['x', undefined],
  ['', undefined],
  ['list', 'list'],
])('takes %j for %j', (typed, word) => {
  expect(suggest(typed, known)).toBe(word);
});
