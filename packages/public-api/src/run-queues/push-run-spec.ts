import type { Client, RequestOptions } from '@wandb-ts/core';
import type { RunSpec } from './run-spec.js';

/** How soon an item is run: 0 is the first. `critical` is 0, `high` 1, `medium` 2, which is the default, and `low` 3. */
export type LaunchPriority = 0 | 1 | 2 | 3 | 'critical' | 'high' | 'medium' | 'low' | (number & Record<never, never>);

/** What to put on which queue. */
export interface RunSpecToPush {
  /** The entity of the queue. */
  readonly entity: string;
  /** The name of the queue. */
  readonly queueName: string;
  /** The project of the queue. @defaultValue `model-registry` */
  readonly projectQueue?: string | undefined;
  /** What to run, in W&B's form. */
  readonly runSpec: RunSpec;
  /** Values of the queue's template variables. @defaultValue none are sent */
  readonly templateVariables?: Readonly<Record<string, number | string>> | undefined;
  /** Needs a queue with priorities. @defaultValue none is sent */
  readonly priority?: LaunchPriority | undefined;
}

/** An item that was put on a queue. */
export interface PushedRunSpec {
  /** The id of the item. */
  readonly itemId: string;
  /** What will be run, as the server answers it; null from servers that do not. */
  readonly runSpec: RunSpec | null;
}

/**
 * Puts a run spec on a queue. What the server refuses by the queue's name is tried once more by the queue's id, as old
 * servers ask for it, unless it has a priority. A request whose outcome is unknown is not repeated, unless `retryMutations`:
 * the job could run twice. A queue `default` that does not exist is created.
 *
 * @throws {@link ValidationError} for a spec that JSON cannot hold and for an unknown priority; nothing is sent then.
 * @throws {@link LaunchError} when it cannot be queued, with what the server said as `cause`.
 * @throws {@link UnsupportedError} when the server has no priorities or no template variables; nothing is queued then.
 * @throws {@link CommError} when the queues of the entity cannot be read.
 */
export async function pushRunSpec(
  client: Client,
  item: RunSpecToPush,
  options?: RequestOptions,
): Promise<PushedRunSpec> {
  const { sendRunSpec } = await import('../later-launch.js');
  return sendRunSpec(client, item, options);
}
