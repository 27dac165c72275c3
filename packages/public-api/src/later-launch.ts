/** What jobs, queues and their items do when a method is called: a page that shows runs goes without it. */
export { callJob } from './jobs/call-job.js';
export { fetchJobs } from './jobs/fetch-jobs.js';
export { loadJob } from './jobs/load-job.js';
export { deleteItem, deleteQueue } from './run-queues/delete-queue.js';
export { fetchItem, fetchItemDetails, fetchItemMessages } from './run-queues/fetch-item.js';
export { fetchItemPage } from './run-queues/fetch-item-page.js';
export { fetchQueue, fetchQueueConfig, fetchQueues, fetchVariableDescriptions } from './run-queues/fetch-queue.js';
export { newestItems } from './run-queues/newest-items.js';
export { sendCreateQueue, sendUpsertQueue } from './run-queues/send-queue.js';
export { sendRunSpec } from './run-queues/send-run-spec.js';
export { findRun, waitForRun, withinLimits } from './run-queues/wait-for-run.js';
