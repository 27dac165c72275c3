import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { makeOwnerOnly } from './owner-only.js';
import { migrations } from './schema.js';

/**
 * Opens a database and brings its layout up to date. A new file is readable by its owner only.
 *
 * Write-ahead logging with `synchronous = NORMAL`: a commit is in the operating system's hands before it is acknowledged,
 * so it survives the end of the process at any moment. A power cut can take the last commits, never the consistency.
 *
 * @throws Error when a newer version of this server wrote the database.
 */
export function openDatabase(location: string): DatabaseSync {
  if (location !== ':memory:') {
    makeOwnerOnly(location);
  }
  const db = new DatabaseSync(location);
  try {
    db.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    db.exec('PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;');
    db.exec(`PRAGMA journal_size_limit = ${16 * 1024 * 1024};`);
    migrate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version > migrations.length) {
    throw new Error(
      `The database has layout ${version}, this server knows layouts up to ${migrations.length}. Use a newer server.`,
    );
  }
  for (let step = version; step < migrations.length; step += 1) {
    runInTransaction(db, () => {
      db.exec(migrations[step] ?? '');
      db.exec(`PRAGMA user_version = ${step + 1}`);
    });
  }
}

const open = new WeakSet<DatabaseSync>();

/** Runs `work` in one transaction, or in the one that is open already. An error undoes everything since its start. */
export function runInTransaction<Result>(db: DatabaseSync, work: () => Result): Result {
  if (open.has(db)) {
    return work();
  }
  db.exec('BEGIN IMMEDIATE');
  open.add(db);
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(db);
    throw error;
  } finally {
    open.delete(db);
  }
}

/** After some failures, that of a full disk among them, SQLite has done it by itself, and refuses to do it again. */
function rollBack(db: DatabaseSync): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    return;
  }
}

/** The first row of a statement whose columns have the names of the fields of `Row`. */
export function selectOne<Row>(statement: StatementSync, ...values: SQLInputValue[]): Row | undefined {
  return statement.get(...values) as Row | undefined;
}

/** The rows of a statement whose columns have the names of the fields of `Row`. */
export function selectAll<Row>(statement: StatementSync, ...values: SQLInputValue[]): Row[] {
  return statement.all(...values) as Row[];
}
