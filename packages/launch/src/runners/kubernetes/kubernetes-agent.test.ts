import process from 'node:process';
import { createRunQueue, pushRunSpec, type QueuedRun } from '@wandb-ts/public-api/run-queues';
import { expect, it } from 'vitest';
import { launchAdd } from '../../launch-add/launch-add.js';
import { type BundledScript, bundleScript } from '../../testing/bundle-script.js';
import { nodeCommand } from '../../testing/child-scripts.js';
import { valueAt } from '../../testing/fake-kubernetes/api-object.js';
import { type FakeCluster, fakeCluster } from '../../testing/fake-kubernetes/fake-cluster.js';
import { resources } from '../../testing/fake-kubernetes/resources.js';
import { type LaunchServer, launchServer } from '../../testing/launch-server.js';
import { type RealAgent, type RealAgentOptions, startRealAgent } from '../../testing/real-agent.js';

const { jobs, pods, secrets } = resources;

/** A program that logs a run, and then goes on until it is ended when its first argument is `forever`. */
const training = `
  import { createClient } from '@wandb-ts/core';
  import { startRun } from '@wandb-ts/public-api/run-writer';
  const run = await startRun(createClient({ netrcPath: '/nonexistent' }), { config: { lr: 0.1, epochs: 2 } });
  for (let epoch = 0; epoch < run.config.epochs; epoch += 1) run.log({ loss: 1 / (epoch + 1) });
  console.log('logged');
  if (process.argv[2] === 'forever') setInterval(() => undefined, 1000);
  else await run.finish();
`;

it('runs what is queued for Kubernetes, and whoever queued it gets the run', async () => {
  await using wandb = await kubernetesQueue();
  await using cluster = await fakeCluster({ runsPods: true });
  await using script = await bundleScript(training);
  const queued = await queue(wandb, script, { config: { overrides: { run_config: { lr: 0.5 } } } });
  await using agent = startAgent(wandb, cluster);

  const run = await queued.waitUntilFinished({ timeoutMs: 60_000, pollIntervalMs: 50 });
  await agent.lines.until(/^Job .* is finished\.$/);

  expect(run).toMatchObject({ id: 'abc12345', state: 'finished', config: { lr: 0.5, epochs: 2 } });
  expect(run.summary.get('loss')).toBe(0.5);
  expect(agent.lines.all).toContainEqual(
    expect.stringMatching(/^Made the Job launch-local-p-\S+ in the namespace team/),
  );
  expect(valueAt(await cluster.until(jobs), 'metadata', 'labels')).toMatchObject({ 'wandb.ai/run-id': 'abc12345' });
  expect(valueAt(cluster.store.list(pods)[0], 'spec', 'nodeSelector')).toEqual({ disk: 'ssd' });
  expect(cluster.store.list(secrets)).toEqual([]);
});

it('ends the pods of a run that is asked to stop', async () => {
  await using wandb = await kubernetesQueue();
  await using cluster = await fakeCluster({ runsPods: true });
  await using script = await bundleScript(training);
  const queued = await queue(wandb, script, { config: { overrides: { args: ['forever'] } } });
  await using agent = startAgent(wandb, cluster, { config: { stoppedRunTimeoutMs: 30 } });
  const run = await queued.waitUntilRunning({ timeoutMs: 60_000, pollIntervalMs: 50 });

  await run.stop();
  await agent.lines.until(/^Job .* of run abc12345 is stopped\.$/);

  expect([jobs, pods, secrets].flatMap((kind) => cluster.store.list(kind))).toEqual([]);
  expect(cluster.api.requests.count(/^DELETE .*\/jobs\//)).toBe(1);
});

it('tells why an item cannot run on the cluster [L261]', async () => {
  await using wandb = await kubernetesQueue();
  await using cluster = await fakeCluster();
  const resourceArgs = { kubernetes: { metadata: { namespace: 'nowhere' } } };
  const queued = await launchAdd({ ...usual, dockerImage: 'i', resourceArgs }, { client: wandb.client });
  await using agent = startAgent(wandb, cluster);

  await agent.lines.until(/^The item .* failed/);
  agent.stop();
  await agent.ended;

  expect(await queued.failure()).toMatchObject({
    message: 'The secret wandb-api-key-abc12345 cannot be made: namespaces "nowhere" not found',
    stage: 'agent',
  });
});

it('queues a run again whose pod was taken away, and resumes it [L257]', async () => {
  await using wandb = await kubernetesQueue();
  await using cluster = await fakeCluster();
  await launchAdd({ ...usual, dockerImage: 'i' }, { client: wandb.client });
  await using agent = startAgent(wandb, cluster);
  const first = await cluster.until(pods);

  const conditions = [{ type: 'DisruptionTarget', status: 'True', reason: 'PreemptionByScheduler' }];
  cluster.setStatus(pods, first, { phase: 'Failed', conditions });
  const second = await cluster.until(pods, ({ metadata }) => metadata.uid !== first.metadata.uid);

  const variables = valueAt(second, 'spec', 'containers', 0, 'env');
  expect(variables).toContainEqual({ name: 'WANDB_RESUME', value: 'allow' });
  expect(variables).toContainEqual({ name: 'WANDB_RUN_ID', value: 'abc12345' });
  expect(agent.lines.all).toContain('The machine of run abc12345 was taken away; it is queued again.');
});

it('runs a program of a base image with packages and code that the pod fetches, where nothing is built [L266, L267]', async () => {
  await using wandb = await kubernetesQueue();
  await using cluster = await fakeCluster();
  const command = nodeCommand('0');
  const spec = { job: 'local/p/cmd:v0', entity: 'local', project: 'p', run_id: 'abc12345', resource: 'kubernetes' };
  const runSpec = { ...spec, overrides: { entry_point: command } };
  await pushRunSpec(wandb.client, { entity: 'local', queueName: 'gpu', runSpec });
  await using agent = startAgent(wandb, cluster);

  const pod = await cluster.until(pods);

  expect(valueAt(pod, 'spec', 'containers', 0, 'image')).toBe('python:3.12-slim');
  expect(valueAt(pod, 'spec', 'containers', 0, 'args', 0)).toContain(`&& exec ${process.execPath} --eval 0 --`);
  expect(valueAt(pod, 'spec', 'initContainers', 0, 'command', 2)).toContain('wandb.Api().artifact(');
  expect(agent.lines.count(/^This agent builds no images; run abc12345 gets its code/)).toBe(1);
});

const usual = { queueName: 'gpu', entity: 'local', project: 'p', runId: 'abc12345' };

/** A server with the queue `gpu`. */
async function kubernetesQueue(): Promise<LaunchServer> {
  const wandb = await launchServer();
  const config = { spec: { template: { spec: { nodeSelector: { disk: 'ssd' } } } } };
  await createRunQueue(wandb.client, 'gpu', 'kubernetes', { entity: 'local', config });
  return wandb;
}

function queue({ client }: LaunchServer, { file }: BundledScript, changes: object): Promise<QueuedRun> {
  const entryPoint = [process.execPath, file];
  return launchAdd({ ...usual, dockerImage: 'training:1', entryPoint, ...changes }, { client });
}

function startAgent(wandb: LaunchServer, cluster: FakeCluster, options: RealAgentOptions = {}): RealAgent {
  const { config, ...rest } = options;
  return startRealAgent(wandb, {
    environment: { PATH: process.env['PATH'], KUBECONFIG: cluster.configFile },
    config: { queues: ['gpu'], ...config },
    ...rest,
  });
}
