import {
  type Client,
  type RequestOptions,
  sleep,
  ValidationError,
  WaitTimeoutError,
  withTimeLimit,
} from '@wandb-ts/core';
import { getRunState } from '@wandb-ts/core/requests/runs';
import { existing } from './fetch-run.js';
import type { RunLocation, RunState } from './run-fields.js';

/** Options of `run.waitUntilFinished`. */
export interface WaitOptions {
  /** How long to wait between two polls of the state, in milliseconds. @defaultValue 5,000 */
  readonly pollIntervalMs?: number | undefined;
  /** The longest wait, in milliseconds. @defaultValue `Infinity`: as long as the run takes */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the state at each poll. */
  readonly onState?: ((state: RunState) => void) | undefined;
}

/** The states that a run does not leave by itself. A preempted run may be queued again. */
const endStates: ReadonlySet<RunState> = new Set(['finished', 'failed', 'crashed', 'killed', 'preempted']);

/** Whether a run in this state has ended. */
export function hasEnded(state: RunState): boolean {
  return endStates.has(state);
}

/**
 * Waits until a run has finished, failed, crashed, or was killed or preempted.
 *
 * @returns the state in which it ended.
 * @throws {@link RunNotFoundError} when the run does not exist, or is deleted during the wait.
 * @throws {@link WaitTimeoutError} when it takes longer than `timeoutMs`.
 */
export function waitUntilFinished(client: Client, run: RunLocation, options: WaitOptions = {}): Promise<RunState> {
  const { pollIntervalMs = 5_000, timeoutMs = Number.POSITIVE_INFINITY, signal, onState } = options;
  for (const [name, value] of Object.entries({ pollIntervalMs, timeoutMs })) {
    if (!(value > 0)) throw new ValidationError(`${name} must be a number above 0, not ${value}.`);
  }
  let state: RunState = 'in an unknown state';
  const timeout = (): WaitTimeoutError =>
    new WaitTimeoutError(`Run ${run.entity}/${run.project}/${run.id} is still ${state} after ${timeoutMs} ms.`);
  return withTimeLimit(timeoutMs, signal, timeout, async (limited) => {
    for (;;) {
      state = await runState(client, run, { signal: limited });
      onState?.(state);
      if (hasEnded(state)) return state;
      await sleep(pollIntervalMs, limited);
    }
  });
}

/**
 * Asks what a run is doing.
 *
 * @returns the state; `not found` when the server does not say.
 * @throws {@link RunNotFoundError} when there is no such run.
 */
export async function runState(client: Client, run: RunLocation, options?: RequestOptions): Promise<RunState> {
  const { entity, project, id } = run;
  const answer = await getRunState(client, { entity, project, name: id }, options);
  return existing(answer.project, run).state ?? 'not found';
}
