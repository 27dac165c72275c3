import { type Client, NotFoundError, type RequestOptions } from '@wandb-ts/core';
import {
  getRunQueueItem,
  getRunQueueItemDetails,
  getRunQueueItemLegacy,
  getRunQueueItemMessages,
  type RunQueueItemFieldsFragment,
} from '@wandb-ts/core/requests/launch';
import { isUnknownToServer } from '../unsupported.js';
import { toQueueItem } from './fetch-item-page.js';
import type { QueueItem } from './queue-items.js';
import { describeQueue, type QueueLocation, queueNotFound } from './queue-names.js';

/** How far an item of a queue is. */
export type ItemProgress = RunQueueItemFieldsFragment;

/** What an agent said of an item. */
export interface QueueItemMessage {
  /** What happened, for people. */
  readonly message: string;
  /** What the agent was doing, such as agent, build or run; null when it did not say. */
  readonly stage: string | null;
  /** Files of the agent's own run that tell more. */
  readonly filePaths: readonly string[];
}

/**
 * Reads how far an item is. What the server does not find by its id is looked for in the list of items, as old servers ask
 * for it.
 *
 * @throws {@link NotFoundError} when the queue or the item does not exist.
 */
export async function fetchItem(
  client: Client,
  location: QueueLocation,
  item: string,
  options?: RequestOptions,
): Promise<ItemProgress> {
  const found =
    (await findItem(client, location, item, options)) ?? (await findListedItem(client, location, item, options));
  if (found !== undefined) return found;
  throw itemNotFound(location, item);
}

/** Reads an item with what is to be run. @throws {@link NotFoundError} when the queue or the item does not exist */
export async function fetchItemDetails(
  client: Client,
  location: QueueLocation,
  item: string,
  options?: RequestOptions,
): Promise<QueueItem> {
  const { project } = await getRunQueueItemDetails(client, { ...location, item }, options);
  if (!project?.runQueue) throw queueNotFound(location);
  if (project.runQueue.runQueueItem === null) throw itemNotFound(location, item);
  return toQueueItem(project.runQueue.runQueueItem);
}

function itemNotFound(location: QueueLocation, item: string): NotFoundError {
  return new NotFoundError(
    `Could not find the item ${item} in the queue ${describeQueue(location)}: it may have been deleted.`,
  );
}

async function findItem(
  client: Client,
  location: QueueLocation,
  item: string,
  options: RequestOptions | undefined,
): Promise<ItemProgress | null> {
  try {
    const { project } = await getRunQueueItem(client, { ...location, item }, options);
    if (!project?.runQueue) throw queueNotFound(location);
    return project.runQueue.runQueueItem;
  } catch (error) {
    if (isUnknownToServer(error, ['runQueueItem'])) return null;
    throw error;
  }
}

async function findListedItem(
  client: Client,
  location: QueueLocation,
  item: string,
  options: RequestOptions | undefined,
): Promise<ItemProgress | undefined> {
  const { project } = await getRunQueueItemLegacy(client, { ...location }, options);
  const edges = project?.runQueue?.runQueueItems.edges ?? [];
  return edges.map(({ node }) => node).find(({ id }) => String(id) === String(item));
}

/** Reads what agents said of an item; nothing of either on servers that do not tell. */
export async function fetchItemMessages(
  client: Client,
  location: QueueLocation,
  item: string,
  options?: RequestOptions,
): Promise<{ readonly error: QueueItemMessage | null; readonly warning: QueueItemMessage | null }> {
  try {
    const { project } = await getRunQueueItemMessages(client, { ...location, item }, options);
    const { error = null, warning = null } = project?.runQueue?.runQueueItem ?? {};
    return { error, warning };
  } catch (error) {
    if (!isUnknownToServer(error, ['error', 'warning', 'runQueueItem'])) throw error;
    return { error: null, warning: null };
  }
}
