import { randomInt } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { UpsertSweepInput } from '../../generated/resolvers.js';
import { isJsonObject, tryParseJson } from '../../json/parse-json.js';
import { readJsonObject, refuseDeepNesting } from '../../json/read-object.js';
import { RequestError } from '../../request-error.js';
import { deleteRun } from '../../storage/delete-run.js';
import type { Sweep } from '../../storage/rows.js';
import { BadSweepError } from '../../sweep-search/bad-sweep-error.js';
import { checkSweepConfig, readSweepConfig } from '../../sweep-search/sweep-config.js';
import { defaultProject, requireEntity } from '../access.js';
import type { RequestContext } from '../context.js';
import { decodeId } from '../ids.js';
import { visibleProject } from '../project-access.js';
import { countProjectRuns } from '../runs/run-lists.js';
import { ensureProject } from '../save-project.js';

const states: ReadonlySet<string> = new Set(['PENDING', 'RUNNING', 'PAUSED', 'FINISHED', 'CANCELED']);

/** A sweep after a write. */
export interface SavedSweep {
  readonly sweep: Sweep;
  /** What is odd about its configuration. */
  readonly warnings: string[];
}

/** Makes a sweep and its project, or changes the fields that are given. @throws RequestError when it may not be written. */
export function saveSweep(context: RequestContext, input: UpsertSweepInput): SavedSweep {
  const { store } = context;
  refuseLaunch(input);
  const { description = null, displayName = null } = input;
  const config = input.config?.trim() ? input.config : null;
  const state = input.state || null;
  if (state !== null && !states.has(state)) {
    throw new RequestError(400, `The state of a sweep is one of ${[...states].join(', ')}.`);
  }
  const fields = {
    description,
    displayName,
    controller: readObject(input.controller, 'controller'),
    scheduler: readObject(input.scheduler, 'scheduler'),
    priorRunsFilters: readObject(input.priorRunsFilters, 'priorRunsFilters'),
  };
  return store.transaction(() => {
    if (input.id) {
      const { id, projectId } = requireSweep(context, input.id);
      checkPriorRuns(context, projectId, fields.priorRunsFilters);
      const warnings = config === null ? [] : check(config);
      store.sweeps.update(id, { ...fields, config, state, updatedAt: store.now() });
      return { sweep: requireSweep(context, input.id), warnings };
    }
    if (config === null) {
      throw new RequestError(400, 'A new sweep needs a configuration.');
    }
    const entity = requireEntity(context, input.entityName);
    if (entity.kind === 'organization') {
      throw new RequestError(
        400,
        'Sweeps belong to teams and users, not to organizations, whose projects are registries.',
      );
    }
    const warnings = check(config);
    const project = ensureProject(context, entity, input.projectName || defaultProject);
    checkPriorRuns(context, project.id, fields.priorRunsFilters);
    const id = store.sweeps.create({
      ...fields,
      projectId: project.id,
      name: makeSweepName(),
      state: state ?? 'PENDING',
      config,
      description: description ?? readSweepConfig(config).description,
      userId: context.user.id,
      createdAt: store.now(),
    });
    return { sweep: reread(context, id), warnings };
  });
}

/** Deletes a sweep with its agents; its runs leave it, or go too. */
export async function deleteSweep(
  context: RequestContext,
  input: { readonly id: string; readonly deleteRuns: boolean },
): Promise<{ readonly affectedAgents: number; readonly affectedRuns: number }> {
  const { store } = context;
  const { runs, ...counts } = store.transaction(() => {
    const { id, projectId, name } = requireSweep(context, input.id);
    const runs = store.runs.ofSweep(projectId, name);
    store.runs.leaveSweep(projectId, name);
    store.sweepTrials.removeOfSweep(id);
    const affectedAgents = store.sweepAgents.removeOfSweep(id);
    store.sweeps.remove(id);
    return { runs, affectedAgents, affectedRuns: runs.length };
  });
  for (const { id } of input.deleteRuns ? runs : []) {
    await deleteRun(store, id);
    // Thousands of runs with long histories take their time: requests of others are answered in between.
    await setImmediate();
  }
  return counts;
}

/** The sweep with this id. @throws RequestError with status 404 when the user may not see it. */
export function requireSweep(context: RequestContext, id: string): Sweep {
  const number = decodeId(id, 'Sweep');
  const sweep = number === undefined ? undefined : context.store.sweeps.byId(number);
  if (sweep === undefined || visibleProject(context, sweep.projectId) === undefined) {
    throw new RequestError(404, 'The sweep does not exist.');
  }
  return sweep;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name for a sweep, an agent or a run: eight lower-case letters and digits. */
export function makeSweepName(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

function reread({ store }: RequestContext, id: number): Sweep {
  const sweep = store.sweeps.byId(id);
  if (sweep === undefined) {
    throw new Error(`Sweep ${id} is gone.`);
  }
  return sweep;
}

function check(config: string): string[] {
  try {
    const { config: read, warnings } = checkSweepConfig(config);
    refuseDeepNesting(read.values, 'The configuration');
    return warnings;
  } catch (error) {
    throw error instanceof BadSweepError ? new RequestError(400, error.message) : error;
  }
}

/** The scheduling of sweeps by jobs of a queue is another program's business. */
function refuseLaunch({ launchScheduler, templateVariableValues }: UpsertSweepInput): void {
  if (!isEmpty(launchScheduler)) {
    throw new RequestError(400, 'This server does not start sweeps from a queue: leave launchScheduler out.');
  }
  if (!isEmpty(templateVariableValues)) {
    throw new RequestError(400, 'Without a queue there is no template: leave templateVariableValues out.');
  }
}

/** Clients write a missing value as the JSON text `null`. */
function isEmpty(json: string | null | undefined): boolean {
  const value = json ? tryParseJson(json) : null;
  return value === null || (isJsonObject(value) && Object.keys(value).length === 0);
}

function readObject(json: string | null | undefined, field: string): string | null {
  if (!json || json === 'null') {
    return null;
  }
  readJsonObject(json, field);
  return json;
}

/** A filter that cannot be read is refused now, not when the runs are listed. */
function checkPriorRuns({ store }: RequestContext, projectId: number, filters: string | null): void {
  if (filters !== null) {
    countProjectRuns(store, projectId, filters);
  }
}
