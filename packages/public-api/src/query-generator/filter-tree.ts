import { ValidationError } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import type { FilterCondition, RunFilter } from '../runs/run-filter.js';
import { keyToServerPath, type RunKey, serverPathToKey } from './run-keys.js';

/** How a value is compared. */
export type FilterTreeOperator = '=' | '!=' | '>' | '>=' | '<' | '<=' | 'IN' | 'NIN' | 'REGEX';

/** One comparison, as the web app keeps it. */
export interface FilterLeaf {
  readonly key: RunKey;
  readonly op: FilterTreeOperator;
  /** What it is compared with. Without one, only `=` and `!=` have a meaning. */
  readonly value?: unknown;
  /** Whether it is switched off. @defaultValue false */
  readonly disabled?: boolean | undefined;
}

/** Comparisons of which all or one must hold. */
export interface FilterGroup {
  readonly op: 'AND' | 'OR';
  readonly filters: readonly FilterTree[];
  /** Whether it is switched off. @defaultValue false */
  readonly disabled?: boolean | undefined;
}

/** A filter, as the web app keeps it. */
export type FilterTree = FilterGroup | FilterLeaf;

const operators: readonly (readonly [op: FilterTreeOperator, mongo: string])[] = [
  ['!=', '$ne'],
  ['>', '$gt'],
  ['>=', '$gte'],
  ['<', '$lt'],
  ['<=', '$lte'],
  ['IN', '$in'],
  ['NIN', '$nin'],
  ['REGEX', '$regex'],
];

/**
 * Makes a filter for `runs` of a tree. Parts that are switched off, have no name or lack a value are left out.
 *
 * @returns null when the whole tree is left out
 * @throws {@link ValidationError} for an operator or a section that does not exist.
 */
export function filterToMongo(filter: FilterTree): RunFilter | null {
  if (filter.disabled === true) return null;
  if ('filters' in filter) {
    const members = filter.filters.map(filterToMongo).filter((member) => member !== null);
    if (filter.op === 'AND') return { $and: members };
    if (filter.op === 'OR') return { $or: members };
    throw new ValidationError(`A group of filters is AND or OR, not ${JSON.stringify((filter as FilterGroup).op)}.`);
  }
  return leafToMongo(filter);
}

function leafToMongo({ key, op, value = null }: FilterLeaf): RunFilter | null {
  if (key.name === '' || (value === null && op !== '=' && op !== '!=')) return null;
  if (key.section === 'tags') {
    if (op === 'IN') return { tags: { $in: value as readonly unknown[] } };
    return value === false ? { $or: [{ tags: null }, { tags: { $ne: key.name } }] } : { tags: key.name };
  }
  return { [keyToServerPath(key)]: op === '=' ? (value as FilterCondition) : { [mongoOperator(op)]: value } };
}

function mongoOperator(op: FilterTreeOperator): string {
  const mongo = operators.find(([known]) => known === op)?.[1];
  if (mongo === undefined) throw new ValidationError(`Filters have no operator ${JSON.stringify(op)}.`);
  return mongo;
}

/**
 * Makes a tree of a filter. Several conditions side by side become an `AND`.
 *
 * @throws {@link ValidationError} for `$nor`, `$not` and other operators that trees do not have.
 */
export function mongoToFilter(filter: RunFilter): FilterTree {
  const trees = Object.entries(filter).flatMap(([key, condition]): FilterTree[] => {
    if (condition === undefined) return [];
    if (key === '$and' || key === '$or') return [groupToTree(key, condition)];
    if (key.startsWith('$')) throw unknownOperator(key);
    return conditionToLeaves(serverPathToKey(key), condition);
  });
  const [only] = trees;
  return only !== undefined && trees.length === 1 ? only : { op: 'AND', filters: trees };
}

function groupToTree(operator: '$and' | '$or', members: unknown): FilterGroup {
  if (!Array.isArray(members)) throw new ValidationError(`${operator} needs a list of filters.`);
  return { op: operator === '$and' ? 'AND' : 'OR', filters: members.map((member: RunFilter) => mongoToFilter(member)) };
}

function conditionToLeaves(key: RunKey, condition: unknown): FilterLeaf[] {
  const entries = isRecord(condition) ? Object.entries(condition) : [];
  if (!entries.some(([name]) => name.startsWith('$'))) return [{ key, op: '=', value: condition }];
  return entries.map(([operator, value]) => ({ key, op: treeOperator(operator), value }));
}

function treeOperator(operator: string): FilterTreeOperator {
  const op = operator === '$eq' ? '=' : operators.find(([, mongo]) => mongo === operator)?.[0];
  if (op === undefined) throw unknownOperator(operator);
  return op;
}

function unknownOperator(operator: string): ValidationError {
  return new ValidationError(`The filters of reports have nothing like the operator ${JSON.stringify(operator)}.`);
}
