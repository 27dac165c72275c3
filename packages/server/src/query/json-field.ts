import { BadQueryError, quote } from './bad-query-error.js';
import type { Field } from './field.js';
import type { PrefixedFields } from './field-set.js';
import type { Parameters } from './parameters.js';
import { encodeValue } from './stored-value.js';

/**
 * The values of a JSON document, each found by the names of the objects that lead to it.
 *
 * @param prefix - What their names begin with, such as `metadata.`.
 * @param document - SQL of the text of the document.
 */
export function jsonFields(prefix: string, document: string): PrefixedFields {
  return { prefix, make: (rest) => jsonField(prefix, document, rest) };
}

function jsonField(prefix: string, document: string, rest: string): Field {
  const parts = rest.split('.');
  if (/["\\]/.test(rest) || parts.includes('')) {
    throw new BadQueryError(`The field ${quote(`${prefix}${rest}`)} cannot be searched.`);
  }
  const path = `$${parts.map((part) => `."${part}"`).join('')}`;
  const typeSql = (parameters: Parameters): string => `json_type(${document}, ${parameters.bind(path)})`;
  return {
    name: `${prefix}${rest}`,
    encode: encodeValue,
    someValue: (test, parameters) => {
      const placeholder = parameters.bind(path);
      const own = valueSql(typeSql(parameters), `json_extract(${document}, ${placeholder})`);
      const inList = `EXISTS (SELECT 1 FROM json_each(${document}, ${placeholder}) e
        WHERE ${test(valueSql('e.type', 'e.atom'), true)})`;
      return `((${typeSql(parameters)} IS NOT NULL AND (${test(own, true)}) IS TRUE)
        OR (${typeSql(parameters)} = 'array' AND ${inList}))`;
    },
    isMissing: (parameters) => `(${typeSql(parameters)} IS NULL)`,
    sortValue: (parameters) => {
      const type = typeSql(parameters);
      const value = valueSql(type, `json_extract(${document}, ${parameters.bind(path)})`);
      return `CASE WHEN ${type} IN ('object', 'array') THEN NULL ELSE ${value} END`;
    },
  };
}

/** Booleans and what has no order in the form in which operands are encoded; containers equal nothing. */
function valueSql(type: string, value: string): string {
  return `CASE ${type} WHEN 'true' THEN x'01' WHEN 'false' THEN x'00' WHEN 'object' THEN x'ff' WHEN 'array' THEN x'ff'
    ELSE ${value} END`;
}
