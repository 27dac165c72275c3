import type { CreateLaunchAgentInput, UpdateLaunchAgentInput } from '../../generated/resolvers.js';
import { readJsonObject } from '../../json/read-object.js';
import { RequestError } from '../../request-error.js';
import type { RequestContext } from '../context.js';
import { ensureProject } from '../save-project.js';
import { makeSweepName } from '../sweeps/save-sweep.js';
import { requireAgent, requireQueue, requireQueueOwner } from './launch-access.js';

const statuses: ReadonlySet<string> = new Set(['POLLING', 'RUNNING', 'KILLED']);

/** Announces an agent, and returns its number. @throws RequestError when one of its queues does not exist. */
export function createLaunchAgent(context: RequestContext, input: CreateLaunchAgentInput): number {
  const { store, user } = context;
  const { agentConfig = null, hostname, version = null } = input;
  if (agentConfig !== null) {
    readJsonObject(agentConfig, 'agentConfig');
  }
  return store.transaction(() => {
    const entity = requireQueueOwner(context, input.entityName);
    const queueIds = input.runQueues.map((id) => requireQueue(context, id).id);
    return store.launch.agents.create({
      projectId: ensureProject(context, entity, input.projectName).id,
      name: `agent-${makeSweepName()}`,
      hostname,
      agentConfig,
      version,
      userId: user.id,
      createdAt: store.now(),
      queueIds,
    });
  });
}

/** Keeps that an agent is alive, what it does, and whether it is to stop. */
export function updateLaunchAgent(context: RequestContext, input: UpdateLaunchAgentInput): void {
  const { store } = context;
  const { agentStatus = null, stopPolling = null } = input;
  if (agentStatus !== null && !statuses.has(agentStatus)) {
    throw new RequestError(400, `The status of an agent is one of ${[...statuses].join(', ')}.`);
  }
  store.transaction(() => {
    const { id } = requireAgent(context, input.launchAgentId);
    store.launch.agents.update(id, { agentStatus, stopRequested: stopPolling, heartbeatAt: store.now() });
  });
}
