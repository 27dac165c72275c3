import { BadQueryError, quote } from './bad-query-error.js';
import type { Field } from './field.js';
import type { Parameters, SqlValue } from './parameters.js';
import { checkPattern, findPatternFunction } from './patterns.js';
import { encodeElement, encodeText, falseSql, numberText, storedNan, trueSql } from './stored-value.js';

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
      const pattern = encodeText(checkPattern(operand));
      return someText(field, (text) => `${findPatternFunction}(${parameters.bind(pattern)}, ${text})`, parameters);
    }
    case '$contains': {
      const part = readText(operator, operand);
      return someText(field, (text) => `instr(${text}, ${parameters.bind(part)}) > 0`, parameters);
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
  const expected = operands.filter((operand) => operand !== null);
  if (expected.length > 0) {
    alternatives.push(
      field.someValue((value, isElement) => isOneOf(field, { value, isElement, expected }, parameters), parameters),
    );
  }
  return `(${alternatives.join(' OR ') || '0'})`;
}

/** More texts than this are bound as one list: SQLite takes long to find one of many placeholders. */
const maxBoundTexts = 20;

interface Membership {
  /** SQL of one value. */
  readonly value: string;
  readonly isElement: boolean;
  readonly expected: readonly unknown[];
}

function isOneOf(field: Field, { value, isElement, expected }: Membership, parameters: Parameters): string {
  const encoded = expected.map((operand) => field.encode(operand));
  const texts = encoded.filter((operand) => typeof operand === 'string');
  if (texts.length <= maxBoundTexts) {
    const forms = expected.map((operand) => bindOperand(field, { operand, isElement }, parameters));
    return `${value} IN (${forms.join(', ')})`;
  }
  const others = expected.filter((_, index) => typeof encoded[index] !== 'string');
  const isOther = others.length === 0 ? '0' : isOneOf(field, { value, isElement, expected: others }, parameters);
  return `(${value} IN (SELECT atom FROM json_each(${parameters.bind(JSON.stringify(texts))})) OR ${isOther})`;
}

/**
 * Binds an operand in the form of a value of its own or of an element of a list. SQLite versions differ in the last digit
 * of the fractions that they read from JSON, so for elements, fractions pass through the same reading.
 */
function bindOperand(
  field: Field,
  { operand, isElement }: { readonly operand: unknown; readonly isElement: boolean },
  parameters: Parameters,
): string {
  const value = isElement && Array.isArray(operand) ? encodeElement(operand) : field.encode(operand);
  return isElement && typeof value === 'number' && !Number.isInteger(value)
    ? `json_extract(${parameters.bind(numberText(value))}, '$')`
    : parameters.bind(value);
}

interface Ordering {
  readonly operator: string;
  readonly comparison: '>' | '>=' | '<' | '<=';
  readonly operand: unknown;
}

/** Values compare with values of their own type only. */
function isOrdered(field: Field, { operator, comparison, operand }: Ordering, parameters: Parameters): string {
  const encoded = field.encode(operand);
  if (encoded === null || encoded === storedNan) {
    return comparison.endsWith('=') ? isEqual(field, [operand], parameters) : '0';
  }
  const ofSameType = rangeOf(encoded, operand);
  if (ofSameType === undefined) {
    throw new BadQueryError(`${operator} of ${quote(field.name)} needs a number, a text or a boolean.`);
  }
  return field.someValue((value, isElement) => {
    const bound = bindOperand(field, { operand, isElement }, parameters);
    return `${value} ${comparison} ${bound} AND ${value} ${ofSameType}`;
  }, parameters);
}

/** SQL of the range of the values that have the type of an operand. */
function rangeOf(encoded: SqlValue, operand: unknown): string | undefined {
  if (typeof encoded === 'string') {
    return "BETWEEN '' AND x''";
  }
  if (typeof operand === 'boolean') {
    return `BETWEEN ${falseSql} AND ${trueSql}`;
  }
  return typeof encoded === 'object' ? undefined : "< ''";
}

function someText(field: Field, test: (text: string) => string, parameters: Parameters): string {
  return field.someValue((value) => `CASE typeof(${value}) WHEN 'text' THEN ${test(value)} ELSE 0 END`, parameters);
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
