import { type Client, type RequestOptions, resolveEntity, ValidationError } from '@wandb-ts/core';
import { getEntityOrganizations } from '@wandb-ts/core/requests/organizations';

/**
 * The name of the organization of the configured or default entity: that of a team, or the only one of a user.
 *
 * @throws {@link ValidationError} when the entity has none, or its user several.
 */
export async function defaultOrganization(client: Client, options?: RequestOptions): Promise<string> {
  const name = await resolveEntity(client, null, options);
  const { entity } = await getEntityOrganizations(client, { entity: name }, options);
  if (entity?.organization) return entity.organization.name;
  const names = (entity?.user?.organizations ?? []).map((organization) => organization.name);
  const [only] = names;
  if (only === undefined) {
    throw new ValidationError(`The entity ${name} belongs to no organization. Name the organization.`);
  }
  if (names.length > 1) {
    throw new ValidationError(
      `The entity ${name} belongs to several organizations (${names.join(', ')}). Name one of them.`,
    );
  }
  return only;
}
