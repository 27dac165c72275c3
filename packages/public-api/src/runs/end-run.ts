import { type Client, type RequestOptions, UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import {
  deleteRun as sendDelete,
  updateRunState as sendState,
  stopRun as sendStop,
} from '@wandb-ts/core/requests/runs';
import { explainUnsupported } from '../unsupported.js';

/** Options of `run.delete`. */
export interface DeleteRunOptions extends RequestOptions {
  /** Whether to delete the artifacts that the run made, too. @defaultValue false */
  readonly deleteArtifacts?: boolean | undefined;
}

/** The run that a change is addressed to. */
export interface StoredRun {
  /** The global id. */
  readonly storageId: string;
}

/**
 * Deletes a run with its history and files.
 *
 * @throws {@link NotFoundError} when it no longer exists.
 */
export async function deleteRun(client: Client, run: StoredRun, options: DeleteRunOptions = {}): Promise<void> {
  const { deleteArtifacts = false, ...request } = options;
  // Left out rather than false, as older servers want it.
  const variables = { id: run.storageId, ...(deleteArtifacts && { deleteArtifacts }) };
  const answer = await sendDelete(client, variables, request);
  if (answer.deleteRun === null)
    throw new UnexpectedResponseError('The server does not confirm that the run is deleted.');
}

/**
 * Asks the process of a run to stop. The process learns of it with its next sign of life and ends by itself, so the run may
 * go on for a while; `waitUntilFinished` waits for its end. Asking again, or asking a run that has ended, changes nothing.
 *
 * @throws {@link NotFoundError} when the run does not exist, {@link UnexpectedResponseError} when the server refuses.
 */
export async function stopRun(client: Client, run: StoredRun, options?: RequestOptions): Promise<void> {
  const answer = await sendStop(client, { id: run.storageId }, options);
  if (answer.stopRun?.success !== true) throw new UnexpectedResponseError('The server refuses to stop the run.');
}

/**
 * Moves a run to another state: to `pending` from running, failed, crashed or preempted, which queues it again; to `failed`
 * from pending or running, which gives it up. Runs of sweeps stay as they are.
 *
 * @returns whether the run has the state now.
 * @throws {@link ApiError} when the server refuses the move, {@link UnsupportedError} when it has no such operation.
 */
export async function updateRunState(
  client: Client,
  run: StoredRun,
  state: 'pending' | 'failed',
  options?: RequestOptions,
): Promise<boolean> {
  if (state !== 'pending' && state !== 'failed')
    throw new ValidationError('A run can be moved to pending or failed only.');
  const answer = await explainUnsupported(
    sendState(client, { id: run.storageId, state }, options),
    ['updateRunState', 'UpdateRunStateInput'],
    'The server cannot move runs to another state. Its version is too old.',
  );
  return answer.updateRunState?.success === true;
}
