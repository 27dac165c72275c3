export type { DigestAlgorithm } from './digest.js';
export {
  ArtifactEntry,
  type ArtifactEntryFields,
  type DownloadEntryOptions,
  type EntryParent,
} from './entry.js';
export {
  ArtifactManifest,
  computeManifestDigest,
  type DigestedEntry,
  type ManifestOptions,
  type ParseManifestOptions,
  type StorageOptions,
} from './manifest.js';
export { UnsafeEntryPathError } from './unsafe-entry-path-error.js';
