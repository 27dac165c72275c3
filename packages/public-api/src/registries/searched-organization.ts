import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';
import { getRegistrySearch } from '@wandb-ts/core/requests/registries';
import { defaultOrganization } from '../organizations/resolve-organization.js';

/** The search that every server has, and the larger one of some organizations, which knows other fields of versions. */
export type SearchEngine = 'basic' | 'advanced';

/** Which organization is searched, and how. Both are asked for at the first use, and kept then. */
export class SearchedOrganization {
  readonly #client: Client;
  #name: string | null;
  #engine: SearchEngine | null = null;

  /** @param given - The organization that the caller named, or configured. */
  constructor(client: Client, given: string | null | undefined) {
    this.#client = client;
    this.#name = given || client.settings.organization || null;
  }

  /** The name; null while it is not known. */
  get known(): string | null {
    return this.#name;
  }

  /** The name. @throws {@link ValidationError} when it cannot be determined */
  async resolve(options?: RequestOptions): Promise<string> {
    this.#name ??= await this.#findDefault(options);
    return this.#name;
  }

  /** How its versions are searched. @throws {@link ValidationError} when the organization cannot be determined */
  async searchEngine(options?: RequestOptions): Promise<SearchEngine> {
    this.#engine ??= await this.#findEngine(options);
    return this.#engine;
  }

  /** Servers that can filter collections tell whether an organization has the larger search. */
  async #findEngine(options?: RequestOptions): Promise<SearchEngine> {
    if (!(await this.#client.hasFeature('ARTIFACT_COLLECTIONS_FILTERING_SORTING', options))) return 'basic';
    const organization = await this.resolve(options);
    const answer = await getRegistrySearch(this.#client, { organization }, options);
    return answer.organization?.advancedRegistryFeatures?.advancedSearch === true ? 'advanced' : 'basic';
  }

  async #findDefault(options?: RequestOptions): Promise<string> {
    const entity = this.#client.settings.entity || (await this.#client.defaultEntity(options));
    if (entity) return defaultOrganization(this.#client, options);
    throw new ValidationError(
      'The organization cannot be determined, because there is no entity: name the organization, or configure an entity.',
    );
  }
}
