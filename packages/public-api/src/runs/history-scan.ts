import type { Client } from '@wandb-ts/core';
import { exportedOrLive } from './exported-or-live.js';
import { checkKeys, type HistoryRow } from './history-rows.js';
import { type HistorySource, historySource } from './history-source.js';
import { livePages } from './live-pages.js';
import { RowIterator } from './row-iterator.js';
import type { RunLocation } from './run-fields.js';
import { planScan, readLimit, readScanOptions, type ScanHistoryOptions, type ScanSettings } from './scan-options.js';

/**
 * Every row of a run's history, in step order. Creating one sends nothing. Each iteration starts over, asks how far the
 * history reaches, and reads up to there; leaving it ends the requests under way.
 */
export class HistoryScan<Row extends object = HistoryRow> implements AsyncIterable<Row> {
  readonly #source: HistorySource<Row>;
  readonly #settings: ScanSettings;
  readonly #signal: AbortSignal | undefined;
  #lastStep: number | null = null;

  /** Takes rows from a source. Scans come from `run.scanHistory()`. */
  constructor(source: HistorySource<Row>, options: Omit<ScanHistoryOptions, 'keys'> = {}) {
    this.#source = source;
    this.#settings = readScanOptions(options);
    this.#signal = options.signal;
  }

  /** The last step, inclusive, of the latest iteration; null before it knows. */
  get maxStep(): number | null {
    return this.#lastStep;
  }

  /** Yields the rows one by one. */
  [Symbol.asyncIterator](): AsyncIterator<Row, undefined, undefined> {
    return new RowIterator(this.pages());
  }

  /** Yields the rows in arrays as they arrive, which costs less than one by one. No array is empty. */
  async *pages(): AsyncGenerator<Row[], undefined, undefined> {
    const controller = new AbortController();
    const signal = this.#signal === undefined ? controller.signal : AbortSignal.any([this.#signal, controller.signal]);
    signal.throwIfAborted();
    try {
      const extent = await this.#source.extent({ signal });
      const { lastStep, rowCount, exports } = extent;
      const range = planScan(this.#settings, extent);
      this.#lastStep = range.to - 1;
      const isWhole = range.from === 0 && range.to === lastStep + 1;
      const live = (from: number) => livePages(this.#source.rows, { ...range, from }, signal);
      const { useCache } = this.#settings;
      const pages =
        exports === null || range.from >= range.to
          ? live(range.from)
          : exportedOrLive(this.#source, { ...range, exports, isWhole, useCache, live, signal });
      let seen = 0;
      for await (const rows of pages) {
        signal.throwIfAborted();
        seen += rows.length;
        yield rows;
      }
      if (isWhole && this.#source.isWhole && rowCount !== undefined && seen < rowCount) {
        const message = `The scan gave ${seen} rows of the ${rowCount} that the server counts.`;
        this.#source.warn('incomplete-history', message);
      }
      return undefined;
    } finally {
      controller.abort();
    }
  }

  /**
   * All rows in an array.
   * @param options - `limit`: how many at most
   * @throws {@link ValidationError} when `limit` is not a count.
   */
  async toArray(options: { readonly limit?: number | undefined } = {}): Promise<Row[]> {
    const limit = readLimit(options.limit);
    const all: Row[] = [];
    if (limit === 0) return all;
    for await (const rows of this.pages()) {
      for (const row of rows) {
        all.push(row);
        if (all.length >= limit) return all;
      }
    }
    return all;
  }
}

/**
 * Reads every history row of a run in step order. Rows are read page by page while they are used: memory holds
 * `concurrency` pages.
 *
 * @throws {@link ValidationError} for keys that are not a list of names, and bounds that are not steps.
 */
export function scanHistory<Row extends object = HistoryRow>(
  client: Client,
  location: RunLocation,
  options: ScanHistoryOptions = {},
): HistoryScan<Row> {
  return new HistoryScan(historySource<Row>(client, location, checkKeys(options.keys)), options);
}
