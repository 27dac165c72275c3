import { stringifyJson, ValidationError } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { type EventFilterObject, negateFilter, parseFilter, wrapRunFilter } from './filter-json.js';

/** A filter: made with `ArtifactEvent` or `RunEvent`, or a plain object in MongoDB's language. */
export type EventFilterInput = EventFilter | EventFilterObject;

/** A condition on what happened, or to which run. `JSON.stringify` gives it in MongoDB's language. */
export class EventFilter {
  readonly #json: EventFilterObject;

  /** Wraps a plain filter. */
  constructor(json: EventFilterObject) {
    this.#json = json;
  }

  /** Both must hold. A condition on runs and one on a metric or a state make the filter of a run event. */
  and(other: RunWatch): RunEventFilter;
  and(other: EventFilterInput): EventFilter;
  and(other: EventFilterInput | RunWatch): EventFilter | RunEventFilter {
    if (isWatch(other)) return other.and(this);
    return new EventFilter({ $and: [this.#json, toFilterJson(other)] });
  }

  /** One of them must hold. */
  or(other: EventFilterInput): EventFilter {
    return new EventFilter({ $or: [this.#json, toFilterJson(other)] });
  }

  /** It must not hold. */
  not(): EventFilter {
    return new EventFilter(negateFilter(this.#json));
  }

  /** The filter as a plain object. */
  toJSON(): EventFilterObject {
    return this.#json;
  }
}

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
    const runFilter = stringifyJson(wrapRunFilter(toFilterJson(this.#runs)));
    return this.watchedEvent === 'RUN_STATE'
      ? { run_filter: runFilter, run_state_filter: this.#watch.toJSON() }
      : { run_filter: runFilter, run_metric_filter: this.#watch.toJSON(), metric_filter: null };
  }
}

/** A filter as a plain object; without one, everything fits. @throws {@link ValidationError} when it is not a filter. */
export function toFilterJson(filter: EventFilterInput | undefined): EventFilterObject {
  if (filter === undefined) return { $and: [] };
  if (filter instanceof EventFilter) return filter.toJSON();
  if (!isRecord(filter)) throw new ValidationError('A filter is an object, such as ArtifactEvent.alias.eq("prod").');
  return parseFilter(filter);
}

function isWatch(value: object): value is RunWatch {
  return 'watchedEvent' in value;
}
