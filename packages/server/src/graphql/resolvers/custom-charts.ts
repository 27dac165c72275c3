import type { CustomChartResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { createCustomChart, findCustomChart } from '../custom-charts.js';

/** Chart presets. */
export const customChartQueries: Pick<QueryResolvers, 'customChart'> = {
  customChart: (_, { id }, context) => findCustomChart(context, id) ?? null,
};

/** Changes of chart presets. */
export const customChartMutations: Pick<MutationResolvers, 'createCustomChart'> = {
  createCustomChart: (_, { input }, context) => ({ chart: createCustomChart(context, input) }),
};

/** A chart preset. */
export const customChartResolvers: CustomChartResolvers = {
  id: ({ entityName, name }) => `${entityName}/${name}`,
};
