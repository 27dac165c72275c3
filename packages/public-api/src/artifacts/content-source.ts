import { NotFoundError, type RequestOptions } from '@wandb-ts/core';
import type { ContentSource } from '../artifact-transfer/types.js';
import { type Artifact, artifactOf, recordOf } from './artifact.js';
import { fileAddresses } from './artifact-file-list.js';
import { requireLogged, toRecord } from './artifact-record.js';
import { findArtifactById } from './find-artifact.js';

/** What the transfer of contents needs of a version. @throws {@link ArtifactNotLoggedError} naming the member, for a draft */
export async function contentSource(
  artifact: Artifact,
  member: string,
  options?: RequestOptions,
): Promise<ContentSource> {
  const { client, fields } = requireLogged(recordOf(artifact), member);
  const { id, entity, project, collection } = fields;
  return {
    id,
    entity,
    project,
    collection,
    manifest: await artifact.manifest(options),
    addresses: (names, request) => fileAddresses(client, fields, { ...request, names }),
    other: async (otherId, request) => {
      const other = await findArtifactById(client, otherId, request);
      if (other === null) throw new NotFoundError('The artifact that a reference leads to does not exist any more.');
      return contentSource(artifactOf(toRecord(client, other)), member, request);
    },
  };
}
