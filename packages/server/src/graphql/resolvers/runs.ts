import type { MutationResolvers, RunResolvers } from '../../generated/resolvers.js';
import { isJsonObject, tryParseJson } from '../../json/parse-json.js';
import { stringifyAsPython } from '../../json/wire-json.js';
import { deleteRun } from '../../storage/delete-run.js';
import { requireRunById } from '../access.js';
import { encodeRunId } from '../ids.js';
import { rewindRun } from '../runs/rewind-run.js';
import { raiseAlert } from '../runs/run-alerts.js';
import { checkStateChange } from '../runs/run-state-change.js';
import { saveRun } from '../runs/save-run.js';
import { runConsoleResolvers } from './run-console.js';
import { runFileResolvers } from './run-files.js';
import { runHistoryResolvers } from './run-history.js';

/** Changes of runs. */
export const runMutations: Pick<
  MutationResolvers,
  'upsertBucket' | 'stopRun' | 'updateRunState' | 'rewindRun' | 'notifyScriptableRunAlert' | 'deleteRun'
> = {
  upsertBucket: (_, { input }, context) => {
    const { run, inserted } = saveRun(context, input);
    return {
      bucket: run,
      inserted,
      serverSettings: { serverMessages: [] },
    };
  },
  stopRun: (_, { input }, context) => {
    const run = requireRunById(context, input.id);
    context.store.runs.requestStop(run.id, context.store.now());
    return { success: true };
  },
  updateRunState: (_, { input }, context) => {
    const { store } = context;
    store.endSilentRuns();
    const run = requireRunById(context, input.id);
    checkStateChange(run, input.state);
    store.runs.setState(run.id, input.state, store.now());
    store.automationEvents.emit({ type: 'RUN_STATE', runId: run.id, state: input.state });
    return { success: true };
  },
  rewindRun: async (_, { input }, context) => ({ rewoundRun: await rewindRun(context, input) }),
  notifyScriptableRunAlert: (_, { input }, context) => {
    raiseAlert(context, input);
    return { success: true };
  },
  deleteRun: async (_, { input }, context) => {
    const { id } = requireRunById(context, input.id);
    await deleteRun(context.store, id, { deleteArtifacts: input.deleteArtifacts === true });
    return {};
  },
};

/** A run. */
export const runResolvers: RunResolvers = {
  ...runHistoryResolvers,
  ...runConsoleResolvers,
  ...runFileResolvers,
  id: (run) => encodeRunId(run),
  projectId: ({ projectId }) => String(projectId),
  readOnly: () => false,
  tags: ({ tags }) => JSON.parse(tags) as string[],
  user: ({ userId }, _, { store }) => store.users.byId(userId) ?? null,
  project: ({ projectId }, _, { store }) => store.projects.byId(projectId) ?? null,
  config: ({ config }, { keys }) => pickKeys(config, keys),
  wandbConfig: ({ config }, { keys }) => pickKeys(readWandbEntry(config), keys),
  summaryMetrics: ({ summary }, { keys }) => pickKeys(summary, keys),
  sweep: ({ projectId, sweepName }, _, { store }) =>
    sweepName === null ? null : (store.sweeps.byName(projectId, sweepName) ?? null),
  stopped: ({ stopRequested }) => stopRequested === 1,
  shouldStop: ({ stopRequested }) => stopRequested === 1,
  running: ({ state }) => state === 'running' || state === 'preempting',
  failed: ({ state }) => state === 'failed' || state === 'crashed',
  exitcode: ({ exitCode }) => exitCode,
};

/** Reduces the JSON text of an object to these keys; the text itself without keys. */
function pickKeys(text: string, keys: readonly string[] | null | undefined): string {
  if (!keys) {
    return text;
  }
  const object = tryParseJson(text);
  const fields = isJsonObject(object) ? Object.entries(object).filter(([key]) => keys.includes(key)) : [];
  return stringifyAsPython(Object.fromEntries(fields));
}

function readWandbEntry(config: string): string {
  const object = tryParseJson(config);
  const entry = isJsonObject(object) ? object['_wandb'] : undefined;
  return stringifyAsPython(isJsonObject(entry) && isJsonObject(entry['value']) ? entry['value'] : {});
}
