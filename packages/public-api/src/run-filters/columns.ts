import type { RunState } from '../runs/run-fields.js';
import type { RunFilter } from '../runs/run-filter.js';
import { type Column, column } from './column.js';

/** What configurations and summaries hold. */
export type MetricValue = string | number | bigint | boolean;

/** The columns of runs, each with the type of its values. Each name has one spelling here; filters know `createdAt` too. */
export interface RunColumnValues {
  readonly created_at: Date | string;
  readonly updated_at: Date | string;
  readonly heartbeat_at: Date | string;
  /** Seconds. */
  readonly duration: number;
  readonly state: RunState;
  /** The run id as in URLs. */
  readonly name: string;
  /** The name for people. */
  readonly display_name: string;
  readonly description: string;
  readonly notes: string;
  readonly commit: string;
  readonly group: string;
  readonly job_type: string;
  readonly host: string;
  readonly program: string;
  readonly repo: string;
  /** The sweep id as in URLs. */
  readonly sweep: string;
  readonly sweep_name: string;
  readonly username: string;
  /** The username or the full name. */
  readonly user: string;
  readonly project: string;
  readonly entity: string;
}

/** The name of a column of runs, as the server spells it. */
export type RunColumnName = keyof RunColumnValues;

/** Turns `display_name` into `displayName`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The columns of runs by both of their spellings. */
export type RunColumns = {
  readonly [Name in RunColumnName as Name | CamelCase<Name>]: RunColumnValues[Name];
};

const columnNames: { readonly [Name in RunColumnName]: true } = {
  created_at: true,
  updated_at: true,
  heartbeat_at: true,
  duration: true,
  state: true,
  name: true,
  display_name: true,
  description: true,
  notes: true,
  commit: true,
  group: true,
  job_type: true,
  host: true,
  program: true,
  repo: true,
  sweep: true,
  sweep_name: true,
  username: true,
  user: true,
  project: true,
  entity: true,
};

/** Every name of a column of runs, in both spellings. */
export const runColumnNames: ReadonlySet<string> = new Set(
  Object.keys(columnNames).flatMap((name) => [
    name,
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ]),
);

/**
 * A value of the configuration.
 *
 * @param path - its key; dots lead into nested values
 * @example config('model.layers').gte(3) // { 'config.model.layers': { $gte: 3 } }
 */
export function config<Value = MetricValue>(path: string): Column<Value> {
  return column(`config.${path}`);
}

/**
 * A value of the summary.
 *
 * @param path - its key; dots lead into nested values
 * @example summary('loss').lt(1) // { 'summary_metrics.loss': { $lt: 1 } }
 */
export function summary<Value = MetricValue>(path: string): Column<Value> {
  return column(`summary_metrics.${path}`);
}

/**
 * A column of runs, such as `display_name` or `createdAt`.
 *
 * @example field('created_at').gt(new Date('2030-01-01'))
 */
export function field<Name extends keyof RunColumns>(name: Name): Column<RunColumns[Name]> {
  return column(name);
}

/** The state of runs. */
export const state: Column<RunState> = column('state');

/** Conditions on the tags of runs. */
export interface TagColumn {
  /** Runs that have a tag. */
  has(tag: string): RunFilter;
  /** Runs that have at least one of these tags. */
  hasAny(tags: readonly string[]): RunFilter;
  /** Runs that have each of these tags. */
  hasAll(tags: readonly string[]): RunFilter;
  /** Runs that have none of these tags. */
  hasNone(tags: readonly string[]): RunFilter;
}

/** The tags of runs. */
export const tags: TagColumn = {
  has: (tag) => ({ tags: tag }),
  hasAny: (names) => ({ tags: { $in: names } }),
  hasAll: (names) => ({ $and: names.map((name) => ({ tags: name })) }),
  hasNone: (names) => ({ tags: { $nin: names } }),
};
