import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ServerOptions } from '../../create-server.js';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const names = { entityName: 'local', projectName: 'model-registry', queueName: 'q' };
const upsertQueue = 'mutation($input:UpsertRunQueueInput!){upsertRunQueue(input:$input){success}}';
const push =
  'mutation($input:PushToRunQueueByNameInput!){pushToRunQueueByName(input:$input){runQueueItemId runSpec clientMutationId}}';
const pushById = 'mutation($input:PushToRunQueueInput!){pushToRunQueue(input:$input){runQueueItemId runSpec}}';
const pop = 'mutation($input:PopFromRunQueueInput!){popFromRunQueue(input:$input){runQueueItemId runSpec}}';
const ack = 'mutation($id:ID!,$run:String!){ackRunQueueItem(input:{runQueueItemId:$id,runName:$run}){success}}';
const fail =
  'mutation($id:ID!,$m:String,$s:String,$f:[String!]){failRunQueueItem(input:{runQueueItemId:$id,message:$m,stage:$s,filePaths:$f}){success}}';
const warn =
  'mutation($id:ID!,$m:String!){updateRunQueueItemWarning(input:{runQueueItemId:$id,message:$m,stage:"run"}){success}}';
const remove = 'mutation($q:ID!,$id:ID!){deleteFromRunQueue(input:{queueID:$q,runQueueItemId:$id}){success}}';
const itemFields =
  'id state associatedRunId runSpec launchAgentId error{message stage filePaths} warning{message stage filePaths}';
const createAgent =
  'mutation($input:CreateLaunchAgentInput!){createLaunchAgent(input:$input){launchAgentId success clientMutationId}}';
const updateAgent = 'mutation($input:UpdateLaunchAgentInput!){updateLaunchAgent(input:$input){success}}';
const readAgent =
  'query($id:ID!){launchAgent(id:$id){id name runQueues hostname agentStatus stopPolling heartbeatAt agentConfig version}}';

const queueId = btoa('RunQueue:1');

/** A server with one queue. */
class Bench implements AsyncDisposable {
  readonly test: TestServer;

  constructor(test: TestServer) {
    this.test = test;
  }

  static async open(
    queue: { readonly prioritizationMode?: string; readonly templateVariables?: string } = {},
    options: Partial<ServerOptions> = {},
  ): Promise<Bench> {
    const bench = new Bench(openTestServer(options));
    const resourceConfig = '{"resource_args":{"local-container":{"e":"{{var}}"}}}';
    await bench.test.query(upsertQueue, {
      input: { ...names, resourceType: 'local-container', resourceConfig, ...queue },
    });
    return bench;
  }

  async push(job: string, more: object = {}): Promise<string> {
    const input = { ...names, runSpec: JSON.stringify({ job }), ...more };
    const { pushToRunQueueByName } = (await this.test.query(push, { input })) as {
      pushToRunQueueByName: { runQueueItemId: string };
    };
    return pushToRunQueueByName.runQueueItemId;
  }

  async pop(launchAgentId?: string): Promise<{ runQueueItemId: string; runSpec: Record<string, unknown> } | null> {
    const { popFromRunQueue } = (await this.test.query(pop, { input: { ...names, launchAgentId } })) as {
      popFromRunQueue: { runQueueItemId: string; runSpec: Record<string, unknown> } | null;
    };
    return popFromRunQueue;
  }

  async item(id: string): Promise<Record<string, unknown> | null> {
    const { project } = (await this.test.query(
      `query($id:ID!){project(name:"model-registry"){runQueue(name:"q"){runQueueItem(id:$id){${itemFields}}}}}`,
      { id },
    )) as { project: { runQueue: { runQueueItem: Record<string, unknown> | null } } };
    return project.runQueue.runQueueItem;
  }

  async agent(more: object = {}): Promise<string> {
    const { queueName: _, ...place } = names;
    const input = { ...place, runQueues: [queueId], hostname: 'h', ...more };
    const { createLaunchAgent } = (await this.test.query(createAgent, { input })) as {
      createLaunchAgent: { launchAgentId: string };
    };
    return createLaunchAgent.launchAgentId;
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.test[Symbol.asyncDispose]();
  }
}

const templateVariables = '{"var":{"schema":{"type":"integer","default":1}}}';

it('takes an item from waiting to its run [L130]', async () => {
  await using bench = await Bench.open({ templateVariables });
  const states: unknown[] = [];
  const id = await bench.push('e/p/j:v0');
  states.push((await bench.item(id))?.['state']);

  const popped = await bench.pop();
  states.push((await bench.item(id))?.['state']);
  const acked = await bench.test.query(ack, { id, run: 'run12345' });

  expect(popped).toEqual({
    runQueueItemId: id,
    runSpec: { job: 'e/p/j:v0', resource: 'local-container', resource_args: { 'local-container': { e: '1' } } },
  });
  expect(acked).toEqual({ ackRunQueueItem: { success: true } });
  expect(states).toEqual(['PENDING', 'LEASED']);
  expect(await bench.item(id)).toEqual({
    id,
    state: 'CLAIMED',
    associatedRunId: 'run12345',
    runSpec: popped?.runSpec,
    launchAgentId: null,
    error: null,
    warning: null,
  });
  expect(await bench.pop()).toBeNull();
});

it('answers a push with the spec as text, and an unknown queue with null', async () => {
  await using bench = await Bench.open({ templateVariables });
  const input = { runSpec: '{"job":"j"}', templateVariableValues: '{"var":7}', clientMutationId: 'm' };

  const byName = await bench.test.query(push, { input: { ...names, ...input } });
  const { clientMutationId: _, ...rest } = input;
  const byId = await bench.test.query(pushById, { input: { queueID: queueId, ...rest } });
  const runSpec = '{"job":"j","resource":"local-container","resource_args":{"local-container":{"e":"7"}}}';

  expect(byName).toEqual({
    pushToRunQueueByName: { runQueueItemId: btoa('RunQueueItem:1'), runSpec, clientMutationId: 'm' },
  });
  expect(byId).toEqual({ pushToRunQueue: { runQueueItemId: btoa('RunQueueItem:2'), runSpec } });
  expect(await bench.test.query(push, { input: { ...names, ...input, queueName: 'other' } })).toEqual({
    pushToRunQueueByName: null,
  });
  expect(await bench.test.query(push, { input: { ...names, ...input, projectName: 'other' } })).toEqual({
    pushToRunQueueByName: null,
  });
  expect(await bench.test.query(pushById, { input: { queueID: btoa('RunQueue:9'), ...rest } })).toEqual({
    pushToRunQueue: null,
  });
});

it.each([
  [{ templateVariableValues: '{"var":"x"}' }, 'has a value that is not of the type integer'],
  [{ templateVariableValues: '[]' }, 'templateVariableValues must be the JSON text of an object'],
  [{ runSpec: 'no' }, 'runSpec must be the JSON text of an object'],
  [{ priority: 0 }, 'The queue "q" has no priorities'],
  [{ priority: 4 }, 'A priority is a number from 0 (critical) to 3 (low)'],
])('refuses to push %j [L166] [L169]', async (more, expected) => {
  await using bench = await Bench.open({ templateVariables });

  const [status, answer] = await bench.test.answer(push, { input: { ...names, runSpec: '{}', ...more } });

  expect(status).toBe(400);
  expect(answer.errors?.[0]?.message).toContain(expected);
  expect(await bench.pop()).toBeNull();
});

it('takes the medium priority on a queue without priorities [L169]', async () => {
  await using bench = await Bench.open();

  await bench.push('j', { priority: 2 });

  expect((await bench.pop())?.runSpec).toMatchObject({ job: 'j' });
});

it('gives the smallest priority first, the oldest of those, and medium by default [L168]', async () => {
  await using bench = await Bench.open({ prioritizationMode: 'V0' });
  for (const [job, priority] of [['a', 3], ['b'], ['c', 0], ['d', 2], ['e', 0], ['f', 1]] as const) {
    await bench.push(job, priority === undefined ? {} : { priority });
  }

  const jobs: unknown[] = [];
  for (let item = await bench.pop(); item !== null; item = await bench.pop()) {
    jobs.push(item.runSpec['job']);
  }

  expect(jobs).toEqual(['c', 'e', 'f', 'b', 'd', 'a']);
});

it('lets an item wait again a minute after it was taken, unless it is claimed [L170]', async () => {
  let now = Date.parse('2030-01-01');
  await using bench = await Bench.open({}, { now: () => now });
  const agent = await bench.agent();
  const [id, claimed] = [await bench.push('a'), await bench.push('b')];
  await bench.pop(agent);
  await bench.pop(agent);
  await bench.test.query(ack, { id: claimed, run: 'r' });

  now += 59_999;
  const before = await bench.item(id);
  now += 1;
  const after = await bench.item(id);

  expect(before).toMatchObject({ state: 'LEASED', launchAgentId: agent });
  expect(after).toMatchObject({ state: 'PENDING', launchAgentId: null });
  expect(await bench.item(claimed)).toMatchObject({ state: 'CLAIMED', launchAgentId: agent });
  expect((await bench.pop())?.runQueueItemId).toBe(id);
  expect(await bench.pop()).toBeNull();
});

it('gives each item to one agent, however many ask at once', async () => {
  await using bench = await Bench.open();
  const ids = await Promise.all(Array.from({ length: 8 }, (_, index) => bench.push(`j${index}`)));

  const popped = await Promise.all(Array.from({ length: 12 }, () => bench.pop()));

  const taken = popped.flatMap((item) => item?.runQueueItemId ?? []);
  expect(taken.toSorted()).toEqual(ids.toSorted());
});

it('lets one run claim an item, and says so again when it is asked again', async () => {
  let now = Date.parse('2030-01-01');
  await using bench = await Bench.open({}, { now: () => now });
  const id = await bench.push('a');
  await bench.pop();
  now += 60_000;
  await bench.pop();
  const claim = async (run: string) => bench.test.query(ack, { id, run });

  const answers = [await claim('slow'), await claim('slow'), await claim('other')];

  expect(
    answers.map((answer) => (answer as { ackRunQueueItem: { success: boolean } }).ackRunQueueItem.success),
  ).toEqual([true, true, false]);
  expect(await bench.item(id)).toMatchObject({ state: 'CLAIMED', associatedRunId: 'slow' });
});

it('keeps why an item failed and what an agent warned of last', async () => {
  await using bench = await Bench.open();
  const id = await bench.push('a');
  await bench.pop();

  await bench.test.query(warn, { id, m: 'slow' });
  await bench.test.query(warn, { id, m: 'very slow' });
  await bench.test.query(fail, { id, m: 'no image', s: 'build', f: ['x/error.log'] });

  expect(await bench.item(id)).toMatchObject({
    state: 'FAILED',
    error: { message: 'no image', stage: 'build', filePaths: ['x/error.log'] },
    warning: { message: 'very slow', stage: 'run', filePaths: [] },
  });
  expect(await bench.test.query(ack, { id, run: 'r' })).toEqual({ ackRunQueueItem: { success: false } });
  expect(await bench.pop()).toBeNull();
});

it('lists items newest first, by pages', async () => {
  await using bench = await Bench.open();
  for (const job of ['a', 'b', 'c']) {
    await bench.push(job);
  }
  const list =
    'query($f:Int,$a:String){project(name:"model-registry"){runQueue(name:"q"){runQueueItems(first:$f,after:$a){edges{node{runSpec}} pageInfo{endCursor hasNextPage}}}}}';
  const page = async (f: number | null, a: string | null) => {
    const { project } = (await bench.test.query(list, { f, a })) as {
      project: {
        runQueue: {
          runQueueItems: {
            edges: { node: { runSpec: { job: string } } }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
          };
        };
      };
    };
    const { edges, pageInfo } = project.runQueue.runQueueItems;
    return { jobs: edges.map(({ node }) => node.runSpec.job).join(''), ...pageInfo };
  };

  const first = await page(2, null);

  expect(first).toMatchObject({ jobs: 'cb', hasNextPage: true });
  expect(await page(2, first.endCursor)).toMatchObject({ jobs: 'a', hasNextPage: false });
  expect(await page(null, null)).toMatchObject({ jobs: 'cba', hasNextPage: false });
});

it('takes an item out of its queue only', async () => {
  await using bench = await Bench.open();
  const id = await bench.push('a');
  await bench.test.query(upsertQueue, {
    input: { ...names, queueName: 'q2', resourceType: 'kubernetes', resourceConfig: '{}' },
  });

  const wrong = await bench.test.query(remove, { q: btoa('RunQueue:2'), id });
  const right = await bench.test.query(remove, { q: queueId, id });
  const again = await bench.test.query(remove, { q: queueId, id });

  expect([wrong, right, again]).toEqual([false, true, false].map((success) => ({ deleteFromRunQueue: { success } })));
  expect(await bench.item(id)).toBeNull();
  expect((await bench.test.answer(remove, { q: btoa('RunQueue:9'), id }))[0]).toBe(404);
  expect((await bench.test.answer(ack, { id, run: 'r' }))[0]).toBe(404);
});

it('keeps waiting items and leases over a restart', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'wandb-ts-queue-'));
  try {
    let [leased, waiting]: string[] = [];
    {
      await using bench = await Bench.open({}, { dataDir });
      leased = await bench.push('a');
      waiting = await bench.push('b');
      await bench.pop();
    }
    await using bench = new Bench(openTestServer({ dataDir }));

    expect((await bench.pop())?.runQueueItemId).toBe(waiting);
    expect(await bench.pop()).toBeNull();
    expect(await bench.test.query(ack, { id: leased, run: 'r' })).toEqual({ ackRunQueueItem: { success: true } });
  } finally {
    await rm(dataDir, { recursive: true });
  }
});

it('gives the item of a run that starts the run', async () => {
  await using bench = await Bench.open();
  const id = await bench.push('a');
  await bench.pop();
  const start =
    'mutation($id:ID,$n:String="run12345"){upsertBucket(input:{name:$n,modelName:"p",runQueueItemId:$id}){bucket{name} inserted}}';

  await bench.test.query(start, { id });
  await bench.test.query(start, { id, n: 'other' });

  expect(await bench.item(id)).toMatchObject({ state: 'CLAIMED', associatedRunId: 'run12345' });
  expect(await bench.test.query(start, { id: btoa('RunQueueItem:77') })).toEqual({
    upsertBucket: { bucket: { name: 'run12345' }, inserted: false },
  });
});

it('announces agents, hears of them, and asks them to stop', async () => {
  let now = Date.parse('2030-01-01');
  await using bench = await Bench.open({}, { now: () => now });
  const id = await bench.agent({ agentConfig: '{"max_jobs":2}', version: 'wandb@0.20.1' });
  const start = await bench.test.query(readAgent, { id });
  await bench.push('a');
  now += 10_000;
  await bench.test.query(updateAgent, { input: { launchAgentId: id, agentStatus: 'RUNNING' } });
  await bench.test.query(updateAgent, { input: { launchAgentId: id, stopPolling: true } });

  expect(start).toEqual({
    launchAgent: {
      id,
      name: expect.stringMatching(/^agent-[a-z0-9]{8}$/),
      runQueues: [queueId],
      hostname: 'h',
      agentStatus: 'POLLING',
      stopPolling: false,
      heartbeatAt: '2030-01-01T00:00:00Z',
      agentConfig: '{"max_jobs":2}',
      version: 'wandb@0.20.1',
    },
  });
  expect(await bench.test.query(readAgent, { id })).toMatchObject({
    launchAgent: { agentStatus: 'RUNNING', stopPolling: true, heartbeatAt: '2030-01-01T00:00:10Z' },
  });
  expect(await bench.pop(id)).toBeNull();
  expect((await bench.pop())?.runSpec).toMatchObject({ job: 'a' });
});

it('lists the agents of a project, newest first, and tells how soon an item is run', async () => {
  await using bench = await Bench.open({ prioritizationMode: 'V0' });
  const agents = [await bench.agent(), await bench.agent()];
  const id = await bench.push('a', { priority: 1 });
  const list =
    'query($id:ID!){project(name:"model-registry"){launchAgents{id} runQueue(name:"q"){runQueueItem(id:$id){priority}}}}';

  expect(await bench.test.query(list, { id })).toEqual({
    project: {
      launchAgents: agents.toReversed().map((agent) => ({ id: agent })),
      runQueue: { runQueueItem: { priority: 1 } },
    },
  });
});

it('counts asking for an item as a sign of life', async () => {
  let now = Date.parse('2030-01-01');
  await using bench = await Bench.open({}, { now: () => now });
  const id = await bench.agent();
  now += 10_000;
  await bench.pop(id);

  expect(await bench.test.query(readAgent, { id })).toMatchObject({
    launchAgent: { heartbeatAt: '2030-01-01T00:00:10Z' },
  });
});

it('keeps items and agents from others, and refuses what does not exist', async () => {
  await using bench = await Bench.open();
  const key = 'k'.repeat(40);
  bench.test.server.seed({ users: [{ username: 'eve', apiKey: key }] });
  const eve = { authorization: basic(key) };
  const [item, agent] = [await bench.push('a'), await bench.agent()];
  const place = { entityName: 'local', projectName: 'model-registry', hostname: 'h' };
  const status = async (document: string, variables: object, headers = {}) =>
    (await bench.test.answer(document, variables, headers))[0];

  expect(await status(ack, { id: item, run: 'r' }, eve)).toBe(404);
  expect(await status(fail, { id: item }, eve)).toBe(404);
  expect(await status(warn, { id: item, m: 'x' }, eve)).toBe(404);
  expect(await status(updateAgent, { input: { launchAgentId: agent, agentStatus: 'RUNNING' } }, eve)).toBe(404);
  expect(await bench.test.answer(readAgent, { id: agent }, eve)).toEqual([200, { data: { launchAgent: null } }]);
  expect(await bench.test.answer(pop, { input: names }, eve)).toEqual([200, { data: { popFromRunQueue: null } }]);
  expect(await status(pop, { input: { ...names, launchAgentId: btoa('LaunchAgent:9') } })).toBe(404);
  expect(await status(updateAgent, { input: { launchAgentId: agent, agentStatus: 'ASLEEP' } })).toBe(400);
  expect(await status(createAgent, { input: { ...place, runQueues: [btoa('RunQueue:9')] } })).toBe(404);
  expect(await status(createAgent, { input: { ...place, runQueues: [], agentConfig: '1' } })).toBe(400);
  expect(await status(createAgent, { input: { ...place, runQueues: [] } }, eve)).toBe(403);
});
