import { ValidationError } from '@wandb-ts/core';
import {
  type MetricAggregation,
  type MetricChange,
  MetricChangeFilter,
  MetricThresholdFilter,
  type MetricWindow,
  MetricZScoreFilter,
  requireWindow,
} from './metric-filters.js';

/** The last value of a metric, or the aggregate of its last values. */
export class MetricValue {
  readonly #metric: MetricWindow;

  /** Names a metric. Metrics come from `RunEvent.metric()`. */
  constructor(metric: MetricWindow) {
    this.#metric = metric;
  }

  /** It is greater than this value. */
  gt(value: number): MetricThresholdFilter {
    return new MetricThresholdFilter(this.#metric, '$gt', value);
  }

  /** It is greater than or equal to this value. */
  gte(value: number): MetricThresholdFilter {
    return new MetricThresholdFilter(this.#metric, '$gte', value);
  }

  /** It is less than this value. */
  lt(value: number): MetricThresholdFilter {
    return new MetricThresholdFilter(this.#metric, '$lt', value);
  }

  /** It is less than or equal to this value. */
  lte(value: number): MetricThresholdFilter {
    return new MetricThresholdFilter(this.#metric, '$lte', value);
  }

  /** It changes by at least this much, whether up or down. */
  changesBy(change: MetricChange): MetricChangeFilter {
    return new MetricChangeFilter(this.#metric, 'ANY', change);
  }

  /** It grows by at least this much. */
  increasesBy(change: MetricChange): MetricChangeFilter {
    return new MetricChangeFilter(this.#metric, 'INCREASE', change);
  }

  /** It falls by at least this much. */
  decreasesBy(change: MetricChange): MetricChangeFilter {
    return new MetricChangeFilter(this.#metric, 'DECREASE', change);
  }
}

/** A metric of runs: its last value, unless an aggregate is asked for. */
export class Metric extends MetricValue {
  /** The name under which runs log it. */
  readonly name: string;

  /** @throws {@link ValidationError} when the name is empty. */
  constructor(name: string) {
    if (!name) throw new ValidationError('A metric needs a name.');
    super({ name, aggregation: null, window: 1 });
    this.name = name;
  }

  /** The mean of its last values. @param window - how many */
  avg(window: number): MetricValue {
    return this.#aggregate('AVERAGE', window);
  }

  /** {@link Metric.avg}, by its other name. */
  mean(window: number): MetricValue {
    return this.avg(window);
  }

  /** The greatest of its last values. @param window - how many */
  max(window: number): MetricValue {
    return this.#aggregate('MAX', window);
  }

  /** The smallest of its last values. @param window - how many */
  min(window: number): MetricValue {
    return this.#aggregate('MIN', window);
  }

  /** How many standard deviations it is away from the mean of its last values. @param window - how many */
  zscore(window: number): MetricZScore {
    return new MetricZScore(this.name, requireWindow('window', window));
  }

  #aggregate(aggregation: MetricAggregation, window: number): MetricValue {
    return new MetricValue({ name: this.name, aggregation, window: requireWindow('window', window) });
  }
}

/** How many standard deviations a metric is away from the mean of its last values. */
export class MetricZScore {
  readonly #name: string;
  readonly #window: number;
  readonly #isAbsolute: boolean;

  /** Names a metric. It comes from `RunEvent.metric(name).zscore(window)`. */
  constructor(name: string, window: number, isAbsolute: boolean = false) {
    this.#name = name;
    this.#window = window;
    this.#isAbsolute = isAbsolute;
  }

  /** The same in either direction. */
  abs(): MetricZScore {
    return new MetricZScore(this.#name, this.#window, true);
  }

  /** It is greater than this value. @throws {@link ValidationError} unless the number is greater than 0. */
  gt(value: number): MetricZScoreFilter {
    return this.#filter(this.#isAbsolute ? 'ANY' : 'INCREASE', value);
  }

  /** It is less than this value. @throws {@link ValidationError} unless the number is less than 0, and the direction matters. */
  lt(value: number): MetricZScoreFilter {
    if (this.#isAbsolute) throw new ValidationError('An absolute z-score is compared with gt only.');
    if (!(value < 0)) throw new ValidationError('A z-score that is smaller needs a number less than 0.');
    return this.#filter('DECREASE', -value);
  }

  #filter(direction: 'INCREASE' | 'DECREASE' | 'ANY', threshold: number): MetricZScoreFilter {
    return new MetricZScoreFilter({ name: this.#name, window: this.#window }, direction, threshold);
  }
}
