import { ValidationError } from '@wandb-ts/core';

/**
 * Checks the path of a new entry.
 * @returns the path without steps that lead nowhere, such as `./`.
 * @throws {@link ValidationError} for anything that is not a path below the artifact.
 */
export function entryPath(path: string): string {
  if (typeof path !== 'string') throw new ValidationError('The path of an entry must be a text.');
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  if (steps.length === 0 || path.startsWith('/') || path.endsWith('/') || steps.includes('..') || path.includes('\0')) {
    throw new ValidationError(`${JSON.stringify(path)} is not a path below the artifact, such as data/train.csv.`);
  }
  return steps.join('/');
}
