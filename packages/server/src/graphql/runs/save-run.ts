import type { UpsertBucketInput } from '../../generated/resolvers.js';
import { readJsonObject } from '../../json/read-object.js';
import { RequestError } from '../../request-error.js';
import type { Run } from '../../storage/rows.js';
import { makeRunName } from '../../storage/run-names.js';
import type { RunFields } from '../../storage/runs.js';
import { defaultProject, requireEntity, requireRunById } from '../access.js';
import type { RequestContext } from '../context.js';
import { associateRun } from '../launch/queue-items.js';
import { ensureProject } from '../save-project.js';
import { inheritHistory, readBranchPoint } from './fork-run.js';

/** A run after a write. */
export interface SavedRun {
  readonly run: Run;
  /** Whether the write made it. */
  readonly inserted: boolean;
}

/** Makes a run and its project, or changes the fields that are given. @throws RequestError when it may not be written. */
export function saveRun(context: RequestContext, input: UpsertBucketInput): SavedRun {
  const { store } = context;
  const fields = readFields(input);
  return store.transaction(() => {
    const saved = writeRun(context, input, fields);
    if (input.runQueueItemId) {
      associateRun(context, input.runQueueItemId, saved.run.name);
    }
    return saved;
  });
}

function writeRun(context: RequestContext, input: UpsertBucketInput, fields: RunFields): SavedRun {
  const { store } = context;
  if (input.id) {
    return changeRun(context, requireRunById(context, input.id), fields);
  }
  const name = checkRunName(input.name ?? '');
  const entity = requireEntity(context, input.entityName);
  if (entity.kind === 'organization') {
    throw new RequestError(400, 'Runs belong to teams and users, not to organizations, whose projects are registries.');
  }
  const project = ensureProject(context, entity, input.modelName || defaultProject);
  const existing = store.runs.byName(project.id, name);
  if (existing !== undefined) {
    return changeRun(context, existing, fields);
  }
  const number = store.projects.countRunMade(project.id);
  const id = store.runs.create({
    ...fields,
    displayName: fields.displayName || makeRunName(number),
    projectId: project.id,
    name,
    userId: context.user.id,
    createdAt: store.now(),
  });
  const branchPoint = readBranchPoint(fields.config);
  if (branchPoint !== null && branchPoint.run !== name) {
    inheritHistory(store, { id, projectId: project.id }, branchPoint);
  }
  const run = reread(context, id);
  store.automationEvents.emit({ type: 'RUN_STATE', runId: id, state: run.state });
  return { run, inserted: true };
}

function changeRun(context: RequestContext, run: Run, fields: RunFields): SavedRun {
  const { store } = context;
  store.runs.update(run.id, { ...fields, updatedAt: store.now() });
  const changed = reread(context, run.id);
  if (changed.state !== run.state) {
    store.automationEvents.emit({ type: 'RUN_STATE', runId: run.id, state: changed.state });
  }
  return { run: changed, inserted: false };
}

function reread({ store }: RequestContext, id: number): Run {
  const run = store.runs.byId(id);
  if (run === undefined) {
    throw new Error(`Run ${id} is gone.`);
  }
  return run;
}

const states: ReadonlySet<string> = new Set([
  'pending',
  'running',
  'finished',
  'failed',
  'crashed',
  'killed',
  'preempting',
  'preempted',
]);

function readFields(input: UpsertBucketInput): RunFields {
  if (input.state && !states.has(input.state)) {
    throw new RequestError(400, `The state of a run is one of ${[...states].join(', ')}.`);
  }
  checkLength('groupName', input.groupName);
  checkLength('displayName', input.displayName);
  return {
    displayName: input.displayName,
    description: input.description,
    notes: input.notes,
    commit: input.commit,
    group: input.groupName,
    jobType: input.jobType,
    host: input.host,
    program: input.jobProgram,
    repo: input.jobRepo,
    state: input.state || null,
    tags: input.tags?.flatMap((tag) => tag ?? []),
    config: checkObject('config', input.config),
    summary: checkObject('summaryMetrics', input.summaryMetrics),
    sweepName: input.sweep,
  };
}

const maxNameLength = 128;

function checkLength(field: string, text: string | null | undefined): void {
  if (text && text.length > maxNameLength) {
    throw new RequestError(400, `The field ${field} has more than ${maxNameLength} characters.`);
  }
}

function checkObject(field: string, text: string | null | undefined): string | null {
  if (text === null || text === undefined) {
    return null;
  }
  readJsonObject(text, `The field ${field}`);
  return text;
}

/** A colon, a slash or a step such as `..` would make the storage id and the URLs of the run ambiguous. */
function checkRunName(name: string): string {
  const isPlain = name.trim() === name && !/^\.{0,2}$/.test(name) && !/[/\\#?%:]/.test(name);
  if (!isPlain || name.length > maxNameLength) {
    throw new RequestError(
      400,
      'A run id has 1 to 128 characters, none of / \\ # ? % :, no blank at its ends, and is not . or ..',
    );
  }
  return name;
}
