import { RequestError } from '../../request-error.js';
import type { LaunchAgent, RunQueue, RunQueueItem } from '../../storage/launch/rows.js';
import type { Entity } from '../../storage/rows.js';
import { findProject, requireEntity } from '../access.js';
import type { RequestContext } from '../context.js';
import { decodeId } from '../ids.js';
import { visibleProject } from '../project-access.js';

/** The names of a queue. */
export interface QueueNames {
  readonly entityName: string;
  readonly projectName: string;
  readonly queueName: string;
}

/** The owner of queues to write. @throws RequestError for an entity that cannot have queues, or is not the user's. */
export function requireQueueOwner(context: RequestContext, name: string): Entity {
  const entity = requireEntity(context, name);
  if (entity.kind === 'organization') {
    throw new RequestError(400, 'Queues belong to teams and users, not to organizations.');
  }
  return entity;
}

/** Whether the user may use a queue of a project that the user may see. */
export function mayUseQueue({ user }: RequestContext, { access, userId }: RunQueue): boolean {
  return access === 'PROJECT' || userId === user.id;
}

/** The queue of these names; undefined when there is none that the user may use. */
export function findQueue(context: RequestContext, names: QueueNames): RunQueue | undefined {
  const project = findProject(context, names.entityName, names.projectName);
  const queue = project === undefined ? undefined : context.store.launch.queues.byName(project.id, names.queueName);
  return queue !== undefined && mayUseQueue(context, queue) ? queue : undefined;
}

/** The queue with this id; undefined when there is none that the user may use. */
export function findQueueById(context: RequestContext, id: string): RunQueue | undefined {
  const number = decodeId(id, 'RunQueue');
  const queue = number === undefined ? undefined : context.store.launch.queues.byId(number);
  return queue !== undefined && isVisible(context, queue) ? queue : undefined;
}

/** {@link findQueueById}. @throws RequestError with status 404 when there is none. */
export function requireQueue(context: RequestContext, id: string): RunQueue {
  const queue = findQueueById(context, id);
  if (queue === undefined) {
    throw new RequestError(404, 'The queue does not exist.');
  }
  return queue;
}

/** The item with this id; undefined when there is none in a queue that the user may use. */
export function findItem(context: RequestContext, id: string): RunQueueItem | undefined {
  const { queues, items } = context.store.launch;
  const number = decodeId(id, 'RunQueueItem');
  const item = number === undefined ? undefined : items.byId(number);
  const queue = item === undefined ? undefined : queues.byId(item.queueId);
  return queue !== undefined && isVisible(context, queue) ? item : undefined;
}

/** {@link findItem}. @throws RequestError with status 404 when there is none. */
export function requireItem(context: RequestContext, id: string): RunQueueItem {
  const item = findItem(context, id);
  if (item === undefined) {
    throw new RequestError(404, 'The item of the queue does not exist; it may have been deleted.');
  }
  return item;
}

/** The agent with this id; undefined when there is none in a project that the user may see. */
export function findAgent(context: RequestContext, id: string): LaunchAgent | undefined {
  const number = decodeId(id, 'LaunchAgent');
  const agent = number === undefined ? undefined : context.store.launch.agents.byId(number);
  return agent !== undefined && visibleProject(context, agent.projectId) !== undefined ? agent : undefined;
}

/** {@link findAgent}. @throws RequestError with status 404 when there is none. */
export function requireAgent(context: RequestContext, id: string): LaunchAgent {
  const agent = findAgent(context, id);
  if (agent === undefined) {
    throw new RequestError(404, 'The agent does not exist.');
  }
  return agent;
}

function isVisible(context: RequestContext, queue: RunQueue): boolean {
  return mayUseQueue(context, queue) && visibleProject(context, queue.projectId) !== undefined;
}
