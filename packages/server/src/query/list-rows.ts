import type { DatabaseSync } from 'node:sqlite';
import { decodeCursor, encodeCursor, toSortValue } from './cursor.js';
import type { FieldSet } from './field.js';
import { compileOrder } from './order.js';
import { createParameters, type Parameters } from './parameters.js';
import { selectSorted } from './sorted-rows.js';

/** Rows that are listed: which there are, and by what they are found and ordered. */
export interface Rows {
  readonly fields: FieldSet;
  /** SQL from FROM on, with the conditions. */
  from(parameters: Parameters): string;
  /** SQL of the id of a row. */
  readonly id: string;
  /** SQL of a number that grows with the creation of the rows and is unique among them. @defaultValue `id` */
  readonly number?: string;
}

/** Which page, in which order. */
export interface RowPage {
  /** Keys with signs. @defaultValue newest first */
  readonly order?: string | null | undefined;
  /** The cursor of the row to continue after. @defaultValue from the start */
  readonly after?: string | null | undefined;
  readonly first: number;
}

/** A page of rows. */
export interface ListedRows {
  /** Ids in the asked order, each with its own cursor. */
  readonly rows: readonly { readonly id: number; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

const newestFirst = 'newest first';

/** Lists rows by keyset pages. @throws BadQueryError for filters, an order or a cursor that cannot be read. */
export function listRows(db: DatabaseSync, rows: Rows, { order, after, first }: RowPage): ListedRows {
  return order?.trim() ? listSorted(db, rows, { order, after, first }) : listNewest(db, rows, { after, first });
}

/** Counts rows. @throws BadQueryError for filters that cannot be read. */
export function countRows(db: DatabaseSync, rows: Rows): number {
  const parameters = createParameters();
  const row = db.prepare(`SELECT count(*) AS total ${rows.from(parameters)}`).get(parameters.values);
  return Number(row?.['total'] ?? 0);
}

function listNewest(db: DatabaseSync, { from, id, number = id }: Rows, { after, first }: RowPage): ListedRows {
  const parameters = createParameters();
  const isBehind = after ? ` AND ${number} < ${parameters.bind(decodeCursor(newestFirst, 0, after).id)}` : '';
  const sql = `SELECT ${id} AS id, ${number} AS number ${from(parameters)}${isBehind}
    ORDER BY ${number} DESC LIMIT ${parameters.bind(first + 1)}`;
  const found = db.prepare(sql).all(parameters.values);
  const listed = found.map((row) => ({
    id: Number(row['id']),
    cursor: encodeCursor(newestFirst, { id: Number(row['number']), values: [] }),
  }));
  return { rows: listed.slice(0, first), hasNextPage: listed.length > first };
}

function listSorted(db: DatabaseSync, { fields, from, id }: Rows, { order, after, first }: RowPage): ListedRows {
  const parameters = createParameters();
  const compiled = compileOrder(order, fields, parameters);
  const position = after ? decodeCursor(compiled.canonical, compiled.keys.length, after) : undefined;
  const sql = selectSorted({ id, from: from(parameters), order: compiled, position }, parameters);
  const statement = db.prepare(`${sql} LIMIT ${parameters.bind(first + 1)}`);
  // Values of the metadata may be integers that a JavaScript number does not hold.
  statement.setReadBigInts(true);
  const listed = statement.all(parameters.values).map((row) => {
    const values = compiled.keys.map((_, index) => toSortValue(row[`k${index}`] ?? null));
    const rowId = Number(row['id']);
    return { id: rowId, cursor: encodeCursor(compiled.canonical, { id: rowId, values }) };
  });
  return { rows: listed.slice(0, first), hasNextPage: listed.length > first };
}
