import { type Client, type RequestOptions, stringifyJson, ValidationError } from '@wandb-ts/core';
import { getRunEvents, getRunHistory, getRunSampledHistory } from '@wandb-ts/core/requests/run-history';
import { existing } from './fetch-run.js';
import { checkKeys, checkRows, type HistoryRow, parseRows } from './history-rows.js';
import type { RunLocation } from './run-fields.js';

/** Options of `run.history`. */
export interface HistoryOptions extends RequestOptions {
  /** About how many rows to return, evenly spaced. @defaultValue 500 */
  readonly samples?: number | undefined;
  /** Only these metrics, and only rows that have all of them. @defaultValue every metric and every row */
  readonly keys?: readonly string[] | undefined;
  /** The metric to put first when `keys` is given. @defaultValue `_step` */
  readonly xAxis?: string | undefined;
  /** `default` for logged metrics, `system` for the metrics of the machine. @defaultValue `default` */
  readonly stream?: 'default' | 'system' | undefined;
}

/**
 * Reads a sample of a run's history in one request. `scanHistory` reads every row.
 *
 * @throws {@link ValidationError} for keys that are no list of names, or keys of the system stream.
 * @throws {@link RunNotFoundError} when there is no such run.
 */
export async function history<Row extends object = HistoryRow>(
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
