import type { Client } from '@wandb-ts/core';
import type { RunLocation } from './run-fields.js';
import type { ScanHistoryOptions } from './scan-options.js';

/** The values of a metric, one for each row: numbers, with NaN where a row has none; or any values, with undefined there. */
export type HistoryColumn = Float64Array | readonly unknown[];

/** The rows of a history as columns of equal length, in step order. */
export interface HistoryColumns {
  /** The step of each row. */
  readonly _step: Float64Array;
  /** A metric. */
  readonly [metric: string]: HistoryColumn;
}

/**
 * Reads the rows that {@link scanHistory} reads, as columns. Where a run has exported files, only the columns for `keys` are
 * transferred, and columns of numbers are not copied into objects.
 *
 * @throws {@link ValidationError} for keys that are not a list of names, and bounds that are not steps.
 * @throws {@link RunNotFoundError} when there is no such run.
 */
export async function historyColumns(
  client: Client,
  location: RunLocation,
  options?: ScanHistoryOptions,
): Promise<HistoryColumns> {
  const { readHistoryColumns } = await import('../later.js');
  return readHistoryColumns(client, location, options);
}
