export { ArtifactCache } from '#artifact-cache';
export type { CleanupOptions } from './cache-options.js';
export { DigestMismatchError } from './digest-mismatch-error.js';
export type {
  CheckoutOptions,
  DownloadArtifactOptions,
  TransferProgress,
  VerifyOptions,
} from './types.js';
export { VerificationError } from './verification-error.js';
