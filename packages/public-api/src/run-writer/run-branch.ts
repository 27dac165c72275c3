import {
  type Client,
  NotFoundError,
  type RequestOptions,
  RunNotFoundError,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import { rewindRun, type UpsertRunMutation } from '@wandb-ts/core/requests/runs';
import { parseRecord } from '../json-fields.js';
import { type RunLocation, toHistoryKeys } from '../runs/run-fields.js';
import { countNumbers, findBeginning, freshBeginning, type RunBeginning } from './past-run.js';
import { copyTree } from './row-values.js';
import type { RunMoment, StartRunOptions } from './start-run-options.js';

/** What clients note in the configuration of a run that began with rows of another, or was taken back. */
export function branchPoint({ forkFrom, rewindTo }: StartRunOptions): object {
  const moment = forkFrom ?? rewindTo;
  return moment === undefined ? {} : { branch_point: { run_id: moment.runId, step: moment.step } };
}

/** Where a run begins that takes rows from another one, as far as its client knows. */
export function forkBeginning({ step }: RunMoment): RunBeginning {
  return { ...freshBeginning, step: step + 1 };
}

/** The beginning with what the server has taken over from the other run. */
export function withInherited(
  beginning: RunBeginning,
  bucket: NonNullable<NonNullable<UpsertRunMutation['upsertBucket']>['bucket']>,
): RunBeginning {
  return {
    ...beginning,
    summary: copyTree(parseRecord(bucket.summaryMetrics, 'summaryMetrics'), 'summary'),
    numberCounts: countNumbers(toHistoryKeys(bucket.historyKeys)?.keys ?? {}),
  };
}

/**
 * Takes a run back, and finds where it goes on.
 * @throws {@link RunNotFoundError} when it does not exist.
 */
export async function rewind(
  client: Client,
  location: RunLocation,
  { step }: RunMoment,
  options: RequestOptions,
): Promise<RunBeginning> {
  const { entity, project, id: name } = location;
  const path = `${entity}/${project}/${name}`;
  const answer = await rewindRun(client, { entity, project, name, step }, options).catch((error: unknown) => {
    if (!NotFoundError.is(error)) throw error;
    throw new RunNotFoundError(`The run ${path} does not exist, so that it cannot be taken back.`, { cause: error });
  });
  if (!answer.rewindRun?.rewoundRun) {
    throw new UnexpectedResponseError(`The server does not confirm that run ${path} was taken back.`);
  }
  const beginning = await findBeginning(client, location, 'allow', options);
  return { ...(beginning ?? freshBeginning), isResumed: true, step: step + 1 };
}
