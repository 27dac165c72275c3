import {
  type Client,
  type RequestOptions,
  stringifyJson,
  UnexpectedResponseError,
  UnsupportedError,
} from '@wandb-ts/core';
import { enqueueSweepRun as sendEnqueueSweepRun } from '@wandb-ts/core/requests/sweeps';

/** Options of `sweep.enqueueRun`. */
export interface EnqueueRunOptions extends RequestOptions {
  /** The name of the run that people see. @defaultValue one that the server makes up */
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
  { displayName, ...options }: EnqueueRunOptions = {},
): Promise<string> {
  if (!(await client.hasFeature('SWEEPS_LOCAL_SCHEDULER', options))) {
    throw new UnsupportedError('This server cannot enqueue runs of a sweep; it lacks SWEEPS_LOCAL_SCHEDULER.');
  }
  const variables = { id: storageId, config: stringifyJson(config), displayName: displayName ?? null };
  const { enqueueSweepRun: payload } = await sendEnqueueSweepRun(client, variables, options);
  if (payload === null) throw new UnexpectedResponseError('The server enqueued no run and gave no reason.');
  return payload.id;
}
