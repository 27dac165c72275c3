import type { Client, RequestOptions } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { fetchQueueItems } from './fetch-queue.js';
import { type QueueLocation, queueProject } from './queue-names.js';
import { QueuedRun } from './queued-run.js';
import { withoutApiKey } from './run-spec.js';

const itemCount = 100;

/** The newest 100 items of a queue. The run of each will be where its run spec says. */
export async function queueItems(
  client: Client,
  location: QueueLocation,
  options?: RequestOptions,
): Promise<readonly QueuedRun[]> {
  const items = await fetchQueueItems(client, location, itemCount, options);
  return items.map(({ id, runSpec: spec }) => {
    const runSpec = isRecord(spec) ? withoutApiKey(spec) : null;
    return new QueuedRun(client, {
      entity: nameIn(runSpec, 'entity') ?? location.entity,
      project: nameIn(runSpec, 'project') ?? queueProject,
      queueName: location.queue,
      runQueueItemId: id,
      projectQueue: location.project,
      queueEntity: location.entity,
      runSpec,
    });
  });
}

function nameIn(runSpec: Readonly<Record<string, unknown>> | null, field: string): string | null {
  const name = runSpec?.[field];
  return typeof name === 'string' && name !== '' ? name : null;
}
