import { type Client, stringifyJson, UnexpectedResponseError, UnsupportedError } from '@wandb-ts/core';
import { enqueueSweepRun } from '@wandb-ts/core/requests/sweeps';
import type { EnqueueRunOptions } from './enqueue-run.js';

/** Sends a run to the queue of a sweep. @returns the global id of the run */
export async function sendRun(
  client: Client,
  storageId: string,
  config: object,
  { displayName, ...options }: EnqueueRunOptions = {},
): Promise<string> {
  if (!(await client.hasFeature('SWEEPS_LOCAL_SCHEDULER', options))) {
    throw new UnsupportedError('This server cannot enqueue runs of a sweep; it lacks SWEEPS_LOCAL_SCHEDULER.');
  }
  const variables = { id: storageId, config: stringifyJson(config), displayName: displayName ?? null };
  const { enqueueSweepRun: payload } = await enqueueSweepRun(client, variables, options);
  if (payload === null) throw new UnexpectedResponseError('The server enqueued no run and gave no reason.');
  return payload.id;
}
