import { expect, it } from 'vitest';
import { EventList } from '../../testing/event-list.js';
import { type FakeClock, fakeClock } from '../../testing/fake-clock.js';
import { type FakeCluster, fakeCluster } from '../../testing/fake-kubernetes/fake-cluster.js';
import { resources } from '../../testing/fake-kubernetes/resources.js';
import { connectCluster } from './connect-cluster.js';
import { type FollowOptions, followObjects } from './follow-objects.js';

const { volcanoJobs } = resources;
const watchRequest = /jobs\?watch=true/;

it('tells what there is and what changes, and ends with its signal [L259]', async () => {
  await using cluster = await fakeCluster();
  make(cluster, 'first', { a: '1' });
  make(cluster, 'unmeant', {});
  const followed = await follow(cluster, { labelSelector: 'a=1' });
  await followed.events.until('first unset');
  await cluster.api.requests.until(watchRequest);

  const second = make(cluster, 'second', { a: '1' });
  cluster.setStatus(volcanoJobs, second, { word: 'changed' });
  cluster.store.remove(volcanoJobs, second);
  await followed.events.until('second gone');
  await followed.stop();
  make(cluster, 'third', { a: '1' });

  expect(followed.events.all).toEqual(['first unset', 'second unset', 'second changed', 'second gone']);
  expect(cluster.api.requests.all.at(1)).toMatch(
    /\?watch=true&resourceVersion=\d+&timeoutSeconds=30&labelSelector=a%3D1&allowWatchBookmarks=true$/,
  );
});

it.each(['ends', 'breaks'] as const)('goes on where it was after a watch %s [L259]', async (how) => {
  await using cluster = await fakeCluster();
  const followed = await follow(cluster);
  await cluster.api.requests.until(watchRequest);
  const job = make(cluster, 'one');
  await followed.events.until('one unset');

  if (how === 'ends') cluster.api.endWatches();
  else cluster.api.breakWatches();
  cluster.setStatus(volcanoJobs, job, { word: 'meanwhile' });
  if (how === 'breaks') await followed.wake(1_000);
  await followed.events.until('one meanwhile');
  await followed.stop();

  expect(followed.events.all).toEqual(['one unset', 'one meanwhile']);
  const [, second] = cluster.api.requests.all.filter((line) => watchRequest.test(line));
  expect(second).toContain(`resourceVersion=${job.metadata.resourceVersion}`);
  expect(cluster.api.requests.count(/jobs$/)).toBe(1);
});

it.each(['as an event', 'as a status'])('lists again after 410 %s, and tells what is gone [L259]', async (how) => {
  await using cluster = await fakeCluster();
  const job = make(cluster, 'one');
  make(cluster, 'two');
  const followed = await follow(cluster);
  await cluster.api.requests.until(watchRequest);

  cluster.api.breakWatches();
  await followed.clock.untilSleeping(1_000);
  cluster.store.remove(volcanoJobs, job);
  if (how === 'as an event') cluster.store.forget();
  else cluster.api.faults.push({ request: watchRequest, status: 410, message: 'too old resource version' });
  followed.clock.advance(1_000);
  await followed.wake(2_000);
  await followed.events.until('null gone');
  await cluster.api.requests.until(watchRequest, 3);
  make(cluster, 'three');
  await followed.events.until('three unset');
  await followed.stop();

  expect(followed.events.all).toEqual(['one unset', 'two unset', 'two unset', 'null gone', 'three unset']);
  expect(followed.lines[1]).toMatch(/^Watching jobs broke off: (?:too old resource version|Gone)/);
});

it('tells that an expected object was gone before it could be seen [L258]', async () => {
  await using cluster = await fakeCluster();

  const followed = await follow(cluster, { expected: ['one'] });
  await followed.events.until('null gone');
  await followed.stop();

  expect(followed.events.all).toEqual(['null gone']);
});

it('waits ever longer, but at most a minute, while the cluster fails [L259]', async () => {
  await using cluster = await fakeCluster();
  const fault = { request: /jobs/, status: 500, message: 'etcd is slow' };
  cluster.api.faults.push(...Array.from({ length: 8 }, () => fault));

  const followed = await follow(cluster);
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) await followed.wake(seconds * 1_000);
  await cluster.api.requests.until(watchRequest);
  make(cluster, 'one');
  await followed.events.until('one unset');
  cluster.api.breakWatches();
  await followed.wake(1_000);
  await followed.stop();

  expect(followed.lines.slice(0, 8)).toEqual(Array(8).fill('Watching jobs broke off: etcd is slow'));
});

it('does not hurry a server that ends watches at once [L259]', async () => {
  await using cluster = await fakeCluster();
  const followed = await follow(cluster);

  await cluster.api.requests.until(watchRequest);
  cluster.api.endWatches();
  await followed.wake(1_000);
  await cluster.api.requests.until(watchRequest, 2);
  cluster.api.endWatches();
  await followed.wake(2_000);
  await cluster.api.requests.until(watchRequest, 3);
  await followed.stop();

  expect(followed.lines).toEqual([]);
});

interface Followed {
  /** `<name> <status.word>`, and `<name> gone`. */
  readonly events: EventList;
  readonly lines: string[];
  readonly clock: FakeClock;
  /** Lets a wait of that length be over. */
  wake(ms: number): Promise<void>;
  stop(): Promise<void>;
}

async function follow(cluster: FakeCluster, changes: Partial<FollowOptions> = {}): Promise<Followed> {
  const connected = await connectCluster({ resourceArgs: {}, environment: { KUBECONFIG: cluster.configFile } });
  const [events, lines, clock, stop] = [new EventList(), [] as string[], fakeClock(), new AbortController()];
  const nameOf = (object: Record<string, unknown> | null): string =>
    object === null ? 'null' : (object as { metadata: { name: string } }).metadata.name;
  const ended = followObjects(
    connected,
    { kind: volcanoJobs, namespace: 'team' },
    {
      onChange: (object) =>
        events.add(`${nameOf(object)} ${(object['status'] as { word?: string } | undefined)?.word ?? 'unset'}`),
      onGone: (object) => events.add(`${nameOf(object)} gone`),
      signal: stop.signal,
      sleep: clock.sleep,
      log: (line) => lines.push(line),
      ...changes,
    },
  );
  return {
    events,
    lines,
    clock,
    wake: async (ms) => {
      await clock.untilSleeping(ms);
      clock.advance(ms);
    },
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}

function make(cluster: FakeCluster, name: string, labels: Record<string, string> = {}) {
  return cluster.store.create(volcanoJobs, { metadata: { name, namespace: 'team', labels } });
}
