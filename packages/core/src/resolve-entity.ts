import type { Client, RequestOptions } from './client.js';
import { ValidationError } from './errors.js';

/**
 * The entity that a path means: the one it names, or the configured one, or the viewer's default entity, which is asked
 * for only if it is needed.
 * @param entity - the entity of a parsed path; null when the path names none
 * @throws {@link ValidationError} when there is none at all.
 */
export async function resolveEntity(client: Client, entity: string | null, options?: RequestOptions): Promise<string> {
  const found = entity || client.settings.entity || (await client.defaultEntity(options));
  if (found) return found;
  throw new ValidationError(
    'The entity is missing: name it in the path, set entity or WANDB_ENTITY, or give your user a default entity.',
  );
}
