import { type Client, type RequestOptions, stringifyJson, type WarningCode } from '@wandb-ts/core';
import { getRunHistoryPage, getRunSampledHistory } from '@wandb-ts/core/requests/run-history';
import { existing } from './fetch-run.js';
import { fetchHistoryExtent } from './history-keys.js';
import { checkRows, parseRows } from './history-rows.js';
import type { StepWindow } from './history-windows.js';
import type { HistoryKeys, RunLocation } from './run-fields.js';

/** How far the rows that a scan asks for reach. */
export interface ScanExtent {
  /** The last step; -1 without history. */
  readonly lastStep: number;
  /** How many rows there are, when the server says. */
  readonly rowCount: number | undefined;
}

/** Where a scan takes its rows from. */
export interface HistorySource<Row> {
  /** Whether the rows are all rows that the server counts. */
  readonly isWhole: boolean;
  /** Tells the caller of something that stops nothing. */
  warn(code: WarningCode, message: string): void;
  extent(options: RequestOptions): Promise<ScanExtent>;
  /** The rows of a window in step order, or an even sample when there are more than `samples`. */
  rows(window: StepWindow, samples: number, options: RequestOptions): Promise<Row[]>;
}

/** The whole rows of a history. */
export function wholeRows<Row>(client: Client, location: RunLocation): HistorySource<Row> {
  return {
    isWhole: true,
    warn: (code, message) => client.emit({ type: 'warning', code, message }),
    async extent(options) {
      const { historyKeys, lineCount } = await fetchHistoryExtent(client, location, options);
      return { lastStep: historyKeys?.lastStep ?? -1, rowCount: lineCount ?? undefined };
    },
    async rows(window, samples, options) {
      const { entity, project, id } = location;
      const variables = { entity, project, run: id, minStep: window.from, maxStep: window.to, samples };
      const answer = await getRunHistoryPage(client, variables, options);
      return parseRows(existing(answer.project, location).history);
    },
  };
}

/** The rows that have all keys, with these keys and `_step` only. */
export function rowsWithKeys<Row>(client: Client, location: RunLocation, keys: readonly string[]): HistorySource<Row> {
  const columns = [...new Set(['_step', ...keys])];
  return {
    isWhole: false,
    warn: (code, message) => client.emit({ type: 'warning', code, message }),
    async extent(options) {
      const { historyKeys, lineCount } = await fetchHistoryExtent(client, location, options);
      return {
        lastStep: historyKeys?.lastStep ?? -1,
        rowCount: countRows(keys, historyKeys) ?? lineCount ?? undefined,
      };
    },
    async rows(window, samples, options) {
      const { entity, project, id } = location;
      // Unlike that of whole rows, the last step of a spec is inclusive.
      const minStep = window.from;
      const maxStep = window.to - 1;
      // A server may take a spec with so many samples for one of an older client, which leaves the last step out.
      const isAmbiguous = maxStep - minStep === samples;
      const spec = stringifyJson({ keys: columns, minStep, maxStep, samples: isAmbiguous ? samples + 1 : samples });
      const answer = await getRunSampledHistory(client, { entity, project, run: id, specs: [spec] }, options);
      return checkRows(existing(answer.project, location).sampledHistory[0] ?? []);
    },
  };
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
