import { type DefineMetricOptions, type MetricStatement, toStatement } from './metric-definition.js';
import { MetricDefinitions } from './metric-definitions.js';
import type { RunBeginning } from './past-run.js';
import type { ValueTree } from './row-values.js';
import { SummaryValues } from './summary-values.js';

/** What is said of the metrics of a run that is being written, and the summary that follows from it. */
export class RunMetrics {
  /** What the summary has. */
  readonly summary: SummaryValues;
  /** What is said. */
  readonly definitions: MetricDefinitions;
  readonly #numberCounts: RunBeginning['numberCounts'];
  readonly #onStatement: (statement: MetricStatement) => void;

  /**
   * @param beginning - Where the run goes on.
   * @param internal - The internal entries of clients in its configuration.
   * @param onStatement - Hears of everything new that is said.
   */
  constructor(
    { summary, numberCounts }: Pick<RunBeginning, 'summary' | 'numberCounts'>,
    internal: Readonly<Record<string, unknown>>,
    onStatement: (statement: MetricStatement) => void,
  ) {
    this.summary = new SummaryValues(summary);
    this.definitions = MetricDefinitions.from(internal);
    this.#numberCounts = numberCounts;
    this.#onStatement = onStatement;
    this.definitions.learnSteps(summary);
    for (const name of this.definitions.metrics.keys()) this.#track(name);
  }

  /** See `ActiveRun.defineMetric`. */
  define(name: string, options: DefineMetricOptions = {}): void {
    const statement = toStatement(name, options);
    this.#onStatement(statement);
    this.add(statement);
  }

  /** Takes a statement. */
  add(statement: MetricStatement): void {
    this.definitions.add(statement);
    this.#track(statement.name);
  }

  /** Puts into a row what its metrics are plotted against, and learns what is said of those that come up. */
  completeRow(row: ValueTree): void {
    if (this.definitions.isEmpty) return;
    for (const statement of this.definitions.learn(row)) {
      this.#onStatement(statement);
      this.#track(statement.name);
    }
    this.definitions.insertSteps(row);
  }

  #track(name: string): void {
    const definition = this.definitions.metrics.get(name);
    if (definition === undefined) return;
    this.summary.track(name, definition, this.#numberCounts.get(name.replaceAll('\\.', '.')) ?? 0);
  }
}
