import { abortable } from '@wandb-ts/core';
import { fetchJobSource } from '../job-sources/fetch-job-source.js';
import { LaunchError } from '../launch-error.js';
import type { LaunchJob } from '../run-spec/launch-job.js';
import type { PreparedJob, RunnerStatus, SubmittedRun } from '../runners/runner.js';
import { messageOf } from './agent-log.js';
import type { AgentServices } from './agent-services.js';
import { ItemWarnings } from './item-warnings.js';
import type { JobStage } from './job-failure.js';
import { makeJobFolder } from './job-folder.js';
import { watchRun } from './watch-run.js';

/** What code runs in on Kubernetes where no images are built. */
const defaultBaseImage = 'python:3.12-slim';

/** How a job ended. */
export interface JobEnd {
  /** Null when nothing was started and nothing is wrong. */
  readonly run: SubmittedRun | null;
  readonly status: RunnerStatus | null;
}

/** Options of {@link runItem}. */
export interface RunItemOptions {
  /** Ends the job. */
  readonly signal: AbortSignal;
  /** Told what the agent does with the job. */
  readonly onStage: (stage: JobStage) => void;
}

/**
 * Runs a claimed job to its end.
 * @throws whatever keeps it from starting.
 */
export async function runItem(services: AgentServices, job: LaunchJob, options: RunItemOptions): Promise<JobEnd> {
  const folder = await makeJobFolder();
  try {
    return await runIn(folder.files, services, job, options);
  } finally {
    await folder.remove().catch((error: unknown) => {
      services.log('warning', `The folder ${folder.path} could not be removed: ${messageOf(error)}`);
    });
  }
}

async function runIn(
  directory: string,
  services: AgentServices,
  job: LaunchJob,
  { signal, onStage }: RunItemOptions,
): Promise<JobEnd> {
  const { server, config, environment, artifacts, clock, intervals, log } = services;
  await checkSweep(services, job, signal);
  log('debug', `Fetching the code of run ${job.runId}`);
  const source = await fetchJobSource(job, { artifacts, directory, environment, signal });
  const runner = await services.loadRunner(job.resource);
  const prepared = await prepare(services, { job, source, image: null }, { signal, onStage });
  onStage('agent');
  signal.throwIfAborted();
  const run = await runner.run(prepared, { signal });
  if (run === null) return { run, status: null };
  log('debug', `Run ${job.runId} is ${run.id} of ${job.resource}`);
  const status = await watchRun(run, {
    clock,
    intervals,
    stoppedRunTimeoutMs: config.stoppedRunTimeoutMs,
    isStopRequested: () => server.isRunStopped(job),
    warnings: new ItemWarnings(server, job, log),
    log,
    signal,
  });
  return { run, status };
}

async function checkSweep(
  { server, log }: AgentServices,
  { entity, project, sweepId }: LaunchJob,
  signal: AbortSignal,
): Promise<void> {
  if (sweepId === null) return;
  const state = await abortable(server.sweepState({ entity, project }, sweepId), signal).catch((error: unknown) => {
    signal.throwIfAborted();
    log('warning', `The sweep ${sweepId} cannot be read: ${messageOf(error)}`);
    return null;
  });
  if (state === 'RUNNING' || state === 'PAUSED') return;
  throw new LaunchError(`The sweep ${sweepId} of the run has ended (${state ?? 'it cannot be read'}).`);
}

/** Finds the image to run in, which may have to be built. */
async function prepare(
  services: AgentServices,
  prepared: PreparedJob,
  { signal, onStage }: RunItemOptions,
): Promise<PreparedJob> {
  const { job, source } = prepared;
  const image = source.image ?? source.baseImage;
  if (image !== null || job.resource === 'local-process') return { ...prepared, image };
  onStage('build');
  const built = (await services.buildImage?.(prepared, { signal, onWarning: warnOfBuild(services, job) })) ?? null;
  if (built !== null) {
    const entryPoint = built.entryPoint ?? source.entryPoint;
    return { ...prepared, source: { ...source, entryPoint }, image: built.image };
  }
  if (job.resource === 'kubernetes' && source.remoteCode !== null) {
    const chosen = job.baseImage ?? defaultBaseImage;
    services.log('warning', `This agent builds no images; run ${job.runId} gets its code and packages in ${chosen}.`);
    return { ...prepared, image: chosen, lacksRequirements: true };
  }
  throw new LaunchError(
    `The job ${source.artifactName ?? job.runId} has no image, and this agent builds none. Run it on local-process, or ` +
      'install docker, podman or buildah for the agent and set builder.type and builder.destination in its configuration.',
  );
}

function warnOfBuild({ server, log }: AgentServices, { itemId }: LaunchJob): (message: string) => void {
  return (message) => {
    log('warning', message);
    server.warn(itemId, { message, stage: 'build' }).catch((error: unknown) => {
      log('warning', `The server was not told the warning ${JSON.stringify(message)}: ${messageOf(error)}`);
    });
  };
}
