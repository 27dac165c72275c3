import {
  type Client,
  fallbackProject,
  generateRunId,
  type RequestOptions,
  resolveEntity,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import { upsertRun } from '@wandb-ts/core/requests/runs';
import { checkProjectName } from '../projects/project-name.js';
import type { RunRecord } from './fetch-run.js';
import { toRunDetails, toRunFields } from './run-fields.js';
import { checkPathPart, checkRunId } from './run-id.js';

/** Options of `createRun`. */
export interface CreateRunOptions extends RequestOptions {
  /** The run id. An id that exists resumes that run. @defaultValue eight random letters and digits */
  readonly runId?: string | undefined;
  /** The project; it is created if it does not exist. @defaultValue the configured project, or `uncategorized` */
  readonly project?: string | undefined;
  /** The owning entity. @defaultValue the configured entity, or the viewer's default one */
  readonly entity?: string | undefined;
  /** Whether the run works already, or waits to be started. @defaultValue `running` */
  readonly state?: 'running' | 'pending' | undefined;
}

/** Sends what creates a run, and maps the answer. */
export async function sendCreateRun(client: Client, options: CreateRunOptions = {}): Promise<RunRecord> {
  const { runId = generateRunId(), state = 'running' } = options;
  checkRunId(runId, 'runId');
  if (state !== 'running' && state !== 'pending') throw new ValidationError('state must be running or pending.');
  const project = options.project ?? client.settings.project ?? fallbackProject;
  checkProjectName(project);
  checkPathPart(options.entity, 'entity');
  const entity = await resolveEntity(client, options.entity ?? null, options);
  const { upsertBucket } = await upsertRun(client, { entity, project, name: runId, state }, options);
  const node = upsertBucket?.bucket;
  if (!node) throw new UnexpectedResponseError(`The server does not confirm run ${entity}/${project}/${runId}.`);
  const location = { entity: node.project?.entity.name ?? entity, project: node.project?.name ?? project };
  return { fields: toRunFields(node, location), details: toRunDetails(node) };
}
