import { NotFoundError, ValidationError } from '@wandb-ts/core';
import type { ArtifactEntry, DownloadEntryOptions } from '../artifact-manifest/entry.js';
import { downloadEntries } from './download-entries.node.js';
import { defaultRoot } from './environment.node.js';
import { checkCheckoutRoot, removeExtraFiles } from './extra-files.node.js';
import { TargetFolder } from './target-folder.node.js';
import type { ArtifactContents, CheckoutOptions, DownloadArtifactOptions, VerifyOptions } from './types.js';
import { verifyFolder } from './verify-folder.node.js';

/** Saves the entries of an artifact below a folder, and returns the folder. */
export async function downloadArtifact(
  { client, sourceName, open }: ArtifactContents,
  options: DownloadArtifactOptions = {},
): Promise<string> {
  const root = options.root ?? defaultRoot(sourceName);
  const source = await open(options);
  const { pathPrefix = '' } = options;
  const entries = [...source.manifest.entries.values()].filter(({ path }) => path.startsWith(pathPrefix));
  await downloadEntries({ client, source, entries, root }, options);
  return root;
}

/** Makes a folder hold the entries of an artifact and no other files, and returns it. */
export async function checkoutArtifact(contents: ArtifactContents, options: CheckoutOptions = {}): Promise<string> {
  const { sourceName, open } = contents;
  const root = options.root ?? defaultRoot(sourceName.replace(/:[^:]*$/, ''));
  checkCheckoutRoot(root);
  const source = await open(options);
  const paths = [...source.manifest.entries.keys()];
  const folder = TargetFolder.open(root, paths);
  folder.close();
  removeExtraFiles(folder.realPath, new Set(paths));
  return downloadArtifact({ ...contents, open: async () => source }, { ...options, root });
}

/**
 * Compares a folder with the artifact. Nothing is downloaded but the manifest.
 * @throws {@link VerificationError} for the first file that is missing, changed or none of the artifact.
 */
export async function verifyArtifact(
  { client, sourceName, open }: ArtifactContents,
  { root = defaultRoot(sourceName), signal }: VerifyOptions = {},
): Promise<void> {
  const { manifest } = await open({ signal });
  await verifyFolder(client, root, [...manifest.entries.values()], signal);
}

/** Saves the only entry of an artifact, and returns its path. */
export async function downloadOnlyFile(
  contents: ArtifactContents,
  options: DownloadArtifactOptions = {},
): Promise<string> {
  const source = await contents.open(options);
  const [entry, ...others] = source.manifest.entries.values();
  if (entry === undefined) throw new NotFoundError(`${contents.sourceName} has no files.`);
  if (others.length > 0) {
    throw new ValidationError(`${contents.sourceName} has ${others.length + 1} files. Use download().`);
  }
  return downloadEntry({ ...contents, open: async () => source }, entry, options);
}

/** Saves one entry of an artifact, and returns its path. */
export async function downloadEntry(
  { client, sourceName, open }: ArtifactContents,
  entry: ArtifactEntry,
  options: DownloadEntryOptions & DownloadArtifactOptions = {},
): Promise<string> {
  const root = options.root ?? defaultRoot(sourceName);
  const source = await open(options);
  await downloadEntries({ client, source, entries: [entry], root }, options);
  return TargetFolder.pathBelow(root, entry.path);
}
