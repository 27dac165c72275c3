import { expect, it } from 'vitest';
import { openDatabase, runInTransaction } from './database.js';
import { migrations } from './schema.js';

function open() {
  const db = openDatabase(':memory:');
  db.exec('CREATE TABLE notes (text TEXT) STRICT');
  const add = (text: string) => db.prepare('INSERT INTO notes VALUES (?)').run(text);
  const all = () =>
    db
      .prepare('SELECT text FROM notes')
      .all()
      .map((row) => row['text']);
  return { db, add, all, [Symbol.dispose]: () => db.close() };
}

it('keeps all writes of a transaction, and gives its result', () => {
  using notes = open();

  const result = runInTransaction(notes.db, () => {
    notes.add('a');
    notes.add('b');
    return 7;
  });

  expect([result, notes.all()]).toEqual([7, ['a', 'b']]);
});

it('keeps nothing of a transaction that fails, and is ready for the next one', () => {
  using notes = open();
  const fail = () =>
    runInTransaction(notes.db, () => {
      notes.add('a');
      throw new Error('no');
    });

  expect(fail).toThrow('no');
  runInTransaction(notes.db, () => notes.add('b'));

  expect(notes.all()).toEqual(['b']);
});

it('takes a transaction within another one as a part of it', () => {
  using notes = open();
  const fail = () =>
    runInTransaction(notes.db, () => {
      runInTransaction(notes.db, () => notes.add('inner'));
      throw new Error('no');
    });

  expect(fail).toThrow('no');
  expect(notes.all()).toEqual([]);
});

it('brings a new database to the newest layout', () => {
  using notes = open();

  expect(notes.db.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length });
});
