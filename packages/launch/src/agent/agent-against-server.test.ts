import { spawn } from 'node:child_process';
import { watch as watchFolder } from 'node:fs';
import { mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { listLaunchAgents, popFromRunQueue, stopLaunchAgent } from '@wandb-ts/core/requests/launch';
import { Api } from '@wandb-ts/public-api';
import { queueProject } from '@wandb-ts/public-api/run-queues';
import { expect, it } from 'vitest';
import { bundleScript } from '../testing/bundle-script.js';
import { isAlive, nodeCommand, watchOutput } from '../testing/child-scripts.js';
import { commandSpec, type LaunchServer, launchServer } from '../testing/launch-server.js';
import { startRealAgent } from '../testing/real-agent.js';
import { clientAgentServer } from './client-agent-server.js';

it('runs a job whose run goes where the item says', async () => {
  await using wandb = await launchServer();
  await using script = await bundleScript(`
    import { createClient } from '@wandb-ts/core';
    import { startRun } from '@wandb-ts/public-api/run-writer';
    const run = await startRun(createClient({ netrcPath: '/nonexistent' }), { project: 'elsewhere', config: { lr: 0.1, epochs: 2 } });
    for (let epoch = 0; epoch < run.config.epochs; epoch += 1) run.log({ loss: 1 / (epoch + 1) });
    await run.finish();
    console.log('finished', run.id);
  `);
  const command = [process.execPath, script.file];
  const overrides = { entry_point: command, run_config: { lr: 0.5 } };
  const itemId = await wandb.push(commandSpec('abc12345', command, { overrides, name: 'from the queue' }));
  await using agent = startRealAgent(wandb);

  await agent.lines.until(/^Job \d+ of run abc12345 is /);
  agent.stop();
  await agent.ended;

  expect(agent.output.join('')).toContain('finished abc12345\n');
  expect(await wandb.items()).toEqual([{ id: itemId, state: 'CLAIMED', run: 'abc12345' }]);
  const run = await apiOf(wandb).run('local/p/abc12345');
  expect(run).toMatchObject({ name: 'from the queue', state: 'finished' });
  expect(run.config).toMatchObject({ lr: 0.5, epochs: 2 });
  expect(JSON.parse(run.jsonConfig)['_wandb'].value).toMatchObject({
    launch_queue_name: 'q',
    launch_queue_entity: 'local',
    launch_trace_id: itemId,
  });
});

it('keeps what a job wrote that made no run, as a file of its own run [L211]', async () => {
  await using wandb = await launchServer();
  const key = wandb.client.apiKey ?? '';
  const script = `console.log('no luck', process.env.WANDB_API_KEY); process.exitCode = 3`;
  const itemId = await wandb.push(commandSpec('abc12345', nodeCommand(script)));
  await using agent = startRealAgent(wandb);

  await agent.lines.until(/^The item .+ failed/);
  agent.stop();
  await agent.ended;

  const failure = await wandb.failure(itemId);
  expect(failure).toEqual({
    message: 'The submitted run was not successfully started',
    stage: 'run',
    filePaths: [`${itemId}/error/error.log`],
  });
  const [own] = await apiOf(wandb).runs(`local/${queueProject}`).toArray();
  const file = await own?.file(failure?.filePaths[0] ?? '');
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await file?.download({ root: folder.path });
  expect(await readFile(join(folder.path, itemId, 'error', 'error.log'), 'utf8')).toBe('no luck [redacted]\n');
  expect(own).toMatchObject({ id: expect.stringMatching(/^agent-/), jobType: 'sweep-controller', state: 'finished' });
  expect(agent.lines.all.join('\n')).not.toContain(key);
});

it('runs every item once, however many agents there are', async () => {
  await using wandb = await launchServer();
  const runIds = Array.from({ length: 24 }, (_, index) => `run-${index}`);
  wandb.server.seed({ runs: runIds.map((name) => ({ project: 'p', name, state: 'running' })) });
  for (const runId of runIds) await wandb.push(commandSpec(runId, ['echo', runId]));
  const agents = [startRealAgent(wandb, { config: { maxJobs: 4 } }), startRealAgent(wandb, { config: { maxJobs: 4 } })];
  await using _first = agents[0];
  await using _second = agents[1];

  await Promise.all(runIds.map((runId) => Promise.race(agents.map(({ lines }) => lines.until(endOf(runId))))));

  const written = agents.flatMap(({ output }) => output.join('').trim().split('\n'));
  expect(written.toSorted()).toEqual(runIds.toSorted());
  expect((await wandb.items()).map(({ state, run }) => `${state} ${run}`)).toEqual(
    runIds.map((runId) => `CLAIMED ${runId}`),
  );
});

it('ends a job with all that it started when its run is asked to stop [L198]', async () => {
  await using wandb = await launchServer();
  wandb.server.seed({ runs: [{ project: 'p', name: 'abc12345', state: 'running' }] });
  const family = `
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['--eval', 'process.on("SIGTERM", () => undefined); setInterval(() => undefined, 1000)']);
    process.on('SIGTERM', () => undefined);
    console.log('pid ' + process.pid + ' ' + child.pid + ' ready');
    setInterval(() => undefined, 1000);
  `;
  await wandb.push(commandSpec('abc12345', nodeCommand(family)));
  const watch = watchOutput();
  await using agent = startRealAgent(wandb, {
    config: { stoppedRunTimeoutMs: 30 },
    stopGraceMs: 50,
    onOutput: watch.onText,
  });
  const [, parent, child] = /pid (\d+) (\d+)/.exec(await watch.until('ready')) ?? [];

  await (await apiOf(wandb).run('local/p/abc12345')).stop();
  await agent.lines.until(/^Job \d+ of run abc12345 is stopped\.$/);

  expect([isAlive(Number(parent)), isAlive(Number(child))]).toEqual([false, false]);
});

it('ends when its record says so, with its jobs [L212]', async () => {
  await using wandb = await launchServer();
  wandb.server.seed({ runs: [{ project: 'p', name: 'abc12345', state: 'running' }] });
  await wandb.push(
    commandSpec('abc12345', nodeCommand(`console.log('pid ' + process.pid + ' ready'); setInterval(() => 0, 1000)`)),
  );
  const watch = watchOutput();
  await using agent = startRealAgent(wandb, { onOutput: watch.onText });
  const [, pid] = /pid (\d+)/.exec(await watch.until('ready')) ?? [];
  // The agent says what it does while the job starts.
  await expect.poll(async () => (await launchAgents(wandb))[0]?.agentStatus, { timeout: 20_000 }).toBe('RUNNING');
  const [known] = await launchAgents(wandb);
  expect(known).toMatchObject({ agentStatus: 'RUNNING', stopPolling: false });

  await stopAgent(wandb, known?.id ?? '');
  await agent.ended;

  expect(isAlive(Number(pid))).toBe(false);
  expect(await launchAgents(wandb)).toEqual([expect.objectContaining({ agentStatus: 'KILLED' })]);
});

it('takes over the item of an agent that died before it claimed it', async () => {
  let now = Date.parse('2030-01-01');
  await using wandb = await launchServer({ now: () => now });
  wandb.server.seed({ runs: [{ project: 'p', name: 'abc12345', state: 'running' }] });
  await wandb.push(commandSpec('abc12345', ['echo', 'done']));
  const place = { entityName: 'local', projectName: queueProject, queueName: 'q' };
  await popFromRunQueue(wandb.client, place);
  await using agent = startRealAgent(wandb);
  await agent.lines.until(/^The agent .+ polls/);
  expect((await wandb.items())[0]).toMatchObject({ state: 'LEASED' });

  now += 60_000;
  await agent.lines.until(endOf('abc12345'));

  expect(agent.output).toEqual(['done\n']);
});

it('leaves the job of an agent alone that was killed in the middle of it', async () => {
  await using wandb = await launchServer();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const started = join(folder.path, 'started');
  const job = `
    const fs = require('node:fs');
    fs.writeFileSync(process.argv[1], String(process.pid));
    setInterval(() => undefined, 1000);
  `;
  await wandb.push(commandSpec('abc12345', nodeCommand(job, started)));
  await using script = await bundleScript(`
    import { createClient } from '@wandb-ts/core';
    import { launchServer } from './launch-server.js';
    import { startRealAgent } from './real-agent.js';
    const [baseUrl, apiKey] = process.argv.slice(2);
    startRealAgent({ client: createClient({ baseUrl, apiKey, environment: {} }) });
  `);
  const first = spawn(process.execPath, [script.file, wandb.url, wandb.client.apiKey ?? ''], {
    stdio: 'ignore',
    // What it leaves goes with the folder.
    env: { ...process.env, TMPDIR: folder.path },
  });
  const pid = Number(await fileContent(started));
  using _job = { [Symbol.dispose]: () => process.kill(pid, 'SIGKILL') };

  first.kill('SIGKILL');
  await new Promise((resolve) => first.once('exit', resolve));
  await using second = startRealAgent(wandb);
  await second.lines.until(/^The agent .+ polls/);
  second.stop();
  await second.ended;

  expect(isAlive(pid)).toBe(true);
  expect(second.lines.all.filter((line) => line.startsWith('Received'))).toEqual([]);
  expect(await wandb.items()).toEqual([expect.objectContaining({ state: 'CLAIMED', run: 'abc12345' })]);
});

it('goes on after its server was gone for a while', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const dataDir = join(folder.path, 'data');
  const first = await launchServer({ dataDir });
  const port = Number(new URL(first.url).port);
  await using agent = startRealAgent(first);
  await agent.lines.until(/^The agent .+ polls/);

  await first.server.close();
  await agent.lines.until(/^The queue q gives no items/);
  await using second = await launchServer({ dataDir, listenPort: port });
  second.server.seed({ runs: [{ project: 'p', name: 'abc12345', state: 'running' }] });
  await second.push(commandSpec('abc12345', ['echo', 'done']));
  await agent.lines.until(endOf('abc12345'));

  expect(agent.output).toEqual(['done\n']);
});

it('asks the server what an agent needs to know', async () => {
  await using wandb = await launchServer();
  wandb.server.seed({
    runs: [{ project: 'p', name: 'abc12345', state: 'finished' }],
    sweeps: [{ project: 'p', name: 'sw', config: {}, state: 'RUNNING' }],
  });
  const server = clientAgentServer(wandb.client, 'local');
  const place = { entity: 'local', project: 'p', runId: 'abc12345' };
  const itemId = await wandb.push(commandSpec('abc12345', ['true']));

  expect(await server.runState(place)).toBe('finished');
  expect(await server.runState({ ...place, runId: 'nothing' })).toBeNull();
  expect(await server.isRunStopped(place)).toBe(false);
  expect(await server.sweepState(place, 'sw')).toBe('RUNNING');
  expect(await server.sweepState(place, 'nothing')).toBeNull();
  expect(await server.isTeam()).toBe(false);
  expect(await server.priorityOf('q', itemId)).toBe(2);
  expect(await server.holderOf('q', itemId)).toEqual({ runId: null, agentId: null });
  expect(await server.holderOf('q', btoa('RunQueueItem:99'))).toBeNull();
  const leased = await server.pop('q', null);
  expect(leased).toMatchObject({ itemId, spec: { run_id: 'abc12345' } });
  expect(await server.ack(itemId, 'abc12345')).toBe(true);
  expect(await server.ack(itemId, 'other')).toBe(false);
  expect(await server.holderOf('q', itemId)).toEqual({ runId: 'abc12345', agentId: null });
  expect(await server.warn(itemId, { message: 'slow', stage: 'run' })).toBe(true);
  await server.push({ queueName: 'q', spec: { job: 'j', author: 'ann' }, priority: null });
  expect((await server.pop('q', null))?.spec).toMatchObject({ job: 'j', author: 'ann' });
  await expect(server.push({ queueName: 'gone', spec: {}, priority: null })).rejects.toThrow();
  await server.createQueue('q');
});

it('has no record and no priorities with a server that knows neither, and passes on what else it says [L186, L208]', async () => {
  await using wandb = await launchServer();
  let message = '';
  const answer = async (): Promise<Response> => Response.json({ errors: [{ message }] }, { status: 400 });
  const server = clientAgentServer(wandb.client.with({ fetch: answer }), 'local');
  const agent = { queueIds: ['q'], hostname: 'h', config: '{}', version: 'v' };

  message = 'Cannot query field "createLaunchAgent" on type "Mutation".';
  expect(await server.createAgent(agent)).toBeNull();
  await expect(server.priorityOf('q', 'i')).rejects.toThrow(message);
  message = 'Cannot query field "priority" on type "RunQueueItem".';
  expect(await server.priorityOf('q', 'i')).toBeNull();
  await expect(server.createAgent(agent)).rejects.toThrow(message);
});

function apiOf({ url, client }: LaunchServer): Api {
  return new Api({ baseUrl: url, apiKey: client.apiKey ?? '', environment: {} });
}

function endOf(runId: string): RegExp {
  return new RegExp(`^Job \\d+ of run ${runId} is finished\\.$`);
}

async function launchAgents({ client }: LaunchServer) {
  const { project } = await listLaunchAgents(client, { entity: 'local', project: queueProject });
  return project?.launchAgents ?? [];
}

async function stopAgent({ client }: LaunchServer, launchAgentId: string): Promise<void> {
  await stopLaunchAgent(client, { launchAgentId });
}

/** The content of a file, as soon as there is some. */
async function fileContent(path: string): Promise<string> {
  const changes = watchFolder(dirname(path));
  try {
    for (;;) {
      const changed = new Promise((resolve) => changes.once('change', resolve));
      const content = await readFile(path, 'utf8').catch(() => '');
      if (content !== '') return content;
      await changed;
    }
  } finally {
    changes.close();
  }
}
