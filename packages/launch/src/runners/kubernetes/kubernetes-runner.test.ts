// biome-ignore-all lint/suspicious/noTemplateCurlyInString: macros look like templates.
import { mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LaunchError } from '../../launch-error.js';
import { clusterJob, submitToCluster } from '../../testing/cluster-jobs.js';
import { EventList } from '../../testing/event-list.js';
import { type ApiObject, valueAt } from '../../testing/fake-kubernetes/api-object.js';
import { fakeCluster } from '../../testing/fake-kubernetes/fake-cluster.js';
import { resources } from '../../testing/fake-kubernetes/resources.js';
import { agentConfig, agentKey, runnerContext } from '../../testing/runner-context.js';
import { kubernetesRunner } from './kubernetes-runner.js';

const { jobs, pods, secrets, volcanoJobs } = resources;

const phase =
  (wanted: string) =>
  (object: ApiObject): boolean =>
    valueAt(object, 'status', 'phase') === wanted;

it('runs a job in a pod, whose key comes from a secret, and removes the secret [L251, L262]', async () => {
  await using cluster = await fakeCluster({ runsPods: true });
  const entry_point = ['sh', '-c', 'echo "$WANDB_RUN_ID $WANDB_PROJECT $0 key $WANDB_API_KEY"'];

  const { run, context } = await submitToCluster(cluster, { overrides: { entry_point, args: ['--lr'] } });

  expect(await run.wait()).toEqual({ state: 'finished', messages: [] });
  expect(await run.logs()).toBe('rid12345 proj_x --lr key [redacted]\n');
  expect(run.id).toMatch(/^launch-ent-1-proj-x-/);
  expect(context.lines).toEqual([`Made the Job ${run.id} in the namespace team for run rid12345`]);
  const [secret, job] = cluster.api.bodies;
  expect(secret).toMatchObject({
    type: 'kubernetes.io/basic-auth',
    metadata: { name: 'wandb-api-key-rid12345', labels: { 'wandb.ai/created-by': 'launch-agent' } },
    data: { password: Buffer.from(agentKey).toString('base64') },
  });
  expect(JSON.stringify(job)).not.toContain(agentKey);
  expect(cluster.store.list(secrets)).toEqual([]);
});

it('fails with its pod, and says nothing of it while it has not ended [L258, L260]', async () => {
  await using cluster = await fakeCluster();
  const { run } = await submitToCluster(cluster);
  expect(await run.status()).toEqual({ state: 'unknown', messages: [] });
  const pod = await cluster.until(pods);

  cluster.setStatus(pods, pod, { phase: 'Failed' });

  expect(await run.wait()).toEqual({ state: 'failed', messages: [] });
});

it('tells that its pod was taken away even when its Job has failed before, and deletes the Job [L257]', async () => {
  await using cluster = await fakeCluster();
  const { run } = await submitToCluster(cluster);
  const pod = await cluster.until(pods);

  const conditions = [{ type: 'DisruptionTarget', status: 'True', reason: 'EvictionByEvictionAPI' }];
  cluster.setStatus(pods, pod, { phase: 'Failed', conditions });

  expect((await run.wait()).state).toBe('preempted');
  expect(cluster.store.list(jobs)).toEqual([]);
});

it('warns that nothing is scheduled [L257]', async () => {
  await using cluster = await fakeCluster();
  const lines = new EventList();
  const { run } = await submitToCluster(cluster, {}, { context: { log: (line) => lines.add(line) } });
  const pod = await cluster.until(pods);
  const conditions = [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'no GPU' }];

  cluster.setStatus(pods, pod, { conditions });
  await lines.until(`Kubernetes warns of ${run.id}: no GPU`);
  cluster.setStatus(pods, pod, { phase: 'Running', conditions: [] });
  cluster.setStatus(pods, pod, { phase: 'Succeeded' });

  expect(await run.wait()).toEqual({ state: 'finished', messages: ['no GPU'] });
});

it('lets macros of manifests show secrets of the agent that are listed [L224]', async () => {
  await using cluster = await fakeCluster();
  const kubernetes = { metadata: { annotations: { a: '${ZONE} ${HF_TOKEN} ${DB_PASSWORD}' } } };
  const environment = { ZONE: 'z1', HF_TOKEN: 'hf', DB_PASSWORD: 'pw' };
  const config = agentConfig({ secretMacros: ['HF_TOKEN'] });

  await submitToCluster(cluster, { resource_args: { kubernetes } }, { context: { environment, config } });

  const job = await cluster.until(jobs);
  expect(valueAt(job, 'metadata', 'annotations', 'a')).toBe('z1 hf ${DB_PASSWORD}');
});

it('waits for as many pods as the Job wants [L258, L262]', async () => {
  await using cluster = await fakeCluster();
  const kubernetes = { spec: { completions: 2, parallelism: 2 } };
  const { run } = await submitToCluster(cluster, { resource_args: { kubernetes } });
  const first = await cluster.until(pods);
  const second = await cluster.until(pods, ({ metadata }) => metadata.name !== first.metadata.name);

  cluster.setStatus(pods, first, { phase: 'Succeeded' });
  cluster.setStatus(pods, second, { phase: 'Running' });
  await cluster.until(jobs, (job) => valueAt(job, 'status', 'succeeded') === 1);
  expect((await run.status()).state).not.toBe('finished');
  expect(await run.logs()).toMatch(/^launch0 of \S+\n$/);
  cluster.setStatus(pods, second, { phase: 'Succeeded' });

  expect((await run.wait()).state).toBe('finished');
});

it('deletes the Job when it is cancelled, and waits until its pods have ended', async () => {
  await using cluster = await fakeCluster({ runsPods: true });
  const script = `trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.05; done`;
  const { run } = await submitToCluster(cluster, { overrides: { entry_point: ['sh', '-c', script] } });
  await cluster.until(pods, phase('Running'));

  await run.cancel();

  expect(await run.status()).toEqual({ state: 'stopped', messages: [] });
  expect([...cluster.store.list(jobs), ...cluster.store.list(pods), ...cluster.store.list(secrets)]).toEqual([]);
  expect(cluster.api.requests.count(/^DELETE .*\/jobs\/launch-.*propagationPolicy=Foreground/)).toBe(1);
  await run.cancel();
  expect(cluster.api.requests.count(/^DELETE .*\/jobs\//)).toBe(1);
});

it('goes on when pods of a cancelled run do not end', async () => {
  await using cluster = await fakeCluster({ runsPods: true });
  const script = `trap '' TERM; while :; do sleep 0.05; done`;
  const spec = { overrides: { entry_point: ['sh', '-c', script] } };
  const { run, clock, context } = await submitToCluster(cluster, spec, { context: { stopGraceMs: 5_000 } });
  await cluster.until(pods, phase('Running'));

  const cancelled = run.cancel();
  await clock.untilSleeping(65_000);
  clock.advance(65_000);
  await cancelled;

  expect((await run.status()).state).toBe('stopped');
  expect(context.lines.at(-1)).toBe(`${run.id} is deleted, but its pods have not ended.`);
});

it('says when a run cannot be cancelled', async () => {
  await using cluster = await fakeCluster();
  const { run } = await submitToCluster(cluster);
  cluster.api.faults.push({ request: /^DELETE .*\/jobs\//, status: 403, message: 'jobs is forbidden' });

  await expect(run.cancel()).rejects.toThrow(new LaunchError(`${run.id} cannot be deleted: jobs is forbidden`));
});

it.each([
  [{ metadata: { namespace: 'other' }, namespace: 'default' }, 'other'],
  [{ namespace: 'default' }, 'default'],
  [{}, 'team'],
  [{ context: 'there' }, 'other'],
  [{ context: 'plain' }, 'default'],
  [{ context: 'plain', namespace: 'team' }, 'team'],
])('finds the namespace for %j [L253, L254]', async (kubernetes, namespace) => {
  await using cluster = await fakeCluster();

  await submitToCluster(cluster, { resource_args: { kubernetes } });

  const job = await cluster.until(jobs);
  expect(job.metadata.namespace).toBe(namespace);
  expect(job).not.toHaveProperty('context');
});

it('takes the configuration file that is named', async () => {
  await using cluster = await fakeCluster();
  const kubernetes = { configFile: cluster.configFile };

  await submitToCluster(cluster, { resource_args: { kubernetes } }, { context: { environment: { KUBECONFIG: '/x' } } });

  expect(await cluster.until(jobs)).not.toHaveProperty('configFile');
});

it.each([
  [{ context: 'elsewhere' }, 'There is no context elsewhere of Kubernetes. Known are: here, there, plain, nowhere.'],
  [{ configFile: '/nonexistent/config' }, 'The configuration of Kubernetes cannot be read.'],
  ['text', 'resource_args.kubernetes must be an object.'],
  [{ kind: 'Pod' }, 'resource_args.kubernetes must be a Job, and not a "Pod".'],
  [{ spec: { template: { spec: { hostNetwork: true } } } }, 'must not set "hostNetwork"'],
  [{ apiVersion: 'a/v1' }, 'A custom resource needs apiVersion'],
  [{ wait_timeout: 'long' }, 'wait_timeout must be a number of seconds'],
])('refuses %j before anything is made [L254, L264]', async (kubernetes, message) => {
  await using cluster = await fakeCluster();

  const start = submitToCluster(cluster, { resource_args: { kubernetes } });

  await expect(start).rejects.toThrow(LaunchError);
  await expect(start).rejects.toThrow(message);
  expect(cluster.store.list(jobs)).toEqual([]);
  expect(cluster.store.list(secrets)).toEqual([]);
});

it('says that there is no cluster', async () => {
  const context = runnerContext({ environment: { HOME: '/nonexistent' } });

  await expect(kubernetesRunner()(context).run(clusterJob())).rejects.toThrow(
    'There is no configuration of Kubernetes',
  );
});

it('says which package is missing', async () => {
  const error = Object.assign(new Error("Cannot find package '@kubernetes/client-node' imported from /x"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });
  const runner = kubernetesRunner({ loadClient: () => Promise.reject(error) })(runnerContext());

  await expect(runner.run(clusterJob())).rejects.toThrow(
    new LaunchError(
      'Jobs on kubernetes need the package @kubernetes/client-node, which is not installed: npm install @kubernetes/client-node',
    ),
  );
});

it('says what the cluster said when a Job cannot be made, and removes the secret [L261]', async () => {
  await using cluster = await fakeCluster();
  const kubernetes = { metadata: { name: 'Not Valid' } };

  const start = submitToCluster(cluster, { resource_args: { kubernetes } });

  await expect(start).rejects.toThrow(LaunchError);
  await expect(start).rejects.toThrow(
    /^The Job of run rid12345 cannot be made \(422\): Job "Not Valid" is invalid: metadata\.name: Invalid value/,
  );
  expect(cluster.store.list(secrets)).toEqual([]);
});

it('follows a Job that was made although the cluster said nothing of it', async () => {
  await using cluster = await fakeCluster();
  cluster.api.faults.push({ request: /^POST .*\/jobs/, status: 504, message: 'timed out', isDone: true });

  const { run } = await submitToCluster(cluster);
  cluster.setStatus(pods, await cluster.until(pods), { phase: 'Succeeded' });

  expect((await run.wait()).state).toBe('finished');
  expect(run.id).toMatch(/^launch-ent-1-proj-x-[a-z0-9]{5}$/);
});

it('says that a Job was not made when the cluster fails and has none', async () => {
  await using cluster = await fakeCluster();
  cluster.api.faults.push({ request: /^POST .*\/jobs/, status: 504, message: 'timed out' });

  await expect(submitToCluster(cluster)).rejects.toThrow('The Job of run rid12345 cannot be made (504): timed out');
});

it('shows no key in errors of the cluster', async () => {
  await using cluster = await fakeCluster();

  const start = submitToCluster(cluster, { resource_args: { kubernetes: { context: 'nowhere' } } });

  await expect(start).rejects.toThrow(
    new LaunchError('The secret wandb-api-key-rid12345 cannot be made: The cluster answers with the status 401.'),
  );
});

it('makes nothing when the start was ended before, and ends what was made meanwhile', async () => {
  await using cluster = await fakeCluster();
  const before = submitToCluster(cluster, {}, { signal: AbortSignal.abort(new Error('too late')) });
  await expect(before).rejects.toThrow('too late');
  expect(cluster.api.bodies).toEqual([]);

  const controller = new AbortController();
  const log = (line: string): void => {
    if (line.startsWith('Made')) controller.abort(new Error('meanwhile'));
  };
  const meanwhile = submitToCluster(cluster, {}, { signal: controller.signal, context: { log } });

  await expect(meanwhile).rejects.toThrow('meanwhile');
  await cluster.untilNone(jobs);
  expect(cluster.store.list(secrets)).toEqual([]);
});

it('reads the log of the first pod, and warns when there is none [L262]', async () => {
  await using cluster = await fakeCluster();
  const containers = [{ image: 'a' }, { image: 'b' }];
  const kubernetes = { spec: { template: { spec: { containers } } } };
  const { run, context } = await submitToCluster(cluster, { resource_args: { kubernetes } });
  const pod = await cluster.until(pods);

  expect(await run.logs()).toBe(`launch0 of ${pod.metadata.name}\n`);
  cluster.store.remove(pods, pod);
  cluster.store.remove(jobs, await cluster.until(jobs));
  await run.wait();

  await cluster.untilNone(pods);
  expect(await run.logs()).toBeNull();
  expect(context.lines.at(-1)).toBe(`${run.id} has no pods whose logs could be read.`);
});

it('runs a custom resource, with the key from a secret, and reads the logs of its pods [L255, L256]', async () => {
  await using cluster = await fakeCluster();
  const template = { spec: { containers: [{ name: 'm', image: '${image_uri}' }] } };
  const kubernetes = {
    apiVersion: 'batch.volcano.sh/v1alpha1',
    kind: 'Job',
    metadata: { name: 'training' },
    spec: { tasks: [{ template }, { template }] },
  };
  const { run } = await submitToCluster(cluster, { resource_args: { kubernetes } });
  const job = await cluster.until(volcanoJobs);
  const templates = [valueAt(job, 'spec', 'tasks', 0, 'template'), valueAt(job, 'spec', 'tasks', 1, 'template')];
  expect(templates[0]).toMatchObject({ spec: { containers: [{ image: 'i' }] } });
  const variables = templates.map((one) => valueAt(one, 'spec', 'containers', 0, 'env') as { name: string }[]);
  const key = { secretKeyRef: { name: 'wandb-api-key-rid12345', key: 'password' } };
  for (const list of variables) expect(list).toContainEqual({ name: 'WANDB_API_KEY', valueFrom: key });
  expect(variables.map((list) => list.some(({ name }) => name === 'WANDB_RUN_ID'))).toEqual([true, false]);
  expect(JSON.stringify(cluster.api.bodies.at(-1))).not.toContain(agentKey);
  const metadata = valueAt(templates[0], 'metadata') as Record<string, unknown>;
  for (const name of ['m-0', 'm-1']) {
    cluster.store.create(pods, { metadata: { ...metadata, name, namespace: 'team' }, spec: template.spec });
  }
  cluster.store.create(pods, {
    metadata: { labels: { 'wandb.ai/run-id': 'rid12345' }, name: 'of-another-start', namespace: 'team' },
    spec: template.spec,
    status: { phase: 'Failed', conditions: [{ type: 'DisruptionTarget', reason: 'PreemptionByScheduler' }] },
  });

  cluster.setStatus(volcanoJobs, job, { state: { phase: 'Running' } });
  cluster.setStatus(volcanoJobs, job, { state: { phase: 'Completed' } });

  expect(await run.wait()).toEqual({ state: 'finished', messages: [] });
  expect(await run.logs()).toBe('Pod m-0:\nm of m-0\n\nPod m-1:\nm of m-1\n');
  expect(cluster.store.list(secrets)).toEqual([]);
});

it('cancels a custom resource', async () => {
  await using cluster = await fakeCluster();
  const kubernetes = { apiVersion: 'batch.volcano.sh/v1alpha1', kind: 'Job', spec: { tasks: [] } };
  const { run } = await submitToCluster(cluster, { resource_args: { kubernetes } });

  await run.cancel();

  expect((await run.status()).state).toBe('stopped');
  expect(cluster.store.list(volcanoJobs)).toEqual([]);
});

it('copies code into the volume that pods share with the agent, and removes it at the end [L269]', async () => {
  await using cluster = await fakeCluster();
  await using code = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using volume = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(code.path, 'a.py'), 'print(1)');
  const environment = { WANDB_LAUNCH_CODE_PVC_NAME: 'code', WANDB_LAUNCH_CODE_PVC_MOUNT_PATH: volume.path };
  const source = { directory: code.path, baseImage: 'python:3.12', entryPoint: ['python', 'a.py'] };

  const { run } = await submitToCluster(cluster, { job: 'e/p/j:v0' }, { source, context: { environment } });

  const job = await cluster.until(jobs);
  const mount = { name: 'wandb-source-code-volume', mountPath: '/mnt/wandb', subPath: 'run-rid12345' };
  expect(valueAt(job, 'spec', 'template', 'spec')).toMatchObject({
    volumes: [{ name: 'wandb-source-code-volume', persistentVolumeClaim: { claimName: 'code' } }],
    containers: [
      { image: 'python:3.12', command: ['python', 'a.py'], workingDir: '/mnt/wandb', volumeMounts: [mount] },
    ],
  });
  expect(await readFile(join(volume.path, 'run-rid12345', 'a.py'), 'utf8')).toBe('print(1)');
  await run.cancel();
  expect(await readdir(volume.path)).toEqual([]);
});

it('refuses code that pods can get from nowhere before anything is made [L266, L269]', async () => {
  await using cluster = await fakeCluster();
  const source = { directory: '/code', baseImage: 'python:3.12' };

  await expect(submitToCluster(cluster, { job: 'e/p/j:v0' }, { source })).rejects.toThrow(
    new LaunchError('The code of the job is nowhere where pods could fetch it.'),
  );
  expect(cluster.api.requests.all).toEqual([]);
});

it('says what could not be removed at the end', async () => {
  await using cluster = await fakeCluster();
  const { run, context } = await submitToCluster(cluster);
  cluster.api.faults.push({ request: /^DELETE .*\/secrets\//, status: 403, message: 'secrets is forbidden' });

  cluster.setStatus(pods, await cluster.until(pods), { phase: 'Succeeded' });
  await run.wait();

  expect(context.lines.at(-1)).toBe('The secret wandb-api-key-rid12345 could not be removed: secrets is forbidden');
});
