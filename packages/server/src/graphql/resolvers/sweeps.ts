import type { MutationResolvers, SweepResolvers } from '../../generated/resolvers.js';
import { isJsonObject, tryParseJson } from '../../json/parse-json.js';
import { encodeId } from '../ids.js';
import { saveSweep } from '../save-sweep.js';
import { readSweepConfig } from '../sweep-config.js';

/** Changes of sweeps. */
export const sweepMutations: Pick<MutationResolvers, 'upsertSweep'> = {
  upsertSweep: (_, { input }, context) => ({
    sweep: saveSweep(context, input),
    configValidationWarnings: [],
    clientMutationId: input.clientMutationId ?? null,
  }),
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
      const object = tryParseJson(summary);
      const value = isJsonObject(object) ? object[metricName ?? ''] : undefined;
      return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
    });
    return values.length === 0 ? null : values.reduce((best, value) => (value > best === isMaximized ? value : best));
  },
  runCountExpected: ({ config }) => readSweepConfig(config).gridSize,
  runCount: ({ projectId, name }, _, { store }) => store.runs.countOfSweep(projectId, name),
  project: ({ projectId }, _, { store }) => store.projects.byId(projectId) ?? null,
};
