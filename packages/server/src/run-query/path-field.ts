import { BadQueryError, quote } from '../query/bad-query-error.js';
import type { Field } from '../query/field.js';
import { joinConditions, type Parameters } from '../query/parameters.js';
import { encodeText, encodeValue, isListSql, listElementsSql, unorderedSql } from '../query/stored-value.js';
import { internalConfigKey, type Section } from './flatten.js';
import { projectBlocks, runsPerBlock } from './layout.js';

/**
 * A value of the configuration or the summary, looked up in the index of values.
 *
 * @param rest - What follows the section in the key.
 * @throws BadQueryError for the part of configurations that is not indexed.
 */
export function pathField(section: Section, rest: string): Field {
  if (section === 'config' && (rest === internalConfigKey || rest.startsWith(`${internalConfigKey}.`))) {
    throw new BadQueryError(`The field ${quote(`config.${rest}`)} is internal and cannot be searched.`);
  }
  const paths = spellings(section, encodeText(rest)).map((path) => `${section}.${path}`);
  const conditions = (isAnyOf: RowsOfPath): Pick<Field, 'someValue' | 'isMissing'> => ({
    someValue: (test, parameters) => {
      const { table, element } = listElementsSql('v.value');
      const inList = `EXISTS (SELECT 1 FROM ${table} WHERE ${test(element, true)})`;
      const isPassed = `((${test('v.value', false)}) OR (${isListSql('v.value')} AND ${inList}))`;
      return joinConditions(
        'OR',
        paths.map((path) => isAnyOf(pathId(path, parameters), isPassed)),
      );
    },
    isMissing: (parameters) =>
      `NOT ${joinConditions(
        'OR',
        paths.map((path) => isAnyOf(pathId(path, parameters), '1')),
      )}`,
  });
  const field: Field = {
    name: `${section}.${rest}`,
    isLook: true,
    encode: encodeValue,
    ...conditions(isFoundForRun),
    sortValue: (parameters) => {
      const values = paths.map((path) => `(${selectAt(pathId(path, parameters))} AND v.value < ${unorderedSql})`);
      return values.length === 1 ? values.join() : `coalesce(${values.join(', ')})`;
    },
  };
  return { ...field, ofAllRows: { ...field, ...conditions(isAmongFound) } };
}

/** SQL, 1 or 0: the row has a value at a path that passes a condition on `v`. */
type RowsOfPath = (pathId: string, isPassed: string) => string;

/** Looks for the value of each run that it is asked of. The plus keeps SQLite from turning it into a join by a slower index. */
function isFoundForRun(pathId: string, isPassed: string): string {
  return `+EXISTS (${selectAt(pathId)} AND ${isPassed})`;
}

/** Looks through the values of all runs of the project once. */
function isAmongFound(pathId: string, isPassed: string): string {
  return `r.id IN (SELECT v.run_id FROM ${projectBlocks} b CROSS JOIN run_values v
    WHERE v.block = b.block AND v.path_id = ${pathId} AND v.run_id BETWEEN b.first AND b.last AND ${isPassed})`;
}

/**
 * The paths that a key may mean. Values of a configuration are stored in an object as `value`, and may be asked for with
 * or without it. Keys may contain dots, so each `value` but the first part can be the one that is meant.
 */
function spellings(section: Section, rest: string): string[] {
  const parts = rest.split('.');
  const unwrapped = parts.flatMap((part, at) => (at > 0 && part === 'value' ? parts.toSpliced(at, 1).join('.') : []));
  return section === 'config' ? [...new Set([rest, ...unwrapped])] : [rest];
}

function pathId(path: string, parameters: Parameters): string {
  return `(SELECT id FROM run_value_paths WHERE path = ${parameters.bind(path)})`;
}

function selectAt(pathId: string): string {
  return `SELECT v.value FROM run_values v
    WHERE v.block = r.id / ${runsPerBlock} AND v.path_id = ${pathId} AND v.run_id = r.id`;
}
