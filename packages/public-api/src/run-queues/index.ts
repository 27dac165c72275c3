export { type CreateRunQueueOptions, createRunQueue } from './create-run-queue.js';
export type { QueueItemMessage } from './fetch-item.js';
export type { ListedQueue } from './fetch-queue.js';
export { LaunchError } from './launch-error.js';
export { type ListRunQueuesOptions, listRunQueues } from './list-run-queues.js';
export { readPriority } from './priority.js';
export { type LaunchPriority, type PushedRunSpec, pushRunSpec, type RunSpecToPush } from './push-run-spec.js';
export {
  type QueueItem,
  type QueueItemState,
  QueueItems,
  type QueueItemsOptions,
  type QueuePlace,
  queueItem,
  queueItems,
} from './queue-items.js';
export { defaultQueueName, queueProject } from './queue-names.js';
export type {
  RunQueueAccess,
  RunQueuePrioritizationMode,
  RunQueueResourceType,
  TemplateVariable,
} from './queue-options.js';
export { QueuedRun, type QueuedRunOptions, queuedRun } from './queued-run.js';
export { type KnownQueue, RunQueue, runQueue } from './run-queue.js';
export { type RunSpec, withoutApiKey } from './run-spec.js';
export { type UpsertRunQueueOptions, upsertRunQueue } from './upsert-run-queue.js';
export type { QueuedRunWaitOptions } from './wait-for-run.js';
