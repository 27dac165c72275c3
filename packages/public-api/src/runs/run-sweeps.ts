import type { Client, RequestOptions } from '@wandb-ts/core';
import type { Sweep } from '../sweeps/sweep.js';
import type { SweepLocation } from '../sweeps/sweep-fields.js';

/** Reads a sweep; null when it does not exist. Loads the code of sweeps with the first one: most pages show runs alone. */
export async function loadSweep(
  client: Client,
  location: SweepLocation,
  options?: RequestOptions,
): Promise<Sweep | null> {
  const { findSweep } = await import('../later.js');
  return findSweep(client, location, options);
}

/** The sweeps of the runs of one list: each is asked for once, however many runs share it. */
export class RunSweeps {
  readonly #client: Client;
  readonly #sweeps: Map<string, Promise<Sweep | null>> = new Map();

  /** `known` is a sweep that is not asked for. */
  constructor(client: Client, known?: Sweep) {
    this.#client = client;
    if (known !== undefined) this.#sweeps.set(known.id, Promise.resolve(known));
  }

  /** The sweeps with these ids, null for one that does not exist. The client bounds how many requests run at a time. */
  async find(
    location: { readonly entity: string; readonly project: string },
    ids: Iterable<string | null>,
    options: RequestOptions,
  ): Promise<ReadonlyMap<string, Sweep | null>> {
    const wanted = [...new Set(ids)].filter((id) => id !== null);
    return new Map(
      await Promise.all(wanted.map(async (id) => [id, await this.#find({ ...location, id }, options)] as const)),
    );
  }

  #find(location: { entity: string; project: string; id: string }, options: RequestOptions): Promise<Sweep | null> {
    const { id } = location;
    const known = this.#sweeps.get(id);
    if (known !== undefined) return known;
    const asked = loadSweep(this.#client, location, options);
    this.#sweeps.set(id, asked);
    // A failed request is sent again with the page that needs it.
    asked.catch(() => this.#sweeps.delete(id));
    return asked;
  }
}
