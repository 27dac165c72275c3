import { type Client, type RequestOptions, stringifyJson, UnsupportedError, ValidationError } from '@wandb-ts/core';
import { createCustomChart as sendCustomChart } from '@wandb-ts/core/requests/custom-charts';
import { explainUnsupported } from '../unsupported.js';

const noPresets = 'The server keeps no chart presets.';

/** A chart preset, and options of the request. */
export interface CustomChartOptions extends RequestOptions {
  /** The user or team that owns it. */
  readonly entity: string;
  /** The name within the entity. */
  readonly name: string;
  /** The name for people. */
  readonly displayName: string;
  /** The language of the specification. */
  readonly specType: 'vega2';
  /** Whether anyone but the members of the entity may use it. */
  readonly access: 'private' | 'public';
  /** The Vega or Vega-Lite specification: an object, or its JSON text. */
  readonly spec: string | object;
}

/**
 * Saves a chart preset, by which runs draw their tables.
 *
 * @returns the id of the chart, such as `team/roc-curve`
 * @throws {@link ValidationError} when an option is missing or has no such value.
 * @throws {@link ConflictError} when the entity has a chart of this name.
 * @throws {@link UnsupportedError} when the server keeps no chart presets.
 */
export async function createCustomChart(client: Client, options: CustomChartOptions): Promise<string> {
  const { entity, name, displayName, specType, access, spec, ...request } = options;
  if (!entity) throw new ValidationError('A chart needs an entity.');
  if (!name) throw new ValidationError('A chart needs a name.');
  if (specType !== 'vega2') throw new ValidationError('specType must be "vega2".');
  if (access !== 'private' && access !== 'public') {
    throw new ValidationError('access must be "private" or "public".');
  }
  const variables = {
    entity,
    chartName: name,
    displayName,
    chartType: specType,
    access: access.toUpperCase(),
    spec: typeof spec === 'string' ? spec : stringifyJson(spec),
  };
  const answer = await explainUnsupported(
    sendCustomChart(client, variables, request),
    ['createCustomChart'],
    noPresets,
  );
  if (answer.createCustomChart === null) throw new UnsupportedError(noPresets);
  return answer.createCustomChart.chart.id;
}
