import type { Client, Page, RequestOptions } from '@wandb-ts/core';
import { listRunQueueItems, type RunQueueItemDetailsFragment } from '@wandb-ts/core/requests/launch';
import { toPage } from '../connection.js';
import { isRecord } from '../records.js';
import type { QueueItem } from './queue-items.js';
import { type QueueLocation, queueNotFound } from './queue-names.js';
import { withoutApiKey } from './run-spec.js';

/** Which items of which queue. */
interface ItemPageLocation extends QueueLocation {
  readonly cursor: string | null;
  readonly perPage: number;
}

/** Reads a page of the items of a queue, newest first. @throws {@link NotFoundError} when there is no such queue */
export async function fetchItemPage(
  client: Client,
  location: ItemPageLocation,
  options?: RequestOptions,
): Promise<Page<QueueItem>> {
  const { project } = await listRunQueueItems(client, { ...location }, options);
  if (!project?.runQueue) throw queueNotFound(location);
  return toPage(project.runQueue.runQueueItems, toQueueItem);
}

/** An item of an answer. */
export function toQueueItem(node: RunQueueItemDetailsFragment): QueueItem {
  const { id, state, associatedRunId: runId, runSpec, launchAgentId, createdAt } = node;
  const spec = isRecord(runSpec) ? withoutApiKey(runSpec) : {};
  return { id, state: state.toLowerCase(), runId, runSpec: spec, launchAgentId, createdAt };
}
