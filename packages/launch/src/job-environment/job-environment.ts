import { stringifyJson } from '@wandb-ts/core';
import type { LaunchJob } from '../run-spec/launch-job.js';
import { shardValue } from './shard-value.js';

/** What the agent adds to what the job says. */
export interface JobEnvironmentOptions {
  /** URL of the server. */
  readonly baseUrl: string;
  /** The agent's API key, for jobs without one of their own; null when it has none. */
  readonly apiKey: string | null;
  /** The image that a job artifact names as its source. @defaultValue that of the run spec, or none */
  readonly image?: string | null | undefined;
  /** The longest value of a variable, in characters. @defaultValue 32,670, of which every system takes several */
  readonly maxValueLength?: number | undefined;
}

/** The longest value of a variable on SageMaker, in characters. */
export const sagemakerValueLength = 512;

/**
 * The variables that tell the code of a job where its run goes, in the order and the forms of wandb 0.20.1. The values of
 * `overrides` are JSON; those that are too long are spread over `WANDB_CONFIG_0`, `WANDB_CONFIG_1` and so on.
 */
export function jobEnvironment(job: LaunchJob, options: JobEnvironmentOptions): Record<string, string> {
  const { maxValueLength = 32_670 } = options;
  const { overrides, origin } = job;
  const jobSlot = origin.kind === 'job' ? { _wandb_job: origin.job } : {};
  const slots: Record<string, unknown> = { ...jobSlot, ...overrides.artifacts };
  const variables: Record<string, string | null> = {
    WANDB_BASE_URL: options.baseUrl,
    WANDB_API_KEY: job.apiKey ?? options.apiKey,
    WANDB_PROJECT: job.project || null,
    WANDB_ENTITY: job.entity,
    WANDB_LAUNCH: 'True',
    WANDB_RUN_ID: job.runId,
    WANDB_DOCKER: origin.kind === 'image' ? origin.image : (options.image ?? null),
    WANDB_NAME: job.name,
    WANDB_USERNAME: job.apiKey === null ? job.author : null,
    WANDB_SWEEP_ID: job.sweepId,
    WANDB_RESUME: job.resumeCount > 0 ? 'allow' : null,
    WANDB_LAUNCH_QUEUE_NAME: job.queueName || null,
    WANDB_LAUNCH_QUEUE_ENTITY: job.queueEntity || null,
    WANDB_LAUNCH_TRACE_ID: job.itemId || null,
    ...shardValue('WANDB_CONFIG', toJson(overrides.runConfig), maxValueLength),
    ...shardValue('WANDB_LAUNCH_FILE_OVERRIDES', toJson(overrides.files), maxValueLength),
    WANDB_ARTIFACTS: toJson(slots),
  };
  const present = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(present);
}

/** Bare NaN and infinities are what Python writes and reads. */
function toJson(value: unknown): string {
  return stringifyJson(value, { nonFinite: 'token' });
}

const ownedVariable =
  /^WANDB_(?:PROJECT|ENTITY|LAUNCH|RUN_ID|DOCKER|NAME|USERNAME|SWEEP_ID|RESUME|LAUNCH_QUEUE_NAME|LAUNCH_QUEUE_ENTITY|LAUNCH_TRACE_ID|CONFIG(?:_\d+)?|LAUNCH_FILE_OVERRIDES(?:_\d+)?|ARTIFACTS|BASE_URL|API_KEY|RUN_GROUP|JOB_TYPE|NOTES|TAGS)$/;

/**
 * The environment of a process on the agent's machine: the agent's own, without what says where runs go, and then the
 * job's. An agent that is a job itself hands nothing of that on.
 */
export function localEnvironment(
  inherited: Readonly<Record<string, string | undefined>>,
  job: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept = Object.entries(inherited).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !ownedVariable.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), ...job };
}
