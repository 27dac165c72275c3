import { ValidationError } from '@wandb-ts/core';

/** The entity of a list. @throws {@link ValidationError} while it is unknown: the first page brings the viewer's default one */
export function knownEntity(entity: string | null): string {
  if (entity !== null) return entity;
  throw new ValidationError(
    'The default entity is known after the first page is loaded. Await first(), or name the entity.',
  );
}
