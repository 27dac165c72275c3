import { type Client, type PageOptions, Paginator, UnsupportedError } from '@wandb-ts/core';
import type { Artifact } from '../artifacts/artifact.js';
import type { LoadNext } from './chained-pages.js';
import { checkFilter, type RegistryFilter } from './registry-filter.js';
import type { SearchedOrganization } from './searched-organization.js';

/** Options of `versions()` of registries and collections. */
export interface VersionsOptions extends PageOptions {
  /** A filter on the versions, by version, tag, alias, `metadata.<key>`, created_at and updated_at. @defaultValue all of them */
  readonly filter?: RegistryFilter | null | undefined;
  /** How many versions to request at a time. @defaultValue 100 */
  readonly perPage?: number | null | undefined;
}

/** Where versions are looked for. */
export interface VersionsPlace {
  readonly organization: SearchedOrganization;
  readonly registryFilter: RegistryFilter | null;
  readonly collectionFilter: RegistryFilter | null;
}

/** The versions that are linked into collections of registries. Nothing is fetched before iteration, and no count is known. */
export class Versions extends Paginator<Artifact> {
  readonly #isChained: boolean;

  /**
   * Lists versions. Lists come from `versions()` of registries and collections.
   *
   * @param chained - Loads the versions one registry or collection after the other. @defaultValue one search
   * @throws {@link ValidationError} for a field that versions are not searched by.
   */
  constructor(client: Client, place: VersionsPlace, options: VersionsOptions = {}, chained?: LoadNext<Artifact>) {
    const { filter, ...paging } = options;
    const artifactFilter = checkFilter('versions', filter);
    super({
      ...paging,
      name: 'registry versions',
      defaultPerPage: 100,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        if (chained !== undefined) return chained(perPage);
        const { registryVersionPage } = await import('../later-artifacts.js');
        return registryVersionPage(client, { ...place, artifactFilter, cursor, perPage }, request);
      },
    });
    this.#isChained = chained !== undefined;
  }

  /** As in every list. @throws {@link UnsupportedError} for versions in the order of their registries or collections */
  override get cursor(): string | null {
    if (this.#isChained) throw new UnsupportedError('A list that follows an order of registries cannot be resumed.');
    return super.cursor;
  }

  /** A short description: `<Versions>`. */
  override toString(): string {
    return '<Versions>';
  }
}
