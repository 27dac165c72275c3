import { type Client, type RequestOptions, resolveEntity, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { getEntityOrganizations } from '@wandb-ts/core/requests/organizations';
import { isUnknownToServer } from '../unsupported.js';

/** An organization by its two names. */
interface OrganizationNames {
  /** The name for people. */
  readonly name: string;
  /** The name of the entity that holds the registries. */
  readonly entity: string;
}

/**
 * The organization that an entity belongs to: that of a team, or one of those of a user.
 *
 * @param entity - The name of a team, or of a user's own entity.
 * @param wanted - The organization by one of its names. @defaultValue the only one
 * @throws {@link ValidationError} when there is none, when there are several and none is named, or when the name is of none.
 * @throws {@link UnsupportedError} when the server knows no entities of organizations.
 */
export async function resolveOrganization(
  client: Client,
  entity: string,
  wanted?: string | null,
  options?: RequestOptions,
): Promise<OrganizationNames> {
  const { hasEntity, found } = await fetchOrganizations(client, entity, options);
  if (!hasEntity) throw new ValidationError(`The organization cannot be determined: there is no entity ${entity}.`);
  if (wanted) {
    const match = found.find(({ name, entity: ofOrganization }) => name === wanted || ofOrganization === wanted);
    if (match === undefined) throw mismatch(entity, wanted, found);
    return match;
  }
  const [only] = found;
  if (only === undefined) {
    throw new ValidationError(
      `The entity ${entity} belongs to no organization. Name the organization, or configure a team as the entity.`,
    );
  }
  if (found.length > 1) {
    throw new ValidationError(
      `The entity ${entity} belongs to several organizations (${listNames(found)}). Name one of them, or configure a team ` +
        'as the entity.',
    );
  }
  return only;
}

/** The name of the organization of the configured or default entity. @throws as {@link resolveOrganization} does */
export async function defaultOrganization(client: Client, options?: RequestOptions): Promise<string> {
  const entity = await resolveEntity(client, null, options);
  return (await resolveOrganization(client, entity, null, options)).name;
}

/**
 * The name of the entity that holds the registries of an organization.
 *
 * @param entity - The entity through which the organization is found: a team, or a user's own entity.
 * @param organization - The organization by one of its names. @defaultValue the only one of the entity
 * @throws {@link ValidationError} as {@link resolveOrganization} does. A server that knows no entities of organizations takes
 * the name that is given.
 */
export async function resolveOrgEntity(
  client: Client,
  entity: string,
  organization?: string | null,
  options?: RequestOptions,
): Promise<string> {
  try {
    return (await resolveOrganization(client, entity, organization, options)).entity;
  } catch (error) {
    if (!UnsupportedError.is(error)) throw error;
    if (organization) return organization;
    throw new ValidationError('This server cannot find the organization of an entity. Name the organization.');
  }
}

async function fetchOrganizations(
  client: Client,
  name: string,
  options?: RequestOptions,
): Promise<{ readonly hasEntity: boolean; readonly found: readonly OrganizationNames[] }> {
  try {
    const { entity } = await getEntityOrganizations(client, { entity: name }, options);
    const organizations = entity?.organization ? [entity.organization] : (entity?.user?.organizations ?? []);
    const found = organizations.flatMap((organization) =>
      organization.orgEntity ? { name: organization.name, entity: organization.orgEntity.name } : [],
    );
    return { hasEntity: entity !== null, found };
  } catch (error) {
    if (!isUnknownToServer(error, ['orgEntity'])) throw error;
    throw new UnsupportedError('The organizations of this server have no entities.', { cause: error });
  }
}

function mismatch(entity: string, wanted: string, found: readonly OrganizationNames[]): ValidationError {
  const [only] = found;
  if (only === undefined)
    return new ValidationError(`The entity ${entity} belongs to no organization, so not to ${wanted}.`);
  const expected =
    found.length === 1
      ? `Use ${only.name} or ${only.entity} in the path.`
      : `Use one of ${listNames(found)}, or configure a team as the entity.`;
  return new ValidationError(`${wanted} is not an organization of the entity ${entity}. ${expected}`);
}

function listNames(found: readonly OrganizationNames[]): string {
  return found.map(({ name }) => name).join(', ');
}
