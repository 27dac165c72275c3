import { ValidationError } from '@wandb-ts/core';
import type { ScanExtent } from './history-source.js';
import type { LivePlan } from './live-pages.js';

/** Options of `run.scanHistory`. */
export interface ScanHistoryOptions {
  /** Only these metrics and `_step`, and only rows that have all of them. @defaultValue every metric and every row */
  readonly keys?: readonly string[] | undefined;
  /** The most rows that one request returns; it covers as many steps, and more where rows are sparse. @defaultValue 1,000 */
  readonly pageSize?: number | undefined;
  /** The first step, inclusive. @defaultValue 0 */
  readonly minStep?: number | undefined;
  /** The last step, exclusive. @defaultValue the last step of the history, included */
  readonly maxStep?: number | undefined;
  /** How many pages are requested at a time, and held until their turn. @defaultValue 8 */
  readonly concurrency?: number | undefined;
  /**
   * Where a run has exported files: whether to read copies of them from the cache on disk, and to keep a copy of those that
   * are read whole (Node.js, Deno and Bun). The cache is in `WANDB_CACHE_DIR` or the user's cache directory. @defaultValue true
   */
  readonly useCache?: boolean | undefined;
  /** Ends the scan; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of a scan, checked, with what they default to. */
export interface ScanSettings {
  readonly pageSize: number;
  readonly minStep: number;
  /** The first step that is not read; infinite for the whole history. */
  readonly stop: number;
  readonly concurrency: number;
  readonly useCache: boolean;
}

/** Reads the options of a scan. @throws {@link ValidationError} for numbers that are out of range */
export function readScanOptions(options: Omit<ScanHistoryOptions, 'keys'>): ScanSettings {
  const { pageSize = 1000, minStep = 0, maxStep, concurrency = 8, useCache = true } = options;
  return {
    pageSize: requireInteger('pageSize', pageSize, 1),
    minStep: requireInteger('minStep', minStep, 0),
    stop: maxStep === undefined ? Number.POSITIVE_INFINITY : requireInteger('maxStep', maxStep, 0),
    concurrency: requireInteger('concurrency', concurrency, 1),
    useCache,
  };
}

/** Which steps of a history to read, and how. */
export function planScan({ minStep, stop, ...paging }: ScanSettings, { lastStep, rowCount }: ScanExtent): LivePlan {
  const { pageSize, concurrency } = paging;
  const density = rowCount ? rowCount / (lastStep + 1) : undefined;
  return { from: minStep, to: Math.min(lastStep + 1, stop), density, pageSize, concurrency };
}

/** Reads how many rows a caller wants at most; Infinity for all. @throws {@link ValidationError} when it is not a count */
export function readLimit(limit: number | null | undefined): number {
  const all = Number.POSITIVE_INFINITY;
  return (limit ?? all) === all ? all : requireInteger('limit', Number(limit), 0);
}

function requireInteger(name: string, value: number, min: number): number {
  if (Number.isSafeInteger(value) && value >= min) return value;
  throw new ValidationError(`${name} must be a whole number of at least ${min}, but it is ${value}.`);
}
