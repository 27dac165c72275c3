import { type Client, NotFoundError, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import type { ListedQueue } from './fetch-queue.js';
import { queueProject } from './queue-names.js';

/** Options of {@link listRunQueues}. */
export interface ListRunQueuesOptions extends RequestOptions {
  /** The owning entity. @defaultValue the configured entity, or the viewer's default entity */
  readonly entity?: string | null | undefined;
  /** The project of the queues. @defaultValue `model-registry` */
  readonly projectQueue?: string | undefined;
}

/**
 * The queues of an entity that you may use, oldest first. An entity that never had a queue has none.
 *
 * @throws {@link NotFoundError} when the entity has no project of the name of `projectQueue`.
 */
export async function listRunQueues(
  client: Client,
  { entity: typedEntity = null, projectQueue = queueProject, ...options }: ListRunQueuesOptions = {},
): Promise<readonly ListedQueue[]> {
  const entity = await resolveEntity(client, typedEntity, options);
  const { fetchQueues } = await import('../later-launch.js');
  const queues = await fetchQueues(client, { entity, project: projectQueue }, options);
  if (queues !== null) return queues;
  if (projectQueue === queueProject) return [];
  throw new NotFoundError(`Could not find the project ${entity}/${projectQueue}.`);
}
