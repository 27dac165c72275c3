export type { DeleteArtifactOptions, LinkArtifactOptions } from './link-artifact.js';
export type { LogArtifactOptions, UseArtifactOptions } from './run-lineage.js';
export type { ArtifactLogger, SaveArtifactOptions } from './save-artifact.js';
