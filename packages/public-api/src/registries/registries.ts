import { type Client, type PageOptions, Paginator } from '@wandb-ts/core';
import { chainPages } from './chained-pages.js';
import { Collections, type CollectionsOptions, refuseStart } from './collections.js';
import type { Registry } from './registry.js';
import { prepareFilter, type RegistryFilter } from './registry-filter.js';
import { checkRegistryOrder } from './registry-order.js';
import { SearchedOrganization } from './searched-organization.js';
import { Versions, type VersionsOptions } from './versions.js';

/** Options of {@link registries}. */
export interface RegistriesOptions extends PageOptions {
  /** The organization by one of its names. @defaultValue the configured one, or the only one of the entity */
  readonly organization?: string | null | undefined;
  /**
   * A filter on the registries, by name, description, created_at and updated_at. Names are completed with `wandb-registry-`,
   * but not patterns (`$regex`).
   * @defaultValue all of them
   */
  readonly filter?: RegistryFilter | null | undefined;
  /** name, created_at or updated_at, with a sign; ascending without one. @defaultValue the server's order */
  readonly order?: string | null | undefined;
  /** How many registries to request at a time. @defaultValue 100 */
  readonly perPage?: number | null | undefined;
}

/** The registries of an organization. Nothing is fetched before iteration, and no count is known. */
export class Registries extends Paginator<Registry> {
  readonly #client: Client;
  readonly #organization: SearchedOrganization;
  readonly #filter: RegistryFilter | null;
  readonly #order: string | null;

  /**
   * Lists registries. Lists come from `api.registries()`.
   *
   * @throws {@link ValidationError} for a field that registries are not searched or ordered by.
   */
  constructor(client: Client, options: RegistriesOptions = {}) {
    const { organization, filter, order, ...paging } = options;
    const name = new SearchedOrganization(client, organization);
    const query = { filter: prepareFilter('registries', filter), order: checkRegistryOrder(order) };
    super({
      ...paging,
      name: 'registries',
      defaultPerPage: 100,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { registryPage } = await import('../later-artifacts.js');
        return registryPage(client, { ...query, organization: name, cursor, perPage }, request);
      },
    });
    this.#client = client;
    this.#organization = name;
    this.#filter = query.filter;
    this.#order = query.order;
  }

  /** The name of the organization; null before the first page, unless it is given or configured. */
  get organization(): string | null {
    return this.#organization.known;
  }

  /**
   * Lists the collections of these registries. When the registries have an order, the collections follow it: one list for each
   * registry.
   *
   * @throws {@link ValidationError} for a field that collections are not searched or ordered by, or a `start` when there is an
   * order.
   */
  collections(options: CollectionsOptions = {}): Collections {
    const place = { organization: this.#organization, registryFilter: this.#filter };
    if (this.#order === null) return new Collections(this.#client, place, options);
    refuseStart(options.start);
    const { filter, order, perPage, signal } = options;
    const open = (registry: Registry): Collections => registry.collections({ filter, order, perPage, signal });
    return new Collections(this.#client, place, options, chainPages(this, open));
  }

  /**
   * Lists the versions in these registries. When the registries have an order, the versions follow it: one list for each
   * registry.
   *
   * @throws {@link ValidationError} for a field that versions are not searched by, or a `start` when there is an order.
   * @example for await (const version of api.registries().versions({ filter: { alias: 'prod' } })) console.log(version.name);
   */
  versions(options: VersionsOptions = {}): Versions {
    const place = { organization: this.#organization, registryFilter: this.#filter, collectionFilter: null };
    if (this.#order === null) return new Versions(this.#client, place, options);
    refuseStart(options.start);
    const { filter, perPage, signal } = options;
    const open = (registry: Registry): Versions => registry.versions({ filter, perPage, signal });
    return new Versions(this.#client, place, options, chainPages(this, open));
  }

  /** A short description, such as `<Registries acme>`. */
  override toString(): string {
    return `<Registries ${this.#organization.known ?? '(default organization)'}>`;
  }
}

/**
 * Lists the registries of an organization.
 *
 * @throws {@link ValidationError} for a field that registries are not searched or ordered by. Reading the list rejects with
 * {@link UnsupportedError} on a server without registries, and with {@link NotFoundError} for an unknown organization.
 * @example for await (const registry of registries(client, { filter: { name: { $regex: 'model' } } })) console.log(registry.name);
 */
export function registries(client: Client, options?: RegistriesOptions): Registries {
  return new Registries(client, options);
}
