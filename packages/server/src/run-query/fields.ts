import { BadQueryError, quote } from './bad-query-error.js';
import { type ColumnContent, camelCase, columnField } from './column-field.js';
import type { Parameters, SqlValue } from './parameters.js';
import { pathField } from './path-field.js';
import { encodeText, encodeValue, falseSql, trueSql } from './stored-value.js';

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

const columns: readonly (readonly [name: string, content: ColumnContent, ...expressions: string[]])[] = [
  ['created_at', 'time', '+r.created_at'],
  ['updated_at', 'time', '+r.updated_at'],
  ['heartbeat_at', 'time', '+r.heartbeat_at'],
  ['duration', 'number', "round(unixepoch(r.heartbeat_at, 'subsec') - unixepoch(r.created_at, 'subsec'), 3)"],
  ['state', 'text', '+r.state'],
  ['name', 'text', '+r.name'],
  ['display_name', 'text', '+r.display_name'],
  ['description', 'text', '+r.description'],
  ['notes', 'text', '+r.notes'],
  ['commit', 'text', '+r.commit_hash'],
  ['group', 'text', '+r.group_name'],
  ['job_type', 'text', '+r.job_type'],
  ['host', 'text', '+r.host'],
  ['program', 'text', '+r.program'],
  ['repo', 'text', '+r.repo'],
  ['sweep', 'text', '+r.sweep_name'],
  ['sweep_name', 'text', '+r.sweep_name'],
  ['username', 'text', '(SELECT +u.username FROM users u WHERE u.id = r.user_id)'],
  [
    'user',
    'text',
    '(SELECT +u.username FROM users u WHERE u.id = r.user_id)',
    '(SELECT +u.name FROM users u WHERE u.id = r.user_id)',
  ],
  ['project', 'text', '(SELECT +p.name FROM projects p WHERE p.id = r.project_id)'],
  [
    'entity',
    'text',
    '(SELECT +e.name FROM entities e JOIN projects p ON p.entity_id = e.id WHERE p.id = r.project_id)',
  ],
];

const plainFields: ReadonlyMap<string, Field> = new Map([
  ...columns.flatMap(([name, content, ...expressions]) => {
    const field = columnField(name, content, expressions);
    return [[name, field] as const, [camelCase(name), field] as const];
  }),
  ['tags', tagsField()],
]);

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

const prefixedFields: readonly (readonly [prefix: string, make: (rest: string) => Field])[] = [
  ['config.', (rest) => pathField('config', rest)],
  ['summary_metrics.', (rest) => pathField('summary_metrics', rest)],
  ['summaryMetrics.', (rest) => pathField('summary_metrics', rest)],
  ['keys_info.keys.', historyKeyField],
  ['tags.', tagField],
];

const maxKeyLength = 1000;

/**
 * The field that a key of a filter or an order names; undefined when it names none.
 *
 * @throws BadQueryError for a key of unreasonable length.
 */
export function findField(key: string): Field | undefined {
  if (key.length > maxKeyLength) {
    throw new BadQueryError(`The field ${quote(key)} has a name of more than ${maxKeyLength} characters.`);
  }
  const plain = plainFields.get(key);
  if (plain !== undefined) {
    return plain;
  }
  for (const [prefix, make] of prefixedFields) {
    if (key.startsWith(prefix)) {
      return make(key.slice(prefix.length));
    }
  }
  return undefined;
}

/** {@link findField}, which must find one. @throws BadQueryError naming the key. */
export function readField(key: string): Field {
  const field = findField(key);
  if (field === undefined) {
    throw new BadQueryError(
      `Runs have no field ${quote(key)}. Fields are config.<key>, summary_metrics.<key>, keys_info.keys.<key>, ` +
        `tags.<tag>, tags, ${columns.map(([name]) => name).join(', ')}.`,
    );
  }
  return field;
}

/** The fields of runs. */
export const runFields: FieldSet = { kind: 'Runs', find: findField, read: readField };

function tagsField(): Field {
  return {
    name: 'tags',
    encode: (operand) => (typeof operand === 'string' ? encodeText(operand) : encodeValue(operand)),
    someValue: (test) =>
      `((${test('CAST(char(5) || r.tags AS BLOB)', false)}) IS TRUE OR ` +
      `EXISTS (SELECT 1 FROM json_each(r.tags) e WHERE ${test('e.atom', true)}))`,
    isMissing: () => "(r.tags = '[]')",
  };
}

/** Whether a run has a tag, as a boolean; missing where it has not. */
function tagField(tag: string): Field {
  const isTagged = (parameters: Parameters): string =>
    `EXISTS (SELECT 1 FROM json_each(r.tags) e WHERE e.atom = ${parameters.bind(encodeText(tag))})`;
  const value = (parameters: Parameters): string =>
    `CASE WHEN ${isTagged(parameters)} THEN ${trueSql} ELSE ${falseSql} END`;
  return {
    name: `tags.${tag}`,
    encode: encodeValue,
    someValue: (test, parameters) => `((${test(value(parameters), false)}) IS TRUE)`,
    isMissing: (parameters) => `NOT ${isTagged(parameters)}`,
    sortValue: value,
  };
}

/** What is known of a key of the history: an object, so only whether there is one can be asked. */
function historyKeyField(key: string): Field {
  const isKnown = (parameters: Parameters): string =>
    `EXISTS (SELECT 1 FROM history_keys h, json_each(h.content, '$.keys') e
      WHERE h.run_id = r.id AND e.key = ${parameters.bind(encodeText(key))})`;
  return {
    name: `keys_info.keys.${key}`,
    encode: encodeValue,
    isLook: true,
    someValue: () => '0',
    isMissing: (parameters) => `NOT ${isKnown(parameters)}`,
  };
}
