import { parseJson } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import type { MetricStatement } from '../run-writer/metric-definition.js';
import type { MetricDefinitions } from '../run-writer/metric-definitions.js';
import { valueAtPath } from '../run-writer/metric-path.js';
import { createTree, type ValueTree } from '../run-writer/row-values.js';
import { RunMetrics } from '../run-writer/run-metrics.js';
import { removeItems, setItems, setLeaf } from './log-tree.js';
import { countsSetting, type LogItem, offsetsSetting, type RunHead } from './record.js';

/**
 * The summary of a run whose log is sent, and the definitions of its metrics. Our own logs tell of what somebody set only;
 * what follows from the rows is made of them. Logs of wandb for Python tell of both, and are taken at their word.
 */
export class ReplaySummary {
  readonly #metrics: RunMetrics;
  readonly #told: Map<string, { readonly path: readonly string[]; readonly value: unknown }> | null;
  #hasNewStatements = false;

  constructor(head: RunHead) {
    const summary = createTree();
    setItems(summary, head.summary);
    const config = createTree();
    setItems(config, head.config);
    const internal = config['_wandb'];
    const numberCounts = new Map(
      Object.entries(readSetting(head, countsSetting)).map(([key, count]) => [key, Number(count)]),
    );
    this.#metrics = new RunMetrics({ summary, numberCounts }, isRecord(internal) ? internal : {}, () => {
      this.#hasNewStatements = true;
    });
    this.#told = isOwnLog(head) ? null : new Map();
  }

  /** What is said of metrics. */
  get definitions(): MetricDefinitions {
    return this.#metrics.definitions;
  }

  /** Whether something was said of metrics since the last call. */
  takeNews(): boolean {
    const hasNews = this.#hasNewStatements;
    this.#hasNewStatements = false;
    return hasNews;
  }

  state(statement: MetricStatement): void {
    this.#metrics.add(statement);
    this.#hasNewStatements = true;
  }

  /** Adds to a row that its process did not complete what it would have added. */
  completeRow(row: ValueTree): void {
    this.#metrics.completeRow(row);
  }

  row(values: ValueTree): void {
    this.#metrics.summary.mergeRow(values);
    for (const [name, { path, value }] of this.#told ?? []) {
      if (value === null && valueAtPath(values, path) !== undefined) this.#told?.delete(name);
    }
  }

  set(update: readonly LogItem[], remove: readonly LogItem[]): void {
    if (this.#told === null) {
      const changed = createTree();
      setItems(changed, update);
      for (const { path } of remove) setItems(changed, [{ path, json: 'null' }]);
      this.#metrics.summary.merge(changed);
      return;
    }
    for (const { path, json } of update) this.#told.set(path.join('\n'), { path, value: parseJson(json) });
    for (const { path } of remove) this.#told.set(path.join('\n'), { path, value: null });
  }

  /** Writes the whole summary as JSON text. */
  write(runtimeSeconds: number): string {
    const { summary } = this.#metrics;
    summary.correct((values) => {
      for (const { path, value } of this.#told?.values() ?? []) {
        if (value === null) removeItems(values, [{ path, json: '' }]);
        else setLeaf(values, path, value);
      }
    });
    return summary.write(runtimeSeconds);
  }
}

/** Whether this package wrote the log. */
export function isOwnLog(head: RunHead): boolean {
  return head.settings.some(({ path }) => path[0] === offsetsSetting);
}

/** What this package notes in the head of its logs; empty when there is nothing. */
export function readSetting(head: RunHead, name: string): Readonly<Record<string, unknown>> {
  const noted = head.settings.find(({ path }) => path[0] === name);
  const value = noted === undefined ? undefined : parseJson(noted.json);
  return isRecord(value) ? value : {};
}
