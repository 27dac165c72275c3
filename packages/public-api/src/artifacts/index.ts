export { Artifact } from './artifact.js';
export type { ArtifactState } from './artifact-fields.js';
export type { ArtifactOptions } from './artifact-record.js';
export type { ArtifactTtl } from './artifact-values.js';
