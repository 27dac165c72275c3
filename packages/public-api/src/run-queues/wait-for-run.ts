import {
  type Client,
  fallbackProject,
  RunNotFoundError,
  sleep,
  ValidationError,
  WaitTimeoutError,
  withTimeLimit,
} from '@wandb-ts/core';
import { runAt } from '../runs/get-run.js';
import type { Run } from '../runs/run.js';
import { fetchItem, fetchItemMessages, type ItemProgress } from './fetch-item.js';
import { LaunchError } from './launch-error.js';
import { describeQueue, type QueueLocation, warn } from './queue-names.js';

/** Options of the waits of a {@link QueuedRun}. */
export interface QueuedRunWaitOptions {
  /** How long to wait between two polls, in milliseconds. @defaultValue 5,000 */
  readonly pollIntervalMs?: number | undefined;
  /** The longest wait in all, in milliseconds. @defaultValue `Infinity` */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the state at each poll: of the item until the run is there, then of the run. */
  readonly onState?: ((state: string) => void) | undefined;
}

/** What is waited for. */
export interface AwaitedItem {
  readonly location: QueueLocation;
  /** The id of the item. */
  readonly id: string;
  /** Where its run will be. */
  readonly entity: string;
  readonly project: string;
}

/** The wait with all its defaults, and what is left of its time. */
interface RunningWait {
  readonly pollIntervalMs: number;
  readonly signal: AbortSignal;
  readonly onState: (state: string) => void;
}

/** Runs a wait within its limits. @throws {@link ValidationError} when one of them is not a number above 0 */
export function withinLimits<Value>(
  item: AwaitedItem,
  options: QueuedRunWaitOptions,
  task: (wait: RunningWait) => Promise<Value>,
): Promise<Value> {
  const { pollIntervalMs = 5_000, timeoutMs = Number.POSITIVE_INFINITY, signal } = options;
  for (const [name, value] of Object.entries({ pollIntervalMs, timeoutMs })) {
    if (!(value > 0)) throw new ValidationError(`${name} must be a number above 0, not ${value}.`);
  }
  let last = 'in an unknown state';
  const onState = (state: string): void => {
    last = state;
    options.onState?.(state);
  };
  const timeout = (): WaitTimeoutError =>
    new WaitTimeoutError(`${describeItem(item)} is still ${last} after ${timeoutMs} ms.`);
  return withTimeLimit(timeoutMs, signal, timeout, (limited) => task({ pollIntervalMs, signal: limited, onState }));
}

/**
 * Waits until an item has a run that can be read.
 *
 * @throws {@link LaunchError} when the item fails without one, {@link NotFoundError} when it is deleted.
 */
export async function waitForRun(client: Client, item: AwaitedItem, wait: RunningWait): Promise<Run<object, object>> {
  let patienceMs = 60_000;
  for (;;) {
    const found = await fetchItem(client, item.location, item.id, wait);
    wait.onState(found.state.toLowerCase());
    const run = await findRun(client, item, found, wait);
    if (run !== null) return run;
    if (found.state === 'FAILED') throw await explainFailure(client, item, wait);
    if (found.associatedRunId !== null && patienceMs > 0) {
      // Most jobs need some seconds to begin the run that their agent has named.
      patienceMs -= wait.pollIntervalMs;
      if (patienceMs <= 0) {
        warn(client, `${describeItem(item)} has the run ${found.associatedRunId}, which cannot be read yet.`);
      }
    }
    await sleep(wait.pollIntervalMs, wait.signal);
  }
}

/** The run of an item; null when it has none, or none that can be read. */
export async function findRun(
  client: Client,
  { entity, project }: AwaitedItem,
  { associatedRunId: id }: ItemProgress,
  options: { readonly signal?: AbortSignal | undefined },
): Promise<Run<object, object> | null> {
  if (id === null) return null;
  // Agents start runs in the project with its name in lower case, and leave out an empty one.
  const place = project || fallbackProject;
  for (const name of new Set([place, place.toLowerCase()])) {
    try {
      return await runAt<object, object>(client, { entity, project: name, id }, { signal: options.signal });
    } catch (error) {
      if (!RunNotFoundError.is(error)) throw error;
    }
  }
  return null;
}

async function explainFailure(client: Client, item: AwaitedItem, wait: RunningWait): Promise<LaunchError> {
  const { error } = await fetchItemMessages(client, item.location, item.id, { signal: wait.signal });
  if (!error?.message) return new LaunchError(`${describeItem(item)} failed; the server does not say why.`);
  const stage = error.stage === null ? '' : ` at the stage ${error.stage}`;
  return new LaunchError(`${describeItem(item)} failed${stage}: ${error.message}`);
}

function describeItem({ id, location }: AwaitedItem): string {
  return `The item ${id} of the queue ${describeQueue(location)}`;
}
