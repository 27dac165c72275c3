import { posix } from 'node:path';
import { LaunchError } from '../launch-error.js';

/** Where the code is in a container whose image does not hold it. */
export const codeDirectory = '/mnt/wandb';

/**
 * The folder that such a container works in.
 * @param below - a folder below the code; null for the code itself
 * @throws {@link LaunchError} for a folder elsewhere.
 */
export function workingDirectory(below: string | null): string {
  const directory = posix.join(codeDirectory, below ?? '').replace(/(?<=.)\/$/, '');
  if (directory !== codeDirectory && !directory.startsWith(`${codeDirectory}/`)) {
    throw new LaunchError('working_dir must be a folder below the code.');
  }
  return directory;
}
