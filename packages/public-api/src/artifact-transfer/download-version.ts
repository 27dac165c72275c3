import type { RequestOptions } from '@wandb-ts/core';
import * as files from '#artifact-files';
import type { ArtifactEntry, DownloadEntryOptions } from '../artifact-manifest/entry.js';
import { type Artifact, recordOf } from '../artifacts/artifact.js';
import { requireLogged } from '../artifacts/artifact-record.js';
import { contentSource } from '../artifacts/content-source.js';
import type { ArtifactContents, CheckoutOptions, DownloadArtifactOptions, VerifyOptions } from './types.js';

/** Saves the contents of a version. See `artifact.download`. */
export function downloadVersion(artifact: Artifact, options?: DownloadArtifactOptions): Promise<string> {
  return files.downloadArtifact(contentsOf(artifact, 'download'), options);
}

/** Makes a folder hold a version and nothing else. See `artifact.checkout`. */
export function checkoutVersion(artifact: Artifact, options?: CheckoutOptions): Promise<string> {
  return files.checkoutArtifact(contentsOf(artifact, 'checkout'), options);
}

/** Compares a folder with a version. See `artifact.verify`. */
export function verifyVersion(artifact: Artifact, options?: VerifyOptions): Promise<void> {
  return files.verifyArtifact(contentsOf(artifact, 'verify'), options);
}

/** Saves the only file of a version. See `artifact.file`. */
export function downloadOnlyFile(artifact: Artifact, options?: DownloadArtifactOptions): Promise<string> {
  return files.downloadOnlyFile(contentsOf(artifact, 'file'), options);
}

/** Saves one entry of a version. See `entry.download`. */
export function downloadEntry(
  artifact: Artifact,
  entry: ArtifactEntry,
  options?: DownloadEntryOptions,
): Promise<string> {
  return files.downloadEntry(contentsOf(artifact, 'download'), entry, options);
}

function contentsOf(artifact: Artifact, member: string): ArtifactContents {
  const { client } = requireLogged(recordOf(artifact), member);
  return {
    client,
    sourceName: artifact.sourceName,
    open: (options: RequestOptions) => contentSource(artifact, member, options),
  };
}
