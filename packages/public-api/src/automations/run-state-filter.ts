import { ValidationError } from '@wandb-ts/core';
import { RunWatch } from './event-filter.js';
import type { EventFilterObject } from './filter-json.js';

/** The states of runs that automations tell apart; a crashed run counts as failed. */
export type WatchedRunState = 'running' | 'finished' | 'failed' | 'crashed';

const wireStates: ReadonlyMap<string, string> = new Map([
  ['running', 'RUNNING'],
  ['finished', 'FINISHED'],
  ['failed', 'FAILED'],
  ['crashed', 'FAILED'],
]);

/** A run comes into one of some states. */
export class RunStateFilter extends RunWatch {
  override readonly watchedEvent = 'RUN_STATE';
  readonly #states: readonly string[];

  /** @throws {@link ValidationError} for other states, or none. */
  constructor(states: Iterable<WatchedRunState | Uppercase<WatchedRunState>>) {
    super();
    this.#states = [...new Set([...states].map(toWireState))].sort();
    if (this.#states.length === 0) throw new ValidationError('A filter of run states needs at least one state.');
  }

  /** The condition as the server reads it. */
  override toJSON(): EventFilterObject {
    return { states: this.#states };
  }
}

/** The state of runs. */
export class RunStateField {
  /** A run comes into this state. */
  eq(state: WatchedRunState | Uppercase<WatchedRunState>): RunStateFilter {
    return new RunStateFilter([state]);
  }

  /** A run comes into one of these states. */
  in(states: Iterable<WatchedRunState | Uppercase<WatchedRunState>>): RunStateFilter {
    return new RunStateFilter(states);
  }
}

function toWireState(state: string): string {
  const wire = typeof state === 'string' ? wireStates.get(state.toLowerCase()) : undefined;
  if (wire === undefined) {
    throw new ValidationError(`Automations watch the states ${[...wireStates.keys()].join(', ')}.`);
  }
  return wire;
}
