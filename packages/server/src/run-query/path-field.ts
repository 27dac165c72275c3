import { BadQueryError, quote } from './bad-query-error.js';
import type { Field } from './fields.js';
import { internalConfigKey, type Section } from './flatten.js';
import { runsPerBlock } from './layout.js';
import type { Parameters } from './parameters.js';
import { encodeText, encodeValue, isListSql, listElementsSql, unorderedSql } from './stored-value.js';

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
  return {
    name: `${section}.${rest}`,
    encode: encodeValue,
    someValue: (test, parameters) => {
      const { table, element } = listElementsSql('v.value');
      const inList = `EXISTS (SELECT 1 FROM ${table} WHERE ${test(element, true)})`;
      const isPassed = `((${test('v.value', false)}) OR (${isListSql('v.value')} AND ${inList}))`;
      return anyExists(paths.map((path) => `${selectAt(path, parameters)} AND ${isPassed}`));
    },
    isMissing: (parameters) => `NOT ${anyExists(paths.map((path) => selectAt(path, parameters)))}`,
    sortValue: (parameters) => {
      const values = paths.map((path) => `(${selectAt(path, parameters)} AND v.value < ${unorderedSql})`);
      return values.length === 1 ? values.join() : `coalesce(${values.join(', ')})`;
    },
  };
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

/** The plus keeps SQLite from turning the query into a join, for which it takes a slower index. */
function anyExists(queries: readonly string[]): string {
  return `(${queries.map((query) => `+EXISTS (${query})`).join(' OR ')})`;
}

function selectAt(path: string, parameters: Parameters): string {
  const pathId = `(SELECT id FROM run_value_paths WHERE path = ${parameters.bind(path)})`;
  return `SELECT v.value FROM run_values v
    WHERE v.block = r.id / ${runsPerBlock} AND v.path_id = ${pathId} AND v.run_id = r.id`;
}
