import type { PopFromRunQueueInput } from '../../generated/resolvers.js';
import { fillRunSpec, type RunSpecInput } from '../../launch-queue/run-spec.js';
import { RequestError } from '../../request-error.js';
import type { ItemMessage, RunQueue, RunQueueItem } from '../../storage/launch/rows.js';
import type { RequestContext } from '../context.js';
import { findItem, findQueue, requireAgent, requireItem } from './launch-access.js';

/** How long an agent has to claim an item that it took, in milliseconds. */
const leaseMs = 60_000;

const mediumPriority = 2;
const lowestPriority = 3;

/** What a caller adds to a queue. */
export interface PushedItem extends RunSpecInput {
  readonly priority?: number | null | undefined;
}

/** Adds an item to a queue. @throws RequestError when the queue cannot take it. */
export function pushItem(context: RequestContext, queue: RunQueue, pushed: PushedItem): RunQueueItem {
  const { store } = context;
  const priority = pushed.priority ?? mediumPriority;
  if (priority < 0 || priority > lowestPriority) {
    throw new RequestError(400, `A priority is a number from 0 (critical) to ${lowestPriority} (low).`);
  }
  if (priority !== mediumPriority && queue.prioritizationMode === 'DISABLED') {
    throw new RequestError(400, `The queue ${JSON.stringify(queue.name)} has no priorities.`);
  }
  return store.transaction(() => {
    const { resourceConfigId, id: queueId } = queue;
    const config = resourceConfigId === null ? undefined : store.launch.resourceConfigs.byId(resourceConfigId);
    const runSpec = fillRunSpec(pushed, config);
    const id = store.launch.items.create({ queueId, priority, runSpec, createdAt: store.now() });
    return reread(context, id);
  });
}

/** Lets items wait again whose agent could have claimed them and did not. */
export function endLeases({ store }: RequestContext): void {
  if (store.hasListenedFor(leaseMs)) {
    store.launch.items.endLeases(store.now());
  }
}

/** Leases the next item to an agent. Undefined when nothing waits, and for an agent that is to stop. */
export function popItem(context: RequestContext, input: PopFromRunQueueInput): RunQueueItem | undefined {
  const { store } = context;
  const { agents, items } = store.launch;
  return store.transaction(() => {
    const agent = input.launchAgentId ? requireAgent(context, input.launchAgentId) : null;
    const queue = findQueue(context, input);
    if (agent !== null) {
      agents.update(agent.id, { agentStatus: null, stopRequested: null, heartbeatAt: store.now() });
    }
    if (queue === undefined || agent?.stopRequested === 1) {
      return undefined;
    }
    endLeases(context);
    const item = items.firstWaiting(queue.id);
    if (item === undefined) {
      return undefined;
    }
    const until = new Date(Date.parse(store.now()) + leaseMs).toISOString();
    items.lease(item.id, { agentId: agent?.id ?? null, until });
    return reread(context, item.id);
  });
}

/**
 * Gives an item its run. Also an item whose lease is over can be claimed, as long as nobody else did.
 *
 * @returns false when the item is another run's, or failed
 */
export function claimItem(context: RequestContext, id: string, runName: string): boolean {
  const { store } = context;
  return store.transaction(() => {
    const item = requireItem(context, id);
    if (item.state === 'CLAIMED') {
      return item.associatedRunId === runName;
    }
    if (item.state === 'FAILED') {
      return false;
    }
    store.launch.items.claim(item.id, runName);
    return true;
  });
}

/**
 * Gives an item the run that started because of it, unless it has another or failed without one. One that was deleted in the
 * meantime is nobody's any more.
 */
export function associateRun(context: RequestContext, id: string, runName: string): void {
  const item = findItem(context, id);
  const isBack = item?.state === 'FAILED' && item.associatedRunId === runName;
  if (item?.state === 'PENDING' || item?.state === 'LEASED' || (item !== undefined && isBack)) {
    context.store.launch.items.claim(item.id, runName);
  }
}

/** What an agent says of an item, as it is sent. */
export interface SentItemMessage {
  readonly runQueueItemId: string;
  readonly message?: string | null | undefined;
  readonly stage?: string | null | undefined;
  readonly filePaths?: readonly string[] | null | undefined;
}

/** Ends an item that cannot be run. */
export function failItem(context: RequestContext, sent: SentItemMessage): void {
  const { store } = context;
  store.transaction(() => {
    store.launch.items.fail(requireItem(context, sent.runQueueItemId).id, writeMessage(sent));
  });
}

/** Keeps what is wrong with an item that may run all the same. */
export function warnOfItem(context: RequestContext, sent: SentItemMessage): void {
  const { store } = context;
  store.transaction(() => {
    store.launch.items.warn(requireItem(context, sent.runQueueItemId).id, writeMessage(sent));
  });
}

/** Takes an item out of a queue; false when the queue has none with this id. */
export function deleteItem(context: RequestContext, queue: RunQueue, id: string): boolean {
  const { store } = context;
  return store.transaction(() => {
    const item = findItem(context, id);
    if (item?.queueId !== queue.id) {
      return false;
    }
    store.launch.items.remove(item.id);
    return true;
  });
}

function writeMessage({ message, stage, filePaths }: SentItemMessage): string {
  const kept: ItemMessage = { message: message ?? '', stage: stage ?? null, filePaths: filePaths ?? [] };
  return JSON.stringify(kept);
}

function reread({ store }: RequestContext, id: number): RunQueueItem {
  const item = store.launch.items.byId(id);
  if (item === undefined) {
    throw new Error(`Item ${id} is gone.`);
  }
  return item;
}
