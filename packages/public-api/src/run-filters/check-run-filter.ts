import { ValidationError } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import type { RunFilter } from '../runs/run-filter.js';
import { runColumnNames } from './columns.js';
import { nearest } from './nearest.js';

const groups = ['$and', '$or', '$nor'];
const prefixes = ['config.', 'summary_metrics.', 'summaryMetrics.', 'keys_info.keys.', 'tags.'];
const fields = [...runColumnNames, 'tags'];
const comparisons = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$exists', '$regex', '$contains'];
const operators = [...comparisons, '$not', ...groups];

/** What people write for the beginnings of paths. */
const mistakenPrefixes: readonly (readonly [mistake: RegExp, prefix: string])[] = [
  [/^(?:summary|summary_metric|metrics?)\./i, 'summary_metrics.'],
  [/^(?:config|conf|cfg|params?)\./i, 'config.'],
  [/^tags?\./i, 'tags.'],
];

/**
 * Finds typing errors in a filter: fields that runs do not have, unknown operators, and conditions of the wrong form.
 * `runs` takes filters without this check, since newer servers may know more.
 *
 * @returns the filter, unchanged
 * @throws {@link ValidationError} naming the place, and what was probably meant.
 * @example api.runs(path, { filters: checkRunFilter(JSON.parse(text)) });
 */
export function checkRunFilter(filter: unknown): RunFilter {
  checkFilter(filter, '');
  return filter as RunFilter;
}

function checkFilter(filter: unknown, place: string): void {
  if (!isRecord(filter)) throw new ValidationError(`A filter is an object${at(place)}.`);
  for (const [key, condition] of Object.entries(filter)) {
    const inside = place === '' ? key : `${place}.${key}`;
    if (groups.includes(key)) checkGroup(key, condition, (member, index) => checkFilter(member, `${inside}[${index}]`));
    else if (key === '$not') checkFilter(condition, inside);
    else if (key.startsWith('$')) throw unknown('operator', key, { place, known: [...groups, '$not'] });
    else checkField(key, condition, { place, inside });
  }
}

function checkField(key: string, condition: unknown, { place, inside }: { place: string; inside: string }): void {
  const isPath = prefixes.some((prefix) => key.startsWith(prefix) && key.length > prefix.length);
  if (!isPath && !fields.includes(key)) throw unknown('field', key, { place, known: fields });
  checkCondition(condition, inside);
}

function checkCondition(condition: unknown, place: string): void {
  if (condition === undefined) throw new ValidationError(`The filter has no value at ${place}.`);
  if (!isRecord(condition)) return;
  const entries = Object.entries(condition);
  // An object without operators is a value that is compared as a whole.
  if (!entries.some(([name]) => name.startsWith('$'))) return;
  for (const [operator, operand] of entries) {
    if (!operators.includes(operator)) throw unknown('operator', operator, { place, known: operators });
    checkOperand(operator, operand, place);
  }
}

function checkOperand(operator: string, operand: unknown, place: string): void {
  if (groups.includes(operator)) {
    checkGroup(operator, operand, (member) => checkCondition(member, place));
  } else if (operator === '$not') {
    checkCondition(operand, place);
  } else {
    const { wanted, isRight } = operandChecks[operator] ?? anyOperand;
    if (!isRight(operand)) throw new ValidationError(`${operator} needs ${wanted}${at(place)}.`);
  }
}

interface OperandCheck {
  readonly wanted: string;
  isRight(operand: unknown): boolean;
}

const anyOperand: OperandCheck = { wanted: 'a value', isRight: (operand) => operand !== undefined };
const list: OperandCheck = { wanted: 'a list', isRight: Array.isArray };
const text: OperandCheck = { wanted: 'a text', isRight: (operand) => typeof operand === 'string' };
const flag: OperandCheck = { wanted: 'true or false', isRight: (operand) => typeof operand === 'boolean' };
const operandChecks: Readonly<Record<string, OperandCheck>> = {
  $in: list,
  $nin: list,
  $regex: text,
  $contains: text,
  $exists: flag,
};

function checkGroup(operator: string, members: unknown, check: (member: unknown, index: number) => void): void {
  if (!Array.isArray(members)) throw new ValidationError(`${operator} needs a list of filters.`);
  members.forEach(check);
}

function unknown(
  kind: 'field' | 'operator',
  name: string,
  { place, known }: { place: string; known: readonly string[] },
): ValidationError {
  const meant = (kind === 'field' ? mistakenPath(name) : undefined) ?? nearest(name, known);
  const hint =
    meant === undefined
      ? `There are ${known.join(', ')}${kind === 'field' ? `, and paths that begin with ${prefixes.join(', ')}` : ''}.`
      : `Did you mean ${JSON.stringify(meant)}?`;
  return new ValidationError(`Filters of runs have no ${kind} ${JSON.stringify(name)}${at(place)}. ${hint}`);
}

function mistakenPath(name: string): string | undefined {
  const [mistake, prefix] = mistakenPrefixes.find(([pattern]) => pattern.test(name)) ?? [];
  return mistake === undefined ? undefined : name.replace(mistake, prefix ?? '');
}

function at(place: string): string {
  return place === '' ? '' : ` at ${place}`;
}
