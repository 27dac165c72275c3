import { type Client, type RequestOptions, UnexpectedResponseError } from '@wandb-ts/core';
import { getRunHistoryExports } from '@wandb-ts/core/requests/run-history';
import { sendOrFallBack } from '../fall-back.js';
import { isRecord } from '../records.js';
import { existing } from '../runs/fetch-run.js';
import { fetchHistoryExtent, type HistoryExtent } from '../runs/history-keys.js';
import { type RunLocation, toHistoryKeys } from '../runs/run-fields.js';

/** The exported files of a history. */
export interface HistoryExports {
  /** Signed addresses, one of each file. Any order. */
  readonly urls: readonly string[];
  /** The first step that is not exported; null when all are. */
  readonly firstLiveStep: number | null;
}

/** How far a history reaches, and what of it is exported. */
interface ExportedExtent extends HistoryExtent {
  /** Null when nothing is exported. */
  readonly exports: HistoryExports | null;
}

/** Asks how far the history of a run reaches and what is exported. @throws {@link RunNotFoundError} when there is no such run */
export async function fetchHistoryExports(
  client: Client,
  location: RunLocation,
  options?: RequestOptions,
): Promise<ExportedExtent> {
  const askWithExports = async (): Promise<ExportedExtent> => {
    const { entity, project, id } = location;
    const variables = { entity, project, run: id, liveKeys: ['_step'] };
    const answer = await getRunHistoryExports(client, variables, options);
    const run = existing(answer.project, location);
    const { parquetUrls: urls, liveData } = run.parquetHistory;
    return {
      historyKeys: toHistoryKeys(run.historyKeys),
      lineCount: run.historyLineCount,
      exports: urls.length === 0 ? null : { urls, firstLiveStep: firstStep(liveData) },
    };
  };
  // Older servers export nothing.
  const askWithout = async (): Promise<ExportedExtent> => {
    return { ...(await fetchHistoryExtent(client, location, options)), exports: null };
  };
  return sendOrFallBack(client, 'parquetHistory', askWithExports, askWithout);
}

function firstStep(rows: readonly unknown[]): number | null {
  let first: number | null = null;
  for (const row of rows) {
    const step = isRecord(row) ? row['_step'] : undefined;
    if (typeof step !== 'number') throw new UnexpectedResponseError('A live history row has no step.');
    if (first === null || step < first) first = step;
  }
  return first;
}
