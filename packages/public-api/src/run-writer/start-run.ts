import type { Client } from '@wandb-ts/core';
import type { ActiveRun } from './active-run.js';
import type { StartRunOptions } from './start-run-options.js';

/**
 * Starts a run and returns the object to write it with. Rows go out in the background; end the run with
 * {@link ActiveRun.finish}.
 *
 * A new run with an `id` of the caller's is refused with {@link ConflictError}, too, when somebody else makes it at the same
 * moment, or when the answer to its creation was lost and the request had to be repeated: the two look alike.
 *
 * In the process of a launched job, the agent decides the id, the entity and the project of the run, with a warning event when
 * the options name others, and its configuration wins and stays. Such a run may exist already, and then goes on.
 *
 * What is logged is first written to a log below the folder `wandb`, see the options `log` and `mode`. When the process dies,
 * `wandb-ts run sync` sends what the server lacks.
 *
 * @throws {@link ValidationError} for options that cannot be used.
 * @throws {@link ConflictError} when the run exists and `resume` is `never`.
 * @throws {@link RunNotFoundError} when there is nothing to resume and `resume` is `must`.
 * @example
 * await using run = await startRun(client, { project: 'vision', config: { lr: 0.1 } });
 * run.log({ loss: 0.5 });
 */
export async function startRun<Config extends object = Record<string, unknown>>(
  client: Client,
  options?: StartRunOptions,
): Promise<ActiveRun<Config>> {
  const { openRun } = await import('./open-run.js');
  return openRun(client, options);
}
