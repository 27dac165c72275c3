import type { Client, RequestOptions } from '@wandb-ts/core';
import { locateRun, runAt } from './get-run.js';
import type { Run } from './run.js';

/** Runs that were read by path, until they are flushed. Spellings of the same path share a run. */
export class RunCache {
  #runs: Map<string, Run<object, object>> = new Map();

  /** The run at a path: the same object until {@link RunCache.clear}. */
  async get<Config extends object, Summary extends object>(
    client: Client,
    path: string,
    options?: RequestOptions,
  ): Promise<Run<Config, Summary>> {
    // An answer that is on its way during a clear lands in the abandoned map.
    const runs = this.#runs;
    const location = await locateRun(client, path, options);
    const key = JSON.stringify([location.entity, location.project, location.id]);
    const known = runs.get(key);
    const loaded = known ?? (await runAt<object, object>(client, location, options));
    const first = runs.get(key) ?? loaded;
    runs.set(key, first);
    // The types of configuration and summary are the caller's promise.
    return first as Run<Config, Summary>;
  }

  /** Forgets all runs. */
  clear(): void {
    this.#runs = new Map();
  }
}
