import { isJsonObject, parseJson } from '../json/parse-json.js';
import { BadQueryError, quote } from './bad-query-error.js';
import { compareField } from './conditions.js';
import type { Field, FieldSet } from './field.js';
import { createParameters, joinConditions, type Parameters, type SqlValues } from './parameters.js';
import { maxPatterns } from './patterns.js';

/** A filter as SQL. */
export interface CompiledFilter {
  /** A condition, 1 or 0, on a row; that of a run is `r`. */
  readonly sql: string;
  /** What its placeholders stand for. */
  readonly values: SqlValues;
}

/** The condition of a filter that every row passes. */
export const everyRowSql: string = joinConditions('AND', []);

const maxFilterLength = 1_000_000;
const maxDepth = 32;
const maxConditions = 1000;
const maxListedTexts = 10_000;
/** Each condition that looks through the values of all rows keeps a list of rows in memory. */
const maxLooks = 128;
/** SQLite takes the longer for each look for what one row has the more such looks a statement has. */
const maxLooksByRow = 32;

type Combine = (conditions: readonly string[]) => string;

const groups: ReadonlyMap<string, Combine> = new Map<string, Combine>([
  ['$and', (conditions) => joinConditions('AND', conditions)],
  ['$or', (conditions) => joinConditions('OR', conditions)],
  ['$nor', (conditions) => `NOT ${joinConditions('OR', conditions)}`],
]);

/**
 * Compiles a filter in MongoDB's language: the operators $and $or $nor $not $eq $ne $gt $gte $lt $lte $in $nin $exists
 * $regex $contains on the fields of a row.
 *
 * @param filters - JSON text of an object. Null and blank text match every row.
 * @param fields - What the keys may name.
 * @param parameters - The statement that the condition becomes a part of. @defaultValue a new one
 * @throws BadQueryError naming the operator or the field that cannot be read.
 */
export function compileFilter(
  filters: string | null | undefined,
  fields: FieldSet,
  parameters: Parameters = createParameters(),
): CompiledFilter {
  const filter = parseFilter(filters ?? '');
  const start = { fields, conditions: 0, listedTexts: 0, patterns: 0, looks: 0, rowLooks: 0, hasManyLooks: false };
  const place = { depth: 0, isAlone: true };
  const count = { ...start, parameters: createParameters() };
  if (fields.asked !== undefined) {
    // How many looks there are decides how each is done.
    matchRow(filter, place, count);
  }
  const hasManyLooks = count.looks > maxLooksByRow;
  return { sql: matchRow(filter, place, { ...start, parameters, hasManyLooks }), values: parameters.values };
}

/** What a compilation has made so far. */
interface Compilation {
  readonly parameters: Parameters;
  readonly fields: FieldSet;
  conditions: number;
  listedTexts: number;
  patterns: number;
  /** Conditions that look for values beside the row. */
  looks: number;
  /** Those that can only do so row by row. */
  rowLooks: number;
  readonly hasManyLooks: boolean;
}

/** Where a part of a filter is. */
interface Place {
  readonly depth: number;
  /** Whether no other condition has to be true with it, which would leave it few rows. */
  readonly isAlone: boolean;
}

/** The place of the members of an object, all of which have to be true. */
function within({ depth, isAlone }: Place, members: object): Place {
  return { depth: depth + 1, isAlone: isAlone && Object.keys(members).length < 2 };
}

function parseFilter(text: string): Record<string, unknown> {
  if (text.length > maxFilterLength) {
    throw new BadQueryError(`Filters may have up to ${maxFilterLength} characters.`);
  }
  if (text.trim() === '') {
    return {};
  }
  let filter: unknown;
  try {
    filter = parseJson(text);
  } catch {
    throw new BadQueryError(`The filters are not JSON: ${quote(text)}.`);
  }
  if (filter !== null && !isJsonObject(filter)) {
    throw new BadQueryError(`The filters are not a JSON object: ${quote(text)}.`);
  }
  return filter ?? {};
}

function matchRow(filter: Record<string, unknown>, place: Place, compilation: Compilation): string {
  checkDepth(place);
  const inner = within(place, filter);
  const conditions = Object.entries(filter).map(([key, operand]) => {
    if (groups.has(key)) {
      return matchGroup({ operator: key, members: operand, place: inner }, (member, memberPlace) =>
        matchRow(readFilter(key, member), memberPlace, compilation),
      );
    }
    if (key === '$not') {
      return `NOT ${matchRow(readFilter(key, operand), inner, compilation)}`;
    }
    if (key.startsWith('$')) {
      throw new BadQueryError(`Filters have no operator ${quote(key)} at this place.`);
    }
    return matchField(compilation.fields.read(key), { operand, place: inner }, compilation);
  });
  return joinConditions('AND', conditions);
}

interface FieldOperand {
  readonly operand: unknown;
  readonly place: Place;
}

function matchField(field: Field, { operand, place }: FieldOperand, compilation: Compilation): string {
  checkDepth(place);
  if (!isOperators(operand)) {
    return compare(field, { operator: '$eq', operand, place }, compilation);
  }
  const inner = within(place, operand);
  const conditions = Object.entries(operand).map(([operator, value]) => {
    if (groups.has(operator)) {
      return matchGroup({ operator, members: value, place: inner }, (member, memberPlace) =>
        matchField(field, { operand: member, place: memberPlace }, compilation),
      );
    }
    if (operator === '$not') {
      if (!isOperators(value)) {
        throw new BadQueryError(`$not of ${quote(field.name)} needs operators; for a value there is $ne.`);
      }
      return `NOT ${matchField(field, { operand: value, place: inner }, compilation)}`;
    }
    return compare(field, { operator, operand: value, place: inner }, compilation);
  });
  return joinConditions('AND', conditions);
}

function compare(
  field: Field,
  condition: FieldOperand & { readonly operator: string },
  compilation: Compilation,
): string {
  const { operator, operand } = condition;
  const listed: readonly unknown[] = Array.isArray(operand) ? operand : [];
  const texts = listed.filter((element) => typeof element === 'string').length;
  compilation.conditions += 1 + listed.length - texts;
  compilation.listedTexts += texts;
  compilation.patterns += operator === '$regex' ? 1 : 0;
  if (compilation.conditions > maxConditions) {
    throw new BadQueryError(
      `Filters may have up to ${maxConditions} conditions and listed values that are not texts; ${operator} of ` +
        `${quote(field.name)} is one more.`,
    );
  }
  if (compilation.listedTexts > maxListedTexts) {
    throw new BadQueryError(`The lists of filters may have up to ${maxListedTexts} texts; ${operator} has more.`);
  }
  if (compilation.patterns > maxPatterns) {
    throw new BadQueryError(
      `Filters may have up to ${maxPatterns} patterns; that of ${quote(field.name)} is one more.`,
    );
  }
  const sql = compareField(chooseLook(field, condition.place, compilation), condition, compilation.parameters);
  if (sql === undefined) {
    throw new BadQueryError(`The filter of ${quote(field.name)} has an unknown operator ${quote(operator)}.`);
  }
  return sql;
}

/** The field that looks for values in the way that takes the least time where it is. */
function chooseLook(field: Field, { isAlone }: Place, compilation: Compilation): Field {
  const { asked } = compilation.fields;
  if (asked === undefined || field.isLook !== true) {
    return field;
  }
  compilation.looks += 1;
  compilation.rowLooks += field.ofAllRows === undefined ? 1 : 0;
  if (compilation.looks > maxLooks || compilation.rowLooks > maxLooksByRow) {
    throw new BadQueryError(
      `Filters may have up to ${maxLooks} conditions on config and summary_metrics, and ${maxLooksByRow} on keys_info, users, ` +
        `projects and entities; that of ${quote(field.name)} is one more. $in takes many values in one condition.`,
    );
  }
  const isAskedOfMost = (asked === 'of all rows' && isAlone) || compilation.hasManyLooks;
  return (isAskedOfMost ? field.ofAllRows : undefined) ?? field;
}

interface Group {
  readonly operator: string;
  readonly members: unknown;
  readonly place: Place;
}

/** Clients leave nulls where a condition is switched off; a group of nothing else is off (seen in wandb 0.20.1). */
function matchGroup(
  { operator, members, place }: Group,
  match: (member: unknown, memberPlace: Place) => string,
): string {
  if (!Array.isArray(members)) {
    throw new BadQueryError(`${operator} needs a list.`);
  }
  const memberPlace = { ...place, isAlone: place.isAlone && (operator !== '$and' || members.length < 2) };
  const conditions = members.filter((member) => member !== null).map((member) => match(member, memberPlace));
  const combine = groups.get(operator);
  const isOff = members.length > 0 && conditions.length === 0;
  return combine === undefined || isOff ? everyRowSql : combine(conditions);
}

function readFilter(operator: string, filter: unknown): Record<string, unknown> {
  if (!isJsonObject(filter)) {
    throw new BadQueryError(`${operator} needs objects such as {"state": "finished"}.`);
  }
  return filter;
}

/** Whether an operand is made of operators. The alternative is an object that is a value. */
function isOperators(operand: unknown): operand is Record<string, unknown> {
  if (!isJsonObject(operand)) {
    return false;
  }
  const keys = Object.keys(operand);
  const operators = keys.filter((key) => key.startsWith('$'));
  if (operators.length > 0 && operators.length < keys.length) {
    throw new BadQueryError(`An object holds the operator ${quote(operators[0])} beside keys that are none.`);
  }
  return operators.length > 0;
}

function checkDepth({ depth }: Place): void {
  if (depth > maxDepth) {
    throw new BadQueryError(`Filters may be nested up to ${maxDepth} levels.`);
  }
}
