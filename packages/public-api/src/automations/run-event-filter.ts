import { stringifyJson } from '@wandb-ts/core';
import type { EventFilterInput, EventFilterObject } from './event-filter.js';
import { wrapRunFilter } from './event-filter.js';

/** The events that runs have. */
export type RunEventType = 'RUN_METRIC' | 'RUN_METRIC_CHANGE' | 'RUN_METRIC_ZSCORE' | 'RUN_STATE';

/** What is watched of runs: a metric, or the state. */
export abstract class RunWatch {
  /** What happens when it is so. */
  abstract readonly watchedEvent: RunEventType;

  /** The runs that it is watched of. */
  and(runs: EventFilterInput): RunEventFilter {
    return new RunEventFilter(this, runs);
  }

  /** The condition as the server reads it. */
  abstract toJSON(): EventFilterObject;
}

/** What is watched, and of which runs. */
export class RunEventFilter {
  /** What happens when it is so. */
  readonly watchedEvent: RunEventType;
  readonly #watch: RunWatch;
  readonly #runs: EventFilterInput | undefined;

  /** Joins both; `RunEvent.metric('loss').gt(5).and(RunEvent.name.contains('big'))` does so too. Every run without a filter. */
  constructor(watch: RunWatch, runs?: EventFilterInput) {
    this.watchedEvent = watch.watchedEvent;
    this.#watch = watch;
    this.#runs = runs;
  }

  /** The filter as the server reads it: that of the runs is a JSON text within it. */
  toJSON(): EventFilterObject {
    const runFilter = stringifyJson(wrapRunFilter(this.#runs));
    return this.watchedEvent === 'RUN_STATE'
      ? { run_filter: runFilter, run_state_filter: this.#watch.toJSON() }
      : { run_filter: runFilter, run_metric_filter: this.#watch.toJSON(), metric_filter: null };
  }
}
