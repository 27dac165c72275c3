import { ValidationError } from '@wandb-ts/core';
import { checkPathPart } from '../runs/run-id.js';

/**
 * Checks the name of a project that is made when it does not exist.
 * @throws {@link ValidationError} when wandb 0.20.1 does not take it.
 */
export function checkProjectName(project: string): void {
  checkPathPart(project, 'project');
  if ([...project].length > 128 || /[/\\#?%:]/.test(project)) {
    throw new ValidationError(
      `The project ${JSON.stringify(project)} is not usable: it has over 128 characters, or one of / \\ # ? % :.`,
    );
  }
}
