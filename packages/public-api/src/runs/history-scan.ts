import { type Client, ValidationError } from '@wandb-ts/core';
import { checkKeys, type HistoryRow } from './history-rows.js';
import { type HistorySource, rowsWithKeys, wholeRows } from './history-source.js';
import { type StepWindow, WindowPlanner } from './history-windows.js';
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
  /** How many pages are on their way at a time, and held while they wait for their turn. @defaultValue 4 */
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
    this.#concurrency = requireInteger('concurrency', options.concurrency ?? 4, 1);
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
      const planner = await this.#plan(signal);
      const pages: PendingPage<Row>[] = [];
      for (;;) {
        this.#request(pages, planner, signal);
        const page = pages.shift();
        if (page === undefined) return undefined;
        const rows = await this.#load(page, signal);
        signal.throwIfAborted();
        if (rows.length >= this.#pageSize && page.window.to - page.window.from > this.#pageSize) {
          // A full page of a wide window may be a sample of more rows: its steps are asked for again in smaller windows.
          pages.unshift(...planner.split(page.window).map((window) => ({ window, rows: undefined })));
          continue;
        }
        planner.observe(page.window, rows.length);
        this.#request(pages, planner, signal);
        if (rows.length > 0) yield rows;
      }
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

  async #plan(signal: AbortSignal): Promise<WindowPlanner> {
    const { lastStep, rowCount } = await this.#source.extent({ signal });
    const to = Math.min(lastStep + 1, this.#stop);
    this.#lastStep = to - 1;
    const density = rowCount ? rowCount / (lastStep + 1) : undefined;
    return new WindowPlanner({ from: this.#minStep, to, pageSize: this.#pageSize, density });
  }

  /** Keeps as many pages on their way as `concurrency` allows, the next one in front. */
  #request(pages: PendingPage<Row>[], planner: WindowPlanner, signal: AbortSignal): void {
    while (pages.length < this.#concurrency) {
      const window = planner.next();
      if (window === undefined) break;
      pages.push({ window, rows: undefined });
    }
    for (const page of pages.slice(0, this.#concurrency)) this.#load(page, signal);
  }

  #load(page: PendingPage<Row>, signal: AbortSignal): Promise<Row[]> {
    if (page.rows === undefined) {
      page.rows = this.#source.rows(page.window, this.#pageSize, { signal });
      // Whoever waits for the page sees its failure; a page that nobody waits for any more fails in silence.
      page.rows.catch(() => undefined);
    }
    return page.rows;
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

interface PendingPage<Row> {
  readonly window: StepWindow;
  rows: Promise<Row[]> | undefined;
}

function requireInteger(name: string, value: number, min: number): number {
  if (Number.isSafeInteger(value) && value >= min) return value;
  throw new ValidationError(`${name} must be a whole number of at least ${min}, but it is ${value}.`);
}
