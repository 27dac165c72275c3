import type { DatabaseSync } from 'node:sqlite';
import type { EventTriggeringConditionType } from '../generated/resolvers.js';
import { refuseBadQueries } from '../graphql/bad-queries.js';
import { isJsonObject, tryParseJson } from '../json/parse-json.js';
import { readJsonObject } from '../json/read-object.js';
import type { FieldSet } from '../query/field.js';
import { createFieldSet } from '../query/field-set.js';
import { compileFilter } from '../query/filter.js';
import { createParameters } from '../query/parameters.js';
import { textsField } from '../query/stored-fields.js';
import { RequestError } from '../request-error.js';
import { runFields } from '../run-query/run-fields.js';
import { type MetricCondition, readMetricCondition, readThreshold } from './metric-condition.js';

/** The states of runs that automations tell apart. */
export type CoarseRunState = 'RUNNING' | 'FINISHED' | 'FAILED';

/** What must hold for an automation to act. */
export type EventFilter =
  | { readonly kind: 'artifact'; readonly filter: string }
  | { readonly kind: 'metric'; readonly runFilter: string; readonly metric: MetricCondition }
  | { readonly kind: 'state'; readonly runFilter: string; readonly states: readonly string[] };

/** The names of what happened to a version or a collection. */
export interface ArtifactNames {
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

const coarseStates: Readonly<Record<string, CoarseRunState>> = {
  running: 'RUNNING',
  finished: 'FINISHED',
  failed: 'FAILED',
  crashed: 'FAILED',
};

/** What a state means to automations; undefined for one that they do not care about, such as killed. */
export function coarseState(state: string): CoarseRunState | undefined {
  return Object.hasOwn(coarseStates, state) ? coarseStates[state] : undefined;
}

const artifactFields: FieldSet = createFieldSet('Events of artifacts', [
  [textsField('alias', { from: 'FROM json_each(h.aliases) v WHERE 1', text: 'v.value' })],
  [textsField('tag', { from: 'FROM json_each(h.tags) v WHERE 1', text: 'v.value' })],
]);

/** Reads the filter of an event, JSON text. @throws RequestError naming what cannot be read. */
export function readEventFilter(eventType: EventTriggeringConditionType, text: string): EventFilter {
  const filter = readJsonObject(text, 'The filter of an event');
  if (eventType === 'RUN_STATE') {
    return { kind: 'state', runFilter: readRunFilter(filter), states: readStates(filter['run_state_filter']) };
  }
  if (eventType.startsWith('RUN_')) {
    return { kind: 'metric', runFilter: readRunFilter(filter), metric: readMetric(eventType, filter) };
  }
  refuseBadQueries(() => compileFilter(text, artifactFields));
  return { kind: 'artifact', filter: text };
}

/** Whether what happened to a version or a collection passes a filter. */
export function matchesArtifact(db: DatabaseSync, filter: string, { aliases, tags }: ArtifactNames): boolean {
  const { sql, values } = compileFilter(filter, artifactFields);
  const statement = db.prepare(`WITH h (aliases, tags) AS (SELECT :aliases, :tags) SELECT 1 FROM h WHERE ${sql}`);
  return statement.get({ ...values, aliases: JSON.stringify(aliases), tags: JSON.stringify(tags) }) !== undefined;
}

/** Whether a run passes a filter. */
export function matchesRun(db: DatabaseSync, filter: string, runId: number): boolean {
  const parameters = createParameters();
  const { sql } = compileFilter(filter, runFields, parameters);
  const statement = db.prepare(`SELECT 1 FROM runs r WHERE r.id = ${parameters.bind(runId)} AND ${sql}`);
  return statement.get(parameters.values) !== undefined;
}

/** The filter of runs is a JSON text within the JSON. */
function readRunFilter(filter: Record<string, unknown>): string {
  const text = filter['run_filter'] ?? '{}';
  if (typeof text !== 'string') {
    throw new RequestError(400, 'The run_filter of an event is the JSON text of a filter.');
  }
  refuseBadQueries(() => compileFilter(text, runFields));
  return text;
}

/** Older clients name a threshold in the JSON text metric_filter. */
function readMetric(eventType: string, filter: Record<string, unknown>): MetricCondition {
  const legacy = filter['metric_filter'];
  if (typeof legacy === 'string' && filter['run_metric_filter'] === undefined && eventType === 'RUN_METRIC') {
    const fields = tryParseJson(legacy);
    return readThreshold(isJsonObject(fields) ? fields : {});
  }
  return readMetricCondition(eventType, filter['run_metric_filter']);
}

function readStates(filter: unknown): readonly string[] {
  const states = isJsonObject(filter) ? filter['states'] : undefined;
  const known: readonly unknown[] = Object.values(coarseStates);
  if (!Array.isArray(states) || states.length === 0 || !states.every((state) => known.includes(state))) {
    throw new RequestError(400, 'The run_state_filter of an event needs states: RUNNING, FINISHED or FAILED.');
  }
  return states as string[];
}
