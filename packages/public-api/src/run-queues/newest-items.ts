import type { Client, RequestOptions } from '@wandb-ts/core';
import { fetchItemPage } from './fetch-item-page.js';
import { type QueueLocation, queueProject } from './queue-names.js';
import { QueuedRun } from './queued-run.js';

const itemCount = 100;

/** The newest 100 items of a queue. The run of each will be where its run spec says. */
export async function newestItems(
  client: Client,
  location: QueueLocation,
  options?: RequestOptions,
): Promise<readonly QueuedRun[]> {
  const { items } = await fetchItemPage(client, { ...location, cursor: null, perPage: itemCount }, options);
  return items.map(
    ({ id, runSpec }) =>
      new QueuedRun(client, {
        entity: textIn(runSpec, 'entity') || location.entity,
        project: textIn(runSpec, 'project') ?? queueProject,
        queueName: location.queue,
        runQueueItemId: id,
        projectQueue: location.project,
        queueEntity: location.entity,
        runSpec,
      }),
  );
}

function textIn(runSpec: Readonly<Record<string, unknown>>, field: string): string | null {
  const text = runSpec[field];
  return typeof text === 'string' ? text : null;
}
