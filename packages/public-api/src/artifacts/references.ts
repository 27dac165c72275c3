import { type ArtifactPath, type Client, type ProjectPath, parseArtifactPath, ValidationError } from '@wandb-ts/core';

/** The path of a project, or one whose entity is known to be the one that holds the project. */
export interface ProjectReference extends ProjectPath {
  /** Whether the entity needs no looking up. @defaultValue false */
  readonly isExact?: boolean | undefined;
}

/** The path of a collection, or one whose entity is known to be the one that holds the project. */
export interface CollectionReference extends ProjectReference {
  readonly name: string;
}

/** A project with its entity. */
export interface ProjectLocation {
  readonly entity: string;
  readonly project: string;
}

/** Reads the path of a collection. @throws {@link ValidationError} when it is malformed, or names a version */
export function parseCollectionPath(client: Client, path: string): ArtifactPath {
  const parsed = parseArtifactPath(path, client.settings);
  if (parsed.alias === null) return parsed;
  throw new ValidationError(`${parsed.name}:${parsed.alias} names a version. Give the name of a collection.`);
}
