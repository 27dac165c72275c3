import { ValidationError } from '@wandb-ts/core';
import { type FilterTree, filterToMongo } from '../query-generator/filter-tree.js';
import { keysToOrder, type SortKey } from '../query-generator/run-keys.js';
import type { RunFilter } from '../runs/run-filter.js';

/** Which runs a section shows, and in which order. */
export interface ReportRunSet {
  /** What it is sorted by: one key, or several of which the first one counts. */
  readonly sort?: SortKey | { readonly keys: readonly SortKey[] } | null | undefined;
  /** Which runs match. */
  readonly filters?: FilterTree | null | undefined;
  /** Which of them are switched on. */
  readonly selections?: ReportSelections | null | undefined;
  readonly [field: string]: unknown;
}

/** Which runs of a list are switched on. */
export interface ReportSelections {
  /** 1 when every run is switched on but those of the tree, else those of the tree are. @defaultValue 0 */
  readonly root?: number | undefined;
  /** Run ids, or groups that have `children`. */
  readonly tree?: readonly unknown[] | undefined;
  readonly [field: string]: unknown;
}

/** A part of a report that shows panels over sets of runs. */
export interface ReportSection {
  /** Lists of runs. */
  readonly runSets?: readonly ReportRunSet[] | undefined;
  /** The index of the list that is shown. @defaultValue 0 */
  readonly openRunSet?: number | undefined;
  readonly [field: string]: unknown;
}

/** The list of runs that is shown. @throws {@link ValidationError} when the section has none. */
export function openRunSet({ runSets = [], openRunSet: index = 0 }: ReportSection): ReportRunSet {
  const runSet = runSets[index];
  if (runSet === undefined) throw new ValidationError(`The section has no set of runs with the index ${index}.`);
  return runSet;
}

/** The order of a list; undefined when it has none. @throws {@link ValidationError} for a section of keys that is unknown */
export function runSetOrder({ sort }: ReportRunSet): string | undefined {
  const key = sort && 'keys' in sort ? sort.keys[0] : sort;
  return key ? keysToOrder({ keys: [key] })[0] : undefined;
}

/**
 * The filter of a list.
 *
 * @param onlySelected - Whether to leave out the runs that are switched off.
 * @throws {@link ValidationError} for an operator or a section that does not exist.
 */
export function runSetFilter({ filters, selections }: ReportRunSet, onlySelected: boolean): RunFilter {
  const filter = (filters ? filterToMongo(filters) : null) ?? {};
  const selected = onlySelected && selections ? selectionFilter(selections) : undefined;
  if (selected === undefined) return filter;
  const { $or: groups } = filter;
  const [group] = groups ?? [];
  const isUsualShape = groups?.length === 1 && group?.$and !== undefined && Object.keys(group).length === 1;
  return isUsualShape ? { $or: [{ $and: [...group.$and, selected] }] } : { $and: [filter, selected] };
}

function selectionFilter({ root, tree = [] }: ReportSelections): RunFilter | undefined {
  const names = runNames(tree);
  if (root !== 1) return { name: { $in: names } };
  return names.length === 0 ? undefined : { name: { $nin: names } };
}

function runNames(tree: readonly unknown[]): string[] {
  return tree.flatMap((node) => {
    if (typeof node === 'string') return node;
    const children = typeof node === 'object' && node !== null && 'children' in node ? node.children : undefined;
    return Array.isArray(children) ? runNames(children) : [];
  });
}
