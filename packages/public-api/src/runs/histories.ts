import { abortable, type Client, ValidationError } from '@wandb-ts/core';
import { type HistoryOptions, history } from './history.js';
import type { HistoryRow } from './history-rows.js';
import { orderedMap } from './ordered-map.js';
import type { RunLocation } from './run-fields.js';

/** Options of `runs.histories`. */
export interface HistoriesOptions extends HistoryOptions {
  /** How many histories are requested at a time. @defaultValue 4 */
  readonly concurrency?: number | undefined;
}

/** One row of a history with the id of its run. */
export interface HistoriesRow extends HistoryRow {
  /** The id of the run that the row belongs to. */
  readonly runId: string;
}

/** Samples the histories of runs, in their order. */
export async function* runHistories(
  client: Client,
  runs: AsyncIterable<RunLocation>,
  options: HistoriesOptions = {},
): AsyncGenerator<HistoriesRow, void, undefined> {
  const { concurrency = 4, signal: given, ...request } = options;
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new ValidationError('concurrency must be a positive integer.');
  }
  const samples = orderedMap(untilAborted(runs, given), concurrency, async (run, ended) => {
    const signal = given === undefined ? ended : AbortSignal.any([given, ended]);
    return { runId: run.id, rows: await history(client, run, { ...request, signal }) };
  });
  for await (const { runId, rows } of samples) {
    for (const row of rows) yield { ...row, runId };
  }
}

/** Gives items until the signal aborts, of which the list that they come from knows nothing. */
async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal | undefined): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await abortable(iterator.next(), signal);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Nothing waits for an item that is still on its way.
    void iterator.return?.();
  }
}

/** Collects rows as columns of equal length, sorted by name. */
export async function historiesTable(rows: AsyncIterable<HistoriesRow>): Promise<Record<string, unknown[]>> {
  const columns = new Map<string, unknown[]>();
  let rowCount = 0;
  for await (const { runId, ...row } of rows) {
    for (const [key, value] of Object.entries({ ...row, run_id: runId })) {
      const column = columns.get(key) ?? [];
      columns.set(key, column);
      while (column.length < rowCount) column.push(null);
      column.push(value);
    }
    rowCount += 1;
  }
  for (const column of columns.values()) while (column.length < rowCount) column.push(null);
  return Object.fromEntries([...columns].sort(([one], [other]) => (one < other ? -1 : 1)));
}
