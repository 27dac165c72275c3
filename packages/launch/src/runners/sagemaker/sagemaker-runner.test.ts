import { createRunQueue } from '@wandb-ts/public-api/run-queues';
import { afterEach, expect, it, vi } from 'vitest';
import { launchAdd } from '../../launch-add/launch-add.js';
import { LaunchError } from '../../launch-error.js';
import { type FakeAws, fakeAws } from '../../testing/fake-aws.js';
import { type FakeClock, fakeClock } from '../../testing/fake-clock.js';
import { launchServer } from '../../testing/launch-server.js';
import { launchJob } from '../../testing/queue-items.js';
import { startRealAgent } from '../../testing/real-agent.js';
import {
  agentConfig,
  agentKey,
  jobSource,
  runnerContext,
  type TestRunnerContext,
} from '../../testing/runner-context.js';
import type { RunnerContext, SubmittedRun } from '../runner.js';
import { readAccount } from './role-arn.js';
import { type SagemakerRunnerOptions, sagemakerRunner } from './sagemaker-runner.js';
import { signRequest } from './sign-request.js';

const complete = {
  RoleArn: 'arn:aws:iam::9:role/x',
  OutputDataConfig: { S3OutputPath: 's3://b' },
  ResourceConfig: { InstanceType: 'ml.m4', InstanceCount: 1, VolumeSizeInGB: 2 },
  StoppingCondition: { MaxRuntimeInSeconds: 60 },
};

afterEach(() => {
  vi.unstubAllEnvs();
});

it('makes a training job with the credentials of the agent, and follows it to its end [L270, L273]', async () => {
  await using aws = await startAws();
  const { run, context } = await submit(aws);
  const { body, headers } = aws.requests[0] ?? {};
  expect(body).toMatchObject({
    TrainingJobName: 'rid12345',
    RoleArn: 'arn:aws:iam::9:role/x',
    AlgorithmSpecification: { TrainingImage: 'i', TrainingInputMode: 'File' },
    Environment: { WANDB_RUN_ID: 'rid12345', WANDB_API_KEY: agentKey },
    Tags: [{ Key: 'WandbRunId', Value: 'rid12345' }],
  });
  expect(headers?.['authorization']).toContain('Credential=AKIDEXAMPLE/');
  expect(headers?.['authorization']).toContain('/eu-west-1/sagemaker/aws4_request');
  expect(run.id).toBe('sagemaker-rid12345');
  expect(await run.status()).toEqual({ state: 'running', messages: [] });

  aws.state = { TrainingJobStatus: 'Completed' };

  expect(await run.wait()).toEqual({ state: 'finished', messages: [] });
  expect(context.lines).toEqual(['Made the training job rid12345 of SageMaker for run rid12345']);
});

it('lets macros show secrets of the agent that are listed [L224]', async () => {
  await using aws = await startAws();
  // biome-ignore lint/suspicious/noTemplateCurlyInString: macros look like templates.
  const tag = { Key: 'a', Value: '${HF_TOKEN} ${DB_PASSWORD}' };
  const environment = { ...aws.environment, HF_TOKEN: 'hf', DB_PASSWORD: 'pw' };
  const config = agentConfig({ secretMacros: ['HF_TOKEN'] });

  await submit(aws, { ...complete, Tags: [tag] }, { context: { environment, config } });

  // biome-ignore lint/suspicious/noTemplateCurlyInString: macros look like templates.
  expect(aws.requests[0]?.body['Tags']).toContainEqual({ Key: 'a', Value: 'hf ${DB_PASSWORD}' });
});

it('sends no longer values of variables than SageMaker takes [L219, L270]', async () => {
  await using aws = await startAws();
  const run_config = { note: 'x'.repeat(600) };

  await submit(aws, complete, { spec: { overrides: { run_config } } });

  const environment = aws.requests[0]?.body['Environment'] as Record<string, string>;
  expect(environment).not.toHaveProperty('WANDB_CONFIG');
  expect(environment['WANDB_CONFIG_0']).toHaveLength(512);
  expect(JSON.parse(`${environment['WANDB_CONFIG_0']}${environment['WANDB_CONFIG_1']}`)).toEqual(run_config);
});

it.each([
  ['Completed', 'finished'],
  ['Stopped', 'finished'],
  ['Failed', 'failed'],
  ['Stopping', 'stopping'],
  ['InProgress', 'running'],
  ['Unheard', 'unknown'],
])('calls a job that is %s %s [L273]', async (status, state) => {
  await using aws = await startAws();
  const { run, context } = await submit(aws);

  aws.state = { TrainingJobStatus: status, FailureReason: 'AlgorithmError: exit code 1' };

  expect((await run.status()).state).toBe(state);
  expect(context.lines.includes('The training job rid12345 failed: AlgorithmError: exit code 1')).toBe(
    status === 'Failed',
  );
});

it('looks again while somebody waits, also after a failure, and asks nothing after the end [L273]', async () => {
  await using aws = await startAws();
  const { run, clock, context } = await submit(aws);
  aws.errors.set('SageMaker.DescribeTrainingJob', { name: 'ValidationException', message: 'not now' });

  const ended = run.wait();
  await clock.untilSleeping(30_000);
  aws.errors.clear();
  aws.state = { TrainingJobStatus: 'Failed' };
  clock.advance(30_000);

  expect((await ended).state).toBe('failed');
  expect(context.lines).toContain('How sagemaker-rid12345 is cannot be told: not now');
  const count = aws.requests.length;
  expect((await run.status()).state).toBe('failed');
  await run.cancel();
  expect(aws.requests).toHaveLength(count);
});

it('stops a job that is cancelled, and waits until it has stopped [L273]', async () => {
  await using aws = await startAws();
  const { run, clock } = await submit(aws);

  const cancelled = run.cancel();
  await clock.untilSleeping(3_000);
  expect((await run.status()).state).toBe('stopping');
  aws.state = { TrainingJobStatus: 'Stopped' };
  clock.advance(3_000);
  await cancelled;

  expect((await run.status()).state).toBe('stopped');
  expect(aws.actions.count('SageMaker.StopTrainingJob')).toBe(1);
});

it('is content with a job that ends before it can be stopped', async () => {
  await using aws = await startAws();
  const { run } = await submit(aws);
  aws.onRequest = (action) => {
    if (action === 'SageMaker.StopTrainingJob') aws.state = { TrainingJobStatus: 'Completed' };
  };
  aws.errors.set('SageMaker.StopTrainingJob', { name: 'ValidationException', message: 'The job is Completed.' });

  await run.cancel();

  expect((await run.status()).state).toBe('finished');
});

it('says when a cancelled job does not end', async () => {
  await using aws = await startAws();
  const { run, clock } = await submit(aws);

  const cancelled = run.cancel();
  cancelled.catch(() => undefined);
  await clock.untilSleeping(3_000);
  clock.advance(300_000);

  await expect(cancelled).rejects.toThrow('was asked to end, and has not done so in 300 seconds');
});

it('reads the log, without the key', async () => {
  await using aws = await startAws();
  const { run, context } = await submit(aws);
  expect(await run.logs()).toBeNull();
  expect(context.lines.at(-1)).toBe('The training job rid12345 has no log.');

  aws.log = ['one', `key ${agentKey}`];

  expect(await run.logs()).toBe('1000:one\n1001:key [redacted]');
  expect(aws.requests.at(-1)?.body).toEqual({
    logGroupName: '/aws/sagemaker/TrainingJobs',
    logStreamName: 'rid12345/algo-1',
  });
});

it('expands the bare name of a role with the account and partition of its credentials [L272]', async () => {
  await using aws = await startAws();

  await submit(aws, { ...complete, RoleArn: null, role_arn: 'my-role' });

  expect(aws.actions.all).toEqual(['GetCallerIdentity', 'SageMaker.CreateTrainingJob']);
  expect(aws.requests[1]?.body['RoleArn']).toBe('arn:aws-us-gov:iam::123456789012:role/my-role');
});

it('signs requests as the client of AWS does [L272]', async () => {
  await using aws = await startAws();
  await submit(aws);
  const { headers = {}, text = '' } = aws.requests[0] ?? {};
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(headers['authorization'] ?? '') ?? [];
  const signed = Object.fromEntries(names.split(';').map((name) => [name, headers[name] ?? '']));

  const authorization = signRequest(
    { service: 'sagemaker', region: 'eu-west-1', headers: signed, body: text },
    { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-agent' },
  );

  expect(names).toContain('host');
  expect(authorization).toBe(headers['authorization']);
});

it('says why AWS does not name the account [L272]', async () => {
  await using aws = await startAws();
  aws.errors.set('GetCallerIdentity', { name: 'x', message: 'The security token is expired' });
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'session' };

  const read = readAccount({ region: 'eu-west-1', credentials, environment: aws.environment });

  await expect(read).rejects.toThrow(
    new LaunchError('AWS does not say to which account the agent belongs: The security token is expired'),
  );
  expect(aws.requests[0]?.headers).toMatchObject({ 'x-amz-security-token': 'session' });
});

it('takes the region of the agent', async () => {
  await using aws = await startAws();
  const config = agentConfig({ environment: { type: 'aws', region: 'us-east-2' } });

  await submit(aws, complete, { context: { config } });

  expect(aws.requests[0]?.headers['authorization']).toContain('/us-east-2/sagemaker/');
});

it.each([
  [null, 'Jobs on SageMaker need resource_args.sagemaker.'],
  [{ ...complete, StoppingCondition: null }, 'Jobs on SageMaker need StoppingCondition'],
  [{ ...complete, RoleArn: null }, 'Jobs on SageMaker need RoleArn'],
])('refuses %j before anything is asked [L271]', async (sagemaker, message) => {
  await using aws = await startAws();

  const start = submit(aws, sagemaker);

  await expect(start).rejects.toThrow(LaunchError);
  await expect(start).rejects.toThrow(message);
  expect(aws.requests).toEqual([]);
});

it('says why SageMaker does not take a job', async () => {
  await using aws = await startAws();
  aws.errors.set('SageMaker.CreateTrainingJob', { name: 'ResourceInUse', message: 'The name is taken' });

  await expect(submit(aws)).rejects.toThrow(
    new LaunchError('SageMaker does not take the training job rid12345 (ResourceInUse): The name is taken'),
  );
});

it('says which package is missing', async () => {
  await using aws = await startAws();
  const loadClient = (): Promise<never> =>
    Promise.reject(
      Object.assign(new Error("Cannot find package '@aws-sdk/client-sagemaker'"), { code: 'ERR_MODULE_NOT_FOUND' }),
    );

  await expect(submit(aws, complete, { loadClient })).rejects.toThrow(
    'Jobs on sagemaker need the package @aws-sdk/client-sagemaker, which is not installed',
  );
});

it('runs what is queued for SageMaker, and stops it when its run is asked to stop', async () => {
  await using aws = await startAws();
  await using wandb = await launchServer();
  await createRunQueue(wandb.client, 'aws', 'sagemaker', { entity: 'local', config: complete });
  wandb.server.seed({ runs: [{ project: 'p', name: 'abc12345', state: 'running' }] });
  const spec = { queueName: 'aws', entity: 'local', project: 'p', runId: 'abc12345', dockerImage: 'i' };
  const queued = await launchAdd(spec, { client: wandb.client });
  const clock = fakeClock();
  const factory = sagemakerRunner({ sleep: clock.sleep });
  await using agent = startRealAgent(wandb, {
    environment: { PATH: '' },
    config: { queues: ['aws'], stoppedRunTimeoutMs: 10 },
    runners: { sagemaker: async () => factory },
  });
  const run = await queued.waitUntilRunning({ timeoutMs: 20_000, pollIntervalMs: 50 });
  await run.stop();
  await aws.actions.until('SageMaker.StopTrainingJob');
  await clock.untilSleeping(3_000);

  aws.state = { TrainingJobStatus: 'Stopped' };
  clock.advance(3_000);
  await agent.lines.until('Job sagemaker-abc12345 of run abc12345 is stopped.');

  expect(aws.requests[0]?.body).toMatchObject({
    TrainingJobName: 'abc12345',
    OutputDataConfig: complete.OutputDataConfig,
  });
});

async function startAws(): Promise<FakeAws> {
  const aws = await fakeAws();
  for (const [name, value] of Object.entries(aws.environment)) vi.stubEnv(name, value);
  return aws;
}

interface Changes extends Pick<SagemakerRunnerOptions, 'loadClient'> {
  readonly context?: Partial<RunnerContext>;
  readonly spec?: Record<string, unknown>;
}

interface Submission {
  readonly run: SubmittedRun;
  readonly context: TestRunnerContext;
  readonly clock: FakeClock;
}

async function submit(
  aws: FakeAws,
  sagemaker: unknown = complete,
  { context: changes, spec = {}, ...options }: Changes = {},
): Promise<Submission> {
  const context = runnerContext({ environment: aws.environment, ...changes });
  const clock = fakeClock();
  const job = launchJob({ resource: 'sagemaker', resource_args: { sagemaker }, ...spec });
  const runner = sagemakerRunner({ sleep: clock.sleep, ...options })(context);
  const run = await runner.run({ job, source: jobSource({ image: 'i' }), image: 'i' });
  if (run === null) throw new Error('Nothing was started.');
  return { run, context, clock };
}
