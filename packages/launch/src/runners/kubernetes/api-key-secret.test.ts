import { expect, it } from 'vitest';
import { LaunchError } from '../../launch-error.js';
import { submitToCluster } from '../../testing/cluster-jobs.js';
import { fakeClock } from '../../testing/fake-clock.js';
import { type FakeCluster, fakeCluster } from '../../testing/fake-kubernetes/fake-cluster.js';
import { resources } from '../../testing/fake-kubernetes/resources.js';
import { agentKey } from '../../testing/runner-context.js';
import { provideSecret } from './api-key-secret.js';
import { connectCluster } from './connect-cluster.js';

const { pods, secrets } = resources;
const ours = { 'wandb.ai/created-by': 'launch-agent' };
const password = Buffer.from('the key').toString('base64');

it('makes a secret, and leaves one with the same key as it is [L251]', async () => {
  await using cluster = await fakeCluster();

  await provide(cluster);
  const first = await cluster.until(secrets);
  await provide(cluster);

  expect(first).toMatchObject({ metadata: { labels: ours }, type: 'kubernetes.io/basic-auth', data: { password } });
  expect(await cluster.until(secrets)).toEqual(first);
});

it('uses a secret with the same key that somebody else made [L251]', async () => {
  await using cluster = await fakeCluster();
  const theirs = existing(cluster, { data: { password } });

  await provide(cluster);

  expect(await cluster.until(secrets)).toEqual(theirs);
});

it('replaces a secret with another key that an agent made [L251]', async () => {
  await using cluster = await fakeCluster();
  const old = existing(cluster, { labels: ours, data: { password: 'b2xk' } });

  await provide(cluster);

  const replaced = await cluster.until(secrets);
  expect(replaced).toMatchObject({ data: { password } });
  expect(replaced.metadata.uid).not.toBe(old.metadata.uid);
});

it('refuses to touch a secret that no agent made [L251]', async () => {
  await using cluster = await fakeCluster();
  const theirs = existing(cluster, { data: { password: 'b3RoZXI=', more: 'eA==' } });

  const provided = provide(cluster);

  await expect(provided).rejects.toThrow(LaunchError);
  await expect(provided).rejects.toThrow('The namespace team has a secret s that no agent made');
  expect(await cluster.until(secrets)).toEqual(theirs);
});

it('tries again with ever longer waits when the cluster is in trouble [L251]', async () => {
  await using cluster = await fakeCluster();
  fail(cluster, 500, 2);
  const clock = fakeClock();
  const lines: string[] = [];

  const provided = provide(cluster, { clock, lines });
  await clock.untilSleeping(1_000);
  clock.advance(1_000);
  await clock.untilSleeping(2_000);
  clock.advance(2_000);
  await provided;

  expect(cluster.store.list(secrets)).toHaveLength(1);
  expect(lines).toEqual(Array(2).fill('The secret s cannot be made, which is tried again: etcd is slow'));
});

it('gives up after six attempts [L251]', async () => {
  await using cluster = await fakeCluster();
  fail(cluster, 503, 6);
  const clock = fakeClock();

  const provided = provide(cluster, { clock });
  provided.catch(() => undefined);
  for (const ms of [1_000, 2_000, 4_000, 8_000, 16_000]) {
    await clock.untilSleeping(ms);
    clock.advance(ms);
  }

  await expect(provided).rejects.toThrow(new LaunchError('The secret s cannot be made: etcd is slow'));
});

it('tries only once what is forbidden [L251]', async () => {
  await using cluster = await fakeCluster();
  fail(cluster, 403, 1);

  await expect(provide(cluster)).rejects.toThrow('The secret s cannot be made: etcd is slow');
});

it('shares the secret of a Helm release, and leaves it there [L251]', async () => {
  await using cluster = await fakeCluster();
  const context = { environment: { WANDB_RELEASE_NAME: 'wandb' } };

  const { run } = await submitToCluster(cluster, {}, { context });
  cluster.setStatus(pods, await cluster.until(pods), { phase: 'Succeeded' });
  await run.wait();

  const [secret] = cluster.store.list(secrets);
  expect(secret).toMatchObject({ metadata: { name: 'wandb-api-key-wandb' } });
});

it('puts a key of somebody else into a secret of the run, also in a release [L251]', async () => {
  await using cluster = await fakeCluster();
  const context = { environment: { WANDB_RELEASE_NAME: 'wandb' } };

  await submitToCluster(cluster, { _wandb_api_key: 'u'.repeat(40), run_id: 'Run_1' }, { context });

  const [secret] = cluster.store.list(secrets);
  expect(secret?.metadata.name).toMatch(/^wandb-api-key-run-1-[0-9a-f]{8}$/);
  expect(secret).toMatchObject({ data: { password: Buffer.from('u'.repeat(40)).toString('base64') } });
});

it('hands keys to pods by a secret also outside of an agent', async () => {
  await using cluster = await fakeCluster();

  await submitToCluster(cluster, {}, { context: { agentName: null } });

  expect(JSON.stringify(cluster.api.bodies.at(-1))).not.toContain(agentKey);
  expect(cluster.store.list(secrets)).toHaveLength(1);
});

interface Changes {
  readonly clock?: ReturnType<typeof fakeClock>;
  readonly lines?: string[];
}

async function provide(cluster: FakeCluster, { clock = fakeClock(), lines = [] }: Changes = {}): Promise<void> {
  const connected = await connectCluster({ resourceArgs: {}, environment: { KUBECONFIG: cluster.configFile } });
  await provideSecret(connected, {
    namespace: 'team',
    name: 's',
    apiKey: 'the key',
    sleep: clock.sleep,
    log: (line) => lines.push(line),
  });
}

function existing(cluster: FakeCluster, { labels, data }: { labels?: Record<string, string>; data: object }) {
  return cluster.store.create(secrets, { metadata: { name: 's', namespace: 'team', ...(labels && { labels }) }, data });
}

function fail(cluster: FakeCluster, status: number, times: number): void {
  const fault = { request: /^POST .*\/secrets/, status, message: 'etcd is slow' };
  cluster.api.faults.push(...Array.from({ length: times }, () => fault));
}
