import { type Client, type Page, Paginator, type RequestOptions } from '@wandb-ts/core';
import { getArtifactCollection, listCollectionAliases } from '@wandb-ts/core/requests/artifacts';
import { toPage } from '../connection.js';
import type { CollectionLocation } from './artifact-fields.js';
import { type CollectionFields, toCollectionFields } from './collection-fields.js';
import { collectionNotFound, MissingArtifactError } from './missing.js';

/** Reads a collection. @throws {@link NotFoundError} naming it, when it does not exist */
export async function fetchCollection(
  client: Client,
  { entity, project, collection: name }: CollectionLocation,
  type: string,
  options?: RequestOptions,
): Promise<CollectionFields> {
  const answer = await getArtifactCollection(client, { entity, project, type, name }, options);
  const node = answer.project?.artifactType?.artifactCollection ?? null;
  if (node === null) throw collectionNotFound({ entity, project, collection: name }, type);
  return toCollectionFields(node, { entity, project });
}

/** Reads all aliases of a collection. @throws {@link NotFoundError} when it no longer exists */
export function fetchAliases(client: Client, id: string, options: RequestOptions = {}): Promise<string[]> {
  const loadPage = async (cursor: string | null, perPage: number): Promise<Page<string>> => {
    const { artifactCollection } = await listCollectionAliases(client, { id, cursor, perPage }, options);
    if (artifactCollection === null) throw new MissingArtifactError('The artifact collection does not exist any more.');
    return toPage(artifactCollection.aliases, ({ alias }) => alias);
  };
  const { signal } = options;
  return new Paginator({ name: 'aliases', defaultPerPage: 1000, signal, loadPage }).toArray();
}
