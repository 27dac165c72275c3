import { type Client, ValidationError } from '@wandb-ts/core';
import { checkKeys, type HistoryRow } from './history-rows.js';
import { type HistorySource, rowsWithKeys, wholeRows } from './history-source.js';
import { type LoadWindow, livePages } from './live-pages.js';
import { RowIterator } from './row-iterator.js';
import type { RunLocation } from './run-fields.js';

/** Options of `run.scanHistory`. */
export interface ScanHistoryOptions {
  /** Only these metrics and `_step`, and only rows that have all of them. @defaultValue every metric and every row */
  readonly keys?: readonly string[] | undefined;
  /** At most how many rows one request brings; a request covers so many steps, and more where rows are sparse. @defaultValue 1,000 */
  readonly pageSize?: number | undefined;
  /** The first step, inclusive. @defaultValue 0 */
  readonly minStep?: number | undefined;
  /** The last step, exclusive. @defaultValue the last step of the history, included */
  readonly maxStep?: number | undefined;
  /** How many pages are on their way at a time, and held while they wait for their turn. @defaultValue 8 */
  readonly concurrency?: number | undefined;
  /** Ends the scan; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Every row of a run's history, in step order. Making one sends nothing. Each iteration starts over, asks how far the
 * history reaches, and reads up to there; leaving it ends the requests under way.
 */
export class HistoryScan<Row extends object = HistoryRow> implements AsyncIterable<Row> {
  readonly #source: HistorySource<Row>;
  readonly #pageSize: number;
  readonly #minStep: number;
  readonly #stop: number;
  readonly #concurrency: number;
  readonly #signal: AbortSignal | undefined;
  #lastStep: number | null = null;

  /** Takes rows from a source. Scans come from `run.scanHistory()`. */
  constructor(source: HistorySource<Row>, options: Omit<ScanHistoryOptions, 'keys'> = {}) {
    this.#source = source;
    this.#pageSize = requireInteger('pageSize', options.pageSize ?? 1000, 1);
    this.#minStep = requireInteger('minStep', options.minStep ?? 0, 0);
    this.#stop =
      options.maxStep === undefined ? Number.POSITIVE_INFINITY : requireInteger('maxStep', options.maxStep, 0);
    this.#concurrency = requireInteger('concurrency', options.concurrency ?? 8, 1);
    this.#signal = options.signal;
  }

  /** The last step, inclusive, of the latest iteration; null before it knows. */
  get maxStep(): number | null {
    return this.#lastStep;
  }

  /** Gives the rows one by one. */
  [Symbol.asyncIterator](): AsyncIterator<Row, undefined, undefined> {
    return new RowIterator(this.pages());
  }

  /** Gives the rows in arrays as they arrive, which costs less than one by one. No array is empty. */
  async *pages(): AsyncGenerator<Row[], undefined, undefined> {
    const controller = new AbortController();
    const signal = this.#signal === undefined ? controller.signal : AbortSignal.any([this.#signal, controller.signal]);
    signal.throwIfAborted();
    try {
      const { lastStep, rowCount } = await this.#source.extent({ signal });
      const to = Math.min(lastStep + 1, this.#stop);
      this.#lastStep = to - 1;
      const plan = {
        from: this.#minStep,
        to,
        density: rowCount ? rowCount / (lastStep + 1) : undefined,
        pageSize: this.#pageSize,
        concurrency: this.#concurrency,
      };
      const load: LoadWindow<Row> = (window, samples, options) => this.#source.rows(window, samples, options);
      let seen = 0;
      for await (const rows of livePages(load, plan, signal)) {
        seen += rows.length;
        yield rows;
      }
      const isWhole = this.#source.isWhole && this.#minStep === 0 && to === lastStep + 1;
      if (isWhole && rowCount !== undefined && seen < rowCount) {
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
   */
  async toArray(options: { readonly limit?: number | undefined } = {}): Promise<Row[]> {
    const limit = options.limit ?? Number.POSITIVE_INFINITY;
    const all: Row[] = [];
    if (limit <= 0) return all;
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
 * @throws {@link ValidationError} for keys that are no list of names, and bounds that are no steps.
 */
export function scanHistory<Row extends object = HistoryRow>(
  client: Client,
  location: RunLocation,
  options: ScanHistoryOptions = {},
): HistoryScan<Row> {
  const keys = checkKeys(options.keys);
  const source = keys === undefined ? wholeRows<Row>(client, location) : rowsWithKeys<Row>(client, location, keys);
  return new HistoryScan(source, options);
}

function requireInteger(name: string, value: number, min: number): number {
  if (Number.isSafeInteger(value) && value >= min) return value;
  throw new ValidationError(`${name} must be a whole number of at least ${min}, but it is ${value}.`);
}
