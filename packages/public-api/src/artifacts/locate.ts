import {
  type ArtifactPath,
  type Client,
  type ProjectPath,
  parseArtifactPath,
  type RequestOptions,
  resolveEntity,
  ValidationError,
} from '@wandb-ts/core';
import type { CollectionLocation } from './artifact-fields.js';

/** A project with its entity. */
export interface ProjectLocation {
  readonly entity: string;
  readonly project: string;
}

/** The project that a path means. Asks for the viewer's default entity when neither path nor configuration names one. */
export async function locateProject(
  client: Client,
  { entity, project }: ProjectPath,
  options?: RequestOptions,
): Promise<ProjectLocation> {
  return { entity: await resolveEntity(client, entity, options), project };
}

/** Reads the path of a collection. @throws {@link ValidationError} when it is malformed, or names a version */
export function parseCollectionPath(client: Client, path: string): ArtifactPath {
  const parsed = parseArtifactPath(path, client.settings);
  if (parsed.alias === null) return parsed;
  throw new ValidationError(`${parsed.name}:${parsed.alias} names a version. Give the name of a collection.`);
}

/** The collection that a path means. */
export async function locateCollection(
  client: Client,
  path: ArtifactPath,
  options?: RequestOptions,
): Promise<CollectionLocation> {
  return { ...(await locateProject(client, path, options)), collection: path.name };
}
