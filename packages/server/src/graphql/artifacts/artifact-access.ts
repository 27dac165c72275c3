import { RequestError } from '../../request-error.js';
import type { Artifact, ArtifactCollection, ArtifactMembership, ArtifactType } from '../../storage/artifacts/rows.js';
import type { RequestContext, Viewer } from '../context.js';
import { decodeId } from '../ids.js';
import { projectRole, requireProjectRole, visibleProject } from '../project-access.js';

/**
 * By which id to list what a collection holds. A link also names the collection behind it to those who may not see that one:
 * they find nothing, because no collection has the id 0.
 */
export function listedCollectionId(context: Viewer, collection: ArtifactCollection): number {
  return visibleProject(context, collection.projectId) === undefined ? 0 : collection.id;
}

/** {@link listedCollectionId} of a type: by which id to list its collections. */
export function listedTypeId(context: Viewer, { id, projectId }: ArtifactType): number {
  return visibleProject(context, projectId) === undefined ? 0 : id;
}

/** The collection with this number, when the user may see it. */
export function visibleCollection(context: Viewer, number: number): ArtifactCollection | undefined {
  const collection = context.store.artifacts.collections.byId(number);
  const isVisible = collection !== undefined && visibleProject(context, collection.projectId) !== undefined;
  return isVisible ? collection : undefined;
}

/** The collection with this global id, when the user may see it. */
export function findCollection(context: RequestContext, id: string): ArtifactCollection | undefined {
  const number = decodeId(id, 'ArtifactCollection');
  return number === undefined ? undefined : visibleCollection(context, number);
}

/**
 * The version with this global id, when the user may see a collection that it is in. Who may see a registry may see what is
 * linked into it, whatever project it was logged to.
 */
export function findArtifact(context: Viewer, id: string): Artifact | undefined {
  const number = decodeId(id, 'Artifact');
  return number === undefined ? undefined : visibleArtifact(context, number);
}

/** {@link findArtifact} by its number. */
export function visibleArtifact(context: Viewer, number: number): Artifact | undefined {
  const artifact = context.store.artifacts.versions.byId(number);
  return artifact !== undefined && isVisible(context, artifact) ? artifact : undefined;
}

/**
 * Whether the user may read the files of a version: not through a registry of which the user is a restricted viewer. Who may
 * not must not use or link the version either, because whoever has a link has the files.
 */
export function mayReadFiles(context: Viewer, artifact: Artifact): boolean {
  return collectionsOf(context, artifact).some((collection) => {
    const project = context.store.projects.byId(collection.projectId);
    const role = project === undefined ? undefined : projectRole(context, project);
    return role !== undefined && role !== 'restricted_viewer';
  });
}

/** @throws RequestError with status 403 unless {@link mayReadFiles}. */
export function requireFiles(context: Viewer, artifact: Artifact): void {
  if (!mayReadFiles(context, artifact)) {
    throw new RequestError(
      403,
      'Restricted viewers of a registry may not read or use the files that are linked into it.',
    );
  }
}

/** {@link findArtifact} for a write. @throws RequestError with status 404 when there is none. */
export function requireArtifact(context: RequestContext, id: string): Artifact {
  const artifact = findArtifact(context, id);
  if (artifact === undefined) {
    throw new RequestError(404, 'The artifact does not exist.');
  }
  return artifact;
}

/** @throws RequestError for a version whose content is still on its way. */
export function requireCommitted({ state }: Artifact): void {
  if (state !== 'COMMITTED') {
    throw new RequestError(400, 'The artifact is not committed yet.');
  }
}

/** A collection that the user may change. @throws RequestError for one that there is not, or that may only be read. */
export function requireWritable(
  context: RequestContext,
  collection: ArtifactCollection | undefined,
): ArtifactCollection {
  const project = collection === undefined ? undefined : visibleProject(context, collection.projectId);
  if (collection === undefined || project === undefined) {
    throw new RequestError(404, 'The collection of artifacts does not exist.');
  }
  requireProjectRole(context, project, 'member');
  return collection;
}

/** The collection that a version was logged to. */
export function sequenceOf({ store }: RequestContext, { sequenceId }: Artifact): ArtifactCollection {
  const sequence = store.artifacts.collections.byId(sequenceId);
  if (sequence === undefined) {
    throw new RequestError(404, 'The collection of the artifact is gone.');
  }
  return sequence;
}

/**
 * The member that a name such as `collection:alias`, `collection:v3` or `collection:digest` stands for. A name without a
 * colon is that of the latest version.
 */
export function findMembership(
  { store }: RequestContext,
  projectId: number,
  name: string,
): ArtifactMembership | undefined {
  const { collections } = store.artifacts;
  const colon = name.indexOf(':');
  const collection = collections.byName(projectId, colon < 0 ? name : name.slice(0, colon));
  return collection === undefined
    ? undefined
    : memberNamed(store, collection.id, colon < 0 ? '' : name.slice(colon + 1));
}

/** The member of a collection with an alias, a version such as `v3`, a digest or a commit hash; the latest one for ''. */
export function memberNamed(
  { artifacts: { memberships } }: RequestContext['store'],
  collectionId: number,
  alias: string,
): ArtifactMembership | undefined {
  return memberships.named(collectionId, alias || 'latest') ?? (alias ? undefined : memberships.newest(collectionId));
}

function isVisible(context: Viewer, artifact: Artifact): boolean {
  return collectionsOf(context, artifact).some(({ projectId }) => visibleProject(context, projectId) !== undefined);
}

/** The collection that a version was logged to, and those that it is linked into. */
function collectionsOf({ store }: Viewer, { id, sequenceId }: Artifact): ArtifactCollection[] {
  const { memberships, collections } = store.artifacts;
  const linked = memberships.ofArtifact(id).map(({ collectionId }) => collectionId);
  return collections.byIds([...new Set([sequenceId, ...linked])]);
}
