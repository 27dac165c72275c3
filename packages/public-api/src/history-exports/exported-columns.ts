import type { Client } from '@wandb-ts/core';
import type { ColumnTable } from './column-table.js';
import { ExportFiles, readable } from './export-files.js';
import { exportedBatches, type Selection } from './exported-batches.js';
import type { HistoryExports } from './fetch-exports.js';

/** What is read of the exported files of a history. */
interface ExportedColumns extends Selection {
  readonly exports: HistoryExports;
  /** Whether to read copies from the cache, and to keep a copy of files that are read whole. */
  readonly useCache: boolean;
  /** Whether every step is read. */
  readonly isWhole: boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads rows of exported files into a table, and returns their steps from the first one that is not exported on.
 *
 * @throws UnreadableExportError when a file cannot be read.
 */
export async function readExportedColumns(
  client: Client,
  table: ColumnTable,
  { exports, useCache, isWhole, signal, ...selection }: ExportedColumns,
): Promise<ReadonlySet<number>> {
  const keepsCopies = selection.keys === undefined && isWhole;
  const open = await ExportFiles.open(client, { exports, useCache, keepsCopies, signal });
  const { firstLiveStep } = exports;
  const lateSteps = new Set<number>();
  try {
    for (const file of open.files) {
      const batches = exportedBatches(file, selection);
      const read = () => readable(signal, batches.next());
      for (let next = await read(); next.done !== true; next = await read()) {
        table.addBatch(next.value);
        const last = next.value.steps.at(-1) ?? Number.NEGATIVE_INFINITY;
        if (firstLiveStep === null || last < firstLiveStep) continue;
        for (const step of next.value.steps) if (step >= firstLiveStep) lateSteps.add(step);
      }
    }
    await open.finish();
    return lateSteps;
  } finally {
    await open.close();
  }
}
