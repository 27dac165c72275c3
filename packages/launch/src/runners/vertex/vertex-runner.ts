import type { v1 } from '@google-cloud/aiplatform';
import { sleep as sleepFor } from '@wandb-ts/core';
import { jobEnvironment } from '../../job-environment/job-environment.js';
import { resolveResourceArgs } from '../../job-environment/macros.js';
import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { SpecObject } from '../../run-spec/launch-job.js';
import { loadOptionalPackage } from '../optional-package.js';
import { PolledRun } from '../polled-run.js';
import type {
  PreparedJob,
  Runner,
  RunnerContext,
  RunnerFactory,
  RunnerRunOptions,
  RunnerState,
  SubmittedRun,
} from '../runner.js';
import { customJob } from './custom-job.js';

/** The client of Vertex AI. */
export type VertexModule = typeof import('@google-cloud/aiplatform');

/** What differs from the usual runner. */
export interface VertexRunnerOptions {
  /** Imports the client. @defaultValue from the package `@google-cloud/aiplatform` */
  readonly loadClient?: (() => Promise<VertexModule>) | undefined;
  /** Where Vertex AI is. @defaultValue the address of the region */
  readonly endpoint?: VertexEndpoint | undefined;
  /** Waits. @defaultValue by the clock of the machine */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** An address of Vertex AI. */
export interface VertexEndpoint {
  readonly apiEndpoint: string;
  readonly port?: number;
  readonly protocol?: 'http' | 'https';
}

type JobServiceClient = v1.JobServiceClient;

/** The states of jobs by name; what is queued or paused has neither started nor ended. */
const states: Readonly<Record<string, RunnerState>> = {
  JOB_STATE_PENDING: 'starting',
  JOB_STATE_RUNNING: 'running',
  JOB_STATE_UPDATING: 'running',
  JOB_STATE_SUCCEEDED: 'finished',
  JOB_STATE_PARTIALLY_SUCCEEDED: 'finished',
  JOB_STATE_FAILED: 'failed',
  JOB_STATE_EXPIRED: 'failed',
  JOB_STATE_CANCELLING: 'stopping',
  JOB_STATE_CANCELLED: 'stopped',
};

/** What runs jobs as custom jobs of Google's Vertex AI. */
export function vertexRunner(options: VertexRunnerOptions = {}): RunnerFactory {
  return (context): Runner => ({
    run: (prepared, runOptions) => run(context, prepared, { ...options, ...runOptions }),
  });
}

/** Runs jobs with the application default credentials, in the region that the agent's configuration names. */
export const createVertexRunner: RunnerFactory = vertexRunner();

async function run(
  context: RunnerContext,
  prepared: PreparedJob,
  options: VertexRunnerOptions & RunnerRunOptions,
): Promise<SubmittedRun> {
  const { loadClient = () => import('@google-cloud/aiplatform'), sleep = sleepFor, signal } = options;
  const { job, source, image } = prepared;
  const { client: server, log } = context;
  const given = vertexArgs(context, prepared);
  const region = regionOf(context);
  const variables = jobEnvironment(job, {
    baseUrl: server.settings.baseUrl,
    apiKey: server.apiKey,
    image: source.image,
  });
  const parts = { job, given, image, entryPoint: source.entryPoint, environment: variables };
  // What is missing is said before anybody is asked for a project.
  customJob({ ...parts, parent: '' });
  const module = await loadOptionalPackage({ name: '@google-cloud/aiplatform', resource: 'gcp-vertex' }, loadClient);
  const endpoint = options.endpoint ?? { apiEndpoint: `${region}-aiplatform.googleapis.com` };
  const client = new module.v1.JobServiceClient({ ...endpoint, fallback: true });
  const parent = `projects/${await projectOf(client)}/locations/${region}`;
  signal?.throwIfAborted();
  const name = await createJob(client, parent, customJob({ ...parts, parent }));
  log(`Made the custom job ${name} of Vertex AI for run ${job.runId}`);
  const submitted = new PolledRun({
    id: name.split('/').at(-1) ?? name,
    read: () => readState(client, name, log),
    stop: () => client.cancelCustomJob({ name }),
    readLogs: async () => null,
    secrets: [],
    sleep,
    log,
  });
  if (signal?.aborted) await submitted.cancel();
  signal?.throwIfAborted();
  return submitted;
}

/** Queues of W&B say `gcp-vertex`; older run specs say `vertex`. */
function vertexArgs({ environment, config }: RunnerContext, { job, image }: PreparedJob): SpecObject {
  const args = resolveResourceArgs(job, { imageUri: image, environment, secretMacros: config.secretMacros });
  const given = [args['vertex'], args['gcp-vertex']].find((block) => isRecord(block) && Object.keys(block).length > 0);
  if (!isRecord(given)) throw new LaunchError('Jobs on Vertex AI need resource_args.gcp-vertex.');
  return given;
}

function regionOf({ config }: RunnerContext): string {
  const { type, region } = config.environment;
  if (type === 'gcp' && typeof region === 'string' && region !== '') return region;
  throw new LaunchError(
    "Jobs on Vertex AI need environment.type gcp and environment.region in the agent's configuration.",
  );
}

async function projectOf(client: JobServiceClient): Promise<string> {
  try {
    return await client.getProjectId();
  } catch (error) {
    throw new LaunchError(`The agent has no credentials of Google Cloud: ${messageOf(error)}`);
  }
}

async function createJob(client: JobServiceClient, parent: string, job: Record<string, unknown>): Promise<string> {
  let name: string | null | undefined;
  try {
    const [created] = await client.createCustomJob({ parent, customJob: job });
    name = created.name;
  } catch (error) {
    throw new LaunchError(`Vertex AI does not take the job: ${messageOf(error)}`);
  }
  if (!name) throw new LaunchError('Vertex AI does not say how it calls the job.');
  return name;
}

async function readState(client: JobServiceClient, name: string, log: (line: string) => void): Promise<RunnerState> {
  try {
    const [{ state, error }] = await client.getCustomJob({ name });
    if (error?.message) log(`The custom job ${name} failed: ${error.message}`);
    return states[String(state)] ?? 'unknown';
  } catch (error) {
    if (!isNotFound(error)) throw error;
    log(`The custom job ${name} is deleted.`);
    return 'failed';
  }
}

/** By the code of gRPC. */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 5;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
