import type { DatabaseSync } from 'node:sqlite';
import { BadQueryError } from '../query/bad-query-error.js';
import { decodeCursor, encodeCursor, toSortValue } from '../query/cursor.js';
import { compileFilter, everyRowSql } from '../query/filter.js';
import { compileOrder } from '../query/order.js';
import { createParameters, type Parameters } from '../query/parameters.js';
import { type SortedRows, selectSorted } from '../query/sorted-rows.js';
import { withProjectBlocks } from './layout.js';
import { runFields } from './run-fields.js';

/** Which runs of a project, in which order, from where on. */
export interface RunQuery {
  readonly projectId: number;
  /** See `compileFilter`. @defaultValue every run */
  readonly filters?: string | null | undefined;
  /** See `compileOrder`. @defaultValue newest first */
  readonly order?: string | null | undefined;
  /** The cursor of the run to continue after. @defaultValue from the start */
  readonly after?: string | null | undefined;
  /** How many runs. @defaultValue 50 */
  readonly first?: number | null | undefined;
}

/** A page of a list of runs. */
export interface RunRows {
  /** Row ids in the asked order, each with its own cursor. */
  readonly rows: { readonly id: number; readonly cursor: string }[];
  /** Whether runs follow after the last one. */
  readonly hasNextPage: boolean;
}

const standardPage = 50;

/**
 * Lists the runs of a project that pass a filter. Runs that are added between two pages never make a run appear twice.
 *
 * @throws BadQueryError for filters, an order or a cursor that cannot be read.
 */
export function listRuns(db: DatabaseSync, query: RunQuery): RunRows {
  const { projectId, filters, order, after } = query;
  const first = query.first ?? standardPage;
  if (!Number.isSafeInteger(first) || first < 0) {
    throw new BadQueryError('A page needs a size that is an integer and not negative.');
  }
  const parameters = createParameters();
  const project = parameters.bind(projectId);
  const compiled = compileOrder(order, runFields, parameters);
  const asked = compiled.isByCreation ? 'of some rows' : 'of all rows';
  const condition = compileFilter(filters, { ...runFields, asked }, parameters).sql;
  const from = `FROM ${indexedRuns} WHERE r.project_id = ${project} AND ${condition}`;
  const position = after ? decodeCursor(compiled.canonical, compiled.keys.length, after) : undefined;
  const select = compiled.isByCreation ? selectByCreation : selectSorted;
  const sql = select({ id: 'r.id', from, order: compiled, position }, parameters);

  const statement = db.prepare(`${withProjectBlocks(project)} ${sql} LIMIT ${parameters.bind(first + 1)}`);
  // Metrics may be integers that a JavaScript number does not hold.
  statement.setReadBigInts(true);
  const rows = statement.all(parameters.values).map((row) => {
    const id = Number(row['id']);
    const values = compiled.keys.map((_, index) => toSortValue(row[`k${index}`] ?? null));
    return { id, cursor: encodeCursor(compiled.canonical, { id, values }) };
  });
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

/**
 * Counts the runs of a project that pass a filter.
 *
 * @throws BadQueryError for filters that cannot be read.
 */
export function countRuns(db: DatabaseSync, projectId: number, filters?: string | null): number {
  const parameters = createParameters();
  const project = parameters.bind(projectId);
  const condition = compileFilter(filters, { ...runFields, asked: 'of all rows' }, parameters).sql;
  const runs = condition === everyRowSql ? 'runs r' : indexedRuns;
  const statement = db.prepare(
    `${withProjectBlocks(project)} SELECT count(*) AS total FROM ${runs} WHERE r.project_id = ${project} AND ${condition}`,
  );
  return Number(statement.get(parameters.values)?.['total'] ?? 0);
}

/** The runs with what filters look at, without the long rows, and in the order of the index of values. */
const indexedRuns = 'runs r INDEXED BY runs_by_creation';

/** The index of runs by creation gives the order, so only as many runs are looked at as the page needs. */
function selectByCreation({ from, order, position }: SortedRows, parameters: Parameters): string {
  const direction = order.keys[0]?.isDescending === true ? 'DESC' : 'ASC';
  const created = position?.values[0]?.value ?? null;
  const isBehind =
    position === undefined
      ? ''
      : ` AND (r.created_at, r.id) ${direction === 'DESC' ? '<' : '>'} (${parameters.bind(created)}, ${parameters.bind(position.id)})`;
  return `SELECT r.id AS id, r.created_at AS k0 ${from}${isBehind} ORDER BY r.created_at ${direction}, r.id ${direction}`;
}
