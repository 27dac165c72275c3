import { NotFoundError, type RequestOptions } from '@wandb-ts/core';
import type { ArtifactManifest } from '../artifact-manifest/manifest.js';
import { type Artifact, artifactOf } from './artifact.js';
import { type LoggedArtifact, toRecord } from './artifact-record.js';
import { findArtifactById } from './find-artifact.js';
import { findObject, otherArtifact, readJsonEntry } from './media-entries.js';

/** Reads the JSON of an object by its name; null when there is none. An object of another artifact is read there. */
export async function readObject(
  logged: LoggedArtifact,
  manifest: ArtifactManifest,
  name: string,
  options?: RequestOptions,
): Promise<unknown> {
  const entry = findObject(manifest, name);
  if (entry === undefined) return null;
  const other = otherArtifact(entry);
  if (other === null) return readJsonEntry(logged, entry.path, options);
  return (await referencedArtifact(logged, other.id, options)).get(other.path, options);
}

async function referencedArtifact({ client }: LoggedArtifact, id: string, options?: RequestOptions): Promise<Artifact> {
  const fields = await findArtifactById(client, id, options);
  if (fields !== null) return artifactOf(toRecord(client, fields));
  throw new NotFoundError('The artifact that the entry refers to does not exist any more.');
}
