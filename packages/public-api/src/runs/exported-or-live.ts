import type { ExportedScan } from '../history-exports/exported-pages.js';
import { UnreadableExportError } from '../history-exports/unreadable-export-error.js';
import type { HistorySource } from './history-source.js';

/**
 * Reads the exported rows of a source. When a file cannot be read, says so and goes on with live rows, from the row after
 * the last one that was given.
 */
export async function* exportedOrLive<Row extends object>(
  source: HistorySource<Row>,
  scan: Omit<ExportedScan<Row>, 'keys'>,
): AsyncGenerator<Row[], void, undefined> {
  let lastStep = scan.from;
  let countOfLast = 0;
  try {
    for await (const rows of source.exportedPages(scan)) {
      const step = stepOf(rows.at(-1));
      const count = rows.length - rows.findIndex((row) => stepOf(row) === step);
      countOfLast = step === lastStep ? countOfLast + count : count;
      lastStep = step;
      yield rows;
    }
    return;
  } catch (error) {
    if (!(error instanceof UnreadableExportError)) throw error;
    source.warn('unreadable-export', error.message);
  }
  const pages = scan.live(lastStep);
  for (let page = await pages.next(); page.done !== true; page = await pages.next()) {
    const rows = page.value.filter((row) => stepOf(row) !== lastStep || countOfLast-- <= 0);
    if (rows.length > 0) yield rows;
  }
}

function stepOf(row: { readonly _step?: unknown } | undefined): number {
  return Number(row?._step);
}
