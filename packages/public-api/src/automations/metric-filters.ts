import { ValidationError } from '@wandb-ts/core';
import { RunWatch } from './event-filter.js';
import type { EventFilterObject } from './filter-json.js';

/** How several values become one. */
export type MetricAggregation = 'AVERAGE' | 'MAX' | 'MIN';

/** In which direction a metric moves. */
export type MetricDirection = 'INCREASE' | 'DECREASE' | 'ANY';

/** What metric is meant, and how many of its last values. */
export interface MetricWindow {
  readonly name: string;
  /** Null for the last value alone. */
  readonly aggregation: MetricAggregation | null;
  /** How many values are aggregated. */
  readonly window: number;
}

/** A metric, or the aggregate of its last values, is beyond a threshold. */
export class MetricThresholdFilter extends RunWatch {
  override readonly watchedEvent = 'RUN_METRIC';
  readonly #metric: MetricWindow;
  readonly #comparison: string;
  readonly #threshold: number;

  /** @param comparison - MongoDB's word for it. @throws {@link ValidationError} when the threshold is not a finite number. */
  constructor(metric: MetricWindow, comparison: '$gt' | '$gte' | '$lt' | '$lte', threshold: number) {
    super();
    this.#metric = metric;
    this.#comparison = comparison;
    this.#threshold = requireFinite('threshold', threshold);
  }

  /** The condition as the server reads it. */
  override toJSON(): EventFilterObject {
    const { name, aggregation, window } = this.#metric;
    const fields = { name, agg_op: aggregation, window_size: window };
    return { threshold_filter: { ...fields, cmp_op: this.#comparison, threshold: this.#threshold } };
  }
}

/** By how much a metric changes: exactly one of both. */
export interface MetricChange {
  /** The difference, greater than 0. */
  readonly diff?: number | undefined;
  /** The part of the value before, greater than 0: 0.1 for 10 percent. */
  readonly frac?: number | undefined;
  /** How many values before are aggregated. @defaultValue as many as of the later ones */
  readonly priorWindow?: number | undefined;
}

/** A metric, or the aggregate of its last values, changes by an amount from the values before. */
export class MetricChangeFilter extends RunWatch {
  override readonly watchedEvent = 'RUN_METRIC_CHANGE';
  readonly #metric: MetricWindow;
  readonly #direction: MetricDirection;
  readonly #priorWindow: number;
  readonly #amount: number;
  readonly #isRelative: boolean;

  /** @throws {@link ValidationError} unless exactly one amount is given, and is greater than 0. */
  constructor(metric: MetricWindow, direction: MetricDirection, { diff, frac, priorWindow }: MetricChange) {
    super();
    if ((diff === undefined) === (frac === undefined)) {
      throw new ValidationError('A change of a metric needs exactly one of diff and frac.');
    }
    this.#metric = metric;
    this.#direction = direction;
    this.#isRelative = diff === undefined;
    this.#amount = requirePositive(this.#isRelative ? 'frac' : 'diff', diff ?? frac ?? Number.NaN);
    this.#priorWindow = priorWindow === undefined ? metric.window : requireWindow('priorWindow', priorWindow);
  }

  /** The condition as the server reads it. */
  override toJSON(): EventFilterObject {
    const { name, aggregation, window } = this.#metric;
    return {
      change_filter: {
        name,
        agg_op: aggregation,
        current_window_size: window,
        change_amount: this.#amount,
        prior_window_size: this.#priorWindow,
        change_type: this.#isRelative ? 'RELATIVE' : 'ABSOLUTE',
        change_dir: this.#direction,
      },
    };
  }
}

/** A metric is many standard deviations away from the mean of its last values. */
export class MetricZScoreFilter extends RunWatch {
  override readonly watchedEvent = 'RUN_METRIC_ZSCORE';
  readonly #metric: Pick<MetricWindow, 'name' | 'window'>;
  readonly #direction: MetricDirection;
  readonly #threshold: number;

  /** @param threshold - How many standard deviations. @throws {@link ValidationError} unless it is greater than 0. */
  constructor(metric: Pick<MetricWindow, 'name' | 'window'>, direction: MetricDirection, threshold: number) {
    super();
    this.#metric = metric;
    this.#direction = direction;
    this.#threshold = requirePositive('threshold', threshold);
  }

  /** The condition as the server reads it. */
  override toJSON(): EventFilterObject {
    const { name, window } = this.#metric;
    return { zscore_filter: { name, window_size: window, threshold: this.#threshold, change_dir: this.#direction } };
  }
}

/** @throws {@link ValidationError} unless the number of values is an integer from 1. */
export function requireWindow(name: string, size: number): number {
  if (!Number.isSafeInteger(size) || size < 1) throw new ValidationError(`${name} must be an integer from 1.`);
  return size;
}

function requireFinite(name: string, value: number): number {
  if (!Number.isFinite(value)) throw new ValidationError(`${name} must be a finite number.`);
  return value;
}

function requirePositive(name: string, value: number): number {
  if (!(requireFinite(name, value) > 0)) throw new ValidationError(`${name} must be greater than 0.`);
  return value;
}
