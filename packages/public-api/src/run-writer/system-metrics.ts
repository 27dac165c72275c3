import { UnsupportedError } from '@wandb-ts/core';

/** Measures the process and the machine: numbers by the names that wandb 0.20.1 gives them, without `system.`. */
export type SystemProbe = () => Promise<Record<string, number>>;

/**
 * Begins to measure: shares of time and amounts of data are those since this call.
 * @throws {@link UnsupportedError} where programs cannot see the machine.
 */
export function createSystemProbe(): SystemProbe {
  throw new UnsupportedError('System metrics can be measured in Node.js, Deno and Bun only.');
}
