import { type Client, type RequestOptions, stringifyJson, type WarningCode } from '@wandb-ts/core';
import { getRunHistoryPage, getRunSampledHistory } from '@wandb-ts/core/requests/run-history';
import type { ExportedScan } from '../history-exports/exported-pages.js';
import { fetchHistoryExports, type HistoryExports } from '../history-exports/fetch-exports.js';
import { UnreadableExportError } from '../history-exports/unreadable-export-error.js';
import { existing } from './fetch-run.js';
import { checkRows, parseRows } from './history-rows.js';
import type { LoadWindow } from './live-pages.js';
import type { HistoryKeys, RunLocation } from './run-fields.js';

/** How far the rows that a scan asks for reach. */
export interface ScanExtent {
  /** The last step; -1 without history. */
  readonly lastStep: number;
  /** How many rows there are, when the server says. */
  readonly rowCount: number | undefined;
  /** What is exported; null when everything is read live. */
  readonly exports: HistoryExports | null;
}

/** Where a scan takes its rows from. */
export interface HistorySource<Row> {
  /** Whether the rows are all rows that the server counts. */
  readonly isWhole: boolean;
  /** Tells the caller of something that stops nothing. */
  readonly warn: (code: WarningCode, message: string) => void;
  readonly extent: (options: RequestOptions) => Promise<ScanExtent>;
  /** Reads the exported rows, and live what is not exported. @throws UnreadableExportError when a file cannot be read */
  readonly exportedPages: (scan: Omit<ExportedScan<Row>, 'keys'>) => AsyncGenerator<Row[], void, undefined>;
  readonly rows: LoadWindow<Row>;
}

/** The rows of a run's history: whole, or those that have all keys, with these keys and `_step` only. */
export function historySource<Row extends object>(
  client: Client,
  location: RunLocation,
  keys: readonly string[] | undefined,
): HistorySource<Row> {
  return {
    isWhole: keys === undefined,
    warn: (code, message) => client.emit({ type: 'warning', code, message }),
    extent: async (options) => {
      const { historyKeys, lineCount, exports } = await fetchHistoryExports(client, location, options);
      const rowCount = (keys && countRows(keys, historyKeys)) ?? lineCount ?? undefined;
      return { lastStep: historyKeys?.lastStep ?? -1, rowCount, exports };
    },
    exportedPages: (scan) => exportedPagesOf(client, { ...scan, keys }),
    rows: keys === undefined ? wholeRows(client, location) : rowsWithKeys(client, location, keys),
  };
}

function wholeRows<Row extends object>(client: Client, location: RunLocation): LoadWindow<Row> {
  return async (window, samples, options) => {
    const { entity, project, id } = location;
    const variables = { entity, project, run: id, minStep: window.from, maxStep: window.to, samples };
    const answer = await getRunHistoryPage(client, variables, options);
    return parseRows(existing(answer.project, location).history);
  };
}

function rowsWithKeys<Row extends object>(
  client: Client,
  location: RunLocation,
  keys: readonly string[],
): LoadWindow<Row> {
  const columns = [...new Set(['_step', ...keys])];
  return async (window, samples, options) => {
    const { entity, project, id } = location;
    // Unlike that of whole rows, the last step of a spec is inclusive.
    const minStep = window.from;
    const maxStep = window.to - 1;
    // A server may take a spec with this many samples for one of an older client, which leaves the last step out.
    const isAmbiguous = maxStep - minStep === samples;
    const spec = stringifyJson({ keys: columns, minStep, maxStep, samples: isAmbiguous ? samples + 1 : samples });
    const answer = await getRunSampledHistory(client, { entity, project, run: id, specs: [spec] }, options);
    return checkRows(existing(answer.project, location).sampledHistory[0] ?? []);
  };
}

/** What reads exported files is loaded when there are some. */
async function* exportedPagesOf<Row extends object>(
  client: Client,
  scan: ExportedScan<Row>,
): AsyncGenerator<Row[], void, undefined> {
  const { exportedPages } = await import('../history-exports/exported-pages.js').catch((cause: unknown) => {
    throw new UnreadableExportError(cause);
  });
  yield* exportedPages<Row>(client, scan);
}

/** At most how many rows have all keys; undefined when the server does not count one of them. */
function countRows(keys: readonly string[], historyKeys: HistoryKeys | null): number | undefined {
  const counts = keys.map((key) => {
    const typeCounts = historyKeys?.keys[key]?.typeCounts ?? [];
    return typeCounts.reduce((sum, { count }) => sum + count, 0);
  });
  const fewest = Math.min(...counts);
  return fewest > 0 ? fewest : undefined;
}
