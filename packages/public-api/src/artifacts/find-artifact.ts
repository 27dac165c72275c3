import type { Client, RequestOptions } from '@wandb-ts/core';
import {
  type ArtifactWithAliasesFragment,
  getArtifact,
  getArtifactById,
  getArtifactMembership,
  getArtifactUntracked,
} from '@wandb-ts/core/requests/artifacts';
import { sendOrFallBack } from '../fall-back.js';
import { isRegistryProject } from '../organizations/registry-entity.js';
import type { ArtifactFields, CollectionLocation } from './artifact-fields.js';
import { locationPath } from './artifact-record.js';
import { existingProject, MissingArtifactError } from './missing.js';
import { aliasesIn, toArtifactFields, toPlace, toSourceFields } from './wire-fields.js';

/** A version by its name: an alias, a version or a digest in a collection. */
interface ArtifactLocation extends CollectionLocation {
  readonly alias: string;
}

/** Reads a version. @throws {@link NotFoundError} naming what does not exist */
export async function findArtifact(
  client: Client,
  location: ArtifactLocation,
  options?: RequestOptions,
): Promise<ArtifactFields> {
  // Older servers do not tell the place of a version in the collection that it is asked for by.
  const tellsPlace = await client.hasFeature('PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP', options);
  return tellsPlace ? findMembership(client, location, options) : findByName(client, location, options);
}

/** Reads a version by its global id, as one of the collection that it was logged to; null when it does not exist. */
export async function findArtifactById(
  client: Client,
  id: string,
  options?: RequestOptions,
): Promise<ArtifactFields | null> {
  const { artifact } = await getArtifactById(client, { id }, options);
  return artifact === null ? null : toSourceFields(artifact);
}

async function findMembership(
  client: Client,
  location: ArtifactLocation,
  options?: RequestOptions,
): Promise<ArtifactFields> {
  const answer = await getArtifactMembership(client, toVariables(location), options);
  const membership = existingProject(answer.project, location, wantedName(location)).artifactCollectionMembership;
  if (!membership?.artifact) throw artifactNotFound(location);
  const place = toPlace(membership, location);
  if (location.project === 'model-registry' && isRegistryProject(place.project)) {
    const path = locationPath(place);
    client.emit({
      type: 'warning',
      message: `The model registry of ${location.entity} has moved: ${location.collection} is ${path} now.`,
    });
  }
  return toArtifactFields(membership.artifact, { ...place, requestedName: nameOf(location) });
}

async function findByName(
  client: Client,
  location: ArtifactLocation,
  options?: RequestOptions,
): Promise<ArtifactFields> {
  const { project } = await askByName(client, location, options);
  const { artifact } = existingProject(project, location, wantedName(location));
  if (artifact === null) throw artifactNotFound(location);
  const { entity, project: name, collection } = location;
  const aliases = aliasesIn(artifact, location);
  return toArtifactFields(artifact, {
    entity,
    project: name,
    collection,
    aliases,
    requestedName: nameOf(location),
  });
}

/** Asks older servers, which note who reads what unless they are older still. */
function askByName(
  client: Client,
  location: ArtifactLocation,
  options?: RequestOptions,
): Promise<{ readonly project: { readonly artifact: ArtifactWithAliasesFragment | null } | null }> {
  const variables = toVariables(location);
  return sendOrFallBack(
    client,
    'enableTracking',
    () => getArtifact(client, { ...variables, enableTracking: true }, options),
    () => getArtifactUntracked(client, variables, options),
  );
}

function toVariables(location: ArtifactLocation): { entity: string; project: string; name: string } {
  return { entity: location.entity, project: location.project, name: nameOf(location) };
}

function artifactNotFound(location: ArtifactLocation): MissingArtifactError {
  return new MissingArtifactError(`Could not find ${wantedName(location)}.`);
}

function nameOf({ collection, alias }: ArtifactLocation): string {
  return `${collection}:${alias}`;
}

function wantedName(location: ArtifactLocation): string {
  return `artifact ${locationPath(location)}:${location.alias}`;
}
