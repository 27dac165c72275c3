import { type Client, parseArtifactPath, type RequestOptions } from '@wandb-ts/core';
import { type Artifact, artifactOf } from './artifact.js';
import type { ArtifactFields } from './artifact-fields.js';
import { toRecord } from './artifact-record.js';
import { findArtifact } from './find-artifact.js';
import { locateCollection } from './locate.js';
import { isMissing, MissingArtifactError } from './missing.js';

/** Options of {@link artifact}. */
export interface GetArtifactOptions extends RequestOptions {
  /** The type that the artifact must have. @defaultValue any */
  readonly type?: string | undefined;
}

/**
 * Reads one version of an artifact.
 *
 * @param name - `entity/project/name:alias`, `project/name:alias`, `name:alias`, or the URL of its page; `latest` without an alias.
 * @throws {@link ValidationError} when the name is malformed or no entity can be determined.
 * @throws {@link NotFoundError} when there is no such version, or not of the type.
 */
export async function artifact(client: Client, name: string, options?: GetArtifactOptions): Promise<Artifact> {
  return artifactOf(toRecord(client, await fetchArtifact(client, name, options)));
}

/**
 * Checks whether there is such a version, of the type if one is given. It takes the names of {@link artifact}.
 *
 * @throws {@link CommError} when the server does not answer, or refuses to.
 */
export async function artifactExists(client: Client, name: string, options?: GetArtifactOptions): Promise<boolean> {
  try {
    await fetchArtifact(client, name, options);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function fetchArtifact(
  client: Client,
  name: string,
  { type, ...options }: GetArtifactOptions = {},
): Promise<ArtifactFields> {
  const path = parseArtifactPath(name, client.settings);
  const alias = path.alias ?? 'latest';
  const found = await findArtifact(client, { ...(await locateCollection(client, path, options)), alias }, options);
  if (type === undefined || type === found.type) return found;
  throw new MissingArtifactError(
    `Could not find artifact ${path.name}:${alias} of the type ${JSON.stringify(type)}: its type is ${JSON.stringify(found.type)}.`,
  );
}
