export { Artifact, type ArtifactReference } from './artifact.js';
export { ArtifactCollection, artifactCollection } from './artifact-collection.js';
export {
  ArtifactCollections,
  type ArtifactCollectionsOptions,
  artifactCollections,
} from './artifact-collections.js';
export type { ArtifactState } from './artifact-fields.js';
export { ArtifactFiles, type ArtifactFilesOptions } from './artifact-files.js';
export type { ArtifactOptions } from './artifact-record.js';
export { ArtifactType, artifactType } from './artifact-type.js';
export { ArtifactTypes, type ArtifactTypesOptions, artifactTypes } from './artifact-types.js';
export type { ArtifactTtl } from './artifact-values.js';
export { Artifacts, type ArtifactsOptions, artifacts } from './artifacts.js';
export { artifactCollectionExists } from './collection-exists.js';
export { artifact, artifactExists, type GetArtifactOptions } from './get-artifact.js';
export { RunArtifacts, type RunArtifactsOptions } from './run-artifacts.js';
export type { ArtifactWaitOptions } from './wait-until-logged.js';
