import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { LaunchError } from '../launch-error.js';

/**
 * The real path of something in the code of a job; null when it is not there.
 * @throws {@link LaunchError} for what is elsewhere, also behind a link.
 */
export async function pathInCode(directory: string, path: string): Promise<string | null> {
  const root = await realpath(directory);
  const place = resolve(root, path);
  const found = isOutside(root, place) ? place : await realpath(place).catch(() => null);
  if (found === null || !isOutside(root, found)) return found;
  throw new LaunchError(`${JSON.stringify(path)} is not below the code of the job.`);
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
