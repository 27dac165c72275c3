import { type Client, type PageOptions, Paginator, UnsupportedError, ValidationError } from '@wandb-ts/core';
import type { ArtifactCollection } from '../artifacts/artifact-collection.js';
import { chainPages, type LoadNext } from './chained-pages.js';
import { prepareFilter, type RegistryFilter } from './registry-filter.js';
import { checkRegistryOrder } from './registry-order.js';
import { filterOf } from './registry-record.js';
import type { SearchedOrganization } from './searched-organization.js';
import { Versions, type VersionsOptions } from './versions.js';

/** Options of `collections()` of registries. */
export interface CollectionsOptions extends PageOptions {
  /** A filter on the collections, by name, tag, description, created_at and updated_at. @defaultValue all of them */
  readonly filter?: RegistryFilter | null | undefined;
  /** name, created_at or updated_at, with a sign; ascending without one. @defaultValue the server's order */
  readonly order?: string | null | undefined;
  /** How many collections to request at a time. @defaultValue 100 */
  readonly perPage?: number | null | undefined;
}

/** Where collections are looked for. */
export interface CollectionsPlace {
  readonly organization: SearchedOrganization;
  readonly registryFilter: RegistryFilter | null;
}

/** The collections of registries. Nothing is fetched before iteration. */
export class Collections extends Paginator<ArtifactCollection> {
  readonly #client: Client;
  readonly #place: CollectionsPlace;
  readonly #filter: RegistryFilter | null;
  readonly #order: string | null;
  readonly #isChained: boolean;

  /**
   * Lists collections. Lists come from `collections()` of registries.
   *
   * @param chained - Loads the collections one registry after the other. @defaultValue one search
   * @throws {@link ValidationError} for a field that collections are not searched or ordered by.
   */
  constructor(
    client: Client,
    place: CollectionsPlace,
    options: CollectionsOptions = {},
    chained?: LoadNext<ArtifactCollection>,
  ) {
    const { filter, order, ...paging } = options;
    const collectionFilter = prepareFilter('collections', filter);
    const checkedOrder = checkRegistryOrder(order);
    super({
      ...paging,
      name: 'registry collections',
      defaultPerPage: 100,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        if (chained !== undefined) return chained(perPage);
        const { registryCollectionPage } = await import('../later-artifacts.js');
        const query = { ...place, collectionFilter, order: checkedOrder, cursor, perPage };
        return registryCollectionPage(client, query, request);
      },
    });
    this.#client = client;
    this.#place = place;
    this.#filter = collectionFilter;
    this.#order = checkedOrder;
    this.#isChained = chained !== undefined;
  }

  /** As in every list. @throws {@link UnsupportedError} for collections in the order of their registries */
  override get cursor(): string | null {
    if (this.#isChained) throw new UnsupportedError('A list that follows an order of registries cannot be resumed.');
    return super.cursor;
  }

  /**
   * Lists the versions in these collections. When the collections have an order, the versions follow it: one list for each
   * collection.
   *
   * @throws {@link ValidationError} for a field that versions are not searched by, or a `start` when there is an order.
   */
  versions(options: VersionsOptions = {}): Versions {
    if (this.#order === null && !this.#isChained) {
      return new Versions(this.#client, { ...this.#place, collectionFilter: this.#filter }, options);
    }
    refuseStart(options.start);
    const { filter, perPage, signal } = options;
    const open = (collection: ArtifactCollection): Versions => {
      const registryFilter = filterOf(collection.projectInternalId, collection.project);
      const place = { organization: this.#place.organization, registryFilter };
      const inCollection = { ...place, collectionFilter: { name: collection.name } };
      return new Versions(this.#client, inCollection, { filter, perPage, signal });
    };
    return new Versions(this.#client, { ...this.#place, collectionFilter: null }, options, chainPages(this, open));
  }

  /** A short description: `<Collections>`. */
  override toString(): string {
    return '<Collections>';
  }
}

/** @throws {@link ValidationError} for a cursor, which a list that follows an order of registries does not take */
export function refuseStart(start: string | null | undefined): void {
  if (start === null || start === undefined) return;
  throw new ValidationError('A list that follows an order of registries or collections cannot start at a cursor.');
}
