import type { Client } from '@wandb-ts/core';
import { ColumnTable } from '../history-exports/column-table.js';
import type { readExportedColumns } from '../history-exports/exported-columns.js';
import { UnreadableExportError } from '../history-exports/unreadable-export-error.js';
import type { HistoryColumns } from './history-columns.js';
import { checkKeys, type HistoryRow } from './history-rows.js';
import { type HistorySource, historySource } from './history-source.js';
import { livePages } from './live-pages.js';
import type { RunLocation } from './run-fields.js';
import { planScan, readScanOptions, type ScanHistoryOptions, type ScanSettings } from './scan-options.js';

/** See {@link historyColumns}. */
export async function readHistoryColumns(
  client: Client,
  location: RunLocation,
  options: ScanHistoryOptions = {},
): Promise<HistoryColumns> {
  const keys = checkKeys(options.keys);
  const settings = readScanOptions(options);
  const source = historySource<HistoryRow>(client, location, keys);
  options.signal?.throwIfAborted();
  const controller = new AbortController();
  const { signal: outer } = options;
  const signal = outer === undefined ? controller.signal : AbortSignal.any([outer, controller.signal]);
  try {
    return await readColumns(client, { source, keys, settings, signal });
  } finally {
    // The failure of one request ends the others.
    controller.abort();
  }
}

interface ColumnReading {
  readonly source: HistorySource<HistoryRow>;
  readonly keys: readonly string[] | undefined;
  readonly settings: ScanSettings;
  readonly signal: AbortSignal;
}

async function readColumns(client: Client, { source, keys, settings, signal }: ColumnReading): Promise<HistoryColumns> {
  const extent = await source.extent({ signal });
  const range = planScan(settings, extent);
  const { from, to } = range;
  const { exports } = extent;
  let table = new ColumnTable();
  let liveFrom = from;
  let exportedSteps: ReadonlySet<number> = new Set();
  if (exports !== null && from < to) {
    try {
      const isWhole = from === 0 && to === extent.lastStep + 1;
      const selection = { keys, from, to, isWhole };
      exportedSteps = await readExported(client, table, { ...selection, exports, useCache: settings.useCache, signal });
      liveFrom = Math.max(from, exports.firstLiveStep ?? to);
    } catch (error) {
      if (!(error instanceof UnreadableExportError)) throw error;
      source.warn('unreadable-export', error.message);
      table = new ColumnTable();
    }
  }
  for await (const rows of livePages(source.rows, { ...range, from: liveFrom }, signal)) {
    table.addRows(rows.filter(({ _step }) => !exportedSteps.has(Number(_step))));
  }
  return { _step: new Float64Array(0), ...table.toColumns() } as HistoryColumns;
}

/** What reads exported files is loaded when there are some. */
async function readExported(...parameters: Parameters<typeof readExportedColumns>): Promise<ReadonlySet<number>> {
  const { readExportedColumns: read } = await import('../history-exports/exported-columns.js').catch(
    (cause: unknown) => {
      throw new UnreadableExportError(cause);
    },
  );
  return read(...parameters);
}
