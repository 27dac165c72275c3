import { type Client, NotFoundError, type RequestOptions } from '@wandb-ts/core';
import { getEntityOrganizations } from '@wandb-ts/core/requests/organizations';
import { appUrl } from '../app-url.js';
import { isRegistryProject, registryPrefix } from '../organizations/registry-entity.js';
import type { LoggedArtifact } from './artifact-record.js';

/**
 * The page of a version in the web app. One request, and only for a version in a registry.
 * @throws {@link NotFoundError} when the organization of the registry is unknown.
 */
export async function artifactUrl({ client, fields }: LoggedArtifact, options?: RequestOptions): Promise<string> {
  const { entity, project, collection, version, type, isLink } = fields;
  const query = new URLSearchParams({
    selectionPath: `${entity}/${project}/${collection}`,
    view: 'membership',
    version,
  });
  if (isLink && isRegistryProject(project)) {
    const organization = await organizationOf(client, entity, options);
    const registry = project.slice(registryPrefix.length);
    return `${appUrl(client, 'orgs', organization, 'registry', registry)}?${query}`;
  }
  if (isLink && (type === 'model' || project === 'model-registry')) {
    return `${appUrl(client, entity, 'registry', 'model')}?${query}`;
  }
  return appUrl(client, entity, project, 'artifacts', type, collection, version);
}

async function organizationOf(client: Client, name: string, options?: RequestOptions): Promise<string> {
  const { entity } = await getEntityOrganizations(client, { entity: name }, options);
  const organization = entity?.organization?.name;
  if (organization) return organization;
  throw new NotFoundError(`Could not find the organization of the entity ${name}.`);
}
