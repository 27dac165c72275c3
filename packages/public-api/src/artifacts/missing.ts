import { NotFoundError } from '@wandb-ts/core';
import type { CollectionLocation } from './artifact-fields.js';
import type { ProjectLocation } from './references.js';

/** There is no such artifact, type or collection: the server answered so, and nothing else is wrong. */
export class MissingArtifactError extends NotFoundError {}

/** The project of an answer. @throws {@link NotFoundError} naming what was looked for in it, when it is null */
export function existingProject<Node>(node: Node | null, { entity, project }: ProjectLocation, wanted: string): Node {
  if (node !== null) return node;
  throw new MissingArtifactError(`Could not find ${wanted}: there is no project ${entity}/${project}.`);
}

/** The type of an answer. @throws {@link NotFoundError} naming the project or the type that does not exist */
export function existingType<Node>(
  project: { readonly artifactType: Node | null } | null,
  location: ProjectLocation,
  type: string,
): Node {
  const wanted = `the artifact type ${JSON.stringify(type)}`;
  const found = existingProject(project, location, wanted).artifactType;
  if (found !== null) return found;
  throw new MissingArtifactError(`Could not find ${wanted} in ${location.entity}/${location.project}.`);
}

/** What to say of a collection that does not exist. */
export function collectionNotFound(
  { entity, project, collection }: CollectionLocation,
  type: string,
): MissingArtifactError {
  return new MissingArtifactError(
    `Could not find the artifact collection ${entity}/${project}/${collection} of the type ${JSON.stringify(type)}.`,
  );
}

/** Whether an error tells that there is no such thing: not one that the address of the server causes. */
export function isMissing(error: unknown): boolean {
  return error instanceof MissingArtifactError || (NotFoundError.is(error) && error.errors.length > 0);
}
