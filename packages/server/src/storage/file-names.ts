import { RequestError } from '../request-error.js';

const maxLength = 1024;

/**
 * The name under which a run's file is kept: slashes between its parts, a leading `./` removed.
 *
 * @throws RequestError for a name that is empty, absolute or too long, that leaves the run, or that has a backslash or a NUL.
 */
export function checkFileName(name: string): string {
  const path = name.startsWith('./') ? name.slice(2) : name;
  const isPlain = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isPlain || path.length > maxLength || path.includes('\\') || path.includes('\0')) {
    throw new RequestError(400, `The file name ${JSON.stringify(name)} is not a path below the run.`);
  }
  return path;
}
