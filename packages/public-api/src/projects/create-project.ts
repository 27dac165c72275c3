import { type Client, type RequestOptions, ValidationError } from '@wandb-ts/core';
import { upsertProject } from '@wandb-ts/core/requests/projects';

/**
 * Creates a project. An existing one is left as it is.
 *
 * @throws {@link ValidationError} when the name or the entity is empty.
 */
export async function createProject(
  client: Client,
  name: string,
  entity: string,
  options?: RequestOptions,
): Promise<void> {
  if (!name) throw new ValidationError('A project needs a name.');
  if (!entity) throw new ValidationError('A project needs an entity.');
  await upsertProject(client, { name, entityName: entity }, options);
}
