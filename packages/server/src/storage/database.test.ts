import { mkdtempDisposable, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

it('says that the disk is full, keeps what was there, and takes writes again when there is room', () => {
  using notes = open();
  notes.add('a');
  const { page_count: pages } = notes.db.prepare('PRAGMA page_count').get() ?? {};
  notes.db.exec(`PRAGMA max_page_count = ${Number(pages)}`);

  expect(() => runInTransaction(notes.db, () => notes.add('x'.repeat(100_000)))).toThrow(
    expect.objectContaining({ errcode: 13, message: 'database or disk is full' }),
  );

  expect(notes.all()).toEqual(['a']);
  notes.db.exec(`PRAGMA max_page_count = ${Number(pages) + 100}`);
  runInTransaction(notes.db, () => notes.add('b'));
  expect(notes.all()).toEqual(['a', 'b']);
});

it('gives the disk back what the log of a large transaction took', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-log-'));
  const path = join(folder.path, 'log.sqlite');
  using db = openDatabase(path);
  db.exec('CREATE TABLE notes (text TEXT) STRICT');
  const add = db.prepare('INSERT INTO notes VALUES (?)');
  const logBytes = async () => (await stat(`${path}-wal`)).size;

  add.run('x'.repeat(20 * 1024 * 1024));
  const large = await logBytes();
  add.run('y');

  expect(large).toBeGreaterThan(20 * 1024 * 1024);
  expect(await logBytes()).toBeLessThanOrEqual(16 * 1024 * 1024);
});

function layoutOf(db: DatabaseSync): unknown[] {
  return db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
}

it('brings a database of any older layout to the newest', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-layout-'));
  using newest = openDatabase(':memory:');

  for (const version of migrations.keys()) {
    const path = join(folder.path, `${version}.sqlite`);
    using old = new DatabaseSync(path);
    old.exec(`BEGIN; ${migrations.slice(0, version).join(';')}; PRAGMA user_version = ${version}; COMMIT`);
    using db = openDatabase(path);

    expect(layoutOf(db)).toEqual(layoutOf(newest));
  }
});

it('refuses a database of a newer layout, and changes nothing of it', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-layout-'));
  const path = join(folder.path, 'newer.sqlite');
  using newer = new DatabaseSync(path);
  newer.exec(`PRAGMA user_version = ${migrations.length + 1}`);

  expect(() => openDatabase(path)).toThrow('Use a newer server.');

  expect(layoutOf(newer)).toEqual([]);
});

it('brings a new database to the newest layout', () => {
  using notes = open();

  expect(notes.db.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length });
});
