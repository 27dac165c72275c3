import { UnsupportedError } from '@wandb-ts/core';
import type { ArtifactEntry } from '../artifact-manifest/entry.js';
import type { ArtifactContents } from './types.js';

/** Saves the entries of an artifact below a folder. */
export const downloadArtifact: (contents: ArtifactContents) => Promise<string> = refuse;
/** Makes a folder hold the entries of an artifact and no other files. */
export const checkoutArtifact: (contents: ArtifactContents) => Promise<string> = refuse;
/** Compares a folder with the artifact. */
export const verifyArtifact: (contents: ArtifactContents) => Promise<void> = refuse;
/** Saves the only entry of an artifact. */
export const downloadOnlyFile: (contents: ArtifactContents) => Promise<string> = refuse;
/** Saves one entry of an artifact. */
export const downloadEntry: (contents: ArtifactContents, entry: ArtifactEntry) => Promise<string> = refuse;

function refuse(): Promise<never> {
  return Promise.reject(noFiles());
}

function noFiles(): UnsupportedError {
  return new UnsupportedError('This runtime has no file system. Read single files with artifact.files().');
}
