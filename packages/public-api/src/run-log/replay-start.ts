import {
  type Client,
  ConflictError,
  fallbackProject,
  type RequestOptions,
  resolveEntity,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import { getRunHistoryKeys } from '@wandb-ts/core/requests/run-history';
import { rewindRun, upsertRun } from '@wandb-ts/core/requests/runs';
import { checkProjectName } from '../projects/project-name.js';
import type { LineOffsets } from '../run-writer/upload-queue.js';
import { type RunLocation, toHistoryKeys } from '../runs/run-fields.js';
import { checkPathPart } from '../runs/run-id.js';
import { offsetsSetting, type RunHead } from './record.js';
import { isOwnLog, readSetting } from './replay-summary.js';

/** Where to send a log, if not to the run that it names. */
export interface ReplayTarget {
  /** @defaultValue the id that the log has */
  readonly runId?: string | undefined;
  /** @defaultValue the project that the log has, else the configured one, or `uncategorized` */
  readonly project?: string | undefined;
  /** @defaultValue the entity that the log has, else the configured one, or the viewer's default one */
  readonly entity?: string | undefined;
}

/** A run that takes what a log holds. */
export interface StartedReplay {
  readonly location: RunLocation;
  readonly storageId: string;
  /** How many lines the server has. */
  readonly offsets: LineOffsets;
}

/**
 * Makes the run of a log, or finds it.
 * @throws {@link ValidationError} when its id, project or entity is not usable.
 * @throws {@link ConflictError} when the log goes on with a run, does not say where, and the server has more of it.
 */
export async function startReplay(
  client: Client,
  head: RunHead,
  target: ReplayTarget,
  config: string,
  options: RequestOptions,
): Promise<StartedReplay> {
  const givenEntity = target.entity ?? (head.entity || null);
  const project = target.project ?? (head.project || client.settings.project || fallbackProject);
  const id = target.runId ?? head.id;
  checkPathPart(givenEntity ?? undefined, 'entity');
  checkProjectName(project);
  checkPathPart(id, 'runId');
  const entity = await resolveEntity(client, givenEntity, options);
  if (isTakenBack(head)) {
    await rewindRun(client, { entity, project, name: id, step: head.startingStep - 1 }, options);
  }
  const offsets = await findOffsets(client, head, { entity, project, id }, options);
  const variables = {
    name: id,
    entity,
    project,
    displayName: head.name || undefined,
    notes: head.notes || undefined,
    tags: head.tags.length > 0 ? head.tags : undefined,
    groupName: head.group || undefined,
    jobType: head.jobType || undefined,
    sweep: head.sweepId || undefined,
    host: head.host || undefined,
    commit: head.gitCommit || undefined,
    repo: head.gitRemote || undefined,
    config,
  };
  const { upsertBucket } = await upsertRun(client, variables, options);
  const bucket = upsertBucket?.bucket;
  if (!bucket) throw new UnexpectedResponseError(`The server does not confirm run ${entity}/${project}/${id}.`);
  const location = {
    entity: bucket.project?.entity.name ?? entity,
    project: bucket.project?.name ?? project,
    id: bucket.name,
  };
  return { location, storageId: bucket.id, offsets };
}

/** Whether the run of a log begins with rows of another run. */
function isFork({ branchPoint, id }: RunHead): boolean {
  return branchPoint !== null && branchPoint.runId !== id;
}

/** A run of ours that was taken back was so when it started. */
function isTakenBack(head: RunHead): boolean {
  return head.branchPoint !== null && !isFork(head) && !isOwnLog(head);
}

/** Where the lines of the log belong. Only our own logs say so; those of others that go on with a run do not. */
async function findOffsets(
  client: Client,
  head: RunHead,
  { entity, project, id }: RunLocation,
  options: RequestOptions,
): Promise<LineOffsets> {
  if (isOwnLog(head)) return readOffsets(readSetting(head, offsetsSetting));
  if (isFork(head) || (!head.isResumed && head.startingStep === 0)) return { history: 0, console: 0, events: 0 };
  const answer = await getRunHistoryKeys(client, { entity, project, run: id }, options);
  const found = answer.project?.run;
  const lastStep = toHistoryKeys(found?.historyKeys)?.lastStep ?? -1;
  if (lastStep >= head.startingStep) {
    throw new ConflictError(
      `The log goes on at step ${head.startingStep} of run ${entity}/${project}/${id}, and the server has its steps to ${lastStep}.`,
    );
  }
  return {
    history: found?.historyLineCount ?? 0,
    console: found?.logLineCount ?? 0,
    events: found?.eventsLineCount ?? 0,
  };
}

function readOffsets(noted: Readonly<Record<string, unknown>>): LineOffsets {
  const read = (key: keyof LineOffsets): number => {
    const count = noted[key];
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : 0;
  };
  return { history: read('history'), console: read('console'), events: read('events') };
}
