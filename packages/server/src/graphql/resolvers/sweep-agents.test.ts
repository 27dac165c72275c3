import { expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

const upsert = 'mutation($input:UpsertSweepInput!){upsertSweep(input:$input){sweep{id name} configValidationWarnings}}';
const create =
  'mutation($input:CreateAgentInput!){createAgent(input:$input){clientMutationId agent{id name host state}}}';
const beat = 'mutation($input:AgentHeartbeatInput!){agentHeartbeat(input:$input){agent{id metrics} commands}}';
const enqueue = 'mutation($input:EnqueueSweepRunInput!){enqueueSweepRun(input:$input){id runQueueItemId}}';
const startRun = 'mutation($input:UpsertBucketInput!){upsertBucket(input:$input){inserted}}';

interface Command {
  readonly type: string;
  readonly run_id: string;
  readonly program: string | null;
  readonly args: Record<string, { readonly value: unknown }>;
}

/** A sweep with one agent. */
class Bench {
  readonly test: TestServer;
  readonly sweep: { readonly id: string; readonly name: string };
  readonly agent: { readonly id: string; readonly name: string };

  constructor(test: TestServer, sweep: Bench['sweep'], agent: Bench['agent']) {
    this.test = test;
    this.sweep = sweep;
    this.agent = agent;
  }

  /** Says which runs are at work, and returns the commands. */
  async beat(...running: string[]): Promise<Command[]> {
    const runState = JSON.stringify(Object.fromEntries(running.map((name) => [name, true])));
    const { agentHeartbeat } = (await this.test.query(beat, {
      input: { id: this.agent.id, metrics: '{"cpu":1}', runState },
    })) as { agentHeartbeat: { commands: string } };
    return JSON.parse(agentHeartbeat.commands) as Command[];
  }

  async set(input: object): Promise<void> {
    await this.test.query(upsert, { input: { id: this.sweep.id, ...input } });
  }

  async start(name: string | undefined): Promise<void> {
    await this.test.query(startRun, { input: { name, modelName: 'p', sweep: this.sweep.name } });
  }

  async state(): Promise<unknown> {
    const { project } = (await this.test.query('query($s:String!){project(name:"p"){sweep(sweepName:$s){state}}}', {
      s: this.sweep.name,
    })) as { project: { sweep: { state: string } } };
    return project.sweep.state;
  }
}

async function open(test: TestServer, config: object | string, more: object = {}): Promise<Bench> {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const { upsertSweep } = (await test.query(upsert, { input: { projectName: 'p', config: text, ...more } })) as {
    upsertSweep: { sweep: Bench['sweep'] };
  };
  const { createAgent } = (await test.query(create, {
    input: { host: 'h', projectName: 'p', sweep: upsertSweep.sweep.name },
  })) as { createAgent: { agent: Bench['agent'] } };
  return new Bench(test, upsertSweep.sweep, createAgent.agent);
}

const grid = {
  method: 'grid',
  program: 'train.py',
  parameters: { a: { values: [1, 2] }, o: { parameters: { b: { value: 3 } } } },
};

it('hands out a grid one run after the other, then ends', async () => {
  await using test = openTestServer();
  const bench = await open(test, grid);
  expect(await bench.state()).toBe('PENDING');

  const [first] = await bench.beat();
  const whileRunning = await bench.beat(first?.run_id ?? '');
  const [second] = await bench.beat();
  const last = await bench.beat();

  expect(first).toEqual({
    type: 'run',
    run_id: expect.stringMatching(/^[a-z0-9]{8}$/),
    program: 'train.py',
    args: { a: { value: 1 }, o: { value: { b: 3 } } },
    logs: [],
  });
  expect(whileRunning).toEqual([]);
  expect(second?.args['a']).toEqual({ value: 2 });
  expect(second?.run_id).not.toBe(first?.run_id);
  expect(last).toEqual([{ type: 'exit' }]);
  expect(await bench.state()).toBe('FINISHED');
});

it('samples without end until the cap', async () => {
  await using test = openTestServer();
  const bench = await open(test, { method: 'random', run_cap: 2, parameters: { lr: { min: 0.1, max: 0.2 } } });

  const commands = [await bench.beat(), await bench.beat(), await bench.beat()].map(([command]) => command);

  expect(commands.map((command) => command?.type)).toEqual(['run', 'run', 'exit']);
  for (const command of commands.slice(0, 2)) {
    expect(command?.args['lr']?.value).toBeGreaterThanOrEqual(0.1);
    expect(command?.args['lr']?.value).toBeLessThanOrEqual(0.2);
  }
  expect(await bench.state()).toBe('FINISHED');
});

it('gives nothing while it is paused, and goes on after that', async () => {
  await using test = openTestServer();
  const bench = await open(test, grid);
  await bench.set({ state: 'PAUSED' });

  const paused = await bench.beat();
  await bench.set({ state: 'RUNNING' });

  expect(paused).toEqual([]);
  expect((await bench.beat())[0]?.type).toBe('run');
});

it('lets runs end after it is finished, and stops them after it is canceled', async () => {
  await using test = openTestServer();
  const bench = await open(test, grid);
  const name = (await bench.beat())[0]?.run_id ?? '';

  await bench.set({ state: 'FINISHED' });
  const finished = [await bench.beat(name), await bench.beat()];
  await bench.set({ state: 'CANCELED' });
  const canceled = [await bench.beat(name), await bench.beat()];

  expect(finished).toEqual([[], [{ type: 'exit' }]]);
  expect(canceled).toEqual([[{ type: 'stop', run_id: name }], [{ type: 'exit' }]]);
});

it('stops a run that somebody asked to stop', async () => {
  await using test = openTestServer();
  const bench = await open(test, grid);
  const name = (await bench.beat())[0]?.run_id ?? '';
  await bench.start(name);

  const before = await bench.beat(name);
  await test.query('mutation($id:ID!){stopRun(input:{id:$id}){success}}', { id: btoa(`Run:v1:${name}:p:local`) });

  expect(before).toEqual([]);
  expect(await bench.beat(name)).toEqual([{ type: 'stop', run_id: name }]);
});

it('answers 404 once the sweep is deleted, and keeps its runs unless they go too', async () => {
  await using test = openTestServer();
  const remove = 'mutation($input:DeleteSweepInput!){deleteSweep(input:$input){affectedAgents affectedRuns}}';
  const [kept, gone] = [await open(test, grid), await open(test, grid)];
  const names = [(await kept.beat())[0]?.run_id, (await gone.beat())[0]?.run_id];
  await kept.start(names[0]);
  await gone.start(names[1]);

  const deleted = [
    await test.query(remove, { input: { id: kept.sweep.id, deleteRuns: false } }),
    await test.query(remove, { input: { id: gone.sweep.id, deleteRuns: true } }),
  ];

  expect(deleted).toEqual([
    { deleteSweep: { affectedAgents: 1, affectedRuns: 1 } },
    { deleteSweep: { affectedAgents: 1, affectedRuns: 1 } },
  ]);
  expect(await test.answer(beat, { input: { id: kept.agent.id } })).toMatchObject([404, { errors: [{}] }]);
  expect(await test.query('{project(name:"p"){totalSweeps runs{edges{node{name sweepName}}}}}')).toEqual({
    project: { totalSweeps: 0, runs: { edges: [{ node: { name: names[0], sweepName: null } }] } },
  });
});

it('lists agents with their runs, and finds them by name and id', async () => {
  let now = Date.parse('2030-01-01');
  await using test = openTestServer({ now: () => now });
  const bench = await open(test, grid);
  const name = (await bench.beat())[0]?.run_id ?? '';
  await bench.start(name);
  await bench.start('other123');
  const query = `query($s:String!,$n:String!,$i:String!){project(name:"p"){sweep(sweepName:$s){heartbeatAt user{username}
    runs(order:"+created_at"){edges{node{name running failed shouldStop exitcode}}}
    agents{edges{node{id name host state totalRuns metrics sweep{name} user{username} runs(order:"+created_at"){edges{node{name}}}}}}
    byName:agent(agentName:$n){id} byId:agent(agentName:$i){name} none:agent(agentName:"x"){id}}}}`;
  const variables = { s: bench.sweep.name, n: bench.agent.name, i: bench.agent.id };

  const fresh = await test.query(query, variables);
  now += 3_600_000;
  const silent = await test.query(query, variables);

  const run = { running: true, failed: false, shouldStop: false, exitcode: null };
  expect(fresh).toEqual({
    project: {
      sweep: {
        heartbeatAt: expect.stringMatching(/^2030-01-01T00:00:00/),
        user: { username: 'local' },
        runs: { edges: [{ node: { name, ...run } }, { node: { name: 'other123', ...run } }] },
        agents: {
          edges: [
            {
              node: {
                ...bench.agent,
                host: 'h',
                state: 'RUNNING',
                totalRuns: 1,
                metrics: '{"cpu":1}',
                sweep: { name: bench.sweep.name },
                user: { username: 'local' },
                runs: { edges: [{ node: { name } }] },
              },
            },
          ],
        },
        byName: { id: bench.agent.id },
        byId: { name: bench.agent.name },
        none: null,
      },
    },
  });
  expect(silent).toMatchObject({ project: { sweep: { agents: { edges: [{ node: { state: 'FINISHED' } }] } } } });
});

it('hands out an enqueued run first', async () => {
  await using test = openTestServer();
  const bench = await open(test, grid);
  const input = { id: bench.sweep.id, config: '{"a":{"value":9}}', displayName: 'mine' };

  const { enqueueSweepRun } = (await test.query(enqueue, { input })) as { enqueueSweepRun: { id: string } };
  const [first] = await bench.beat();
  const [second] = await bench.beat();

  expect(enqueueSweepRun).toEqual({ id: btoa(`Run:v1:${first?.run_id}:p:local`), runQueueItemId: null });
  expect(first?.args).toEqual({ a: { value: 9 } });
  expect(second?.args['a']).toEqual({ value: 1 });
  expect(
    await test.query('query($n:String!){project(name:"p"){run(name:$n){state displayName sweepName}}}', {
      n: first?.run_id,
    }),
  ).toEqual({ project: { run: { state: 'pending', displayName: 'mine', sweepName: bench.sweep.name } } });
});

it('refuses to enqueue for a sweep that is over, and configurations in another form', async () => {
  await using test = openTestServer();
  const { sweep, ...bench } = await open(test, grid);

  expect((await test.answer(enqueue, { input: { id: sweep.id, config: '{"a":1}' } }))[0]).toBe(400);
  await test.query(upsert, { input: { id: sweep.id, state: 'CANCELED' } });
  expect((await test.answer(enqueue, { input: { id: sweep.id, config: '{}' } }))[0]).toBe(409);
  expect((await test.answer(enqueue, { input: { id: bench.agent.id, config: '{}' } }))[0]).toBe(404);
});

it('leaves out of a grid what prior runs tried', async () => {
  await using test = openTestServer();
  test.server.seed({ runs: [{ project: 'p', name: 'before', config: { a: 1, o: { b: 3 } } }] });
  const bench = await open(test, grid, { priorRunsFilters: '{"$or":[{"name":"before"}]}' });

  const [first] = await bench.beat();

  expect(first?.args['a']).toEqual({ value: 2 });
  expect(await bench.beat()).toEqual([{ type: 'exit' }]);
  expect(
    await test.query(
      'query($s:String!){project(name:"p"){sweep(sweepName:$s){runCount priorRuns{edges{node{name}}}}}}',
      { s: bench.sweep.name },
    ),
  ).toEqual({ project: { sweep: { runCount: 0, priorRuns: { edges: [{ node: { name: 'before' } }] } } } });
});

it('leaves out of a grid what more prior runs tried than a page has', async () => {
  await using test = openTestServer();
  const later = Array.from({ length: 10_000 }, (_, index) => ({ project: 'p', name: `later${index}` }));
  test.server.seed({ runs: [{ project: 'p', name: 'first', config: { a: 1 } }, ...later] });
  const config = { method: 'grid', parameters: { a: { values: [1, 2] } } };
  const bench = await open(test, config, { priorRunsFilters: '{}' });

  expect((await bench.beat())[0]?.args).toEqual({ a: { value: 2 } });
});

it('does what a local controller decides', async () => {
  await using test = openTestServer();
  const bench = await open(test, { method: 'custom', controller: { type: 'local' }, parameters: {} });
  const idle = await bench.beat();
  await bench.set({ controller: JSON.stringify({ schedule: [{ id: 's1', data: { args: { a: { value: 5 } } } }] }) });

  const [first] = await bench.beat();
  const name = first?.run_id ?? '';
  const again = await bench.beat();
  await bench.set({ controller: JSON.stringify({ schedule: [], earlystop: [name] }) });

  expect(idle).toEqual([]);
  expect(first?.args).toEqual({ a: { value: 5 } });
  expect(again).toEqual([]);
  expect(await bench.beat(name)).toEqual([{ type: 'stop', run_id: name }]);
  const data = await test.query('query($s:String!){project(name:"p"){sweep(sweepName:$s){scheduler}}}', {
    s: bench.sweep.name,
  });
  expect(data).toEqual({ project: { sweep: { scheduler: `{"scheduled":[{"id":"s1","runid":"${name}"}]}` } } });
});

it('refuses agents of others, unknown sweeps and states that cannot be read', async () => {
  await using test = openTestServer();
  const key = 'k'.repeat(40);
  test.server.seed({ users: [{ username: 'eve', apiKey: key }] });
  const { agent } = await open(test, grid);
  const eve = { authorization: `Basic ${btoa(`api:${key}`)}` };

  expect((await test.answer(beat, { input: { id: agent.id } }, eve))[0]).toBe(404);
  expect((await test.answer(beat, { input: { id: 'nonsense' } }))[0]).toBe(404);
  expect((await test.answer(beat, { input: { id: agent.id, runState: '[]' } }))[0]).toBe(400);
  expect((await test.answer(create, { input: { host: 'h', projectName: 'p', sweep: 'x' } }))[0]).toBe(404);
});
