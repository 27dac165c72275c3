import { UnexpectedResponseError } from '@wandb-ts/core';
import type { RunFieldsFragment, RunListFieldsFragment } from '@wandb-ts/core/requests/runs';
import { isRecord } from '../records.js';
import { User } from '../users/user.js';

/** What a run is doing. A server may know more states. */
export type RunState =
  | 'pending'
  | 'running'
  | 'finished'
  | 'failed'
  | 'crashed'
  | 'killed'
  | 'preempting'
  | 'preempted'
  | (string & {});

/** Where a run is. */
export interface RunLocation {
  /** The name of the owning entity. */
  readonly entity: string;
  /** The name of the project. */
  readonly project: string;
  /** The run id, as it appears in URLs. */
  readonly id: string;
}

/** What a list shows of a run. */
export interface RunFields extends RunLocation {
  readonly storageId: string;
  readonly name: string;
  readonly projectInternalId: number;
  readonly state: RunState;
  readonly tags: string[];
  readonly group: string | null;
  readonly jobType: string | null;
  readonly notes: string | null;
  readonly description: string | null;
  readonly commit: string | null;
  readonly readOnly: boolean;
  readonly createdAt: string;
  readonly heartbeatAt: string | null;
  readonly historyLineCount: number;
  readonly sweepName: string | null;
  readonly user: User | undefined;
}

/** What the history of a run holds. */
export interface HistoryKeys {
  /** The last step; -1 without history. */
  readonly lastStep: number;
  /** What is known of each metric, by its name; names of nested values are joined with dots. */
  readonly keys: Readonly<Record<string, HistoryKey>>;
  /** Sets of metrics that were logged together. */
  readonly sets: readonly unknown[];
}

/** What is known of one metric. */
export interface HistoryKey {
  /** How many rows have a value of each type. */
  readonly typeCounts: readonly { readonly type: string; readonly count: number }[];
  /** Whether the values only grow. */
  readonly monotonic: boolean;
  /** The last value. */
  readonly previousValue?: unknown;
}

/** The large fields of a run, JSON text as the server sent it. */
export interface RunDetails {
  readonly config: string | null;
  readonly summaryMetrics: string | null;
  readonly systemMetrics: string | null;
  readonly historyKeys: HistoryKeys | null;
}

/**
 * Maps what the server says of a run.
 * @param users - Those of other runs of a list, which has many runs of few people; the user of this run is added.
 */
export function toRunFields(
  node: RunListFieldsFragment,
  location: Omit<RunLocation, 'id'>,
  users?: Map<string, User>,
): RunFields {
  const projectInternalId = Number(node.projectId);
  if (!Number.isSafeInteger(projectInternalId)) {
    throw new UnexpectedResponseError(`projectId of run ${node.name} is not a number.`);
  }
  return {
    entity: location.entity,
    project: location.project,
    id: node.name,
    storageId: node.id,
    name: node.displayName ?? node.name,
    projectInternalId,
    state: node.state ?? 'not found',
    tags: [...(node.tags ?? [])],
    group: node.group,
    jobType: node.jobType,
    notes: node.notes,
    description: node.description,
    commit: node.commit,
    readOnly: node.readOnly ?? false,
    createdAt: node.createdAt,
    heartbeatAt: node.heartbeatAt,
    historyLineCount: node.historyLineCount ?? 0,
    sweepName: node.sweepName,
    user: node.user === null ? undefined : toUser(node.user, users),
  };
}

function toUser({ name, username }: NonNullable<RunListFieldsFragment['user']>, users?: Map<string, User>): User {
  const key = `${username ?? ''} ${name}`;
  const known = users?.get(key);
  if (known !== undefined) return known;
  const user = new User({ name, username: username ?? undefined });
  users?.set(key, user);
  return user;
}

/** Picks the large fields of a whole run. */
export function toRunDetails(node: RunFieldsFragment): RunDetails {
  return {
    config: node.config,
    summaryMetrics: node.summaryMetrics,
    systemMetrics: node.systemMetrics,
    historyKeys: toHistoryKeys(node.historyKeys),
  };
}

/** Checks the shape of `historyKeys`, which the schema does not type. */
export function toHistoryKeys(value: unknown): HistoryKeys | null {
  if (value === null || value === undefined) return null;
  if (!isRecord(value)) throw new UnexpectedResponseError('historyKeys is not a JSON object.');
  const lastStep = value['lastStep'] ?? -1;
  if (typeof lastStep !== 'number') throw new UnexpectedResponseError('historyKeys.lastStep is not a number.');
  const keys = isRecord(value['keys']) ? value['keys'] : {};
  const sets = Array.isArray(value['sets']) ? value['sets'] : [];
  // The entries of `keys` are passed on as the server sent them; only their documented shape is promised.
  return { ...value, lastStep, sets, keys: keys as HistoryKeys['keys'] };
}
