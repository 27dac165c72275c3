import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SqlValue } from '../query/parameters.js';
import { definePatternFunction } from '../query/patterns.js';
import { isSameValue } from '../query/stored-value.js';
import { flattenDocument, type Section } from './flatten.js';
import { indexLayout, runsPerBlock } from './layout.js';

/** The documents of a run as JSON text. Null and undefined leave what is indexed of a document as it is. */
export interface RunDocuments {
  readonly config?: string | null | undefined;
  readonly summary?: string | null | undefined;
}

/**
 * Makes a connection able to query runs: makes the index tables that are missing, fills them from the runs that are there,
 * and defines the SQL functions of queries. Needed each time that a database is opened, after the table `runs` is made.
 */
export function createRunQueryTables(db: DatabaseSync): void {
  definePatternFunction(db);
  const hasValues = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'run_values'").get() !== undefined;
  db.exec('SAVEPOINT run_query_tables');
  try {
    db.exec(indexLayout);
    if (!hasValues) {
      for (const { id, config, summary } of db.prepare('SELECT id, config, summary FROM runs').iterate()) {
        indexRunValues(db, Number(id), { config: config as string | null, summary: summary as string | null });
      }
    }
    db.exec('RELEASE run_query_tables');
  } catch (error) {
    db.exec('ROLLBACK TO run_query_tables; RELEASE run_query_tables');
    throw error;
  }
}

/**
 * Brings the index up to date with the documents of a run; only values that changed are written. Belongs into the
 * transaction that writes the documents. Values of a deleted run go by themselves.
 */
export function indexRunValues(db: DatabaseSync, runId: number, { config, summary }: RunDocuments): void {
  if (typeof config === 'string') {
    indexDocument(db, runId, 'config', config);
  }
  if (typeof summary === 'string') {
    indexDocument(db, runId, 'summary_metrics', summary);
  }
}

interface Statements {
  readonly indexed: StatementSync;
  readonly pathId: StatementSync;
  readonly addPath: StatementSync;
  readonly put: StatementSync;
  readonly remove: StatementSync;
}

/** Preparing takes longer than running here. Statements end with their connection. */
const preparedStatements = new WeakMap<DatabaseSync, Statements>();

function statementsOf(db: DatabaseSync): Statements {
  let statements = preparedStatements.get(db);
  if (statements === undefined) {
    statements = {
      indexed: db.prepare(
        `SELECT p.id, p.path, v.value FROM run_values v JOIN run_value_paths p ON p.id = v.path_id
         WHERE v.run_id = ? AND p.path >= ? AND p.path < ?`,
      ),
      pathId: db.prepare('SELECT id FROM run_value_paths WHERE path = ?'),
      addPath: db.prepare('INSERT INTO run_value_paths (path) VALUES (?)'),
      put: db.prepare(
        `INSERT INTO run_values (block, path_id, run_id, value)
         VALUES (?, ?, ?, ?)
         ON CONFLICT (block, path_id, run_id) DO UPDATE SET value = excluded.value`,
      ),
      remove: db.prepare('DELETE FROM run_values WHERE block = ? AND path_id = ? AND run_id = ?'),
    };
    statements.indexed.setReadBigInts(true);
    preparedStatements.set(db, statements);
  }
  return statements;
}

function indexDocument(db: DatabaseSync, runId: number, section: Section, text: string): void {
  const { indexed, pathId, addPath, put, remove } = statementsOf(db);
  const block = Math.floor(runId / runsPerBlock);
  const values = flattenDocument(section, text);
  // The slash is the character after the dot.
  for (const { id, path, value } of indexed.all(runId, `${section}.`, `${section}/`)) {
    const current = values.get(String(path));
    if (current === undefined) {
      remove.run(block, id ?? null, runId);
    } else if (isSameValue(current, (value ?? null) as SqlValue)) {
      values.delete(String(path));
    }
  }
  for (const [path, value] of values) {
    const id = pathId.get(path)?.['id'] ?? addPath.run(path).lastInsertRowid;
    put.run(block, id, runId, value);
  }
}
