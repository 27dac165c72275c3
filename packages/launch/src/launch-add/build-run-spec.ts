import { parseArtifactPath, ValidationError } from '@wandb-ts/core';
import type { RunSpec } from '@wandb-ts/public-api/run-queues';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import type { LaunchAddOptions } from './launch-add-options.js';

/** A run spec that still lacks its entity, and what is sent beside it. */
export interface RunSpecDraft {
  /** The run spec with an empty entity when the options name none. */
  readonly runSpec: RunSpec;
  /** The entity of the run; null when the options name none. */
  readonly entity: string | null;
  /** Values for the queue; null when there are none to send. */
  readonly templateVariables: Readonly<Record<string, number | string>> | null;
  /** What the caller may want to know. */
  readonly warnings: readonly string[];
}

/**
 * Makes the run spec of options. Keys of `config` keep their places, and what is missing follows in W&B's order.
 *
 * @throws {@link ValidationError} for parts of `config` in another form, {@link LaunchError} without exactly one source.
 */
export function buildRunSpec(options: LaunchAddOptions): RunSpecDraft {
  const config = options.config ?? {};
  const { job, project, author, name, dockerImage, sweepId, resource, version, entryPoint } = options;
  const spec: Record<string, unknown> = { ...config };
  if (job !== undefined && job !== null) spec['job'] = job;
  const entity = options.entity || textIn(config, 'entity') || null;
  spec['entity'] = entity ?? '';
  if (author) spec['author'] = author;
  spec['project'] = project || textIn(config, 'project') || projectOfJob(spec['job']) || '';
  if (name) spec['name'] = name;
  spec['docker'] = { ...objectIn(config, 'docker'), ...(dockerImage && { docker_image: dockerImage }) };
  if (sweepId) spec['sweep_id'] = sweepId;
  if (!Object.hasOwn(config, 'resource')) spec['resource'] = resource || null;
  spec['git'] = { ...objectIn(config, 'git'), ...(version && { version }) };
  spec['overrides'] = readOverrides(config, entryPoint ?? []);
  if (!isEmpty(options.resourceArgs)) spec['resource_args'] = options.resourceArgs;
  if (options.runId !== undefined && options.runId !== null) spec['run_id'] = options.runId;
  if (options.repository) spec['registry'] = { ...objectIn(config, 'registry'), url: options.repository };
  const warnings = dropResourceArgs(spec);
  const templateVariables = takeTemplateVariables(spec, options.templateVariables ?? null);
  checkSource(spec);
  return { runSpec: spec, entity, templateVariables, warnings };
}

function readOverrides(config: RunSpec, entryPoint: readonly string[]): RunSpec {
  const overrides = objectIn(config, 'overrides');
  if (overrides['args'] !== undefined && !Array.isArray(overrides['args'])) {
    throw new LaunchError('config.overrides.args must be a list of strings.');
  }
  return { ...overrides, ...(entryPoint.length > 0 && { entry_point: entryPoint }) };
}

/** A spec with settings of its own has no values of variables: the values win. */
function dropResourceArgs(spec: Record<string, unknown>): string[] {
  if (isEmpty(spec['resource_args']) || isEmpty(spec['template_variables'])) return [];
  delete spec['resource_args'];
  return ['The run spec has both resource_args and template_variables: the template_variables are used.'];
}

function takeTemplateVariables(
  spec: Record<string, unknown>,
  given: Readonly<Record<string, number | string>> | null,
): Readonly<Record<string, number | string>> | null {
  const own = spec['template_variables'];
  if (!isRecord(own)) return given;
  delete spec['template_variables'];
  return { ...(own as Record<string, number | string>), ...given };
}

function checkSource({ job, docker }: RunSpec): void {
  const image = isRecord(docker) ? docker['docker_image'] : undefined;
  if (Boolean(job) !== Boolean(image)) return;
  const found = job ? 'both a job and a docker image' : 'neither a job nor a docker image';
  throw new LaunchError(`The run spec names ${found}. Exactly one of uri, job and dockerImage is needed.`);
}

/** The project of `entity/project/name:alias`, or of the page of a job; null for a job in another form. */
function projectOfJob(job: unknown): string | null {
  if (typeof job !== 'string') return null;
  if (/^https?:/i.test(job)) return parseArtifactPath(job).project;
  const parts = job.split('/');
  return parts.length === 3 ? (parts[1] ?? null) : null;
}

function textIn(config: RunSpec, key: string): string | null {
  const value = config[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw new ValidationError(`config.${key} must be a string.`);
}

function objectIn(config: RunSpec, key: string): RunSpec {
  const value = config[key];
  if (value === undefined || value === null) return {};
  if (isRecord(value)) return value;
  throw new ValidationError(`config.${key} must be an object.`);
}

/** Whether a part of a spec has nothing in it, as Python sees it. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  return Object.keys(value).length === 0;
}
