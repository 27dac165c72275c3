import {
  type Client,
  ConflictError,
  type RequestOptions,
  RunNotFoundError,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import { getRunHistoryKeys } from '@wandb-ts/core/requests/run-history';
import { getRun, type RunFieldsFragment } from '@wandb-ts/core/requests/runs';
import { parseRecord } from '../json-fields.js';
import { isRecord } from '../records.js';
import { type HistoryKeys, type RunLocation, toHistoryKeys } from '../runs/run-fields.js';
import { copyTree, createTree, type ValueTree } from './row-values.js';
import type { LineOffsets } from './upload-queue.js';

/** Where a run goes on. */
export interface RunBeginning {
  /** Whether the run has been written before. */
  readonly isResumed: boolean;
  /** JSON text as the server has it; null for a new run. */
  readonly config: string | null;
  readonly summary: ValueTree;
  /** How long the run has run before, in seconds. */
  readonly runtimeSeconds: number;
  /** The step of the first row. */
  readonly step: number;
  /** How many lines the server has. */
  readonly offsets: LineOffsets;
  /** How many numbers the history has of each metric, by its name without backslashes. */
  readonly numberCounts: ReadonlyMap<string, number>;
}

/** The beginning of a run that nobody has started. */
export const freshBeginning: RunBeginning = {
  isResumed: false,
  config: null,
  summary: createTree(),
  runtimeSeconds: 0,
  step: 0,
  offsets: { history: 0, console: 0, events: 0 },
  numberCounts: new Map(),
};

/**
 * Finds where a run goes on; undefined when it does not exist.
 * @throws {@link ConflictError} when it has started and must not be resumed; {@link RunNotFoundError} when it has to be
 * resumed and has not started.
 */
export async function findBeginning(
  client: Client,
  location: RunLocation,
  resume: 'never' | 'allow' | 'must',
  options: RequestOptions,
): Promise<RunBeginning | undefined> {
  const { entity, project, id } = location;
  const path = `${entity}/${project}/${id}`;
  const answer = await getRun(client, { entity, project, name: id }, options);
  const run = answer.project?.run ?? null;
  const isStarted = run !== null && hasStarted(run);
  if (!isStarted && resume === 'must') {
    throw new RunNotFoundError(
      `Cannot resume run ${path}: ${run === null ? 'it does not exist' : 'it has not started'}.`,
    );
  }
  if (isStarted && resume === 'never') {
    throw new ConflictError(`The run ${path} exists. Pass resume: 'allow' to continue it, or another id.`);
  }
  if (run === null) {
    return undefined;
  }
  return isStarted ? readBeginning(client, location, run, options) : { ...freshBeginning, config: run.config };
}

/** A run may be made ahead of its start, for a sweep or a queue; it then has neither rows nor a client's telemetry. */
function hasStarted(run: RunFieldsFragment): boolean {
  const entry = parseRecord(run.config, 'config')['_wandb'];
  const internal = isRecord(entry) ? entry['value'] : undefined;
  return (run.historyLineCount ?? 0) > 0 || (isRecord(internal) && 't' in internal);
}

async function readBeginning(
  client: Client,
  location: RunLocation,
  run: RunFieldsFragment,
  options: RequestOptions,
): Promise<RunBeginning> {
  const history = run.historyLineCount ?? 0;
  const historyKeys = toHistoryKeys(run.historyKeys);
  const lastStep = historyKeys?.lastStep ?? -1;
  if (history > 0 && lastStep < 0) {
    throw new UnexpectedResponseError(`The server does not say the last step of run ${location.id}.`);
  }
  const summary = parseRecord(run.summaryMetrics, 'summaryMetrics');
  return {
    isResumed: true,
    config: run.config,
    summary: copyTree(summary, 'summary'),
    runtimeSeconds: readRuntime(summary),
    step: lastStep + 1,
    offsets: { history, ...(await countLines(client, location, options)) },
    numberCounts: countNumbers(historyKeys?.keys ?? {}),
  };
}

/** How many numbers a history has of each metric. */
export function countNumbers(keys: HistoryKeys['keys']): Map<string, number> {
  const counts = Object.entries(keys).map(([key, { typeCounts = [] }]): [string, number] => [
    key,
    typeCounts.find(({ type }) => type === 'number')?.count ?? 0,
  ]);
  return new Map(counts);
}

/** The whole seconds that clients keep in the summary, or else the `_runtime` of the last row. */
function readRuntime(summary: Readonly<Record<string, unknown>>): number {
  const kept = isRecord(summary['_wandb']) ? summary['_wandb']['runtime'] : undefined;
  const runtime = kept ?? summary['_runtime'];
  return typeof runtime === 'number' && Number.isFinite(runtime) ? runtime : 0;
}

async function countLines(
  client: Client,
  location: RunLocation,
  options: RequestOptions,
): Promise<Omit<LineOffsets, 'history'>> {
  const { entity, project, id } = location;
  const data = await getRunHistoryKeys(client, { entity, project, run: id }, options);
  const { logLineCount, eventsLineCount } = data.project?.run ?? {};
  if (typeof logLineCount !== 'number' || typeof eventsLineCount !== 'number') {
    throw new UnexpectedResponseError(`The server does not say how many console lines run ${id} has.`);
  }
  return { console: logLineCount, events: eventsLineCount };
}
