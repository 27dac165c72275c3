import { type Client, NotFoundError } from '@wandb-ts/core';

/** The project that W&B keeps queues in. */
export const queueProject = 'model-registry';

/** The queue that is used when none is named. */
export const defaultQueueName = 'default';

/** Where a queue is. */
export interface QueueLocation {
  /** The owning entity. */
  readonly entity: string;
  /** The project of the queue. */
  readonly project: string;
  /** The name of the queue. */
  readonly queue: string;
}

/** The name of a queue in messages: without the project that queues usually are in. */
export function describeQueue({ entity, project, queue }: QueueLocation): string {
  return project === queueProject ? `${entity}/${queue}` : `${entity}/${project}/${queue}`;
}

/** The error of a queue that is not there. */
export function queueNotFound(location: QueueLocation): NotFoundError {
  return new NotFoundError(`Could not find the queue ${describeQueue(location)}, or you may not use it.`);
}

/** Reports what stops nothing. */
export function warn(client: Client, message: string): void {
  client.emit({ type: 'warning', message });
}
