import type { Artifact, ArtifactCollection } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

/** What is known of a version without a request. */
const known = [
  'aliases',
  'createdAt',
  'description',
  'entity',
  'fileCount',
  'id',
  'isLink',
  'metadata',
  'name',
  'project',
  'qualifiedName',
  'sourceQualifiedName',
  'state',
  'tags',
  'ttl',
  'type',
  'updatedAt',
  'version',
] as const satisfies readonly (keyof Artifact)[];

const ofCollection = [
  'createdAt',
  'description',
  'entity',
  'id',
  'name',
  'project',
  'tags',
  'type',
  'updatedAt',
] as const satisfies readonly (keyof ArtifactCollection)[];

/** The fields of a version that `--json` prints: the properties and methods of the library's `Artifact` by their names. */
export const artifactJsonFields: readonly string[] = [...known, 'digest', 'size', 'url'].sort();

/** The fields of a collection that `--json` prints: the properties of the library's `ArtifactCollection` by their names. */
export const collectionJsonFields: readonly string[] = ofCollection;

/** Makes the JSON object of a version. Only fields that are asked for are read: metadata may not be JSON. */
export async function toArtifactJson(artifact: Artifact, fields: readonly string[]): Promise<Record<string, unknown>> {
  const asked = known.filter((name) => fields.includes(name)).map((name) => [name, artifact[name]] as const);
  const read = { digest: () => artifact.digest(), size: () => artifact.size(), url: () => artifact.url() };
  const called = Object.entries(read).filter(([name]) => fields.includes(name));
  const answers = await Promise.all(called.map(async ([name, call]) => [name, await call()] as const));
  return pickFields(Object.fromEntries([...asked, ...answers]), fields);
}

/** Makes the JSON object of a collection. */
export function toCollectionJson(collection: ArtifactCollection, fields: readonly string[]): Record<string, unknown> {
  return pickFields(Object.fromEntries(ofCollection.map((name) => [name, collection[name]])), fields);
}
