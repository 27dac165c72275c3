import type { Client, RequestOptions } from '@wandb-ts/core';
import { locateSweep } from './get-sweep.js';
import type { Sweep } from './sweep.js';

/** Sweeps that were read by path, until they are flushed. Spellings of the same path share a sweep. */
export class SweepCache {
  #sweeps: Map<string, Sweep> = new Map();

  /** The sweep at a path: the same object until {@link SweepCache.clear}. */
  async get(client: Client, path: string, options?: RequestOptions): Promise<Sweep> {
    // An answer that is on its way during a clear lands in the abandoned map.
    const sweeps = this.#sweeps;
    const location = await locateSweep(client, path, options);
    const key = JSON.stringify([location.entity, location.project, location.id]);
    const { sweepAt } = await import('../later.js');
    const loaded = sweeps.get(key) ?? (await sweepAt(client, location, options));
    const first = sweeps.get(key) ?? loaded;
    sweeps.set(key, first);
    return first;
  }

  /** Forgets all sweeps. */
  clear(): void {
    this.#sweeps = new Map();
  }
}
