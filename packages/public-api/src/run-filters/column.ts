import { ValidationError } from '@wandb-ts/core';
import type { RunFilter, RunOrder } from '../runs/run-filter.js';

/** A value of runs that filters compare and orders sort by. */
export interface Column<Value> {
  /** How filters and orders name it. */
  readonly path: string;
  /** Runs that have this value; null for those that have none. */
  eq(value: Value | null): RunFilter;
  /** Runs that have another value, or none. */
  ne(value: Value | null): RunFilter;
  /** Runs with a greater value. */
  gt(value: Value): RunFilter;
  /** Runs with this value or a greater one. */
  gte(value: Value): RunFilter;
  /** Runs with a smaller value. */
  lt(value: Value): RunFilter;
  /** Runs with this value or a smaller one. */
  lte(value: Value): RunFilter;
  /** Runs that have one of these values. */
  in(values: readonly (Value | null)[]): RunFilter;
  /** Runs that have none of these values. */
  notIn(values: readonly (Value | null)[]): RunFilter;
  /** Runs that have a value. */
  exists(): RunFilter;
  /** Runs that have no value. */
  missing(): RunFilter;
  /** Runs whose text has a match of the regular expression. @param pattern - the server's dialect, without slashes */
  matches(pattern: string): RunFilter;
  /** The smallest values first. */
  ascending(): RunOrder;
  /** The greatest values first. */
  descending(): RunOrder;
}

/** Makes a column of its path. @throws {@link ValidationError} when the path is empty, or ends in a dot. */
export function column<Value>(path: string): Column<Value> {
  if (path === '' || path.endsWith('.')) {
    throw new ValidationError(`The name of a value of runs is missing: ${JSON.stringify(path)}.`);
  }
  return {
    path,
    eq: (value) => ({ [path]: { $eq: value } }),
    ne: (value) => ({ [path]: { $ne: value } }),
    gt: (value) => compare(path, '$gt', value),
    gte: (value) => compare(path, '$gte', value),
    lt: (value) => compare(path, '$lt', value),
    lte: (value) => compare(path, '$lte', value),
    in: (values) => ({ [path]: { $in: values } }),
    notIn: (values) => ({ [path]: { $nin: values } }),
    exists: () => ({ [path]: { $exists: true } }),
    missing: () => ({ [path]: { $exists: false } }),
    matches: (pattern) => ({ [path]: { $regex: pattern } }),
    ascending: () => `+${path}`,
    descending: () => `-${path}`,
  };
}

function compare(path: string, operator: '$gt' | '$gte' | '$lt' | '$lte', value: unknown): RunFilter {
  return { [path]: { [operator]: value } };
}
