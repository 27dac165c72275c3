import type { Client, RequestOptions } from '@wandb-ts/core';
import { getRunHistoryKeys } from '@wandb-ts/core/requests/run-history';
import { existing } from './fetch-run.js';
import { type HistoryKeys, type RunLocation, toHistoryKeys } from './run-fields.js';

/** What the server counted of a history. */
export interface HistoryExtent {
  readonly historyKeys: HistoryKeys | null;
  /** How many rows there are; null when the server does not say. */
  readonly lineCount: number | null;
}

/** Asks how far the history of a run reaches. @throws {@link RunNotFoundError} when there is no such run */
export async function fetchHistoryExtent(
  client: Client,
  location: RunLocation,
  options?: RequestOptions,
): Promise<HistoryExtent> {
  const { entity, project, id } = location;
  const answer = await getRunHistoryKeys(client, { entity, project, run: id }, options);
  const run = existing(answer.project, location);
  return { historyKeys: toHistoryKeys(run.historyKeys), lineCount: run.historyLineCount };
}
