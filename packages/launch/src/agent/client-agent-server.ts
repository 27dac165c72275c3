import {
  type Client,
  ConflictError,
  GraphQLError,
  parseJson,
  type RequestOptions,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import {
  ackRunQueueItem,
  createLaunchAgent,
  createRunQueue,
  failRunQueueItem,
  getEntityIsTeam,
  getLaunchAgent,
  getRunQueueItemDetails,
  getRunQueueItemPriority,
  getRunStopped,
  getSweepState,
  listRunQueues,
  popFromRunQueue,
  updateLaunchAgent,
  updateRunQueueItemWarning,
} from '@wandb-ts/core/requests/launch';
import { getRunState } from '@wandb-ts/core/requests/runs';
import { pushRunSpec, queueProject } from '@wandb-ts/public-api/run-queues';
import type { AgentServer } from './agent-server.js';

/**
 * The server of a client, for an agent of the queues of an entity.
 * @param options - of every request
 */
export function clientAgentServer(client: Client, entity: string, options: RequestOptions = {}): AgentServer {
  const place = { entityName: entity, projectName: queueProject };
  return {
    entity,
    listQueues: async () =>
      (await listRunQueues(client, { entity, project: queueProject }, options)).project?.runQueues ?? null,
    createQueue: async (queueName) => {
      try {
        await createRunQueue(client, { ...place, queueName, access: 'PROJECT' }, options);
      } catch (error) {
        // Another agent that starts at the same moment made it.
        if (!ConflictError.is(error)) throw error;
      }
    },
    isTeam: async () => (await getEntityIsTeam(client, { entity }, options)).entity?.isTeam ?? false,
    createAgent: async ({ queueIds, hostname, config, version }) => {
      const variables = { ...place, runQueues: [...queueIds], hostname, agentConfig: config, version };
      try {
        return confirmed((await createLaunchAgent(client, variables, options)).createLaunchAgent?.launchAgentId);
      } catch (error) {
        if (isUnknownField(error, 'createLaunchAgent')) return null;
        throw error;
      }
    },
    readAgent: async (id) => {
      const { launchAgent } = await getLaunchAgent(client, { id }, options);
      return launchAgent && { name: launchAgent.name, isToStop: launchAgent.stopPolling };
    },
    updateStatus: async (launchAgentId, agentStatus) => {
      const { updateLaunchAgent: payload } = await updateLaunchAgent(client, { launchAgentId, agentStatus }, options);
      if (payload?.success !== true) throw new UnexpectedResponseError('The server did not take the status.');
    },
    pop: async (queueName, launchAgentId) => {
      const { popFromRunQueue: item } = await popFromRunQueue(client, { ...place, queueName, launchAgentId }, options);
      const itemId = item?.runQueueItemId ?? null;
      return itemId === null ? null : { itemId, spec: readSpec(item?.runSpec) };
    },
    ack: async (runQueueItemId, runName) =>
      (await ackRunQueueItem(client, { runQueueItemId, runName }, options)).ackRunQueueItem?.success === true,
    holderOf: async (queue, item) => {
      const { project } = await getRunQueueItemDetails(client, { entity, project: queueProject, queue, item }, options);
      const found = project?.runQueue?.runQueueItem;
      return found ? { runId: found.associatedRunId, agentId: found.launchAgentId } : null;
    },
    fail: async (runQueueItemId, { message, stage, filePaths }) => {
      await failRunQueueItem(
        client,
        { runQueueItemId, message, stage, filePaths: filePaths ? [...filePaths] : null },
        options,
      );
    },
    warn: async (runQueueItemId, { message, stage, filePaths = [] }) => {
      const variables = { runQueueItemId, message, stage, filePaths: [...filePaths] };
      const { updateRunQueueItemWarning: payload } = await updateRunQueueItemWarning(client, variables, options);
      return payload?.success === true;
    },
    push: async ({ queueName, spec, priority }) => {
      await pushRunSpec(client, { entity, queueName, runSpec: spec, priority: priority ?? undefined }, options);
    },
    priorityOf: async (queue, item) => {
      try {
        const { project } = await getRunQueueItemPriority(
          client,
          { entity, project: queueProject, queue, item },
          options,
        );
        return project?.runQueue?.runQueueItem?.priority ?? null;
      } catch (error) {
        if (isUnknownField(error, 'priority')) return null;
        throw error;
      }
    },
    runState: async ({ entity: owner, project, runId }) => {
      const data = await getRunState(client, { entity: owner, project, name: runId }, options);
      return data.project?.run?.state ?? null;
    },
    isRunStopped: async ({ entity: owner, project, runId }) => {
      const data = await getRunStopped(client, { entity: owner, project, run: runId }, options);
      return data.project?.run?.stopped === true;
    },
    sweepState: async ({ entity: owner, project }, sweep) => {
      const data = await getSweepState(client, { entity: owner, project, sweep }, options);
      return data.project?.sweep?.state ?? null;
    },
  };
}

function confirmed(agentId: string | undefined): string {
  if (agentId === undefined) throw new UnexpectedResponseError('The server does not confirm the agent.');
  return agentId;
}

/** A server may send the spec as an object, or as the text of one. */
function readSpec(spec: unknown): unknown {
  return typeof spec === 'string' ? parseJson(spec) : spec;
}

function isUnknownField(error: unknown, field: string): boolean {
  return GraphQLError.is(error) && error.messages.some((text) => text.startsWith(`Cannot query field "${field}"`));
}
