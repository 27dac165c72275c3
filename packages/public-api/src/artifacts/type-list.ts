import type { Client, Page, RequestOptions } from '@wandb-ts/core';
import { listArtifactTypes } from '@wandb-ts/core/requests/artifacts';
import { toPage } from '../connection.js';
import { ArtifactType } from './artifact-type.js';
import { existingProject } from './missing.js';
import type { ProjectLocation } from './references.js';

/** Reads a page of the types of artifacts of a project. @throws {@link NotFoundError} when the project does not exist */
export async function typePage(
  client: Client,
  location: ProjectLocation,
  selection: { readonly cursor: string | null; readonly perPage: number },
  options?: RequestOptions,
): Promise<Page<ArtifactType>> {
  const { project } = await listArtifactTypes(client, { ...location, ...selection }, options);
  const types = existingProject(project, location, 'artifact types').artifactTypes;
  return toPage(types, (node) => new ArtifactType(client, location, node));
}
