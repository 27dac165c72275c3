import type { TfEvent } from './event.js';
import { metricName } from './namespaces.js';

/** A row of the run's history. */
export interface TensorboardRow {
  readonly values: Record<string, unknown>;
  /** When its last value was written, in seconds since 1970. */
  readonly timestamp: number;
}

/** What an event of a folder says. */
export interface FolderEvent {
  readonly namespace: string;
  readonly event: Pick<TfEvent, 'step' | 'wallTime'>;
  /** Values by the name of their metric; never empty. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Gathers values into rows as wandb 0.20.1 does: a row is complete when a folder goes on to a higher step, unless another folder
 * has gone there already. Each row has the step of its events as `global_step`, with the folder's name before it where there
 * is one; the run's own steps count rows.
 */
export class RowBuilder {
  readonly #steps = new Map<string, number>();
  #highestStep = 0;
  #values: Record<string, unknown> = {};
  #timestamp = 0;

  /** Adds an event, and returns the row that it completes, if any. */
  add({ namespace, event, values }: FolderEvent): TensorboardRow | undefined {
    const { step, wallTime } = event;
    const isNext = step > (this.#steps.get(namespace) ?? 0) && step !== this.#highestStep;
    const row = isNext ? this.complete() : undefined;
    this.#highestStep = Math.max(this.#highestStep, step);
    this.#steps.set(namespace, step);
    this.#timestamp = wallTime;
    Object.assign(this.#values, { [metricName(namespace, 'global_step')]: step }, values);
    if (namespace !== '') this.#values['global_step'] = this.#highestStep;
    return row;
  }

  /** The row that is not complete; undefined when it has no values. */
  complete(): TensorboardRow | undefined {
    if (Object.keys(this.#values).length === 0) return undefined;
    const row = { values: this.#values, timestamp: this.#timestamp };
    this.#values = {};
    return row;
  }
}
