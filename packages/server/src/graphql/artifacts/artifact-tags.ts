import type { ArtifactEventType } from '../../automation/event-queue.js';
import type { Artifact, ArtifactCollection } from '../../storage/artifacts/rows.js';
import type { RequestContext } from '../context.js';

/** Which tags come and which go. */
export interface TagChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** Changes the tags of a version. Belongs into a transaction. */
export function changeArtifactTags(context: RequestContext, artifact: Artifact, change: TagChange): void {
  const { versions } = context.store.artifacts;
  const { added, removed } = differences(versions.tags(artifact.id), change);
  versions.addTags(artifact.id, added);
  versions.removeTags(artifact.id, removed);
  const place = { collectionId: artifact.sequenceId, artifactId: artifact.id };
  emit(context, 'ADD_ARTIFACT_TAG', { ...place, tags: added });
  emit(context, 'REMOVE_ARTIFACT_TAG', { ...place, tags: removed });
}

/** Changes the tags of a collection. Belongs into a transaction. */
export function changeCollectionTags(context: RequestContext, { id }: ArtifactCollection, change: TagChange): void {
  const { collections } = context.store.artifacts;
  const { added, removed } = differences(collections.tags(id), change);
  collections.addTags(id, added);
  collections.removeTags(id, removed);
  collections.update(id, { updatedAt: context.store.now() });
  emit(context, 'ADD_COLLECTION_TAG', { collectionId: id, artifactId: null, tags: added });
  emit(context, 'REMOVE_COLLECTION_TAG', { collectionId: id, artifactId: null, tags: removed });
}

function differences(
  tags: readonly string[],
  { add = [], remove = [] }: TagChange,
): { readonly added: string[]; readonly removed: string[] } {
  const before = new Set(tags);
  return {
    added: [...new Set(add)].filter((tag) => !before.has(tag)),
    removed: remove.filter((tag) => before.has(tag)),
  };
}

function emit(
  { store, user }: RequestContext,
  type: ArtifactEventType,
  {
    tags,
    ...place
  }: { readonly collectionId: number; readonly artifactId: number | null; readonly tags: readonly string[] },
): void {
  for (const tag of tags) {
    store.automationEvents.emit({ type, ...place, tag, userId: user.id });
  }
}
