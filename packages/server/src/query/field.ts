import type { Parameters, SqlValue } from './parameters.js';

/**
 * SQL of a test of one value, given as SQL. An element of a list has another form than a value of its own; see
 * `encodeElement`.
 */
export type ValueTest = (value: string, isElement: boolean) => string;

/** One thing about a row that filters and orders name. In the SQL that it makes for runs, `r` is the row of the run. */
export interface Field {
  /** The one name that stands for all of its spellings. */
  readonly name: string;
  /** An operand of a filter in the form of the stored values. */
  encode(operand: unknown): SqlValue;
  /** SQL, 1 or 0: a value of the row passes the test. A list passes when it does so itself, or one of its elements. */
  someValue(test: ValueTest, parameters: Parameters): string;
  /** SQL, 1 or 0: the row has no value. */
  isMissing(parameters: Parameters): string;
  /** SQL of the value to order by, NULL for what has no place in an order. Undefined when nothing has one. */
  sortValue?(parameters: Parameters): string;
  /** Whether its conditions look for values beside the row, in other tables. @defaultValue false */
  readonly isLook?: boolean;
  /**
   * The same field with conditions that look through what all rows have at once, where otherwise they look for what one row
   * has.
   */
  readonly ofAllRows?: Field;
}

/** The fields of one kind of rows. */
export interface FieldSet {
  /** The kind in the plural, for messages: Runs. */
  readonly kind: string;
  /** The field that a key of a filter or an order names; undefined when it names none. @throws BadQueryError for a key that cannot be read. */
  find(key: string): Field | undefined;
  /** {@link find}, which must find one. @throws BadQueryError naming the key. */
  read(key: string): Field;
  /**
   * Of how many rows the statement asks its conditions, where it lists the rows of a project: some, until it has a page, or
   * all. It must begin as `withProjectBlocks` says. @defaultValue none; it asks them of one row
   */
  readonly asked?: 'of some rows' | 'of all rows';
}
