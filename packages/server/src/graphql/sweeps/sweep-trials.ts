import type { EnqueueSweepRunInput } from '../../generated/resolvers.js';
import { isJsonObject, tryParseJson } from '../../json/parse-json.js';
import { stringifyAsPython } from '../../json/wire-json.js';
import { RequestError } from '../../request-error.js';
import { listRuns } from '../../run-query/list-runs.js';
import type { Run, Sweep, SweepAgent, SweepTrial } from '../../storage/rows.js';
import { makeRunName } from '../../storage/run-names.js';
import { suggest } from '../../sweep-search/suggestion.js';
import { readSweepConfig, type SweepConfig } from '../../sweep-search/sweep-config.js';
import { refuseBadQueries } from '../bad-queries.js';
import type { RequestContext } from '../context.js';
import { makeSweepName, requireSweep } from './save-sweep.js';

/** What an agent is to run. */
type NextRun = Pick<SweepTrial, 'runName' | 'args'>;

/** Hands the next configuration to an agent: `none` when the sweep is over, `later` while its controller has no decision. */
export function nextTrial(context: RequestContext, sweep: Sweep, agent: SweepAgent): NextRun | 'none' | 'later' {
  const { sweepTrials } = context.store;
  const waiting = sweepTrials.firstWaiting(sweep.id);
  if (waiting !== undefined) {
    sweepTrials.assign(waiting.id, agent.id);
    return waiting;
  }
  const config = readSweepConfig(sweep.config);
  if (config.runCap !== null && sweepTrials.count(sweep.id) >= config.runCap) {
    return 'none';
  }
  if (config.isControlledOutside) {
    return scheduledTrial(context, sweep, agent);
  }
  const tried = { lastPosition: sweepTrials.lastPosition(sweep.id), others: priorConfigs(context, sweep, config) };
  const suggestion = suggest(config, tried, Math.random);
  if (suggestion === null) {
    return 'none';
  }
  const args = Object.fromEntries(Object.entries(suggestion.values).map(([key, value]) => [key, { value }]));
  return handOut(context, { sweep, agent, args, position: suggestion.position });
}

/** The runs among these that somebody asked to stop: a user, or the controller of the sweep. */
export function runsToStop({ store }: RequestContext, sweep: Sweep, running: readonly string[]): string[] {
  const { isControlledOutside } = readSweepConfig(sweep.config);
  const stops = isControlledOutside ? listOf(sweep.controller, 'earlystop') : [];
  return running.filter(
    (name) => stops.includes(name) || store.runs.byName(sweep.projectId, name)?.stopRequested === 1,
  );
}

/** Adds a run of the caller's configuration to a sweep. @throws RequestError for a configuration in another form. */
export function enqueueRun(context: RequestContext, input: EnqueueSweepRunInput): Run {
  const { store, user } = context;
  const args = tryParseJson(input.config);
  if (!isJsonObject(args) || !Object.values(args).every((entry) => isJsonObject(entry) && 'value' in entry)) {
    throw new RequestError(400, 'The configuration must be JSON such as {"lr": {"value": 0.1}}.');
  }
  return store.transaction(() => {
    const sweep = requireSweep(context, input.id);
    if (sweep.state === 'FINISHED' || sweep.state === 'CANCELED') {
      throw new RequestError(409, `The sweep is ${sweep.state.toLowerCase()}: no agent would run it.`);
    }
    const runName = makeSweepName();
    const number = store.projects.countRunMade(sweep.projectId);
    const id = store.runs.create({
      projectId: sweep.projectId,
      name: runName,
      displayName: input.displayName || makeRunName(number),
      state: 'pending',
      config: input.config,
      sweepName: sweep.name,
      userId: user.id,
      createdAt: store.now(),
    });
    store.sweepTrials.add({ sweepId: sweep.id, runName, agentId: null, args: input.config, position: null });
    const run = store.runs.byId(id);
    if (run === undefined) {
      throw new Error(`Run ${id} is gone.`);
    }
    return run;
  });
}

/** The first decision of the controller that no agent was given yet. */
function scheduledTrial(context: RequestContext, sweep: Sweep, agent: SweepAgent): NextRun | 'later' {
  const scheduled = listOf(sweep.scheduler, 'scheduled').filter(isJsonObject);
  const known = new Set(scheduled.map(({ id }) => id));
  const next = listOf(sweep.controller, 'schedule')
    .filter(isJsonObject)
    .find(({ id }) => !known.has(id));
  const data = next?.['data'];
  const args = isJsonObject(data) ? data['args'] : undefined;
  if (next === undefined || !isJsonObject(args)) {
    return 'later';
  }
  const trial = handOut(context, { sweep, agent, args, position: null });
  const scheduler = stringifyAsPython({ scheduled: [...scheduled, { id: next['id'], runid: trial.runName }] });
  context.store.sweeps.update(sweep.id, { scheduler, updatedAt: context.store.now() });
  return trial;
}

interface Handover {
  readonly sweep: Sweep;
  readonly agent: SweepAgent;
  readonly args: Readonly<Record<string, unknown>>;
  readonly position: number | null;
}

function handOut({ store }: RequestContext, { sweep, agent, args, position }: Handover): NextRun {
  const trial = { runName: makeSweepName(), args: stringifyAsPython(args) };
  store.sweepTrials.add({ ...trial, sweepId: sweep.id, agentId: agent.id, position });
  return trial;
}

/** More than any project has; a page of a client has fewer. */
const maxPriorRuns = 1_000_000;

/** The configurations of the runs that count as tried; only a grid leaves them out. */
function priorConfigs({ store }: RequestContext, sweep: Sweep, { method }: SweepConfig): Record<string, unknown>[] {
  const { priorRunsFilters: filters, projectId } = sweep;
  if (filters === null || method !== 'grid') {
    return [];
  }
  const { rows } = refuseBadQueries(() => listRuns(store.db, { projectId, filters, first: maxPriorRuns }));
  return store.runs.byIds(rows.map(({ id }) => id)).map((run) => {
    const config = tryParseJson(run.config);
    const entries = isJsonObject(config) ? Object.entries(config) : [];
    return Object.fromEntries(entries.map(([key, entry]) => [key, isJsonObject(entry) ? entry['value'] : entry]));
  });
}

function listOf(json: string | null, key: string): unknown[] {
  const object = json === null ? undefined : tryParseJson(json);
  const list = isJsonObject(object) ? object[key] : undefined;
  return Array.isArray(list) ? list : [];
}
