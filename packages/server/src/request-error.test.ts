import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { RequestError, statusOfFailure } from './request-error.js';

function failureOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

it.each([
  ['busy', 5, 503],
  ['locked', 6, 503],
  ['I/O error while writing', 778, 503],
  ['full', 13, 503],
  ['cannot open', 14, 503],
  ['corrupt', 11, 400],
  ['too big', 18, 400],
  ['unique', 2067, 400],
])('gives the database failure "%s" (%i) its status', (_, errcode, status) => {
  const error = Object.assign(new Error('no'), { code: 'ERR_SQLITE_ERROR', errcode });

  expect(statusOfFailure(error)).toBe(status);
});

it('lets only a full database be tried again, of the failures that SQLite reports', () => {
  using db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE notes (text TEXT UNIQUE) STRICT; PRAGMA max_page_count = 4');
  const insert = db.prepare('INSERT INTO notes VALUES (?)');
  insert.run('a');

  expect(statusOfFailure(failureOf(() => insert.run('x'.repeat(100_000))))).toBe(503);
  expect(statusOfFailure(failureOf(() => insert.run('a')))).toBe(400);
  expect(statusOfFailure(failureOf(() => db.prepare('SELECT * FROM gone')))).toBe(400);
});

it.each([
  [new RequestError(404, 'no'), 404],
  [Object.assign(new Error('full'), { code: 'ENOSPC' }), 503],
  [new TypeError('bug'), 400],
  ['text', 400],
])('gives %s its status', (error, status) => {
  expect(statusOfFailure(error)).toBe(status);
});
