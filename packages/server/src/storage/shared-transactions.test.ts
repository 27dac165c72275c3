import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { runInTransaction } from './database.js';
import { shareTransactions } from './shared-transactions.js';

function open() {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (n INTEGER PRIMARY KEY)');
  let transactions = 0;
  const share = shareTransactions((work) => {
    transactions += 1;
    return runInTransaction(db, work);
  });
  const insert = (n: number) =>
    share(() => {
      db.prepare('INSERT INTO t VALUES (?)').run(n);
      return n * 10;
    });
  return {
    insert,
    share,
    rows: () =>
      db
        .prepare('SELECT n FROM t ORDER BY n')
        .all()
        .map(({ n }) => n),
    count: () => transactions,
    [Symbol.dispose]: () => db.close(),
  };
}

it('runs what comes at the same time in one transaction, and gives each its result', async () => {
  using test = open();

  const results = await Promise.all([1, 2, 3].map(test.insert));
  await test.insert(4);

  expect(results).toEqual([10, 20, 30]);
  expect([test.rows(), test.count()]).toEqual([[1, 2, 3, 4], 2]);
});

it('undoes the work that throws, and no other', async () => {
  using test = open();
  const wrong = new Error('wrong');
  const throwing = test.share(() => {
    throw wrong;
  });

  const outcomes = await Promise.allSettled([test.insert(1), throwing, test.insert(1), test.insert(2)]);

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: wrong });
  expect(test.rows()).toEqual([1, 2]);
});

it('runs work that throws once when it is alone', async () => {
  using test = open();
  let runs = 0;

  await expect(
    test.share(() => {
      runs += 1;
      throw new Error('wrong');
    }),
  ).rejects.toThrow('wrong');
  expect(runs).toBe(1);
});
