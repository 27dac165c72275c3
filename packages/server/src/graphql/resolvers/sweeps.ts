import type { AgentResolvers, MutationResolvers, SweepResolvers } from '../../generated/resolvers.js';
import { isJsonObject, tryParseJson } from '../../json/parse-json.js';
import { RequestError } from '../../request-error.js';
import { readSweepConfig } from '../../sweep-search/sweep-config.js';
import { decodeNumberCursor, encodeCursor, pageOf, pageSize, refuseBackwards } from '../connections.js';
import { decodeId, encodeId, encodeRunId } from '../ids.js';
import { countProjectRuns, listProjectRuns } from '../runs/run-lists.js';
import { deleteSweep, saveSweep } from '../sweeps/save-sweep.js';
import { answerHeartbeat, createAgent } from '../sweeps/sweep-agents.js';
import { enqueueRun } from '../sweeps/sweep-trials.js';

/** The largest integer of GraphQL. */
const maxInt = 2 ** 31 - 1;

/** Changes of sweeps, and what their agents do. */
export const sweepMutations: Pick<
  MutationResolvers,
  'upsertSweep' | 'createAgent' | 'agentHeartbeat' | 'enqueueSweepRun' | 'deleteSweep'
> = {
  upsertSweep: (_, { input }, context) => {
    const { sweep, warnings } = saveSweep(context, input);
    return { sweep, configValidationWarnings: warnings };
  },
  createAgent: (_, { input }, context) => ({ agent: createAgent(context, input) }),
  agentHeartbeat: (_, { input }, context) => answerHeartbeat(context, input),
  enqueueSweepRun: (_, { input }, context) => ({ id: encodeRunId(enqueueRun(context, input)), runQueueItemId: null }),
  deleteSweep: (_, { input }, context) => deleteSweep(context, input),
};

/** A sweep. */
export const sweepResolvers: SweepResolvers = {
  id: ({ id }) => encodeId('Sweep', id),
  displayName: ({ displayName, config, name }) => displayName ?? readSweepConfig(config).name ?? name,
  method: ({ config }) => readSweepConfig(config).method,
  bestLoss: ({ projectId, name, config }, _, { store }) => {
    const { metricName, isMaximized } = readSweepConfig(config);
    const runs = metricName === null ? [] : store.runs.ofSweep(projectId, name);
    const values = runs.flatMap(({ summary }) => {
      const value = readMetric(tryParseJson(summary), metricName ?? '');
      return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
    });
    return values.length === 0 ? null : values.reduce((best, value) => (value > best === isMaximized ? value : best));
  },
  heartbeatAt: ({ id, createdAt }, _, { store }) => store.sweepAgents.lastHeartbeat(id) ?? createdAt,
  earlyStopJobRunning: () => false,
  runCountExpected: ({ config }) => {
    const { gridSize } = readSweepConfig(config);
    return gridSize !== null && gridSize <= maxInt ? gridSize : null;
  },
  runCount: ({ projectId, name }, _, { store }) => store.runs.countOfSweep(projectId, name),
  project: ({ projectId }, _, { store }) => store.projects.byId(projectId) ?? null,
  user: ({ userId }, _, { store }) => (userId === null ? null : (store.users.byId(userId) ?? null)),
  runs: ({ projectId, name }, args, { store }) => {
    refuseBackwards(args);
    return listProjectRuns(store, projectId, { ...args, filters: JSON.stringify({ sweep: name }) });
  },
  priorRuns: ({ projectId, priorRunsFilters }, args, { store }) => {
    refuseBackwards(args);
    return listProjectRuns(store, projectId, { ...args, filters: priorRunsFilters ?? noRuns });
  },
  agent: ({ id }, { agentName }, { store }) => {
    const number = decodeId(agentName, 'Agent');
    const byId = number === undefined ? undefined : store.sweepAgents.byId(number);
    return store.sweepAgents.byName(id, agentName) ?? (byId?.sweepId === id ? byId : null);
  },
  agents: ({ id }, args, { store }) => {
    refuseBackwards(args);
    const limit = pageSize(args.first, Number.MAX_SAFE_INTEGER);
    const rows = store.sweepAgents.list(id, { after: decodeNumberCursor(args.after), limit: limit + 1 });
    return pageOf(rows, limit, args.after, (agent) => encodeCursor(agent.id));
  },
};

/** An agent of a sweep. */
export const agentResolvers: AgentResolvers = {
  id: ({ id }) => encodeId('Agent', id),
  state: ({ heartbeatAt }, _, { store }) => (store.isSilent(heartbeatAt) ? 'FINISHED' : 'RUNNING'),
  totalRuns: ({ id, sweepId }, _, { store }) => {
    const projectId = store.sweeps.byId(sweepId)?.projectId;
    return projectId === undefined
      ? 0
      : countProjectRuns(store, projectId, runsOf(store.sweepTrials.runNamesOfAgent(id)));
  },
  sweep: ({ sweepId }, _, { store }) => {
    const sweep = store.sweeps.byId(sweepId);
    if (sweep === undefined) {
      throw new RequestError(404, 'The sweep of the agent is gone.');
    }
    return sweep;
  },
  user: ({ userId }, _, { store }) => store.users.byId(userId) ?? null,
  runs: ({ id, sweepId }, args, { store }) => {
    refuseBackwards(args);
    const filters = runsOf(store.sweepTrials.runNamesOfAgent(id));
    return listProjectRuns(store, store.sweeps.byId(sweepId)?.projectId ?? -1, { ...args, filters });
  },
};

function runsOf(names: readonly string[]): string {
  return JSON.stringify({ name: { $in: names } });
}

const noRuns = runsOf([]);

/** A value of a summary: by its name, or by the parts of a dotted name. */
function readMetric(summary: unknown, name: string): unknown {
  if (!isJsonObject(summary)) {
    return undefined;
  }
  if (Object.hasOwn(summary, name)) {
    return summary[name];
  }
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) => (isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined),
      summary,
    );
}
