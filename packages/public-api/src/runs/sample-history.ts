import { type Client, stringifyJson, ValidationError } from '@wandb-ts/core';
import { getRunEvents, getRunHistory, getRunSampledHistory } from '@wandb-ts/core/requests/run-history';
import { existing } from './fetch-run.js';
import type { HistoryOptions } from './history.js';
import { checkKeys, checkRows, type HistoryRow, parseRows } from './history-rows.js';
import type { RunLocation } from './run-fields.js';

/** See {@link history}. */
export async function sampleHistory<Row extends object = HistoryRow>(
  client: Client,
  location: RunLocation,
  options: HistoryOptions = {},
): Promise<Row[]> {
  const { samples = 500, xAxis = '_step', stream = 'default' } = options;
  const keys = checkKeys(options.keys);
  if (!Number.isSafeInteger(samples) || samples < 1) throw new ValidationError('samples must be a positive integer.');
  if (stream !== 'default' && stream !== 'system') throw new ValidationError('stream must be default or system.');
  if (keys !== undefined && stream !== 'default') {
    throw new ValidationError('keys can be chosen of the default stream only.');
  }
  const run = { entity: location.entity, project: location.project, run: location.id };
  if (keys !== undefined) {
    const spec = stringifyJson({ keys: [...new Set([xAxis, ...keys])], samples });
    const answer = await getRunSampledHistory(client, { ...run, specs: [spec] }, options);
    return checkRows(existing(answer.project, location).sampledHistory[0] ?? []);
  }
  if (stream === 'system') {
    const answer = await getRunEvents(client, { ...run, samples }, options);
    return parseRows(existing(answer.project, location).events);
  }
  const answer = await getRunHistory(client, { ...run, samples }, options);
  return parseRows(existing(answer.project, location).history);
}
