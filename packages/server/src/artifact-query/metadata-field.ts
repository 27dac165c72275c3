import { BadQueryError, encodeValue, type Field, type Parameters, quote } from '../run-query/index.js';

/** A value of the metadata of an artifact, found by the names of the objects that lead to it. */
export function metadataField(rest: string): Field {
  const parts = rest.split('.');
  if (/["\\]/.test(rest) || parts.includes('')) {
    throw new BadQueryError(`The field ${quote(`metadata.${rest}`)} cannot be searched.`);
  }
  const path = `$${parts.map((part) => `."${part}"`).join('')}`;
  const typeSql = (parameters: Parameters): string => `json_type(a.metadata, ${parameters.bind(path)})`;
  return {
    name: `metadata.${rest}`,
    encode: encodeValue,
    someValue: (test, parameters) => {
      const placeholder = parameters.bind(path);
      const own = valueSql(typeSql(parameters), `json_extract(a.metadata, ${placeholder})`);
      const inList = `EXISTS (SELECT 1 FROM json_each(a.metadata, ${placeholder}) e
        WHERE ${test(valueSql('e.type', 'e.atom'), true)})`;
      return `((${typeSql(parameters)} IS NOT NULL AND (${test(own, true)}) IS TRUE)
        OR (${typeSql(parameters)} = 'array' AND ${inList}))`;
    },
    isMissing: (parameters) => `(${typeSql(parameters)} IS NULL)`,
    sortValue: (parameters) => {
      const type = typeSql(parameters);
      const value = valueSql(type, `json_extract(a.metadata, ${parameters.bind(path)})`);
      return `CASE WHEN ${type} IN ('object', 'array') THEN NULL ELSE ${value} END`;
    },
  };
}

/** Booleans and what has no order in the form in which operands are encoded; containers equal nothing. */
function valueSql(type: string, value: string): string {
  return `CASE ${type} WHEN 'true' THEN x'01' WHEN 'false' THEN x'00' WHEN 'object' THEN x'ff' WHEN 'array' THEN x'ff'
    ELSE ${value} END`;
}
