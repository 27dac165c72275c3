import { type Client, NotFoundError, type RequestOptions, UnsupportedError } from '@wandb-ts/core';
import { fetchOrganization } from '@wandb-ts/core/requests/organizations';
import { defaultOrganization } from './resolve-organization.js';

/** A group of users and teams. Read-only. */
export interface Organization {
  /** The global id. */
  readonly id: string;
  /** The name for people. */
  readonly name: string;
  /** The entity that holds what belongs to the organization, such as its registries. */
  readonly orgEntity: { readonly id: string; readonly name: string };
}

/**
 * Reads an organization.
 *
 * @param name - Its name. Without one, the configured organization, or else that of the configured or default entity.
 * @throws {@link NotFoundError} when it does not exist or the viewer may not see it.
 * @throws {@link ValidationError} when no name is given and none can be determined.
 * @throws {@link UnsupportedError} when the server knows no entities of organizations.
 */
export async function organization(client: Client, name?: string, options?: RequestOptions): Promise<Organization> {
  const wanted = name || client.settings.organization || (await defaultOrganization(client, options));
  const { organization: found } = await fetchOrganization(client, { organization: wanted }, options);
  if (found === null) throw new NotFoundError(`Could not find organization ${wanted}.`);
  const { id, name: displayName, orgEntity } = found;
  if (orgEntity === null) throw new UnsupportedError(`The organization ${wanted} has no entity on this server.`);
  const entity = Object.freeze({ id: orgEntity.id, name: orgEntity.name });
  return Object.freeze({ id, name: displayName, orgEntity: entity });
}
