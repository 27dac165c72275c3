import { generateRunId } from '@wandb-ts/core';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import { isSchedulerSpec } from './is-scheduler-spec.js';
import type { JobOrigin, JobOverrides, LaunchJob, QueueItem, SpecObject } from './launch-job.js';
import { checkWord, readCommand, readObject, readText } from './spec-values.js';

const apiKeyField = '_wandb_api_key';

/**
 * Reads an item of a queue.
 * @throws {@link LaunchError} when a value is missing or of the wrong type, when nothing says what to run, and for an image
 * that is to run as a plain process.
 */
export function parseRunSpec(item: QueueItem): LaunchJob {
  const { [apiKeyField]: apiKey, ...spec } = specOf(item);
  const overrides = readObject(spec, 'overrides');
  const docker = readObject(spec, 'docker');
  const resource = readText(spec, 'resource') ?? 'local-container';
  const { resourceArgs, builder } = splitResourceArgs(readObject(spec, 'resource_args'), resource);
  const job: Omit<LaunchJob, 'apiKey'> = {
    itemId: item.itemId,
    queueName: item.queueName,
    queueEntity: item.queueEntity,
    spec,
    origin: readOrigin(spec, docker, resource),
    isScheduler: isSchedulerSpec(spec),
    entity: required(spec, 'entity'),
    project: required(spec, 'project', true).toLowerCase(),
    runId: readText(spec, 'run_id') ?? generateRunId(),
    name: readText(spec, 'name'),
    author: readText(spec, 'author'),
    sweepId: readText(spec, 'sweep_id'),
    resumeCount: readCount(spec['_resume_count']),
    resource,
    resourceArgs,
    acceleratorBaseImage: readBaseImage(builder),
    baseImage: isRecord(builder) ? readText(builder, 'base_image') : null,
    userId: readCount(docker['user_id']) || 1000,
    pythonVersion: readText(spec, 'python_version'),
    overrides: readOverrides(overrides),
  };
  // Whoever prints, compares or serialises a job must not meet the key.
  return Object.defineProperty(job, 'apiKey', {
    value: typeof apiKey === 'string' && apiKey !== '' ? apiKey : null,
  }) as LaunchJob;
}

function specOf({ itemId, spec }: QueueItem): SpecObject {
  if (!isRecord(spec)) throw new LaunchError(`The item ${itemId} has no run spec.`);
  return spec;
}

function required(spec: SpecObject, key: string, mayBeEmpty = false): string {
  const value = spec[key];
  if (typeof value !== 'string' || (value === '' && !mayBeEmpty)) throw new LaunchError(`The run spec has no ${key}.`);
  return checkWord(key, value);
}

function readOrigin(spec: SpecObject, docker: SpecObject, resource: string): JobOrigin {
  const image = readText(docker, 'docker_image') ?? readText(spec, 'image_uri');
  if (image !== null) {
    if (resource === 'local-process') throw new LaunchError(`The image ${image} cannot run as a local process.`);
    return { kind: 'image', image };
  }
  const job = readText(spec, 'job');
  if (job !== null) return { kind: 'job', job };
  if (readText(spec, 'uri')?.startsWith('placeholder')) return { kind: 'scheduler' };
  throw new LaunchError('The run spec names neither a job nor an image.');
}

function readOverrides(overrides: SpecObject): JobOverrides {
  const entryPoint = readCommand(overrides, 'entry_point');
  return {
    args: readCommand(overrides, 'args'),
    runConfig: readObject(overrides, 'run_config'),
    entryPoint: entryPoint.length > 0 ? entryPoint : null,
    artifacts: readObject(overrides, 'artifacts'),
    files: readObject(overrides, 'files'),
    dockerfile: readText(overrides, 'dockerfile'),
    workingDir: readText(overrides, 'working_dir'),
  };
}

/** The block `builder` below the job's resource is for the build, and not for what runs the job. */
function splitResourceArgs(all: SpecObject, resource: string): { resourceArgs: SpecObject; builder: unknown } {
  const own = all[resource];
  if (!isRecord(own)) return { resourceArgs: all, builder: undefined };
  const { builder, ...args } = own;
  return { resourceArgs: { ...all, [resource]: args }, builder };
}

function readBaseImage(builder: unknown): string | null {
  if (!isRecord(builder)) return null;
  const blocks = [builder['accelerator'], builder['cuda']].filter(isRecord);
  for (const block of blocks) {
    const image = readText(block, 'base_image');
    if (image !== null) return image;
  }
  return null;
}

function readCount(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
