import { stringifyJson } from '@wandb-ts/core';
import type { MetricDefinition } from './metric-definition.js';
import { setAtPath, splitMetricName, valueAtPath } from './metric-path.js';
import { MetricSummaries } from './metric-summaries.js';
import { createTree, isBranch, mergeValues, type ValueTree } from './row-values.js';

/** The summary of a run: the last value of every key, nested objects key by key, or what its definition asks for. */
export class SummaryValues {
  readonly #values = createTree();
  readonly #metrics = new MetricSummaries();

  /** @param values - What a resumed run had. */
  constructor(values: ValueTree) {
    mergeValues(this.#values, values);
  }

  /**
   * Summarizes a metric from now on as is said of it.
   * @param count - How many values there were before this process.
   */
  track(name: string, definition: MetricDefinition, count: number): void {
    this.#metrics.track(name, definition, valueAtPath(this.#values, splitMetricName(name)), count);
  }

  /** Takes over the values of a row. A value of null takes its key out, as in wandb 0.20.1. */
  mergeRow(row: ValueTree): void {
    const { merged, replaced } = this.#metrics.take(row);
    this.#merge(merged);
    for (const { path, value } of replaced) setAtPath(this.#values, path, value);
  }

  /** Takes over values that somebody has set, whatever the definitions of their metrics say. Null takes a key out. */
  merge(values: ValueTree): void {
    this.#metrics.release(values);
    this.#merge(values);
  }

  /** Corrects the summary by what a log tells of it. */
  correct(change: (values: ValueTree) => void): void {
    change(this.#values);
  }

  /**
   * Writes the whole summary as JSON text.
   * @param runtimeSeconds - How long the run has run; the app shows it.
   */
  write(runtimeSeconds: number): string {
    mergeValues(this.#values, { _wandb: { runtime: Math.floor(runtimeSeconds) } });
    return stringifyJson(this.#values, { nonFinite: 'token' });
  }

  #merge(values: ValueTree): void {
    mergeWithoutNulls(this.#values, values);
  }
}

/** Like {@link mergeValues}, but null takes its key out. Branches are copied, so that the row keeps its own. */
function mergeWithoutNulls(target: ValueTree, source: ValueTree): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === null) {
      delete target[key];
    } else if (isBranch(value)) {
      const present = target[key];
      const branch = isBranch(present) ? present : createTree();
      target[key] = branch;
      mergeWithoutNulls(branch, value);
    } else {
      target[key] = value;
    }
  }
}
