import type { DatabaseSync } from 'node:sqlite';
import { createLaunchAgentStore, type LaunchAgentStore } from './launch-agents.js';
import { createResourceConfigStore, type ResourceConfigStore } from './resource-configs.js';
import { createRunQueueItemStore, type RunQueueItemStore } from './run-queue-items.js';
import { createRunQueueStore, type RunQueueStore } from './run-queues.js';

/** Everything of launch that the server keeps. */
export interface LaunchStore {
  readonly queues: RunQueueStore;
  readonly items: RunQueueItemStore;
  readonly resourceConfigs: ResourceConfigStore;
  readonly agents: LaunchAgentStore;
}

/** Opens what a database keeps of launch. */
export function createLaunchStore(db: DatabaseSync): LaunchStore {
  return {
    queues: createRunQueueStore(db),
    items: createRunQueueItemStore(db),
    resourceConfigs: createResourceConfigStore(db),
    agents: createLaunchAgentStore(db),
  };
}
