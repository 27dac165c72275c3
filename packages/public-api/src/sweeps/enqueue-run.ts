import type { Client, RequestOptions } from '@wandb-ts/core';

/** Options of `sweep.enqueueRun`. */
export interface EnqueueRunOptions extends RequestOptions {
  /** The name of the run that people see. @defaultValue one that the server generates */
  readonly displayName?: string | undefined;
}

/**
 * Adds a run with a configuration of the caller's choice to a sweep; the next agent that asks gets it.
 *
 * @param storageId - The global id of the sweep.
 * @param config - Values by name, each in an object, such as `{ lr: { value: 0.1 } }`.
 * @returns the global id of the run
 * @throws {@link UnsupportedError} when the server lacks the ability SWEEPS_LOCAL_SCHEDULER; nothing is changed.
 */
export async function enqueueSweepRun(
  client: Client,
  storageId: string,
  config: object,
  options?: EnqueueRunOptions,
): Promise<string> {
  const { sendRun } = await import('../later.js');
  return sendRun(client, storageId, config, options);
}
