import { type Client, type Page, type RequestOptions, UnsupportedError } from '@wandb-ts/core';
import {
  type CollectionFieldsFragment,
  listProjectCollections,
  listTypeCollections,
  listTypeSequences,
} from '@wandb-ts/core/requests/artifacts';
import { type Connection, toPage } from '../connection.js';
import { sendOrFallBack } from '../fall-back.js';
import { ArtifactCollection } from './artifact-collection.js';
import { toCollectionFields } from './collection-fields.js';
import { existingProject, existingType } from './missing.js';
import type { ProjectLocation } from './references.js';

/** Which collections of a project are listed, and which page of them. */
interface CollectionSelection {
  /** Null for those of all types. */
  readonly type: string | null;
  readonly filters: string | null;
  readonly order: string | null;
  readonly cursor: string | null;
  readonly perPage: number;
}

/**
 * Reads a page of the collections of a project.
 * @throws {@link NotFoundError} naming what does not exist, {@link UnsupportedError} when the server cannot filter or sort.
 */
export async function collectionPage(
  client: Client,
  location: ProjectLocation,
  { type, ...selection }: CollectionSelection,
  options?: RequestOptions,
): Promise<Page<ArtifactCollection>> {
  const { cursor, perPage, filters, order } = selection;
  const isPlain = filters === null && order === null;
  // What a server does not know may not be asked for, not even as null.
  if (type !== null && isPlain) return typePage(client, location, { type, cursor, perPage }, options);
  const isCapable = await client.hasFeature('ARTIFACT_COLLECTIONS_FILTERING_SORTING', options);
  if (!isPlain && !isCapable) {
    throw new UnsupportedError('This server can neither filter nor sort artifact collections.');
  }
  if (type !== null) return typePage(client, location, { type, ...selection }, options);
  // Servers that cannot filter do not count these either.
  const variables = { ...location, ...selection, withCount: isCapable };
  const { project } = await listProjectCollections(client, variables, options);
  const found = existingProject(project, location, 'artifact collections').artifactCollections;
  return toCollections(client, location, found);
}

async function typePage(
  client: Client,
  location: ProjectLocation,
  selection: {
    readonly type: string;
    readonly filters?: string | null;
    readonly order?: string | null;
    readonly cursor: string | null;
    readonly perPage: number;
  },
  options?: RequestOptions,
): Promise<Page<ArtifactCollection>> {
  const { type, cursor, perPage } = selection;
  const listCollections = async (): Promise<Connection<CollectionFieldsFragment> | null> => {
    const { project } = await listTypeCollections(client, { ...location, ...selection }, options);
    return existingType(project, location, type).artifactCollections;
  };
  // Servers before the first links know collections as sequences, and tell less of them.
  const listSequences = async (): Promise<Connection<CollectionFieldsFragment> | null> => {
    const { project } = await listTypeSequences(client, { ...location, type, cursor, perPage }, options);
    const sequences = existingType(project, location, type).artifactSequences;
    return sequences === null ? null : withType(sequences, type);
  };
  const found = await sendOrFallBack(client, 'artifactCollections', listCollections, listSequences);
  return toCollections(client, location, found);
}

function withType(
  sequences: Connection<Pick<CollectionFieldsFragment, 'id' | 'name' | 'description' | 'createdAt'>>,
  type: string,
): Connection<CollectionFieldsFragment> {
  const edges = sequences.edges.map(({ node }) => ({
    node: node && {
      ...node,
      __typename: 'ArtifactSequence' as const,
      updatedAt: null,
      project: null,
      defaultArtifactType: { name: type },
      tags: { edges: [] },
    },
  }));
  return { ...sequences, edges };
}

function toCollections(
  client: Client,
  location: ProjectLocation,
  found: Connection<CollectionFieldsFragment> | null,
): Page<ArtifactCollection> {
  return toPage(found, (node) => new ArtifactCollection(client, toCollectionFields(node, location)));
}
