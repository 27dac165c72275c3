import type { RequestOptions } from '@wandb-ts/core';
import { type StepWindow, type WindowPlan, WindowPlanner } from './history-windows.js';

/** Asks for the rows of a window in step order: all of them, or an even sample when there are more than `samples`. */
export type LoadWindow<Row> = (window: StepWindow, samples: number, options: RequestOptions) => Promise<Row[]>;

/** Which steps to read, and how. */
export interface LivePlan extends WindowPlan {
  /** How many pages are requested at a time. */
  readonly concurrency: number;
}

interface PendingPage<Row> {
  readonly window: StepWindow;
  readonly samples: number;
  rows: Promise<Row[]> | undefined;
}

const GROWTH = 8;

/**
 * Reads every row of a range of steps, in pages of at most `pageSize` rows; more only where one step has more. Each window
 * is asked for one row more than a page holds: an answer of so many rows may be a sample, so its steps are asked for again
 * in smaller windows.
 */
export async function* livePages<Row>(
  load: LoadWindow<Row>,
  { concurrency, ...plan }: LivePlan,
  signal: AbortSignal,
): AsyncGenerator<Row[], undefined, undefined> {
  const planner = new WindowPlanner(plan);
  const samples = plan.pageSize + 1;
  const pages: PendingPage<Row>[] = [];

  const start = (page: PendingPage<Row>): Promise<Row[]> => {
    if (page.rows === undefined) {
      page.rows = load(page.window, page.samples, { signal });
      // Whoever waits for the page sees its failure; a page that nobody waits for any more fails in silence.
      page.rows.catch(() => undefined);
    }
    return page.rows;
  };
  const request = (): void => {
    while (pages.length < concurrency) {
      const window = planner.next();
      if (window === undefined) break;
      pages.push({ window, samples, rows: undefined });
    }
    for (const page of pages.slice(0, concurrency)) start(page);
  };

  for (;;) {
    request();
    const page = pages.shift();
    if (page === undefined) return undefined;
    const rows = await start(page);
    signal.throwIfAborted();
    const { window } = page;
    if (rows.length >= page.samples) {
      pages.unshift(...inSmallerPieces(page, planner));
      continue;
    }
    planner.observe(window, rows.length);
    request();
    if (rows.length > 0) yield rows;
  }
}

function inSmallerPieces<Row>({ window, samples }: PendingPage<Row>, planner: WindowPlanner): PendingPage<Row>[] {
  if (window.to - window.from === 1) return [{ window, samples: samples * GROWTH, rows: undefined }];
  return planner.split(window).map((piece) => ({ window: piece, samples, rows: undefined }));
}
