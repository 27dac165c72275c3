import { relative, sep } from 'node:path';
import type { Io } from './io.js';

/** A path below the working directory without it; any other whole. */
export function shownPath(path: string, { workingDirectory }: Io): string {
  const shown = relative(workingDirectory, path) || '.';
  return shown === '..' || shown.startsWith(`..${sep}`) ? path : shown;
}
