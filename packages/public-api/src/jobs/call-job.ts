import { type Client, ValidationError } from '@wandb-ts/core';
import { Artifact } from '../artifacts/artifact.js';
import { isPlainRecord } from '../records.js';
import { readPriority } from '../run-queues/priority.js';
import { defaultQueueName, queueProject } from '../run-queues/queue-names.js';
import { QueuedRun } from '../run-queues/queued-run.js';
import { type RunSpec, withoutApiKey } from '../run-queues/run-spec.js';
import { sendRunSpec } from '../run-queues/send-run-spec.js';
import { checkStorable } from '../storable-json.js';
import { explainMismatch } from './explain-mismatch.js';
import type { Job, JobCallOptions } from './job.js';

/** What a job is called with. */
interface JobCall {
  readonly config: object;
  /** The program and its first arguments, in place of the job's own; null to keep those. */
  readonly entryPoint: readonly string[] | null;
}

/** Puts a job on a queue. See {@link Job.call}. */
export async function callJob(
  client: Client,
  job: Job,
  { config, entryPoint }: JobCall,
  options: JobCallOptions = {},
): Promise<QueuedRun> {
  const { project, entity, queue, resource, resourceArgs, templateVariables, projectQueue, ...rest } = options;
  const { priority = null, ...request } = rest;
  const runConfig = toRunConfig(config);
  checkConfig(client, job, runConfig);
  const place = { entity: entity || job.entity, project: project || job.project };
  const runSpec: RunSpec = {
    overrides: { run_config: runConfig, ...(entryPoint !== null && { entry_point: entryPoint }) },
    job: job.name,
    ...place,
    docker: {},
    resource: resource || null,
    git: {},
    ...(resourceArgs && Object.keys(resourceArgs).length > 0 && { resource_args: resourceArgs }),
  };
  const target = { queueName: queue || defaultQueueName, projectQueue: projectQueue || queueProject };
  const number = priority === null ? null : readPriority(priority);
  const pushed = await sendRunSpec(
    client,
    {
      entity: place.entity,
      ...target,
      runSpec,
      templateVariables: templateVariables ?? undefined,
      priority: number ?? undefined,
    },
    request,
  );
  return new QueuedRun(client, {
    ...place,
    ...target,
    runQueueItemId: pushed.itemId,
    priority: number,
    runSpec: withoutApiKey({ ...runSpec, ...effective(pushed.runSpec) }),
  });
}

/** Copies a configuration, with references in the place of artifacts. */
function toRunConfig(config: object): Record<string, unknown> {
  if (!isPlainRecord(config)) throw new ValidationError('The config of a job must be a plain object.');
  const copy = withReferences(config, 'config', new Set()) as Record<string, unknown>;
  checkStorable(copy, 'config');
  return copy;
}

function withReferences(value: unknown, path: string, parents: ReadonlySet<object>): unknown {
  if (value instanceof Artifact) {
    if (value.id !== null) return value.toJSONReference();
    throw new ValidationError(`${path} is an artifact that is not logged. Save it before the job is queued.`);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (parents.has(value)) throw new ValidationError(`${path} contains itself, which JSON cannot hold.`);
  const inside = new Set([...parents, value]);
  if (Array.isArray(value)) return value.map((member, index) => withReferences(member, `${path}[${index}]`, inside));
  if (!isPlainRecord(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, withReferences(member, `${path}.${key}`, inside)]);
  return Object.fromEntries(entries);
}

function checkConfig(client: Client, job: Job, config: Readonly<Record<string, unknown>>): void {
  if (job.isPartial) {
    const message = `The job ${job.name} has not run yet: whether it takes this configuration is not known.`;
    client.emit({ type: 'warning', message });
    return;
  }
  const problems = job.inputTypes === null ? [] : explainMismatch(job.inputTypes, config, 'config');
  if (problems.length > 0) throw new ValidationError(`The job ${job.name} does not take this: ${problems.join(' ')}`);
}

/** The resource and its settings as the queue decided them, where the server tells. */
function effective(answered: RunSpec | null): RunSpec {
  const { resource, resource_args } = answered ?? {};
  return { ...(resource ? { resource } : {}), ...(resource_args ? { resource_args } : {}) };
}
