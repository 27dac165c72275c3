import { expect, it } from 'vitest';
import { relativeTime } from './relative-time.js';

it.each([
  ['2030-11-22T11:59:31Z', 'just now'],
  ['2030-11-22T11:59:00Z', 'about 1 minute ago'],
  ['2030-11-22T10:00:00Z', 'about 2 hours ago'],
  ['2030-11-19T12:00:00', 'about 3 days ago'],
  ['2030-08-22T12:00:00Z', 'about 3 months ago'],
  ['2028-11-22T00:00:00Z', 'about 2 years ago'],
  ['2030-11-22T14:30:00Z', 'in about 2 hours'],
  ['yesterday', 'yesterday'],
])('says how long ago %s was', (time, text) => {
  expect(relativeTime(time, new Date('2030-11-22T12:00:00Z'))).toBe(text);
});
