import { BadQueryError, quote } from './bad-query-error.js';
import type { Field, ValueTest } from './fields.js';
import type { Parameters, SqlValue } from './parameters.js';
import { checkPattern, findPatternFunction } from './patterns.js';
import { encodeElement, encodeText, falseSql, trueSql } from './stored-value.js';

/** The operators that take one value: their names without the dollar sign. */
const orderOperators: ReadonlyMap<string, '>' | '>=' | '<' | '<='> = new Map([
  ['$gt', '>'],
  ['$gte', '>='],
  ['$lt', '<'],
  ['$lte', '<='],
]);

/**
 * SQL, 1 or 0, of an operator that compares a field with an operand; undefined for a name that is not such an operator.
 *
 * @throws BadQueryError when the operator cannot take the operand.
 */
export function compareField(
  field: Field,
  { operator, operand }: { readonly operator: string; readonly operand: unknown },
  parameters: Parameters,
): string | undefined {
  const comparison = orderOperators.get(operator);
  if (comparison !== undefined) {
    return isOrdered(field, { operator, comparison, operand }, parameters);
  }
  switch (operator) {
    case '$eq':
      return isEqual(field, [operand], parameters);
    case '$ne':
      return `NOT ${isEqual(field, [operand], parameters)}`;
    case '$in':
      return isEqual(field, readList(operator, operand), parameters);
    case '$nin':
      return `NOT ${isEqual(field, readList(operator, operand), parameters)}`;
    case '$exists':
      return readFlag(operator, operand) ? `NOT ${field.isMissing(parameters)}` : field.isMissing(parameters);
    case '$regex': {
      const pattern = parameters.bind(encodeText(checkPattern(operand)));
      return field.someValue(
        isText((value) => `${findPatternFunction}(${pattern}, ${value})`),
        parameters,
      );
    }
    case '$contains': {
      const part = parameters.bind(readText(operator, operand));
      return field.someValue(
        isText((value) => `instr(${value}, ${part}) > 0`),
        parameters,
      );
    }
    default:
      return undefined;
  }
}

/** Null is equal to a value that is missing. */
function isEqual(field: Field, operands: readonly unknown[], parameters: Parameters): string {
  const alternatives: string[] = [];
  if (operands.includes(null)) {
    alternatives.push(
      field.isMissing(parameters),
      field.someValue((value) => `${value} IS NULL`, parameters),
    );
  }
  const values = operands.filter((operand) => operand !== null);
  if (values.length > 0) {
    const own = bindAll(
      values.map((value) => field.encode(value)),
      parameters,
    );
    const inList = bindAll(
      values.map((value) => inListForm(field, value)),
      parameters,
    );
    alternatives.push(field.someValue((value, isElement) => `${value} IN (${isElement ? inList : own})`, parameters));
  }
  return `(${alternatives.join(' OR ') || '0'})`;
}

function inListForm(field: Field, operand: unknown): SqlValue {
  return Array.isArray(operand) ? encodeElement(operand) : field.encode(operand);
}

function bindAll(values: readonly SqlValue[], parameters: Parameters): string {
  return values.map((value) => parameters.bind(value)).join(', ');
}

interface Ordering {
  readonly operator: string;
  readonly comparison: '>' | '>=' | '<' | '<=';
  readonly operand: unknown;
}

/** Values compare with values of their own type only. */
function isOrdered(field: Field, { operator, comparison, operand }: Ordering, parameters: Parameters): string {
  const isInclusive = comparison.endsWith('=');
  if (operand === null || Number.isNaN(operand)) {
    return isInclusive ? isEqual(field, [operand], parameters) : '0';
  }
  const value = parameters.bind(field.encode(operand));
  switch (typeof operand) {
    case 'number':
    case 'bigint':
      return field.someValue((it) => `${it} ${comparison} ${value} AND ${it} < ''`, parameters);
    case 'string':
      return field.someValue((it) => `${it} ${comparison} ${value} AND ${it} >= '' AND ${it} < x''`, parameters);
    case 'boolean':
      return field.someValue(
        (it) => `${it} ${comparison} ${value} AND ${it} BETWEEN ${falseSql} AND ${trueSql}`,
        parameters,
      );
    default:
      throw new BadQueryError(`${operator} of ${quote(field.name)} needs a number, a text or a boolean.`);
  }
}

function isText(test: (value: string) => string): ValueTest {
  return (value) => `CASE typeof(${value}) WHEN 'text' THEN ${test(value)} ELSE 0 END`;
}

function readList(operator: string, operand: unknown): readonly unknown[] {
  if (!Array.isArray(operand)) {
    throw new BadQueryError(`${operator} needs a list.`);
  }
  return operand;
}

function readFlag(operator: string, operand: unknown): boolean {
  if (typeof operand !== 'boolean' && operand !== 0 && operand !== 1) {
    throw new BadQueryError(`${operator} needs true or false.`);
  }
  return Boolean(operand);
}

function readText(operator: string, operand: unknown): string {
  if (typeof operand !== 'string') {
    throw new BadQueryError(`${operator} needs a text.`);
  }
  return encodeText(operand);
}
