import type { Client, RequestOptions } from '@wandb-ts/core';
import type { HistoryRow } from './history-rows.js';
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
 * @throws {@link ValidationError} for keys that are not a list of names, or keys of the system stream.
 * @throws {@link RunNotFoundError} when there is no such run.
 */
export async function history<Row extends object = HistoryRow>(
  client: Client,
  location: RunLocation,
  options?: HistoryOptions,
): Promise<Row[]> {
  const { sampleHistory } = await import('../later.js');
  return sampleHistory(client, location, options);
}
