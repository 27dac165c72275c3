// biome-ignore-all lint/suspicious/noTemplateCurlyInString: macros look like templates.
import { createRunQueue } from '@wandb-ts/public-api/run-queues';
import { afterEach, expect, it, vi } from 'vitest';
import { launchAdd } from '../../launch-add/launch-add.js';
import { LaunchError } from '../../launch-error.js';
import { type FakeClock, fakeClock } from '../../testing/fake-clock.js';
import { type FakeVertex, fakeVertex } from '../../testing/fake-vertex.js';
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
import type { SubmittedRun } from '../runner.js';
import { type VertexRunnerOptions, vertexRunner } from './vertex-runner.js';

const pool = {
  machine_spec: { machine_type: 'n1-standard-4', accelerator_type: 'NVIDIA_TESLA_T4', accelerator_count: 1 },
  replica_count: 1,
  container_spec: { image_uri: '${image_uri}', env: [{ name: 'MINE', value: '1' }] },
};
const complete = { spec: { worker_pool_specs: [pool], staging_bucket: 'gs://bucket/' } };
const environment = { type: 'gcp', region: 'europe-west4' };

afterEach(() => {
  vi.unstubAllEnvs();
});

it('makes a custom job with the credentials of the agent, and follows it to its end [L274, L275]', async () => {
  await using vertex = await startVertex();
  const args = { spec: { ...complete.spec, worker_pool_specs: [pool, pool] } };
  const { run, context } = await submit(vertex, args, { overrides: { args: ['--lr'] }, name: 'my run' });
  const [{ line, authorization, body } = { line: '', authorization: '', body: {} }] = vertex.requests;
  expect(line).toBe('POST /v1/projects/gcp-project/locations/europe-west4/customJobs');
  expect(authorization).toMatch(/^Bearer ey/);
  expect(body).toMatchObject({
    displayName: 'my run',
    labels: { 'wandb-run-id': 'rid12345' },
    jobSpec: {
      baseOutputDirectory: { outputUriPrefix: 'gs://bucket/aiplatform-custom-job-rid12345' },
    },
  });
  const pools = (body['jobSpec'] as { workerPoolSpecs: object[] }).workerPoolSpecs;
  expect(pools).toHaveLength(2);
  for (const one of pools) {
    expect(one).toMatchObject({
      machineSpec: { machineType: 'n1-standard-4', acceleratorCount: 1 },
      containerSpec: {
        imageUri: 'i',
        command: ['python', 'a.py', '--lr'],
        env: expect.arrayContaining([
          { name: 'MINE', value: '1' },
          { name: 'WANDB_RUN_ID', value: 'rid12345' },
          { name: 'WANDB_API_KEY', value: agentKey },
        ]),
      },
    });
  }
  expect(run.id).toBe('123');
  expect(await run.status()).toEqual({ state: 'starting', messages: [] });

  vertex.job = { state: 'JOB_STATE_SUCCEEDED' };

  expect(await run.wait()).toEqual({ state: 'finished', messages: [] });
  expect(await run.logs()).toBeNull();
  expect(context.lines[0]).toBe(
    'Made the custom job projects/gcp-project/locations/europe-west4/customJobs/123 of Vertex AI for run rid12345',
  );
});

it.each([
  ['JOB_STATE_SUCCEEDED', 'finished'],
  ['JOB_STATE_PARTIALLY_SUCCEEDED', 'finished'],
  ['JOB_STATE_FAILED', 'failed'],
  ['JOB_STATE_EXPIRED', 'failed'],
  ['JOB_STATE_CANCELLED', 'stopped'],
  ['JOB_STATE_CANCELLING', 'stopping'],
  ['JOB_STATE_RUNNING', 'running'],
  ['JOB_STATE_UPDATING', 'running'],
  ['JOB_STATE_PENDING', 'starting'],
  ['JOB_STATE_QUEUED', 'unknown'],
  ['JOB_STATE_PAUSED', 'unknown'],
])('calls a job in %s %s [L275]', async (state, expected) => {
  await using vertex = await startVertex();
  const { run } = await submit(vertex);

  vertex.job = { state };

  expect((await run.status()).state).toBe(expected);
});

it('says why a job failed, and that one is deleted [L275]', async () => {
  await using vertex = await startVertex();
  const failed = await submit(vertex);
  const deleted = await submit(vertex);

  vertex.job = { state: 'JOB_STATE_FAILED', error: { code: 3, message: 'no quota' } };
  await failed.run.status();
  vertex.failure = { status: 404, message: 'not found', code: 'NOT_FOUND' };

  expect(failed.context.lines.at(-1)).toMatch(/customJobs\/123 failed: no quota$/);
  expect((await deleted.run.status()).state).toBe('failed');
  expect(deleted.context.lines.at(-1)).toMatch(/customJobs\/123 is deleted\.$/);
});

it('cancels a job, and waits until it is cancelled [L275]', async () => {
  await using vertex = await startVertex();
  const { run, clock } = await submit(vertex);

  const cancelled = run.cancel();
  await clock.untilSleeping(3_000);
  vertex.job = { state: 'JOB_STATE_CANCELLED' };
  clock.advance(3_000);
  await cancelled;

  expect((await run.status()).state).toBe('stopped');
  expect(vertex.lines.count(/^POST .*\/customJobs\/123:cancel$/)).toBe(1);
});

it('hands on what else can be said of a job', async () => {
  await using vertex = await startVertex();
  const spec = {
    ...complete.spec,
    base_output_dir: 'gs://out',
    encryption_spec_key_name: 'key',
    labels: { team: 'x' },
  };
  const run = {
    timeout: 3600,
    service_account: 'account',
    network: 'net',
    enable_web_access: true,
    tensorboard: 'board',
    restart_job_on_worker_restart: true,
    experiment: 'exp',
    experiment_run: 'one',
  };

  await submit(vertex, { spec, run }, { run_id: 'Run.1' });

  const context = 'projects/gcp-project/locations/europe-west4/metadataStores/default/contexts/exp';
  expect(vertex.requests[0]?.body).toMatchObject({
    displayName: 'Run.1',
    labels: { team: 'x', 'wandb-run-id': 'run-1' },
    encryptionSpec: { kmsKeyName: 'key' },
    jobSpec: {
      baseOutputDirectory: { outputUriPrefix: 'gs://out' },
      scheduling: { timeout: '3600s', restartJobOnWorkerRestart: true },
      serviceAccount: 'account',
      network: 'net',
      enableWebAccess: true,
      tensorboard: 'board',
      experiment: context,
      experimentRun: `${context}-one`,
    },
  });
});

it('takes the arguments of either name, and an image that no container names', async () => {
  await using vertex = await startVertex();
  const args = { spec: { staging_bucket: 'b', worker_pool_specs: [{ container_spec: { args: ['kept'] } }] } };

  await submit(vertex, args, {}, { key: 'vertex', entryPoint: null });

  const [{ body } = { body: {} }] = vertex.requests;
  expect(body).toMatchObject({
    jobSpec: {
      workerPoolSpecs: [{ containerSpec: { imageUri: 'i', args: ['kept'] } }],
      baseOutputDirectory: { outputUriPrefix: 'gs://b/aiplatform-custom-job-rid12345' },
    },
  });
  expect(JSON.stringify(body)).not.toContain('"command"');
});

it.each([
  [{}, 'Jobs on Vertex AI need resource_args.gcp-vertex.'],
  [{ spec: { staging_bucket: 'b' } }, 'need worker_pool_specs in spec'],
  [{ spec: { worker_pool_specs: [{}], staging_bucket: 'b' } }, 'need container_spec in each of worker_pool_specs'],
  [{ spec: { worker_pool_specs: [{ container_spec: {} }] } }, 'need container_spec in each of worker_pool_specs'],
  [{ spec: { worker_pool_specs: [pool] } }, 'need staging_bucket in spec'],
])('refuses %j before anything is asked [L274]', async (args, message) => {
  await using vertex = await startVertex();

  const start = submit(vertex, args);

  await expect(start).rejects.toThrow(LaunchError);
  await expect(start).rejects.toThrow(message);
  expect(vertex.requests).toEqual([]);
});

it('needs the region of the agent', async () => {
  const context = runnerContext({ config: agentConfig({ environment: { type: 'aws', region: 'x' } }) });
  const job = launchJob({ resource: 'gcp-vertex', resource_args: { 'gcp-vertex': complete } });

  await expect(vertexRunner()(context).run({ job, source: jobSource({ image: 'i' }), image: 'i' })).rejects.toThrow(
    "need environment.type gcp and environment.region in the agent's configuration",
  );
});

it('says why Vertex AI does not take a job', async () => {
  await using vertex = await startVertex();
  vertex.failure = { status: 403, message: 'no permission', code: 'PERMISSION_DENIED' };

  await expect(submit(vertex)).rejects.toThrow(/^Vertex AI does not take the job: .*no permission/);
});

it('says that there are no credentials', async () => {
  await using vertex = await startVertex();
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '/nonexistent');

  await expect(submit(vertex)).rejects.toThrow('The agent has no credentials of Google Cloud');
});

it('says which package is missing', async () => {
  await using vertex = await startVertex();
  const error = new Error("Cannot find package '@google-cloud/aiplatform' imported from /x");
  const loadClient = (): Promise<never> => Promise.reject(Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' }));

  await expect(submit(vertex, complete, {}, { loadClient })).rejects.toThrow(
    'Jobs on gcp-vertex need the package @google-cloud/aiplatform, which is not installed',
  );
});

it('runs what is queued for Vertex AI, and cancels it when its run is asked to stop [L275]', async () => {
  await using vertex = await startVertex();
  await using wandb = await launchServer();
  await createRunQueue(wandb.client, 'gcp', 'gcp-vertex', { entity: 'local', config: complete });
  wandb.server.seed({ runs: [{ project: 'p', name: 'abc12345', state: 'running' }] });
  const spec = { queueName: 'gcp', entity: 'local', project: 'p', runId: 'abc12345', dockerImage: 'i' };
  const queued = await launchAdd(spec, { client: wandb.client });
  const clock = fakeClock();
  const factory = vertexRunner({ endpoint: vertex.endpoint, sleep: clock.sleep });
  await using agent = startRealAgent(wandb, {
    environment: { PATH: '' },
    config: { queues: ['gcp'], stoppedRunTimeoutMs: 10, environment },
    runners: { 'gcp-vertex': async () => factory },
  });
  const run = await queued.waitUntilRunning({ timeoutMs: 20_000, pollIntervalMs: 50 });
  await run.stop();
  await vertex.lines.until(/:cancel$/);
  await clock.untilSleeping(3_000);

  vertex.job = { state: 'JOB_STATE_CANCELLED' };
  clock.advance(3_000);
  await agent.lines.until('Job 123 of run abc12345 is stopped.');

  expect(vertex.requests[0]?.body).toMatchObject({ labels: { 'wandb-run-id': 'abc12345' } });
});

async function startVertex(): Promise<FakeVertex> {
  const vertex = await fakeVertex();
  for (const [name, value] of Object.entries(vertex.environment)) vi.stubEnv(name, value);
  return vertex;
}

interface Changes extends Pick<VertexRunnerOptions, 'loadClient'> {
  readonly key?: string;
  readonly entryPoint?: readonly string[] | null;
}

interface Submission {
  readonly run: SubmittedRun;
  readonly context: TestRunnerContext;
  readonly clock: FakeClock;
}

async function submit(
  { endpoint }: FakeVertex,
  args: object = complete,
  spec: Record<string, unknown> = {},
  { key = 'gcp-vertex', entryPoint = ['python', 'a.py'], ...options }: Changes = {},
): Promise<Submission> {
  const context = runnerContext({ config: agentConfig({ environment }) });
  const clock = fakeClock();
  const job = launchJob({ resource: 'gcp-vertex', resource_args: { [key]: args }, ...spec });
  const runner = vertexRunner({ endpoint, sleep: clock.sleep, ...options })(context);
  const run = await runner.run({ job, source: jobSource({ image: 'i', entryPoint }), image: 'i' });
  if (run === null) throw new Error('Nothing was started.');
  return { run, context, clock };
}
