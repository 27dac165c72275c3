import type {
  DefaultResourceConfigResolvers,
  EntityResolvers,
  LaunchAgentResolvers,
  MutationResolvers,
  ProjectResolvers,
  QueryResolvers,
  RunQueueItemResolvers,
  RunQueueResolvers,
} from '../../generated/resolvers.js';
import { tryParseJson } from '../../json/parse-json.js';
import { parseForWire, stringifyAsPython } from '../../json/wire-json.js';
import { readTemplateVariables } from '../../launch-queue/template-variables.js';
import type { ItemMessage } from '../../storage/launch/rows.js';
import { writeIfPossible } from '../../storage/write-if-possible.js';
import { decodeNumberCursor, encodeCursor, pageOf, pageSize, refuseBackwards } from '../connections.js';
import { decodeId, encodeId } from '../ids.js';
import { findAgent, findQueue, findQueueById, mayUseQueue, requireQueue } from '../launch/launch-access.js';
import { createLaunchAgent, updateLaunchAgent } from '../launch/launch-agents.js';
import { currentItem } from '../launch/lost-items.js';
import { claimItem, deleteItem, endLeases, failItem, popItem, pushItem, warnOfItem } from '../launch/queue-items.js';
import { createQueue, createResourceConfig, deleteQueues, upsertQueue } from '../launch/save-queue.js';
import { listedEntityId } from '../project-access.js';

/** Agents of queues. */
export const launchQueries: Pick<QueryResolvers, 'launchAgent'> = {
  launchAgent: (_, { id }, context) => findAgent(context, id) ?? null,
};

/** Changes of queues and their items, and what agents do. */
export const launchMutations: Pick<
  MutationResolvers,
  | 'createRunQueue'
  | 'upsertRunQueue'
  | 'deleteRunQueues'
  | 'createDefaultResourceConfig'
  | 'pushToRunQueue'
  | 'pushToRunQueueByName'
  | 'popFromRunQueue'
  | 'ackRunQueueItem'
  | 'failRunQueueItem'
  | 'updateRunQueueItemWarning'
  | 'deleteFromRunQueue'
  | 'createLaunchAgent'
  | 'updateLaunchAgent'
> = {
  createRunQueue: (_, { input }, context) => ({
    success: true,
    queueID: encodeId('RunQueue', createQueue(context, input)),
  }),
  upsertRunQueue: (_, { input }, context) => ({
    success: true,
    configSchemaValidationErrors: upsertQueue(context, input),
  }),
  deleteRunQueues: (_, { input }, context) => {
    deleteQueues(context, input.queueIDs);
    return { success: true };
  },
  createDefaultResourceConfig: (_, { input }, context) => ({
    defaultResourceConfigID: encodeId('DefaultResourceConfig', createResourceConfig(context, input)),
    success: true,
  }),
  pushToRunQueue: (_, { input }, context) => {
    const queue = findQueueById(context, input.queueID);
    if (queue === undefined) {
      return null;
    }
    const { id, runSpec } = pushItem(context, queue, input);
    return { runQueueItemId: encodeId('RunQueueItem', id), runSpec };
  },
  pushToRunQueueByName: (_, { input }, context) => {
    const queue = findQueue(context, input);
    if (queue === undefined) {
      return null;
    }
    const { id, runSpec } = pushItem(context, queue, input);
    return { runQueueItemId: encodeId('RunQueueItem', id), runSpec };
  },
  popFromRunQueue: (_, { input }, context) => {
    const item = popItem(context, input);
    if (item === undefined) {
      return null;
    }
    return {
      runQueueItemId: encodeId('RunQueueItem', item.id),
      runSpec: parseForWire(item.runSpec),
    };
  },
  ackRunQueueItem: (_, { input }, context) => ({ success: claimItem(context, input.runQueueItemId, input.runName) }),
  failRunQueueItem: (_, { input }, context) => {
    failItem(context, input);
    return { success: true };
  },
  updateRunQueueItemWarning: (_, { input }, context) => {
    warnOfItem(context, input);
    return { success: true };
  },
  deleteFromRunQueue: (_, { input }, context) => ({
    success: deleteItem(context, requireQueue(context, input.queueID), input.runQueueItemId),
  }),
  createLaunchAgent: (_, { input }, context) => ({
    launchAgentId: encodeId('LaunchAgent', createLaunchAgent(context, input)),
    success: true,
  }),
  updateLaunchAgent: (_, { input }, context) => {
    updateLaunchAgent(context, input);
    return { success: true };
  },
};

/** The queues of a project, and their agents. */
export const projectQueueResolvers: Pick<ProjectResolvers, 'runQueue' | 'runQueues' | 'launchAgents'> = {
  runQueue: ({ id }, { name }, context) => {
    const queue = context.store.launch.queues.byName(id, name);
    return queue !== undefined && mayUseQueue(context, queue) ? queue : null;
  },
  runQueues: ({ id }, _, context) =>
    context.store.launch.queues.list(id).filter((queue) => mayUseQueue(context, queue)),
  launchAgents: ({ id }, _, { store }) => store.launch.agents.list(id),
};

/** The configurations of resources of an entity. */
export const entityQueueResolvers: Pick<EntityResolvers, 'defaultResourceConfig'> = {
  defaultResourceConfig: (entity, { id }, context) => {
    const config = context.store.launch.resourceConfigs.byId(decodeId(id, 'DefaultResourceConfig') ?? 0);
    return config?.entityId === listedEntityId(context, entity.id) ? config : null;
  },
};

/** A queue. */
export const runQueueResolvers: RunQueueResolvers = {
  id: ({ id }) => encodeId('RunQueue', id),
  createdBy: ({ userId }) => userId,
  defaultResourceConfigID: ({ resourceConfigId }) =>
    resourceConfigId === null ? null : encodeId('DefaultResourceConfig', resourceConfigId),
  externalLinks: ({ externalLinks }) => (externalLinks === null ? null : parseForWire(externalLinks)),
  runQueueItem: (queue, { id }, context) => {
    writeIfPossible(() => endLeases(context));
    const item = context.store.launch.items.byId(decodeId(id, 'RunQueueItem') ?? 0);
    return item?.queueId === queue.id ? currentItem(context, item) : null;
  },
  runQueueItems: ({ id }, args, context) => {
    const { store } = context;
    refuseBackwards(args);
    writeIfPossible(() => endLeases(context));
    const limit = pageSize(args.first, Number.MAX_SAFE_INTEGER);
    const rows = store.launch.items.list(id, { before: decodeNumberCursor(args.after), limit: limit + 1 });
    const items = rows.map((item) => currentItem(context, item));
    return pageOf(items, limit, args.after, (item) => encodeCursor(item.id));
  },
};

/** An item of a queue. */
export const runQueueItemResolvers: RunQueueItemResolvers = {
  id: ({ id }) => encodeId('RunQueueItem', id),
  runSpec: ({ runSpec }) => parseForWire(runSpec),
  launchAgentId: ({ agentId }) => (agentId === null ? null : encodeId('LaunchAgent', agentId)),
  error: ({ error }) => readMessage(error),
  warning: ({ warning }) => readMessage(warning),
};

function readMessage(text: string | null) {
  if (text === null) {
    return null;
  }
  const { filePaths, ...rest } = tryParseJson(text) as ItemMessage;
  return { ...rest, filePaths: [...filePaths] };
}

/** What runs of queues get of the machine. */
export const resourceConfigResolvers: DefaultResourceConfigResolvers = {
  id: ({ id }) => encodeId('DefaultResourceConfig', id),
  config: ({ config }) => parseForWire(config),
  templateVariables: ({ templateVariables }) =>
    readTemplateVariables(templateVariables).map(({ name, description, schema }) => ({
      name,
      description,
      schema: stringifyAsPython(schema),
    })),
};

/** An agent of queues. */
export const launchAgentResolvers: LaunchAgentResolvers = {
  id: ({ id }) => encodeId('LaunchAgent', id),
  runQueues: ({ id }, _, { store }) => store.launch.agents.queueIds(id).map((queueId) => encodeId('RunQueue', queueId)),
  stopPolling: ({ stopRequested }) => stopRequested === 1,
};
