import type { Client, RequestOptions } from '@wandb-ts/core';

/** Where a run or a sweep is. */
interface Place {
  readonly entity: string;
  readonly project: string;
  readonly id: string;
}

/** Runs or sweeps that were read by path, until they are flushed. Spellings of the same path share an object. */
export class PathCache<Item> {
  readonly #locate: (client: Client, path: string, options?: RequestOptions) => Promise<Place>;
  readonly #read: (client: Client, place: Place, options?: RequestOptions) => Promise<Item>;
  #items: Map<string, Item> = new Map();

  /**
   * @param locate - Finds the place that a path names.
   * @param read - Reads what is at a place.
   */
  constructor(
    locate: (client: Client, path: string, options?: RequestOptions) => Promise<Place>,
    read: (client: Client, place: Place, options?: RequestOptions) => Promise<Item>,
  ) {
    this.#locate = locate;
    this.#read = read;
  }

  /** What is at a path: the same object until {@link PathCache.clear}. */
  async get(client: Client, path: string, options?: RequestOptions): Promise<Item> {
    // An answer that is on its way during a clear lands in the abandoned map.
    const items = this.#items;
    const place = await this.#locate(client, path, options);
    const key = JSON.stringify([place.entity, place.project, place.id]);
    const read = items.get(key) ?? (await this.#read(client, place, options));
    const first = items.get(key) ?? read;
    items.set(key, first);
    return first;
  }

  /** Forgets everything. */
  clear(): void {
    this.#items = new Map();
  }
}
