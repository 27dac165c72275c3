import { isRecord } from '../records.js';
import {
  decodeMetric,
  type EncodedMetric,
  encodeMetric,
  type MetricDefinition,
  type MetricStatement,
  withStatement,
} from './metric-definition.js';
import { joinMetricName, metricPaths, setAtPath, splitMetricName, valueAtPath } from './metric-path.js';
import type { ValueTree } from './row-values.js';

/** The definitions of the metrics of a run. */
export class MetricDefinitions {
  readonly #metrics = new Map<string, MetricDefinition>();
  readonly #patterns = new Map<string, MetricDefinition>();
  /** The last value of each metric that others are plotted against, as in wandb 0.20.1: 0 before there is one. */
  readonly #steps = new Map<string, number>();

  /** Begins with what a configuration has under the key `_wandb`. */
  static from(internal: Readonly<Record<string, unknown>>): MetricDefinitions {
    const definitions = new MetricDefinitions();
    const list: readonly unknown[] = Array.isArray(internal['m']) ? internal['m'] : [];
    for (const encoded of list) {
      const statement = isRecord(encoded) ? decodeMetric(encoded, list) : undefined;
      if (statement !== undefined) definitions.add(statement);
    }
    return definitions;
  }

  /** Whether nothing is said. */
  get isEmpty(): boolean {
    return this.#metrics.size === 0 && this.#patterns.size === 0;
  }

  /** Whether something is said about many metrics at once. */
  get hasPatterns(): boolean {
    return this.#patterns.size > 0;
  }

  /** What is known of each metric by its name. */
  get metrics(): ReadonlyMap<string, MetricDefinition> {
    return this.#metrics;
  }

  /** Takes a statement. */
  add(statement: MetricStatement): void {
    const { name, stepMetric } = statement;
    if (stepMetric !== '' && !this.#steps.has(stepMetric)) this.#steps.set(stepMetric, 0);
    const known = name.endsWith('*') ? this.#patterns : this.#metrics;
    known.set(name, withStatement(known.get(name), statement));
  }

  /** Takes the last values of step metrics, from a row or a summary. */
  learnSteps(values: ValueTree): void {
    for (const step of this.#steps.keys()) {
      const value = valueAtPath(values, splitMetricName(step));
      if (typeof value === 'number' || typeof value === 'bigint') this.#steps.set(step, Number(value));
    }
  }

  /** Takes what the metrics of a row show: their steps, and what patterns say of those that come up. Returns the latter. */
  learn(row: ValueTree): MetricStatement[] {
    this.learnSteps(row);
    if (this.#patterns.size === 0) return [];
    const expanded: MetricStatement[] = [];
    for (const path of metricPaths(row)) {
      const name = joinMetricName(path);
      const found = name.startsWith('_') || this.#metrics.has(name) ? undefined : this.#matchPattern(path);
      if (found === undefined) continue;
      const statement = { ...found, name, summary: [...found.summary], overwrite: true, isExpanded: true };
      this.add(statement);
      expanded.push(statement);
    }
    return expanded;
  }

  /** Puts the last value of step metrics into a row that has metrics and not their steps. */
  insertSteps(row: ValueTree): void {
    if (this.#steps.size === 0) return;
    for (const path of [...metricPaths(row)]) {
      const definition = this.#metrics.get(joinMetricName(path)) ?? this.#metrics.get(path.join('.'));
      if (definition === undefined || definition.stepMetric === '' || !definition.stepSync) continue;
      const step = splitMetricName(definition.stepMetric);
      if (valueAtPath(row, step) === undefined) setAtPath(row, step, this.#steps.get(definition.stepMetric) ?? 0);
    }
  }

  /**
   * Writes what is known as clients keep it in the configuration, under `m`.
   * @param isServerExpanding - Whether the server applies patterns itself, so that it needs nothing of what they made here.
   */
  encode(isServerExpanding: boolean): EncodedMetric[] {
    const list = new MetricList(this.#metrics);
    for (const [name, { isExpanded }] of this.#metrics) if (!isServerExpanding || !isExpanded) list.add(name);
    for (const [name, definition] of this.#patterns) list.add(name, definition);
    return list.encoded;
  }

  #matchPattern(path: readonly string[]): MetricDefinition | undefined {
    const name = path.join('.');
    for (const [pattern, definition] of this.#patterns) if (name.startsWith(pattern.slice(0, -1))) return definition;
    return undefined;
  }
}

/** A list of definitions in which a metric stands before its step metric, and names it by its position. */
class MetricList {
  readonly encoded: EncodedMetric[] = [];
  readonly #known: ReadonlyMap<string, MetricDefinition>;
  readonly #positions = new Map<string, number>();

  constructor(known: ReadonlyMap<string, MetricDefinition>) {
    this.#known = known;
  }

  /** Adds a metric once, and returns its position from 1. */
  add(name: string, definition: MetricDefinition | undefined = this.#known.get(name)): number {
    const present = this.#positions.get(name);
    if (present !== undefined) return present;
    const position = this.#positions.size + 1;
    this.#positions.set(name, position);
    const { stepMetric = '' } = definition ?? {};
    this.encoded[position - 1] = encodeMetric(name, definition, undefined);
    const step = stepMetric === '' ? undefined : this.add(stepMetric);
    this.encoded[position - 1] = encodeMetric(name, definition, step);
    return position;
  }
}
