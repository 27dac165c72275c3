import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';
import { defaultOrganization } from '../organizations/default-organization.js';

/** Which organization is searched. It is asked for at the first use, and kept then. */
export class OrganizationName {
  readonly #client: Client;
  #name: string | null;

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

  async #findDefault(options?: RequestOptions): Promise<string> {
    const entity = this.#client.settings.entity || (await this.#client.defaultEntity(options));
    if (entity) return defaultOrganization(this.#client, options);
    throw new ValidationError(
      'The organization cannot be determined, because there is no entity: name the organization, or configure an entity.',
    );
  }
}
