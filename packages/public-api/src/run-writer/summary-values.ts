import { stringifyJson } from '@wandb-ts/core';
import { createTree, isBranch, mergeValues, type ValueTree } from './row-values.js';

/** The summary of a run: the last value of every key, nested objects key by key. */
export class SummaryValues {
  readonly #values = createTree();

  /** @param values - What a resumed run had. */
  constructor(values: ValueTree) {
    mergeValues(this.#values, values);
  }

  /** Takes over values. A value of null takes its key out, as in wandb 0.20.1. */
  merge(values: ValueTree): void {
    mergeValues(this.#values, values);
    dropNulls(this.#values, values);
  }

  /**
   * Writes the whole summary as JSON text.
   * @param runtimeSeconds - How long the run has run; the app shows it.
   */
  write(runtimeSeconds: number): string {
    mergeValues(this.#values, { _wandb: { runtime: Math.floor(runtimeSeconds) } });
    return stringifyJson(this.#values, { nonFinite: 'token' });
  }
}

function dropNulls(target: ValueTree, source: ValueTree): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === null) {
      delete target[key];
    } else if (isBranch(value)) {
      const branch = target[key];
      if (isBranch(branch)) {
        dropNulls(branch, value);
      }
    }
  }
}
