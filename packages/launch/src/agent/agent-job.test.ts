import { access, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { NotFoundError, TransportError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { type AgentBench, startAgent, stubSpec } from '../testing/agent-bench.js';
import type { FakeServerState } from '../testing/fake-agent-server.js';
import { codeJob, fakeArtifacts } from '../testing/fake-artifacts.js';

const running = { runs: { 'run-a': 'running' } };

it('claims an item with the id of its run before it fetches the code [L193]', async () => {
  const events: string[] = [];
  await using bench = startAgent({
    items: { a: { image_uri: null, job: 'e/p/j:v0' } },
    artifacts: {
      find: async () => {
        events.push(...bench.server.events.all.filter((event) => event.startsWith('ack')));
        throw new Error('no such job');
      },
    },
  });

  await bench.server.events.until('fail a');

  expect(events).toEqual(['ack a run-a']);
});

it('fails an item that it may not claim [L193]', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { letsClaim: false } });

  await bench.server.events.until('fail a');

  expect(bench.runner.runs).toEqual([]);
  expect(bench.server.failures[0]?.message).toMatchObject({
    message: 'The server does not let this agent claim the item a.',
    stage: 'agent',
  });
});

it('leaves an item alone that another agent has claimed', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { letsClaim: false, claimed: { a: 'other' } } });

  await bench.server.events.until('claimed? a');
  await bench.clock.untilSleeping(10_000);

  expect(bench.runner.runs).toEqual([]);
  expect(bench.server.failures).toEqual([]);
});

it('leaves an item alone whose run another agent has claimed while its answer was late', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { holders: { a: 'another-agent' } } });
  const ack = bench.server.ack;
  bench.server.ack = async (...parameters) => {
    const answer = await ack(...parameters);
    bench.clock.advance(60_000);
    return answer;
  };

  // Its slot is free again.
  await bench.server.events.until('pop q', 2);

  expect(bench.runner.runs).toEqual([]);
  expect(bench.server.failures).toEqual([]);
  expect(bench.lines.map(({ line }) => line)).toContain('Another agent runs item a as run-a.');
});

it.each([
  ['its own', 'agent-id'],
  ['one of a server that does not tell agents apart', null],
])('runs an item although the answer to its claim was late, when the claim is %s', async (_what, holder) => {
  await using bench = startAgent({ items: { a: {} }, state: holder === null ? {} : { holders: { a: holder } } });
  const ack = bench.server.ack;
  bench.server.ack = async (...parameters) => {
    const answer = await ack(...parameters);
    bench.clock.advance(60_000);
    return answer;
  };

  await bench.runner.started('run-a');

  expect(bench.server.events.count('claimed? a')).toBe(1);
});

const lost = new TransportError('The connection broke.');

it('runs an item whose claim was taken although the answer was lost', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { failing: { ack: lost }, claimed: { a: 'run-a' } } });

  await bench.runner.started('run-a');

  expect(bench.server.failures).toEqual([]);
});

it('leaves an item to its lease whose claim did not reach the server', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { failing: { ack: lost } } });

  // Its slot is free again.
  await bench.server.events.until('pop q', 2);

  expect(bench.runner.runs).toEqual([]);
  expect(bench.server.failures).toEqual([]);
  expect(bench.lines.map(({ line }) => line)).toContain(
    'The server did not take the claim of item a, which goes back to its queue: The connection broke.',
  );
});

it.each<[string, Partial<FakeServerState>]>([
  ['refuses the claim', { failing: { ack: new NotFoundError('The item of the queue does not exist.') } }],
  ['answers neither to the claim nor who has it', { failing: { ack: lost, holderOf: lost } }],
])('fails an item when the server %s, with what it said', async (_what, state) => {
  await using bench = startAgent({ items: { a: {} }, state });

  await bench.server.events.until('fail a');

  expect(bench.runner.runs).toEqual([]);
  expect(bench.server.failures[0]?.message).toMatchObject({ message: state.failing?.ack?.message, stage: 'agent' });
});

it('does not claim an item whose lease may be over', async () => {
  await using bench = startAgent();
  await bench.clock.untilSleeping(10_000);
  const pop = bench.server.pop;
  bench.server.pop = async (...parameters) => {
    const item = await pop(...parameters);
    // The machine slept while the answer was on its way.
    if (item !== null) bench.clock.advance(60_000);
    return item;
  };
  bench.push('a');
  bench.clock.advance(10_000);

  await bench.server.events.until('pop q', 3);

  expect(bench.server.events.all.filter((event) => event.startsWith('ack'))).toEqual([]);
  expect(bench.lines.map(({ line }) => line)).toContain('The lease of item a may be over; it goes back to its queue.');
});

it.each([
  ['RUNNING', true],
  ['PAUSED', true],
  ['FINISHED', false],
  ['CANCELED', false],
  [undefined, false],
])('starts a run of a sweep that is %s: %s [L196]', async (state, starts) => {
  const sweeps: Record<string, string> = state === undefined ? {} : { sw: state };
  await using bench = startAgent({ items: { a: { sweep_id: 'sw' } }, state: { sweeps } });

  await (starts ? bench.runner.started('run-a') : bench.server.events.until('fail a'));

  expect(bench.runner.runs).toHaveLength(starts ? 1 : 0);
  expect(bench.server.failures.map(({ message }) => message.message)).toEqual(
    starts ? [] : [`The sweep sw of the run has ended (${state ?? 'it cannot be read'}).`],
  );
});

it('cancels a job that does not start in time, and fails its item [L197]', async () => {
  await using bench = startAgent({ items: { a: {} }, environment: { WANDB_LAUNCH_START_TIMEOUT: '27' } });
  (await bench.runner.started('run-a')).state = 'starting';

  await look(bench, 3);
  await bench.server.events.until('fail a');

  expect(bench.runner.events.count('cancel run-a')).toBe(1);
  expect(bench.server.failures[0]?.message).toMatchObject({ stage: 'agent', filePaths: ['a/error/error.log'] });
  expect(bench.server.failures[0]?.message.message).toContain('did not start within 27 seconds');
});

it.each([
  ['running', '27'],
  ['unknown', '27'],
  ['starting', '0'],
] as const)('lets a job be %s for a long time with a limit of %s seconds [L197]', async (state, limit) => {
  await using bench = startAgent({ items: { a: {} }, environment: { WANDB_LAUNCH_START_TIMEOUT: limit } });
  (await bench.runner.started('run-a')).state = state;

  await look(bench, 5);

  expect(bench.runner.events.all).toEqual(['run run-a']);
});

it('cancels a job some time after somebody asked its run to stop [L198]', async () => {
  await using bench = startAgent({ items: { a: {} }, state: running, config: { stoppedRunTimeoutMs: 60_000 } });
  await bench.runner.started('run-a');
  await look(bench, 1);
  await bench.server.events.until('stopped? run-a');

  bench.server.state.stopped.add('run-a');
  await look(bench, 7);
  expect(bench.runner.events.all).toEqual(['run run-a']);
  await bench.clock.untilSleeping(6_000);
  bench.clock.advance(6_000);
  await bench.runner.events.until('cancel run-a');

  expect(bench.clock.now()).toBe(9_000 * 2 + 60_000);
});

it('lets a run that was asked to stop end by itself [L198]', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { ...running, stopped: new Set(['run-a']) } });
  const run = await bench.runner.started('run-a');
  await look(bench, 1);
  await bench.server.events.until('stopped? run-a');

  run.end('finished');
  await bench.server.events.until('state run-a');

  expect(bench.runner.events.all).toEqual(['run run-a', 'end run-a']);
});

it('fails the item of a job that cannot start, with the stack in a file [L200]', async () => {
  await using bench = startAgent({ items: { a: {} } });
  bench.runner.onStart = async () => {
    throw new Error('no room', { cause: new Error('disk full') });
  };

  await bench.server.events.until('fail a');

  expect(bench.server.failures).toEqual([
    { itemId: 'a', message: { message: 'no room', stage: 'agent', filePaths: ['a/error/error.log'] } },
  ]);
  expect(bench.files.get('a/error/error.log')).toMatch(/^Error: no room\n {4}at [\s\S]*Caused by: Error: disk full/);
});

it('says that the build failed when it did [L200]', async () => {
  await using bench = startAgent({
    items: { a: { image_uri: null, uri: 'placeholder-x' } },
    buildImage: async () => {
      throw new Error('no such base image');
    },
  });

  await bench.server.events.until('fail a');

  expect(bench.server.failures[0]?.message).toMatchObject({ message: 'no such base image', stage: 'build' });
});

it('fails a job that needs an image where none is built', async () => {
  await using bench = startAgent({ items: { a: { image_uri: null, uri: 'placeholder-x' } } });

  await bench.server.events.until('fail a');

  expect(bench.server.failures[0]?.message).toMatchObject({ stage: 'build' });
  expect(bench.server.failures[0]?.message.message).toContain('this agent builds none');
});

it.each([
  ['finished', 'The submitted job exited successfully but failed to call wandb.init'],
  ['failed', 'The submitted run was not successfully started'],
  ['stopped', 'The submitted run was not successfully started'],
] as const)('fails the item of a job that is %s and made no run: %s [L201] [L202]', async (state, message) => {
  await using bench = startAgent({ items: { a: {} } });

  (await bench.runner.started('run-a')).end(state);
  await waitForRun(bench, state === 'failed' ? failedCheckMs : runCheckMs);
  await bench.server.events.until('fail a');

  expect(bench.server.failures).toEqual([
    { itemId: 'a', message: { message, stage: 'run', filePaths: ['a/error/error.log'] } },
  ]);
  expect(bench.files.get('a/error/error.log')).toBe('what it wrote');
});

it('names no file when the job wrote nothing [L202]', async () => {
  await using bench = startAgent({ items: { a: {} } });
  const run = await bench.runner.started('run-a');
  run.output = '';

  run.end('failed');
  await waitForRun(bench, failedCheckMs);
  await bench.server.events.until('fail a');

  expect(bench.server.failures[0]?.message).not.toHaveProperty('filePaths');
});

it('looks seven times for the run of a job, with waits that double, and takes pending for not started [L203]', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { runs: { 'run-a': 'pending' } } });

  (await bench.runner.started('run-a')).end('finished');
  await waitForRun(bench);
  await bench.server.events.until('fail a');

  expect(bench.server.events.count('state run-a')).toBe(7);
  expect(bench.clock.now()).toBe(63_000);
});

it('looks three times for the run of a job that failed, of which nothing is left that could make it', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { runs: { 'run-a': 'pending' } } });

  (await bench.runner.started('run-a')).end('failed');
  await waitForRun(bench, failedCheckMs);
  await bench.server.events.until('fail a');

  expect(bench.server.events.count('state run-a')).toBe(3);
  expect(bench.clock.now()).toBe(3_000);
});

it('sees the run of a job that failed although the server shows it late', async () => {
  await using bench = startAgent({ items: { a: {} } });
  (await bench.runner.started('run-a')).end('failed');
  await waitForRun(bench, [1_000]);
  await bench.clock.untilSleeping(2_000);

  bench.server.state.runs['run-a'] = 'failed';
  bench.clock.advance(2_000);
  await bench.server.events.until('state run-a', 3);
  bench.stop();
  await bench.ended;

  expect(bench.server.failures).toEqual([]);
});

it('takes no failure to ask for the answer that a job that failed has no run', async () => {
  const state: Partial<FakeServerState> = { failing: { runState: new TransportError('away') } };
  await using bench = startAgent({ items: { a: {} }, state });

  (await bench.runner.started('run-a')).end('failed');
  await waitForRun(bench);
  await bench.server.events.until('fail a');

  expect(bench.clock.now()).toBe(63_000);
});

it('looks no more once the run is there, and takes the next item meanwhile [L203]', async () => {
  await using bench = startAgent({ items: { a: {}, b: {} } });
  (await bench.runner.started('run-a')).end('finished');
  await bench.runner.started('run-b');
  for (const ms of [1_000, 2_000]) {
    await bench.clock.untilSleeping(ms);
    bench.clock.advance(ms);
  }
  await bench.clock.untilSleeping(4_000);

  bench.server.state.runs['run-a'] = 'running';
  bench.clock.advance(4_000);
  await bench.server.events.until('state run-a', 4);
  await look(bench, 1);

  expect(bench.server.events.count('state run-a')).toBe(4);
  expect(bench.server.failures).toEqual([]);
});

it('does not fail the item of a run that started and failed [L204]', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { runs: { 'run-a': 'failed' } } });

  (await bench.runner.started('run-a')).end('failed');
  await bench.server.events.until('state run-a');
  bench.stop();
  await bench.ended;

  expect(bench.server.failures).toEqual([]);
});

it('tells of what kept a run of another entity from starting, and does not look for the run [L205]', async () => {
  await using bench = startAgent({
    items: { a: { entity: 'other' }, b: { entity: 'other', job: 1, image_uri: null } },
  });

  (await bench.runner.started('run-a')).end('failed');
  await bench.server.events.until('fail b');

  expect(bench.server.failures.map(({ itemId }) => itemId)).toEqual(['b']);
  expect(bench.server.events.count('state run-a')).toBe(0);
});

it('tells each warning of a runner once for its item, and of every item [L206]', async () => {
  await using bench = startAgent({ config: { maxJobs: 2 }, items: { a: {}, b: {} } });
  for (const id of ['a', 'b']) (await bench.runner.started(`run-${id}`)).messages = ['no machine is free'];

  await look(bench, 3);

  // Which job tells first is its own matter.
  expect(bench.server.warnings.toSorted((one, other) => one.itemId.localeCompare(other.itemId))).toEqual(
    ['a', 'b'].map((itemId) => ({ itemId, message: { message: 'no machine is free', stage: 'stub' } })),
  );
});

it('tells a warning again that the server did not take [L207]', async () => {
  await using bench = startAgent({ items: { a: {} }, state: { takesWarnings: false } });
  (await bench.runner.started('run-a')).messages = ['slow'];
  await look(bench, 2);
  expect(bench.server.warnings).toEqual([]);

  bench.server.state.takesWarnings = true;
  await look(bench, 2);

  expect(bench.server.warnings).toHaveLength(1);
});

it('queues a job again whose machine was taken away [L208]', async () => {
  const spec = { sweep_id: 'sw', _wandb_api_key: 'k'.repeat(40), _resume_count: 1, overrides: { args: ['x'] } };
  await using bench = startAgent({ items: { a: spec }, state: { priority: 0, sweeps: { sw: 'RUNNING' } } });

  (await bench.runner.started('run-a')).end('preempted');
  await bench.server.events.until('push q');

  expect(bench.server.pushed).toEqual([
    {
      queueName: 'q',
      priority: 0,
      spec: { ...stubSpec('a'), overrides: { args: ['x'] }, run_id: 'run-a', _resume_count: 2 },
    },
  ]);
  expect(bench.server.failures).toEqual([]);
});

it('queues a job again with the id that it was given, five times at most [L208]', async () => {
  await using bench = startAgent({ items: { a: { run_id: null, _resume_count: 4 } } });
  await bench.server.events.until('pop q', 1);
  await bench.clock.untilSleeping(9_000);
  const [first] = bench.runner.runs;
  first?.end('preempted');
  await bench.server.events.until('push q');
  expect(bench.server.pushed[0]?.spec).toMatchObject({ run_id: first?.prepared.job.runId, _resume_count: 5 });

  bench.push('b', { _resume_count: 5 });
  await bench.poll();
  (await bench.runner.started('run-b')).end('preempted');
  await waitForRun(bench);
  await bench.server.events.until('fail b');

  expect(bench.server.pushed).toHaveLength(1);
});

it('does not queue a job of another entity again [L210]', async () => {
  await using bench = startAgent({ items: { a: { entity: 'other' } } });

  (await bench.runner.started('run-a')).end('preempted');
  await bench.server.events.until('pop q', 2);
  bench.stop();
  await bench.ended;

  expect(bench.server.pushed).toEqual([]);
});

it('shows no key in its log [L215]', async () => {
  const hex = '0123456789abcdef'.repeat(2).concat('01234567');
  const spec = {
    _wandb_api_key: 'short-but-secret',
    overrides: { run_config: { api_key: 'other-secret', note: `WANDB_API_KEY=third-secret ${hex} local-${hex}` } },
    author: 'wandb_v1_fourth_secret',
  };
  await using bench = startAgent({ items: { a: spec } });
  await bench.runner.started('run-a');

  const received = bench.lines.find(({ line }) => line.startsWith('Received item a of queue q:'))?.line ?? '';

  expect(received).toContain('"_wandb_api_key":"[redacted]"');
  expect(received).toContain('run-a');
  expect(received).not.toMatch(/secret|0123456789abcdef/);
});

it('shows no secret in its log that macros may show', async () => {
  const environment = { PATH: process.env['PATH'], HF_TOKEN: 'hf-token-of-the-agent' };
  await using bench = startAgent({ items: { a: {} }, config: { secretMacros: ['HF_TOKEN', 'NONE'] }, environment });

  (await bench.runner.started('run-a')).context.log('docker run -e HF_TOKEN=hf-token-of-the-agent image');

  expect(bench.lines.at(-1)?.line).toBe('docker run -e HF_TOKEN=[redacted] image');
  bench.runner.runs[0]?.context.log(`the server says: ${'0f'.repeat(20)} is no key, nor is WANDB_API_KEY=abc`);
  expect(bench.lines.at(-1)?.line).toBe('the server says: [redacted] is no key, nor is WANDB_API_KEY=[redacted]');
});

it.each<[string, Record<string, unknown>]>([
  ['no entity', { entity: null }],
  ['no project', { project: undefined }],
  ['overrides that are a text', { overrides: 'x' }],
  ['arguments that are an object', { overrides: { args: {} } }],
])('fails an item with %s and goes on [L216]', async (_what, spec) => {
  await using bench = startAgent({ items: { a: spec, b: { resource_args: null, overrides: null } } });

  await bench.server.events.until('fail a');
  await bench.runner.started('run-b');

  expect(bench.server.failures.map(({ itemId }) => itemId)).toEqual(['a']);
});

it('survives a failure that cannot be told', async () => {
  await using bench = startAgent({
    items: { a: { entity: null }, b: {} },
    state: { failing: { fail: new Error('down') } },
  });

  await bench.runner.started('run-b');

  expect(bench.lines).toContainEqual({ level: 'error', line: 'The server was not told that item a failed: down' });
});

it('tells the server of a failure once it is back', async () => {
  await using bench = startAgent({ items: { a: { entity: null } }, state: { failing: { fail: lost } } });
  await bench.server.events.until('fail a');
  await bench.clock.untilSleeping(15_000);
  bench.clock.advance(15_000);
  await bench.server.events.until('fail a', 2);

  bench.server.state.failing = {};
  await bench.clock.untilSleeping(15_000);
  bench.clock.advance(15_000);
  await bench.server.events.until('fail a', 3);

  expect(bench.server.failures.map(({ itemId }) => itemId)).toEqual(['a']);
  expect(bench.lines.filter(({ line }) => line.startsWith('The server was not told that item a failed'))).toHaveLength(
    2,
  );
});

it('gives up telling of a failure when it ends', async () => {
  await using bench = startAgent({ items: { a: { entity: null } }, state: { failing: { fail: lost } } });
  await bench.server.events.until('fail a');
  await bench.clock.untilSleeping(15_000);

  bench.stop();
  await bench.ended;

  expect(bench.server.events.count('fail a')).toBe(2);
});

it('removes the folder of a job when that has ended [L217]', async () => {
  const artifacts = fakeArtifacts({ 'e/p/j:v0': codeJob('QQ', ['x']), QQ: { type: 'code', files: { 'a.py': '' } } });
  const before = await launchFolders();
  await using bench = startAgent({
    items: { a: { image_uri: null, job: 'e/p/j:v0' }, b: {} },
    artifacts,
    buildImage: async () => ({ image: 'built:1' }),
  });
  const run = await bench.runner.started('run-a');
  const directory = run.prepared.source.directory ?? '';
  await access(directory);

  run.end('finished');
  await bench.runner.started('run-b');
  await expect(access(directory)).rejects.toThrow('ENOENT');
  bench.stop();
  await bench.ended;

  expect((await launchFolders()).filter((folder) => directory.includes(folder) && !before.includes(folder))).toEqual(
    [],
  );
});

it.each([
  [{ overrides: { entry_point: ['sh'] } }, 'the entry point'],
  [{ resource_args: { kubernetes: { spec: { template: { spec: { hostPID: false } } } } } }, '"hostPID" of pods'],
  [
    { resource_args: { kubernetes: { spec: { template: { spec: { containers: [{ command: ['sh'] }] } } } } } },
    '"command" of containers',
  ],
])('refuses %j in secure mode only', async (spec, what) => {
  await using open = startAgent({ items: { a: spec } });
  await using secure = startAgent({ items: { a: spec, b: {} }, config: { isSecure: true } });

  await open.runner.started('run-a');
  await secure.runner.started('run-b');

  expect(secure.runner.runs).toHaveLength(1);
  expect(secure.server.failures[0]?.message.message).toContain(`runs in secure mode, and the job sets ${what}`);
});

it('says nothing of a job of which its runner started nothing', async () => {
  await using bench = startAgent({ items: { a: {}, b: {} } });
  bench.runner.onStart = async ({ job }) => (job.itemId === 'a' ? 'nothing' : 'fine');

  await bench.runner.started('run-b');

  expect(bench.server.failures).toEqual([]);
  expect(bench.server.events.count('state run-a')).toBe(0);
});

/** Lets the agent look at its running jobs as often as that. */
async function look(bench: AgentBench, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await bench.clock.untilSleeping(9_000);
    bench.clock.advance(9_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Lets the waits for the run of a job that has ended be over. */
const runCheckMs = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000];
const failedCheckMs = [1_000, 2_000];

async function waitForRun(bench: AgentBench, waitsMs: readonly number[] = runCheckMs): Promise<void> {
  for (const ms of waitsMs) {
    await bench.clock.untilSleeping(ms);
    bench.clock.advance(ms);
  }
}

async function launchFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('wandb-launch-'));
}
