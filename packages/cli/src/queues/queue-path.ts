import type { Api } from '@wandb-ts/public-api';
import { CliError } from '../failure/cli-error.js';

/** What help says of the argument that names a queue. */
export const queueArgument = {
  name: 'queue',
  description: 'The queue, such as gpu of your default entity, or team/gpu',
} as const;

/** Where a queue is. */
export interface QueuePath {
  readonly entity: string;
  readonly queueName: string;
}

/**
 * Reads `queue` or `entity/queue`; without an entity it is the configured one, or the viewer's default entity.
 *
 * @throws {@link CliError} when there is no name.
 */
export async function readQueuePath(api: Api, path: string, signal: AbortSignal): Promise<QueuePath> {
  const [, typed = '', queueName = ''] = /^(?:([^/]*)\/)?(.*)$/s.exec(path) ?? [];
  if (queueName === '') throw new CliError(`"${path}" names no queue.`, { next: 'wandb-ts queue list' });
  const { resolveEntity } = await import('@wandb-ts/core');
  return { entity: await resolveEntity(api.client, typed || null, { signal }), queueName };
}
