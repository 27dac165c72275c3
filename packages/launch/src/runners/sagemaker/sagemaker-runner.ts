import type { CreateTrainingJobCommandInput, SageMakerClient, TrainingJobStatus } from '@aws-sdk/client-sagemaker';
import { sleep as sleepFor } from '@wandb-ts/core';
import { jobEnvironment, sagemakerValueLength } from '../../job-environment/job-environment.js';
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
import { readAccount, roleArn } from './role-arn.js';
import { type TrainingJobRequest, trainingJobRequest } from './training-job.js';
import { readTrainingLog } from './training-log.js';

/** The client of SageMaker. */
export type SagemakerModule = typeof import('@aws-sdk/client-sagemaker');

/** What differs from the usual runner. */
export interface SagemakerRunnerOptions {
  /** Imports the client. @defaultValue from the package `@aws-sdk/client-sagemaker` */
  readonly loadClient?: (() => Promise<SagemakerModule>) | undefined;
  /** Waits. @defaultValue by the clock of the machine */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

const states: Readonly<Record<TrainingJobStatus, RunnerState>> = {
  Completed: 'finished',
  Stopped: 'finished',
  Failed: 'failed',
  Stopping: 'stopping',
  InProgress: 'running',
  Deleting: 'stopping',
};

/** What runs jobs as training jobs of Amazon SageMaker. */
export function sagemakerRunner(options: SagemakerRunnerOptions = {}): RunnerFactory {
  return (context): Runner => ({
    run: (prepared, runOptions) => run(context, prepared, { ...options, ...runOptions }),
  });
}

/** Runs jobs with the credentials and in the region that the agent's configuration and environment name. */
export const createSagemakerRunner: RunnerFactory = sagemakerRunner();

async function run(
  context: RunnerContext,
  prepared: PreparedJob,
  options: SagemakerRunnerOptions & RunnerRunOptions,
): Promise<SubmittedRun> {
  const { loadClient = () => import('@aws-sdk/client-sagemaker'), sleep = sleepFor, signal } = options;
  const { job } = prepared;
  const given = sagemakerArgs(context, prepared);
  const module = await loadOptionalPackage({ name: '@aws-sdk/client-sagemaker', resource: 'sagemaker' }, loadClient);
  const region = regionOf(context);
  const client = new module.SageMakerClient(region === null ? {} : { region });
  const request = await makeRequest(context, prepared, { given, client, signal });
  signal?.throwIfAborted();
  await createJob(module, client, request);
  const { TrainingJobName } = request;
  context.log(`Made the training job ${TrainingJobName} of SageMaker for run ${job.runId}`);
  const submitted = new PolledRun({
    id: `sagemaker-${TrainingJobName}`,
    read: () => readState(module, client, { name: TrainingJobName, log: context.log }),
    stop: () => client.send(new module.StopTrainingJobCommand({ TrainingJobName })),
    readLogs: async () => readTrainingLog(TrainingJobName, { region: await client.config.region(), log: context.log }),
    secrets: [context.client.apiKey, job.apiKey],
    sleep,
    log: context.log,
  });
  if (signal?.aborted) await submitted.cancel();
  signal?.throwIfAborted();
  return submitted;
}

function sagemakerArgs({ environment, config }: RunnerContext, { job, image }: PreparedJob): SpecObject {
  const args = resolveResourceArgs(job, { imageUri: image, environment, secretMacros: config.secretMacros });
  const given = args['sagemaker'];
  if (!isRecord(given)) throw new LaunchError('Jobs on SageMaker need resource_args.sagemaker.');
  return given;
}

/** Null leaves the region to the environment. */
function regionOf({ config }: RunnerContext): string | null {
  const { type, region } = config.environment;
  return type === 'aws' && typeof region === 'string' && region !== '' ? region : null;
}

interface RequestOptions {
  readonly given: SpecObject;
  readonly client: SageMakerClient;
  readonly signal?: AbortSignal | undefined;
}

async function makeRequest(
  { client: server, environment }: RunnerContext,
  { job, source, image }: PreparedJob,
  { given, client, signal }: RequestOptions,
): Promise<TrainingJobRequest> {
  const { baseUrl } = server.settings;
  const options = { job, given, image, entryPoint: source.entryPoint };
  const variables = jobEnvironment(job, {
    baseUrl,
    apiKey: server.apiKey,
    image: source.image,
    maxValueLength: sagemakerValueLength,
  });
  // What is missing is said before anybody is asked for an account.
  trainingJobRequest({ ...options, roleArn: '', environment: variables });
  const role = await roleArn(given['RoleArn'] ?? given['role_arn'], async () => {
    const [region, credentials] = await Promise.all([client.config.region(), client.config.credentials()]);
    return readAccount({ region, credentials, environment, signal });
  });
  return trainingJobRequest({ ...options, roleArn: role, environment: variables });
}

async function createJob(module: SagemakerModule, client: SageMakerClient, request: TrainingJobRequest): Promise<void> {
  // Whoever queued the job wrote it; SageMaker checks it.
  const input = request as unknown as CreateTrainingJobCommandInput;
  try {
    const { TrainingJobArn } = await client.send(new module.CreateTrainingJobCommand(input));
    if (!TrainingJobArn) throw new LaunchError('SageMaker does not confirm the training job.');
  } catch (error) {
    if (error instanceof LaunchError || !(error instanceof Error)) throw error;
    throw new LaunchError(
      `SageMaker does not take the training job ${request.TrainingJobName} (${error.name}): ${error.message}`,
    );
  }
}

async function readState(
  module: SagemakerModule,
  client: SageMakerClient,
  { name, log }: { readonly name: string; readonly log: (line: string) => void },
): Promise<RunnerState> {
  const described = await client.send(new module.DescribeTrainingJobCommand({ TrainingJobName: name }));
  const { TrainingJobStatus: status, FailureReason: reason } = described;
  if (status === 'Failed' && reason) log(`The training job ${name} failed: ${reason}`);
  return status !== undefined && Object.hasOwn(states, status) ? states[status] : 'unknown';
}
