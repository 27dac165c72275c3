import type { Client } from '@wandb-ts/core';
import { ExportFiles, readable } from './export-files.js';
import { exportedBatches, type Selection, selectedGroups } from './exported-batches.js';
import type { HistoryExports } from './fetch-exports.js';
import { mergePages, type PageStream } from './merge-pages.js';
import type { OpenExport } from './open-export.js';
import { toRows } from './rows.js';

/** What a scan reads of a history with exports. */
export interface ExportedScan<Row> extends Selection {
  readonly exports: HistoryExports;
  /** At most how many rows a page has. */
  readonly pageSize: number;
  /** Whether to read copies from the cache, and to keep a copy of files that are read whole. */
  readonly useCache: boolean;
  /** Whether every step is read. */
  readonly isWhole: boolean;
  /** Reads what is not exported, from a step on. */
  live(from: number): AsyncIterator<readonly Row[], unknown, undefined>;
  readonly signal: AbortSignal;
}

/**
 * Reads rows from exported files, and live from the first step that is not exported, in pages in step order and each row
 * once.
 *
 * @throws UnreadableExportError when a file cannot be read; what went wrong with live rows is thrown as it is.
 */
export async function* exportedPages<Row extends object>(
  client: Client,
  scan: ExportedScan<Row>,
): AsyncGenerator<Row[], void, undefined> {
  const { exports, keys, from, to, isWhole, useCache, signal } = scan;
  const keepsCopies = keys === undefined && isWhole;
  const open = await ExportFiles.open(client, { exports, useCache, keepsCopies, signal });
  try {
    const streams: PageStream<Row>[] = open.files.map((file) => ({
      firstStep: Math.min(...selectedGroups(file, scan).map(({ firstStep }) => firstStep)),
      isLive: false,
      open: () => filePages<Row>(file, scan),
    }));
    if (exports.firstLiveStep !== null && exports.firstLiveStep < to) {
      const firstStep = Math.max(from, exports.firstLiveStep);
      streams.push({ firstStep, isLive: true, open: () => scan.live(firstStep) });
    }
    yield* mergePages(streams);
    await open.finish();
  } finally {
    await open.close();
  }
}

async function* filePages<Row>(file: OpenExport, scan: ExportedScan<Row>): AsyncGenerator<Row[], void, undefined> {
  const batches = exportedBatches(file, scan);
  for (;;) {
    const next = await readable(scan.signal, batches.next());
    if (next.done === true) return;
    const batch = next.value;
    for (let from = 0; from < batch.rowCount; from += scan.pageSize) {
      yield toRows<Row>(batch, from, Math.min(from + scan.pageSize, batch.rowCount));
    }
  }
}
