// biome-ignore-all lint/suspicious/noTemplateCurlyInString: macros look like templates.
import { expect, it } from 'vitest';
import { LaunchError } from '../../launch-error.js';
import { type ClusterJob, type ClusterJobChanges, clusterJob } from '../../testing/cluster-jobs.js';
import { type FakeClock, fakeClock } from '../../testing/fake-clock.js';
import { valueAt } from '../../testing/fake-kubernetes/api-object.js';
import { type FakeCluster, fakeCluster } from '../../testing/fake-kubernetes/fake-cluster.js';
import { resources } from '../../testing/fake-kubernetes/resources.js';
import { agentKey, runnerContext } from '../../testing/runner-context.js';
import { kubernetesRunner } from './kubernetes-runner.js';

const { deployments, endpoints, jobs, pods, secrets, services } = resources;

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'model_${run_id}', labels: { app: 'model' } },
  spec: {
    selector: { matchLabels: { app: 'model' } },
    template: { metadata: { labels: { app: 'model' } }, spec: { containers: [{ name: 'Model_1', image: 'm' }] } },
  },
};
const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'model' },
  spec: { selector: { app: 'model' } },
};

it('makes what a job brings with it, waits until that is ready, and removes it at the end [L268]', async () => {
  await using cluster = await fakeCluster();
  const { started, clock } = start(cluster, [{ config: deployment }, { config: service }, { config: {} }], {
    overrides: { run_config: { lr: 1 } },
  });
  const made = await cluster.until(deployments);
  expect(made.metadata).toMatchObject({
    name: 'model-rid12345',
    namespace: 'team',
    labels: {
      app: 'model',
      'wandb.ai/run-id': 'rid12345',
      'wandb.ai/created-by': 'launch-agent',
      'wandb.ai/auxiliary-resource': 'aux-ent-1-proj-x-rid12345',
    },
  });
  expect(valueAt(made, 'spec', 'template')).toMatchObject({
    metadata: { labels: { app: 'model', 'wandb.ai/auxiliary-resource': 'aux-ent-1-proj-x-rid12345' } },
    spec: {
      containers: [
        {
          name: 'model-1',
          env: [
            { name: 'WANDB_CONFIG', value: '{"lr":1}' },
            {
              name: 'WANDB_API_KEY',
              valueFrom: { secretKeyRef: { name: 'wandb-api-key-rid12345', key: 'password' } },
            },
          ],
          securityContext: { allowPrivilegeEscalation: false },
        },
      ],
    },
  });
  expect(JSON.stringify(made)).not.toContain(agentKey);
  await clock.untilSleeping(2_000);
  expect(cluster.store.list(jobs)).toEqual([]);

  cluster.setStatus(deployments, made, { replicas: 1, readyReplicas: 1 });
  cluster.store.create(endpoints, {
    metadata: { name: 'model', namespace: 'team' },
    subsets: [{ addresses: [{ ip: '10.0.0.1' }] }],
  });
  const run = await whileWaiting(clock, started);
  expect(cluster.store.list(services)).toHaveLength(1);
  cluster.setStatus(pods, await cluster.until(pods), { phase: 'Succeeded' });
  await run.wait();

  expect([deployments, services, secrets].flatMap((kind) => cluster.store.list(kind))).toEqual([]);
});

it.each([
  [{ wait_timeout: 4 }, 4],
  [{}, 300],
])('gives up what is not ready in time, and removes everything: %j [L268]', async (kubernetes, seconds) => {
  await using cluster = await fakeCluster();
  const { started, clock } = start(cluster, [{ config: deployment }], { resource_args: { kubernetes } });

  const refused = expect(whileWaiting(clock, started)).rejects;

  await refused.toThrow(new LaunchError(`Deployment model-rid12345 was not ready within ${seconds} seconds.`));
  expect([deployments, jobs, secrets].flatMap((kind) => cluster.store.list(kind))).toEqual([]);
});

it('does not wait when it is not to [L268]', async () => {
  await using cluster = await fakeCluster();
  const { started } = start(cluster, [{ config: deployment }], {
    resource_args: { kubernetes: { wait_for_ready: false } },
  });

  await started;

  expect(await cluster.until(jobs)).not.toHaveProperty('wait_for_ready');
});

it('waits for a pod until its containers are ready [L268]', async () => {
  await using cluster = await fakeCluster();
  const config = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'db' },
    spec: { containers: [{ name: 'db', image: 'd' }] },
  };
  const { started, clock } = start(cluster, [{ config }]);
  const pod = await cluster.until(pods);

  cluster.setStatus(pods, pod, { phase: 'Running', containerStatuses: [{ name: 'db', ready: false }] });
  await clock.untilSleeping(2_000);
  expect(cluster.store.list(jobs)).toEqual([]);
  cluster.setStatus(pods, pod, { containerStatuses: [{ name: 'db', ready: true }] });

  await whileWaiting(clock, started);
});

it.each([
  [{ config: { kind: 'ClusterRoleBinding', metadata: { name: 'x' } } }, 'cannot have a "ClusterRoleBinding"'],
  [{ config: { kind: 'Service', metadata: {} } }, 'Each of additional_services needs metadata.name.'],
  [{ config: { kind: 'Pod', metadata: { name: 'x' }, spec: { hostPID: true } } }, 'must not set "hostPID"'],
])('refuses %j before anything is made [L264, L268]', async (extra, message) => {
  await using cluster = await fakeCluster();

  const { started } = start(cluster, [{ config: service }, extra]);

  await expect(started).rejects.toThrow(message);
  expect(cluster.api.bodies).toEqual([]);
});

it('refuses services that are no list [L268]', async () => {
  await using cluster = await fakeCluster();

  await expect(start(cluster, {}).started).rejects.toThrow('additional_services of the run spec must be a list.');
});

it('says which service the cluster refuses, and removes the others [L268]', async () => {
  await using cluster = await fakeCluster();
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec: { containers: [{ name: 'x' }] } };
  const { started } = start(cluster, [{ config: service }, { config: pod }], {
    resource_args: { kubernetes: { wait_for_ready: false } },
  });

  await expect(started).rejects.toThrow(/^Pod x cannot be made \(422\): Pod "x" is invalid: .*image: Required value/);
  expect([services, secrets].flatMap((kind) => cluster.store.list(kind))).toEqual([]);
});

interface Start {
  readonly started: Promise<ClusterJob['run']>;
  readonly clock: FakeClock;
}

function start(
  cluster: FakeCluster,
  additional_services: unknown,
  spec: Record<string, unknown> = {},
  changes: ClusterJobChanges = {},
): Start {
  const clock = fakeClock();
  const context = runnerContext({ environment: { KUBECONFIG: cluster.configFile } });
  const runner = kubernetesRunner({ sleep: (ms, signal) => clock.sleep(ms, signal) })(context);
  const started = runner.run(clusterJob({ additional_services, ...spec }, changes)).then((run) => {
    if (run === null) throw new Error('Nothing was started.');
    return run;
  });
  started.catch(() => undefined);
  return { started, clock };
}

/** Lets every wait be over until something is done. */
async function whileWaiting<Value>(clock: FakeClock, done: Promise<Value>): Promise<Value> {
  let isDone = false;
  const end = done.finally(() => {
    isDone = true;
  });
  end.catch(() => undefined);
  while (!isDone) {
    await Promise.race([clock.untilSleeping(2_000), end.catch(() => undefined)]);
    clock.advance(2_000);
  }
  return end;
}
