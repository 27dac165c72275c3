import { type Client, type RequestOptions, resolveEntity, WandbError } from '@wandb-ts/core';
import { saveJob } from '@wandb-ts/public-api/jobs';
import { run as readRun } from '@wandb-ts/public-api/runs';
import { checkRemote, withoutUser } from '../job-sources/git-remote.js';
import type { LaunchAddOptions } from '../launch-add/launch-add-options.js';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import { isGitUri, parseGitUri, repositoryName } from './git-uri.js';
import { findRunSource } from './run-source.js';
import { isWandbUri, parseWandbReference } from './wandb-reference.js';

/** What a URI names. */
export type LaunchUri =
  | { readonly kind: 'run'; readonly entity: string; readonly project: string; readonly runId: string }
  | { readonly kind: 'job'; readonly job: string }
  | { readonly kind: 'git'; readonly remote: string; readonly ref: string | null; readonly path: string | null };

/**
 * Reads a URI that `launchAdd` can run.
 *
 * @param servers - URLs of the servers whose pages count as W&B's.
 * @throws {@link LaunchError} for any other.
 */
export function parseLaunchUri(uri: string, servers: readonly string[]): LaunchUri {
  const reference = uri.startsWith('/') || isWandbUri(uri, servers) ? parseWandbReference(uri) : null;
  const { entity = null, project = null, runId = null, jobName = null } = reference ?? {};
  if (entity !== null && project !== null) {
    if (runId !== null) return { kind: 'run', entity, project, runId };
    if (jobName !== null) return { kind: 'job', job: `${entity}/${project}/${jobName}:${reference?.jobAlias}` };
  }
  if (isGitUri(uri)) return { kind: 'git', ...parseGitUri(uri) };
  throw new LaunchError(`The uri ${withoutUser(uri)} is neither a run or a job of W&B nor a Git repository.`);
}

/**
 * Replaces the option `uri` by a job or an image: the one that a run was made of, or a new job of a repository. A run is run
 * again with its configuration and its arguments, unless the options say otherwise.
 *
 * @throws {@link LaunchError} for a URI that cannot be run, and together with a job or an image.
 */
export async function resolveUri(
  client: Client,
  options: LaunchAddOptions & { readonly uri: string },
  request: RequestOptions,
): Promise<LaunchAddOptions> {
  const { uri, ...rest } = options;
  const { docker } = rest.config ?? {};
  if (rest.job || rest.dockerImage || rest.config?.['job'] || (isRecord(docker) && docker['docker_image'])) {
    throw new LaunchError('The option uri of launchAdd excludes a job and a docker image: exactly one is needed.');
  }
  const target = parseLaunchUri(uri, [client.appUrl, client.settings.baseUrl]);
  if (target.kind === 'job') return { ...rest, job: target.job };
  if (target.kind === 'run') return repeatRun(client, target, rest, request);
  return { ...rest, ...(await jobOfRepository(client, target, rest, request)) };
}

async function repeatRun(
  client: Client,
  { entity, project, runId }: Extract<LaunchUri, { kind: 'run' }>,
  options: LaunchAddOptions,
  request: RequestOptions,
): Promise<LaunchAddOptions> {
  const run = await readRun(client, `${entity}/${project}/${runId}`, request).catch((cause: unknown) => {
    if (!WandbError.is(cause)) throw cause;
    throw new LaunchError(`Unable to read the run ${entity}/${project}/${runId}: ${cause.message}`, { cause });
  });
  const { source, args } = await findRunSource(run, request);
  const target = { entity: await targetEntity(client, options, request), project: targetProject(options) ?? project };
  const overrides = isRecord(options.config?.['overrides']) ? options.config['overrides'] : {};
  const repeated = {
    ...options,
    ...target,
    config: { ...options.config, overrides: { args, run_config: run.config, ...overrides } },
  };
  if (source.kind === 'image') return { ...repeated, dockerImage: source.image };
  if (source.kind === 'job') return { ...repeated, job: source.job };
  return { ...repeated, job: await saveJob(client, { ...target, ...source.job }, request) };
}

const standardProgram = 'main.py';

async function jobOfRepository(
  client: Client,
  { remote, ref, path }: Extract<LaunchUri, { kind: 'git' }>,
  options: LaunchAddOptions,
  request: RequestOptions,
): Promise<LaunchAddOptions> {
  checkRemote(remote);
  if (/^https:\/\/[^/]*@/i.test(remote)) {
    throw new LaunchError(
      'The uri of a repository must not hold credentials: everybody who sees the job would see them.',
    );
  }
  const program = path?.endsWith('.py') ? path : [path, standardProgram].filter(Boolean).join('/');
  const given = options.entryPoint ?? [];
  const entryPoint = given.length > 0 ? given : ['python', program];
  const commit = options.version || ref;
  const target = {
    entity: await targetEntity(client, options, request),
    project: targetProject(options) ?? repositoryName(remote),
  };
  const source = { type: 'repo', remote, commit } as const;
  const nothingKnown = { pythonVersion: null, requirements: null, patch: null };
  const name = `${remote}_${entryPoint.at(-1)}`;
  const job = await saveJob(client, { ...target, name, source, entryPoint, ...nothingKnown }, request);
  return { ...target, job };
}

async function targetEntity(
  client: Client,
  { entity, config }: LaunchAddOptions,
  request: RequestOptions,
): Promise<string> {
  const configured = config?.['entity'];
  return entity || (typeof configured === 'string' && configured) || resolveEntity(client, null, request);
}

function targetProject({ project, config }: LaunchAddOptions): string | null {
  const configured = config?.['project'];
  return project || (typeof configured === 'string' && configured) || null;
}
