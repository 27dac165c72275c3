import { ValidationError } from '@wandb-ts/core';

/**
 * Checks the id of a new run by the rules of wandb 0.28.2, which are the strictest.
 * @throws {@link ValidationError} when it is not usable.
 */
export function checkRunId(id: string, name: string): void {
  if (id.length > 128 || id.trim() !== id || /[:;,#?/']/.test(id)) {
    throw new ValidationError(
      `The run id ${JSON.stringify(id)} is not usable: it has over 128 characters, spaces around it, or one of : ; , # ? / '.`,
    );
  }
  checkPathPart(id, name);
}

/**
 * Checks part of the path of every request: a dot or two would lead elsewhere.
 * @throws {@link ValidationError} when it is not usable.
 */
export function checkPathPart(value: string | undefined, name: string): void {
  if (value === '' || value === '.' || value === '..') {
    throw new ValidationError(`${name} must not be ${JSON.stringify(value)}.`);
  }
}
