import { type Client, CommError, type RequestOptions } from '@wandb-ts/core';
import { deleteFromRunQueue, deleteRunQueues } from '@wandb-ts/core/requests/launch';
import { fetchQueue } from './fetch-queue.js';
import { describeQueue, type QueueLocation } from './queue-names.js';

/** Deletes a queue with its items. @throws {@link CommError} when the server refuses */
export async function deleteQueue(
  client: Client,
  location: QueueLocation,
  id: string,
  options?: RequestOptions,
): Promise<void> {
  const answer = await deleteRunQueues(client, { queueIDs: [id] }, options);
  if (answer.deleteRunQueues?.success === true) return;
  throw new CommError(`The server did not delete the queue ${describeQueue(location)}.`);
}

/** Takes an item out of a queue. @throws {@link CommError} when the server refuses */
export async function deleteItem(
  client: Client,
  location: QueueLocation,
  item: string,
  options?: RequestOptions,
): Promise<void> {
  const { id } = await fetchQueue(client, location, options);
  const answer = await deleteFromRunQueue(client, { queueID: id, runQueueItemId: item }, options);
  if (answer.deleteFromRunQueue?.success === true) return;
  throw new CommError(`The server did not delete the item ${item} of the queue ${describeQueue(location)}.`);
}
