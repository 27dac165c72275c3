import { resolve, sep } from 'node:path';
import type { Artifact } from '@wandb-ts/public-api';
import { CliError } from '../failure/cli-error.js';
import type { Io } from '../terminal/io.js';

/** What help says of the folder that nobody names. */
export const folderDefault = 'artifacts/<name>:<version>';

/**
 * The folder with the contents of a version: the one that was typed, or the one that the library and wandb for Python use, below
 * `WANDB_ARTIFACT_DIR` or `artifacts`.
 *
 * @throws {@link CliError} for a name that would lead elsewhere: names come from whoever made the artifact.
 */
export function artifactFolder(artifact: Artifact, typed: string | undefined, io: Io): string {
  if (typed !== undefined) return resolve(io.workingDirectory, typed);
  const name = artifact.sourceName;
  if (/[/\\]/.test(name)) {
    throw new CliError(`The name ${JSON.stringify(name)} is not that of a folder.`, { next: 'name one with --root' });
  }
  // Windows knows no colon in names.
  const folderName = sep === '\\' ? name.replaceAll(':', '-') : name;
  return resolve(io.workingDirectory, io.environment['WANDB_ARTIFACT_DIR'] || 'artifacts', folderName);
}
