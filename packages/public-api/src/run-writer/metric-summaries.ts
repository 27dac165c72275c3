import { isRecord } from '../records.js';
import type { MetricDefinition } from './metric-definition.js';
import { splitMetricName, valueAtPath } from './metric-path.js';
import { createTree, isBranch, type ValueTree } from './row-values.js';

/** What the values of a metric amount to. */
interface Tally {
  readonly path: readonly string[];
  definition: MetricDefinition;
  first: unknown;
  last: unknown;
  min: number | undefined;
  max: number | undefined;
  total: number;
  count: number;
}

/** What the summary gets of one row: values to merge, and values that take the place of what is there. */
interface RowSummary {
  readonly merged: ValueTree;
  readonly replaced: readonly { readonly path: readonly string[]; readonly value: unknown }[];
}

/** Makes summaries of metrics that are to be kept otherwise than by their last value. */
export class MetricSummaries {
  readonly #tallies = new Map<string, Tally>();

  /**
   * Summarizes a metric as is said of it.
   * @param present - What the summary has of it: the values of before, of which nothing else is known.
   * @param count - How many values there were before.
   */
  track(name: string, definition: MetricDefinition, present: unknown, count: number): void {
    const known = this.#tallies.get(name);
    if (known !== undefined) {
      known.definition = definition;
    } else if (definition.summary.size > 0) {
      this.#tallies.set(name, beginTally(splitMetricName(name), definition, present, count));
    }
  }

  /** Leaves metrics alone whose summary somebody has set. They are tracked again when something new is said of them. */
  release(values: ValueTree): void {
    for (const [name, { path }] of this.#tallies) {
      if (valueAtPath(values, path) !== undefined) this.#tallies.delete(name);
    }
  }

  /** Takes the values of a row. */
  take(row: ValueTree): RowSummary {
    const replaced: { path: readonly string[]; value: unknown }[] = [];
    let merged = row;
    for (const tally of this.#tallies.values()) {
      const value = valueAtPath(row, tally.path);
      if (value === undefined || isBranch(value)) continue;
      merged = without(merged, tally.path);
      countValue(tally, value);
      const summary = summarize(tally);
      if (summary !== undefined) replaced.push({ path: tally.path, value: summary });
    }
    return { merged, replaced };
  }
}

function beginTally(path: readonly string[], definition: MetricDefinition, present: unknown, count: number): Tally {
  const tally: Tally = {
    path,
    definition,
    first: undefined,
    last: undefined,
    min: undefined,
    max: undefined,
    total: 0,
    count: 0,
  };
  if (isRecord(present) && !('_type' in present)) {
    const { min, max, mean, best } = present;
    const isMaximized = definition.goal === 'maximize';
    tally.first = present['first'];
    tally.last = present['last'];
    tally.min = numberOf(min) ?? (isMaximized ? undefined : numberOf(best));
    tally.max = numberOf(max) ?? (isMaximized ? numberOf(best) : undefined);
    const average = numberOf(mean);
    if (average !== undefined && count > 0) Object.assign(tally, { total: average * count, count });
  } else if (present !== undefined) {
    countValue(tally, present);
  }
  return tally;
}

function countValue(tally: Tally, value: unknown): void {
  tally.last = value;
  tally.first ??= value;
  const number = numberOf(value);
  if (number === undefined) return;
  tally.min = Math.min(tally.min ?? number, number);
  tally.max = Math.max(tally.max ?? number, number);
  tally.total += number;
  tally.count += 1;
}

/** Undefined when the summary says nothing new of the metric. */
function summarize({ definition: { summary, goal }, ...tally }: Tally): unknown {
  if (summary.has('none')) return undefined;
  const { first, last, min, max } = tally;
  const kept = createTree();
  const keep = (kind: 'first' | 'last' | 'min' | 'max' | 'mean' | 'best', value: unknown): void => {
    if (summary.has(kind) && value !== undefined) kept[kind] = value;
  };
  keep('last', last);
  keep('first', first);
  keep('min', min);
  keep('max', max);
  keep('mean', tally.count === 0 ? undefined : tally.total / tally.count);
  keep('best', goal === 'maximize' ? max : min);
  const isPlain = [...summary].every((kind) => kind === 'copy');
  if (isPlain) return last;
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** The values without the one at keys. What is on the way is copied, and nothing changed. */
function without(values: ValueTree, [key = '', ...rest]: readonly string[]): ValueTree {
  const copy = Object.assign(createTree(), values);
  const inner = copy[key];
  const kept = rest.length > 0 && isBranch(inner) ? without(inner, rest) : undefined;
  if (kept === undefined || Object.keys(kept).length === 0) delete copy[key];
  else copy[key] = kept;
  return copy;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}
