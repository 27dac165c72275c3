import { type Client, IncompleteRunHistoryError, type RequestOptions } from '@wandb-ts/core';
import * as local from '#local-files';
import type { RunLocation } from '../runs/run-fields.js';
import { reasonOf } from '../warn-about.js';
import { fetchHistoryExports } from './fetch-exports.js';

/** Options of `run.downloadHistoryExports`. */
export interface DownloadHistoryExportsOptions extends RequestOptions {
  /** Whether to refuse a history that is not exported to its last row. @defaultValue true */
  readonly requireCompleteHistory?: boolean | undefined;
}

/** What `run.downloadHistoryExports` saved. */
export interface DownloadHistoryResult {
  /** The files that were saved, in the order in which the server lists them. */
  readonly paths: string[];
  /** Whether the history has rows that are in no file. */
  readonly containsLiveData: boolean;
  /** Why other files were not saved, by their paths; null when all were. */
  readonly errors: Record<string, string> | null;
}

/**
 * Saves the Parquet files that a history was exported to, as `{entity}_{project}_{run}_{number}.runhistory.parquet` in a
 * folder, which is created if it does not exist. A file is complete when it is there.
 *
 * @throws {@link IncompleteRunHistoryError} when there are rows that are in no file, unless that is allowed.
 * @throws {@link RunNotFoundError} when there is no such run.
 * @throws {@link UnsupportedError} where there is no file system.
 */
export async function downloadHistoryExports(
  client: Client,
  location: RunLocation,
  dir: string,
  options: DownloadHistoryExportsOptions = {},
): Promise<DownloadHistoryResult> {
  const { requireCompleteHistory = true, ...request } = options;
  const { entity, project, id } = location;
  const { exports, historyKeys } = await fetchHistoryExports(client, location, request);
  const containsLiveData = exports === null ? (historyKeys?.lastStep ?? -1) >= 0 : exports.firstLiveStep !== null;
  if (containsLiveData && requireCompleteHistory) {
    throw new IncompleteRunHistoryError(
      `The history of ${entity}/${project}/${id} has rows that are not exported. ` +
        'scanHistory() reads all of them; set requireCompleteHistory to false to save the others.',
    );
  }
  const paths: string[] = [];
  const errors: Record<string, string> = {};
  await Promise.all(
    (exports?.urls ?? []).map(async (url, number) => {
      const name = `${entity}_${project}_${id}_${number}.runhistory.parquet`;
      const { path, save } = await local.locate(dir, name);
      try {
        await save(true, async ({ write }) => {
          const { body } = await client.fetchUrl(url, { name, headers: { 'accept-encoding': 'identity' } }, request);
          for await (const chunk of body ?? []) await write(chunk);
        });
        paths[number] = path;
      } catch (error) {
        request.signal?.throwIfAborted();
        errors[path] = reasonOf(error);
      }
    }),
  );
  return { paths: Object.values(paths), containsLiveData, errors: Object.keys(errors).length > 0 ? errors : null };
}
