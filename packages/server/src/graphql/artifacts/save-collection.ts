import type {
  CreateArtifactCollectionTagAssignmentsInput,
  CreateArtifactTypeInput,
  MoveArtifactSequenceInput,
} from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import { deleteCollection } from '../../storage/artifacts/delete-artifacts.js';
import type { ArtifactCollection, ArtifactCollectionKind, ArtifactType } from '../../storage/artifacts/rows.js';
import { findProject, requireEntity } from '../access.js';
import type { RequestContext } from '../context.js';
import { requireProjectRole } from '../project-access.js';
import { checkTypeName, ensureProject } from '../save-project.js';
import { findCollection, requireWritable } from './artifact-access.js';
import { checkCollectionName, checkTags } from './artifact-names.js';
import { changeCollectionTags } from './artifact-tags.js';

/** What changes of a collection. */
export interface CollectionChange {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** The tags of a request, and the collection that they are for. */
export type CollectionTags = Pick<
  CreateArtifactCollectionTagAssignmentsInput,
  'entityName' | 'projectName' | 'artifactCollectionName' | 'tags'
>;

/** Makes a type of artifacts, and its project, where they do not exist. @throws RequestError when the user may not. */
export function createArtifactType(context: RequestContext, input: CreateArtifactTypeInput): ArtifactType {
  const { store } = context;
  return store.transaction(() => {
    const project = ensureProject(context, requireEntity(context, input.entityName), input.projectName);
    if (project.allowsAllArtifactTypes !== 1) {
      requireProjectRole(context, project, 'admin');
    }
    const details = { description: input.description ?? null, createdAt: store.now() };
    return store.artifacts.types.ensure(project.id, checkTypeName(input.name), details);
  });
}

/** Changes a collection. @throws RequestError when the name is taken, or the user may not. */
export function updateCollection(
  context: RequestContext,
  id: string,
  kind: ArtifactCollectionKind,
  { name, description }: CollectionChange,
): ArtifactCollection {
  const { store } = context;
  return store.transaction(() => {
    const collection = requireKind(context, id, kind);
    if (name && name !== collection.name) {
      refuseTaken(context, collection.projectId, checkCollectionName(name));
    }
    store.artifacts.collections.update(collection.id, { name: name || null, description, updatedAt: store.now() });
    return store.artifacts.collections.byId(collection.id) ?? collection;
  });
}

/**
 * Gives a sequence another type, which is made when it does not exist.
 *
 * @throws RequestError when the user may not, and when its versions are linked: collections of links hold one type alone, by
 *   which clients find them.
 */
export function moveSequence(context: RequestContext, input: MoveArtifactSequenceInput): ArtifactCollection {
  const { store } = context;
  return store.transaction(() => {
    const collection = requireKind(context, input.artifactSequenceID, 'SEQUENCE');
    const name = checkTypeName(input.destinationArtifactTypeName);
    const type = store.artifacts.types.ensure(collection.projectId, name, { createdAt: store.now() });
    if (type.id !== collection.typeId && store.artifacts.memberships.hasLinks(collection.id)) {
      throw new RequestError(409, 'Versions of the collection are linked as those of its type. Unlink them before.');
    }
    store.artifacts.collections.update(collection.id, { typeId: type.id, updatedAt: store.now() });
    return store.artifacts.collections.byId(collection.id) ?? collection;
  });
}

/** Deletes a collection: a sequence with its versions, wherever they are linked. @throws RequestError when the user may not. */
export async function removeCollection(
  context: RequestContext,
  id: string,
  kind: ArtifactCollectionKind,
): Promise<ArtifactCollection> {
  const { store } = context;
  const collection = requireKind(context, id, kind);
  await deleteCollection(store, collection.id);
  return collection;
}

/** Adds tags to a collection, and returns them. @throws RequestError for what is no tag, or when the user may not. */
export function addCollectionTags(context: RequestContext, input: CollectionTags): string[] {
  const { store } = context;
  return store.transaction(() => {
    const tags = checkTags(input.tags);
    changeCollectionTags(context, requireNamed(context, input), { add: tags });
    return tags;
  });
}

/** Takes tags off a collection. @throws RequestError when the user may not. */
export function removeCollectionTags(context: RequestContext, input: CollectionTags): void {
  const { store } = context;
  store.transaction(() => {
    const remove = input.tags.map(({ tagName }) => tagName);
    changeCollectionTags(context, requireNamed(context, input), { remove });
  });
}

/** The type of a collection. */
export function requireArtifactType({ store }: RequestContext, { typeId }: ArtifactCollection): ArtifactType {
  const type = store.artifacts.types.byId(typeId);
  if (type === undefined) {
    throw new RequestError(404, 'The type of the collection is gone.');
  }
  return type;
}

function requireKind(context: RequestContext, id: string, kind: ArtifactCollectionKind): ArtifactCollection {
  const collection = findCollection(context, id);
  return requireWritable(context, collection?.kind === kind ? collection : undefined);
}

function requireNamed(
  context: RequestContext,
  { entityName, projectName, artifactCollectionName }: CollectionTags,
): ArtifactCollection {
  const project = findProject(context, entityName, projectName);
  const { collections } = context.store.artifacts;
  return requireWritable(
    context,
    project === undefined ? undefined : collections.byName(project.id, artifactCollectionName),
  );
}

function refuseTaken({ store }: RequestContext, projectId: number, name: string): void {
  if (store.artifacts.collections.byName(projectId, name) !== undefined) {
    throw new RequestError(409, `A collection named ${JSON.stringify(name)} exists already.`);
  }
}
