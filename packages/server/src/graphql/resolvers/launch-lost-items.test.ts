import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StatementSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

const place = { entityName: 'local', projectName: 'model-registry' };
const change = (mutation: string, type: string, selection: string): string =>
  `mutation($input: ${type}!){${mutation}(input: $input){${selection}}}`;
const ack = change('ackRunQueueItem', 'AckRunQueueItemInput', 'success');
const updateAgent = change('updateLaunchAgent', 'UpdateLaunchAgentInput', 'success');
const startRun = change('upsertBucket', 'UpsertBucketInput', 'inserted');
const [item, agent] = [btoa('RunQueueItem:1'), btoa('LaunchAgent:1')];
const fiveMinutes = 300_000;

interface Bench extends AsyncDisposable {
  readonly test: TestServer;
  wait(ms: number): void;
  /** Closes the server, and opens it again later. */
  beAway(ms: number): Promise<void>;
  /** The item, read by itself and in the list: both must say the same. */
  read(): Promise<unknown>;
}

/** An item of a run of the project `P` that an agent has claimed. */
async function start(spec: object = {}, dataDir = ':memory:'): Promise<Bench> {
  let now = Date.parse('2030-01-01');
  const options = { dataDir, now: () => now };
  let test = openTestServer(options);
  const queue = { ...place, queueName: 'q' };
  const runSpec = JSON.stringify({ job: 'j', entity: 'local', project: 'P', ...spec });
  const settings = { resourceType: 'local-process', resourceConfig: '{"resource_args":{}}' };
  await test.query(change('upsertRunQueue', 'UpsertRunQueueInput', 'success'), { input: { ...queue, ...settings } });
  await test.query(change('pushToRunQueueByName', 'PushToRunQueueByNameInput', 'runQueueItemId'), {
    input: { ...queue, runSpec },
  });
  await test.query(change('createLaunchAgent', 'CreateLaunchAgentInput', 'launchAgentId'), {
    input: { ...place, hostname: 'h', runQueues: [] },
  });
  await test.query(change('popFromRunQueue', 'PopFromRunQueueInput', 'runQueueItemId'), {
    input: { ...queue, launchAgentId: agent },
  });
  await test.query(ack, { input: { runQueueItemId: item, runName: 'run12345' } });
  const fields = 'state associatedRunId error{message stage filePaths}';
  return {
    get test() {
      return test;
    },
    wait: (ms) => {
      now += ms;
    },
    beAway: async (ms) => {
      await test.server.close();
      now += ms;
      test = openTestServer(options);
    },
    read: async () => {
      const { project } = (await test.query(
        `query($id: ID!){project(name: "model-registry"){runQueue(name: "q"){runQueueItem(id: $id){${fields}}
          runQueueItems{edges{node{${fields}}}}}}}`,
        { id: item },
      )) as { project: { runQueue: { runQueueItem: unknown; runQueueItems: { edges: { node: unknown }[] } } } };
      expect(project.runQueue.runQueueItems.edges.map(({ node }) => node)).toEqual([project.runQueue.runQueueItem]);
      return project.runQueue.runQueueItem;
    },
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}

const claimed = { state: 'CLAIMED', associatedRunId: 'run12345', error: null };

it('fails an item whose agent fell silent before its run began', async () => {
  await using bench = await start();
  bench.wait(fiveMinutes - 1);
  expect(await bench.read()).toEqual(claimed);

  bench.wait(1);

  expect(await bench.read()).toEqual({
    state: 'FAILED',
    associatedRunId: 'run12345',
    error: {
      message: expect.stringMatching(/^The agent agent-\w+ on h was last heard of at 2030-01-01T00:00:00/),
      stage: 'agent',
      filePaths: [],
    },
  });
});

it('gives an item back to its run when that begins after all', async () => {
  await using bench = await start();
  bench.wait(fiveMinutes);
  expect(await bench.read()).toMatchObject({ state: 'FAILED' });

  await bench.test.query(startRun, { input: { name: 'other123', modelName: 'p', runQueueItemId: item } });
  expect(await bench.read()).toMatchObject({ state: 'FAILED', associatedRunId: 'run12345' });
  await bench.test.query(startRun, { input: { name: 'run12345', modelName: 'p', runQueueItemId: item } });

  expect(await bench.read()).toEqual(claimed);
});

it.each(['p', 'P'])('leaves an item alone whose run is in the project %s', async (modelName) => {
  await using bench = await start();
  await bench.test.query(startRun, { input: { name: 'run12345', modelName } });

  bench.wait(fiveMinutes);

  expect(await bench.read()).toEqual(claimed);
});

it('leaves the item of an agent alone that lives', async () => {
  await using bench = await start();
  bench.wait(fiveMinutes - 1);
  await bench.test.query(updateAgent, { input: { launchAgentId: agent, agentStatus: 'RUNNING' } });

  bench.wait(1);

  expect(await bench.read()).toEqual(claimed);
});

it.each([{ entity: 'elsewhere' }, { entity: 7 }])(
  'leaves an item alone that does not say where its run is: %j',
  async (spec) => {
    await using bench = await start(spec);

    bench.wait(fiveMinutes);

    expect(await bench.read()).toEqual(claimed);
  },
);

it('gives agents time to report again after the server was away', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-away-'));
  await using bench = await start({}, folder.path);
  await bench.beAway(3_600_000);

  const states = [await bench.read()];
  bench.wait(fiveMinutes - 1);
  states.push(await bench.read());
  bench.wait(1);

  expect(states).toEqual([claimed, claimed]);
  expect(await bench.read()).toMatchObject({ state: 'FAILED' });
});

it('reads an item that is lost while the disk is full', async () => {
  await using bench = await start();
  bench.wait(fiveMinutes);
  const write = vi.spyOn(StatementSync.prototype, 'run').mockImplementation(() => {
    throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
  });
  try {
    expect(await bench.read()).toEqual(claimed);
  } finally {
    write.mockRestore();
  }
  expect(await bench.read()).toMatchObject({ state: 'FAILED' });
});
