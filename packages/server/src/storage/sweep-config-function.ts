import type { DatabaseSync } from 'node:sqlite';
import { stringifyAsPython } from '../json/wire-json.js';
import { readSweepConfig } from '../sweep-search/sweep-config.js';

/** The name of the SQL function `(config)`: the YAML of a sweep as JSON, with the name and the method that count for it. */
export const sweepConfigFunction = 'wandb_sweep_config';

/** Gives a connection the function {@link sweepConfigFunction}. */
export function defineSweepConfigFunction(db: DatabaseSync): void {
  // A statement asks several times of one row before it comes to the next.
  let last = { text: '', json: '{}' };
  db.function(sweepConfigFunction, { deterministic: true, directOnly: true }, (config) => {
    const text = String(config);
    if (last.text !== text) {
      const { values, name, method } = readSweepConfig(text);
      last = { text, json: stringifyAsPython({ ...values, name, method }) };
    }
    return last.json;
  });
}
