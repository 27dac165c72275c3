import { UnexpectedResponseError } from '@wandb-ts/core';
import type { CollectionFieldsFragment } from '@wandb-ts/core/requests/artifacts';
import type { ProjectLocation } from './references.js';

/** What the server says of a collection. */
export interface CollectionFields {
  readonly id: string;
  readonly entity: string;
  readonly project: string;
  /** Null where the server does not say. */
  readonly projectId: string | null;
  readonly projectInternalId: string | null;
  readonly name: string;
  readonly type: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly updatedAt: string | null;
  readonly tags: readonly string[];
  readonly isSequence: boolean;
  /** The organization of the registry that the collection was found in; null outside a search of registries. */
  readonly organization: string | null;
}

/** Maps what the server says of a collection that was looked for in a project. */
export function toCollectionFields(
  node: CollectionFieldsFragment,
  asked: ProjectLocation,
  organization: string | null = null,
): CollectionFields {
  if (typeof node.id !== 'string') throw new UnexpectedResponseError('The server lists a collection without an id.');
  return {
    id: node.id,
    entity: node.project?.entityName ?? asked.entity,
    project: node.project?.name ?? asked.project,
    projectId: node.project?.id ?? null,
    projectInternalId: node.project?.internalId ?? null,
    name: node.name,
    type: node.defaultArtifactType.name,
    description: node.description,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
    tags: node.tags.edges.map((edge) => edge.node.name),
    isSequence: node.__typename === 'ArtifactSequence',
    organization,
  };
}
