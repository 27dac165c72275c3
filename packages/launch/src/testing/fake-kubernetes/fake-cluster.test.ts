import { expect, it } from 'vitest';
import { valueAt } from './api-object.js';
import { type FakeCluster, fakeCluster } from './fake-cluster.js';
import { resources } from './resources.js';

const { jobs, pods, secrets } = resources;

const container = { name: 'a', image: 'i' };
const job = (changes: object = {}): object => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { generateName: 'j-' },
  spec: { template: { spec: { restartPolicy: 'Never', containers: [container] } }, ...changes },
});

it('asks for a token', async () => {
  await using cluster = await fakeCluster();

  const response = await fetch(`${cluster.url}/api/v1/namespaces/team/pods`);

  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ kind: 'Status', reason: 'Unauthorized', code: 401 });
});

it('names, stamps and finds what it is given', async () => {
  await using cluster = await fakeCluster();

  const { status, body } = await call(cluster, 'POST', '/apis/batch/v1/namespaces/team/jobs', job());

  expect(status).toBe(201);
  expect(body).toMatchObject({ metadata: { name: expect.stringMatching(/^j-[0-9a-f]{5}$/), namespace: 'team' } });
  const name = String(valueAt(body, 'metadata', 'name'));
  expect((await call(cluster, 'GET', `/apis/batch/v1/namespaces/team/jobs/${name}`)).status).toBe(200);
  const list = await call(cluster, 'GET', `/apis/batch/v1/namespaces/team/jobs?fieldSelector=metadata.name%3D${name}`);
  expect(list.body).toMatchObject({ kind: 'JobList', items: [{ metadata: { name } }] });
  expect(Number(valueAt(list.body, 'metadata', 'resourceVersion'))).toBeGreaterThan(100);
});

it.each([
  ['POST', '/api/v1/namespaces/nowhere/secrets', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' } }, 404],
  ['POST', '/apis/batch/v1/namespaces/team/jobs', { ...job(), kind: 'Pod' }, 400],
  ['POST', '/apis/batch/v1/namespaces/team/jobs', { ...job(), metadata: { name: 'UPPER' } }, 422],
  ['POST', '/apis/batch/v1/namespaces/team/jobs', { ...job(), metadata: {} }, 422],
  ['POST', '/apis/batch/v1/namespaces/team/jobs', { ...job(), metadata: { name: 'a', labels: { x: 'a b' } } }, 422],
  ['POST', '/apis/batch/v1/namespaces/team/jobs', job({ template: { spec: { containers: [container] } } }), 422],
  ['POST', '/apis/batch/v1/namespaces/team/jobs', { ...job(), metadata: { name: 'a', namespace: 'other' } }, 400],
  ['GET', '/apis/batch/v1/namespaces/team/jobs/none', undefined, 404],
  ['GET', '/apis/unheard/v1/namespaces/team/jobs', undefined, 404],
  ['PUT', '/apis/batch/v1/namespaces/team/jobs', job(), 405],
])('refuses %s %s with %j: %d', async (method, path, body, status) => {
  await using cluster = await fakeCluster();

  const answer = await call(cluster, method, path, body);

  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ kind: 'Status', code: status, message: expect.any(String) });
});

it('has one object of a name, and takes secrets in base64 only', async () => {
  await using cluster = await fakeCluster();
  const path = '/api/v1/namespaces/team/secrets';
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, data: { a: 'YQ==' } };

  expect((await call(cluster, 'POST', path, secret)).status).toBe(201);
  expect((await call(cluster, 'POST', path, secret)).status).toBe(409);
  expect((await call(cluster, 'POST', path, { ...secret, metadata: { name: 't' }, data: { a: '?' } })).status).toBe(
    422,
  );
  const basic = { ...secret, metadata: { name: 't' }, type: 'kubernetes.io/basic-auth' };
  expect((await call(cluster, 'POST', path, basic)).status).toBe(422);
});

it.each([
  ['a=1', ['x', 'y']],
  ['a=1,b=2', ['y']],
  ['a!=1', ['z']],
  ['b', ['y']],
  ['!b', ['x', 'z']],
  ['a in (1, 3)', ['x', 'y', 'z']],
  ['a notin (1,2)', ['z']],
])('selects by the labels %s', async (selector, names) => {
  await using cluster = await fakeCluster();
  const labelled = { x: { a: '1' }, y: { a: '1', b: '2' }, z: { a: '3' } };
  for (const [name, labels] of Object.entries(labelled)) {
    cluster.store.create(secrets, { metadata: { name, namespace: 'team', labels } });
  }

  const path = `/api/v1/namespaces/team/secrets?labelSelector=${encodeURIComponent(selector)}`;
  const { body } = await call(cluster, 'GET', path);

  expect((valueAt(body, 'items') as { metadata: { name: string } }[]).map(({ metadata }) => metadata.name)).toEqual(
    names,
  );
});

it('patches objects and their status by merging', async () => {
  await using cluster = await fakeCluster();
  cluster.store.create(jobs, { metadata: { name: 'j', namespace: 'team', labels: { a: '1', b: '2' } }, spec: {} });
  const path = '/apis/batch/v1/namespaces/team/jobs/j';

  const patched = await call(cluster, 'PATCH', path, { metadata: { labels: { a: null, c: '3' } } });
  await call(cluster, 'PATCH', `${path}/status`, { status: { active: 1 }, spec: { ignored: true } });
  const refused = await call(cluster, 'PATCH', path, [], 'application/json-patch+json');

  expect(valueAt(patched.body, 'metadata', 'labels')).toEqual({ b: '2', c: '3' });
  expect(cluster.store.get(jobs, 'team', 'j')).toMatchObject({ spec: {}, status: { active: 1 } });
  expect(refused.status).toBe(415);
});

it('tries pods of a Job again as often as it may', async () => {
  await using cluster = await fakeCluster();
  await call(cluster, 'POST', '/apis/batch/v1/namespaces/team/jobs', job({ backoffLimit: 1 }));

  const first = await cluster.until(pods);
  cluster.setStatus(pods, first, { phase: 'Failed' });
  const second = await cluster.until(pods, ({ metadata }) => metadata.uid !== first.metadata.uid);
  expect(cluster.store.list(jobs)[0]).not.toHaveProperty('status.conditions');
  cluster.setStatus(pods, second, { phase: 'Failed' });

  const ended = await cluster.until(jobs, (object) => valueAt(object, 'status', 'conditions') !== undefined);
  expect(ended['status']).toEqual({ failed: 2, conditions: [{ type: 'Failed', status: 'True' }] });
});

it('keeps a Job until its pods are gone when it is deleted in the foreground, and not otherwise', async () => {
  await using cluster = await fakeCluster({ runsPods: true });
  const sleeping = { ...container, command: ['sh', '-c', 'trap "" TERM; while :; do sleep 0.05; done'] };
  const template = { spec: { restartPolicy: 'Never', containers: [sleeping], terminationGracePeriodSeconds: 0.2 } };
  const made = [job({ template }), job({ template })];
  for (const one of made) await call(cluster, 'POST', '/apis/batch/v1/namespaces/team/jobs', one);
  await cluster.until(pods, (pod) => valueAt(pod, 'status', 'phase') === 'Running');
  const [first, second] = cluster.store.list(jobs).map(({ metadata }) => metadata.name);
  const path = '/apis/batch/v1/namespaces/team/jobs';

  await call(cluster, 'DELETE', `${path}/${first}?propagationPolicy=Foreground`);
  await call(cluster, 'DELETE', `${path}/${second}?propagationPolicy=Background`);

  const [waiting, ...others] = cluster.store.list(jobs);
  expect(waiting?.metadata).toMatchObject({ name: first, finalizers: ['foregroundDeletion'] });
  expect(others).toEqual([]);
  await cluster.untilNone(jobs);
  await cluster.untilNone(pods);
});

it('does not start containers whose secret is missing', async () => {
  await using cluster = await fakeCluster({ runsPods: true });
  const env = [{ name: 'KEY', valueFrom: { secretKeyRef: { name: 'none', key: 'password' } } }];
  const template = { spec: { restartPolicy: 'Never', containers: [{ ...container, env }] } };
  await call(cluster, 'POST', '/apis/batch/v1/namespaces/team/jobs', job({ template }));

  const pod = await cluster.until(pods, (one) => valueAt(one, 'status', 'containerStatuses') !== undefined);

  expect(valueAt(pod, 'status', 'containerStatuses', 0, 'state')).toEqual({
    waiting: { reason: 'CreateContainerConfigError' },
  });
  const log = await call(cluster, 'GET', `/api/v1/namespaces/team/pods/${pod.metadata.name}/log`);
  expect(log.status).toBe(400);
});

it('begins a watch without a moment with what there is, and ends it when its time is up', async () => {
  await using cluster = await fakeCluster();
  cluster.store.create(secrets, { metadata: { name: 's', namespace: 'team' } });

  const watched = call(
    cluster,
    'GET',
    '/api/v1/namespaces/team/secrets?watch=true&timeoutSeconds=0&allowWatchBookmarks=true',
  );

  const events = (await watched).text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string });
  expect(events.map(({ type }) => type)).toEqual(['ADDED', 'BOOKMARK']);
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
}

async function call(
  cluster: FakeCluster,
  method: string,
  path: string,
  body?: unknown,
  type = 'application/merge-patch+json',
): Promise<Answer> {
  const response = await fetch(`${cluster.url}${path}`, {
    method,
    headers: { authorization: 'Bearer cluster-token', 'content-type': type },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    body: text.startsWith('{') && !text.includes('\n{') ? JSON.parse(text) : null,
  };
}
