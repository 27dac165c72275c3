import type { TfEvent } from './event.js';
import { metricName } from './namespaces.js';

/** A row of the run's history. */
export interface TensorboardRow {
  readonly values: Record<string, unknown>;
  /** When its last value was written, in seconds since 1970. */
  readonly timestamp: number;
}

/**
 * Gathers values into rows as wandb 0.20.1 does: a row is complete when a folder goes on to a higher step, unless another folder
 * has gone there already. Each row has the step of its events as `global_step`, with the folder's name before it where there
 * is one; the run's own steps count rows.
 */
export class RowBuilder {
  readonly #folders = new Map<string, { step: number; readonly stepName: string }>();
  #highestStep = 0;
  #values: Record<string, unknown> | undefined;
  #timestamp = 0;

  /** Goes on to an event of a folder that has values, and returns the row that it completes, if any. */
  goTo(namespace: string, { step, wallTime }: Pick<TfEvent, 'step' | 'wallTime'>): TensorboardRow | undefined {
    const folder = this.#folder(namespace);
    const row = step > folder.step && step !== this.#highestStep ? this.complete() : undefined;
    this.#highestStep = Math.max(this.#highestStep, step);
    folder.step = step;
    this.#timestamp = wallTime;
    this.#values ??= createRow();
    this.#values[folder.stepName] = step;
    if (namespace !== '') this.#values['global_step'] = this.#highestStep;
    return row;
  }

  /** Sets a value of the event. */
  set(name: string, value: unknown): void {
    this.#values ??= createRow();
    this.#values[name] = value;
  }

  /** The row that is not complete; undefined when it has no values. */
  complete(): TensorboardRow | undefined {
    const values = this.#values;
    this.#values = undefined;
    return values === undefined ? undefined : { values, timestamp: this.#timestamp };
  }

  #folder(namespace: string): { step: number; readonly stepName: string } {
    const known = this.#folders.get(namespace);
    if (known !== undefined) return known;
    const folder = { step: 0, stepName: metricName(namespace, 'global_step') };
    this.#folders.set(namespace, folder);
    return folder;
  }
}

/** Without a prototype: a tag may be called `__proto__`. */
function createRow(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
