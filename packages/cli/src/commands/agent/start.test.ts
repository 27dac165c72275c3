import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createClient } from '@wandb-ts/core';
import { createRunQueue, pushRunSpec } from '@wandb-ts/public-api/run-queues';
import { createServer, type EmbeddedServer } from '@wandb-ts/server';
import { expect, it } from 'vitest';
import { InterruptedError } from '../../failure/cli-error.js';
import { main } from '../../main.js';
import { type FakeIo, fakeIo } from '../../testing/fake-io.js';
import { startSeededServer } from '../../testing/seeded-server.js';

const scheduler = { uri: 'placeholder-uri-scheduler', resource: 'local-process', entity: 'local', project: 'p' };

it('runs a job, waits for it after the first Ctrl-C, and says what happens', async () => {
  await using bench = await startBench();
  await bench.push(
    `console.log('ready'); process.stdin.on('end', () => 0); setTimeout(() => console.log('done'), 100)`,
  );
  const agent = bench.start('-q', 'q');
  await agent.until('stdout', 'ready');

  agent.interrupt();
  const code = await agent.exit;

  expect(code).toBe(0);
  expect(agent.io.written.stdout).toBe('ready\ndone\n');
  expect(agent.io.written.stderr).toContain('No more jobs are taken; Ctrl-C ends those that run.\n');
  expect(agent.io.written.stderr).toMatch(/Job \d+ of run run12345 is finished\.\nThe agent has ended\.\n$/);
  expect(agent.io.written.stderr).not.toContain(bench.server.apiKey);
});

it('ends its jobs at the second Ctrl-C', async () => {
  await using bench = await startBench();
  await bench.push(`console.log('ready'); setInterval(() => undefined, 1000)`);
  const agent = bench.start('-q', 'q');
  await agent.until('stdout', 'ready');

  agent.interrupt();
  await agent.until('stderr', 'No more jobs are taken');
  agent.interruptAgain();
  const code = await agent.exit;

  expect(code).toBe(0);
  expect(agent.io.written.stderr).toMatch(/of run run12345 is stopped\.\nThe agent has ended\.\n$/);
});

it('takes its queues from a file, and lets flags win', async () => {
  await using bench = await startBench();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(folder.path, 'agent.yaml'), 'entity: nobody\nqueues: [q]\nmax_jobs: 3\n');

  const agent = bench.start({ workingDirectory: folder.path }, '-c', 'agent.yaml', '-e', 'local', '-j', '-1');
  await agent.until('stderr', 'polls the queues q, and runs 0 of at most Infinity jobs.');
  agent.interrupt();

  expect(await agent.exit).toBe(0);
});

it.each([
  [[], 'error: Name at least one queue to poll, in queues or in the configuration file.\n'],
  [['-q', 'other'], 'error: local has no queue other. Available are: default.\nnext: wandb-ts help paths\n'],
  [['-q', 'q', '-c', 'none.yaml'], 'error: The configuration file /nonexistent/none.yaml cannot be read.\n'],
])('explains the mistake in %j', async (flags, message) => {
  await using wandb = startSeededServer();

  const { code, stdout, stderr } = await wandb.run('agent', 'start', ...flags);

  expect([code, stdout, stderr]).toEqual([1, '', message]);
});

interface Started {
  readonly io: FakeIo;
  readonly exit: Promise<number>;
  interrupt(): void;
  interruptAgain(): void;
  /** Waits until a text is written. */
  until(stream: 'stdout' | 'stderr', text: string): Promise<void>;
}

interface Bench extends AsyncDisposable {
  readonly server: EmbeddedServer;
  /** Puts a script for Node.js on the queue `q`. */
  push(script: string): Promise<void>;
  start(...flags: readonly (string | { readonly workingDirectory: string })[]): Started;
}

async function startBench(): Promise<Bench> {
  const server = createServer(':memory:');
  const { url } = await server.listen();
  server.seed({ runs: [{ project: 'p', name: 'run12345', state: 'running' }] });
  const client = createClient({ baseUrl: url, apiKey: server.apiKey, environment: {} });
  await createRunQueue(client, 'q', 'local-process', { entity: 'local' });
  const started: Started[] = [];
  return {
    server,
    push: async (script) => {
      // The command of a scheduler needs no job artifact, and is not looked at any further with a job.
      const overrides = { entry_point: [process.execPath, '--eval', script] };
      await pushRunSpec(client, {
        entity: 'local',
        queueName: 'q',
        runSpec: { ...scheduler, run_id: 'run12345', overrides },
      });
    },
    start: (...flags) => {
      const agent = startAgent(url, server.apiKey, flags);
      started.push(agent);
      return agent;
    },
    [Symbol.asyncDispose]: async () => {
      for (const agent of started) {
        agent.interrupt();
        agent.interruptAgain();
        await agent.exit;
      }
      await server.close();
    },
  };
}

function startAgent(
  url: string,
  apiKey: string,
  flags: readonly (string | { readonly workingDirectory: string })[],
): Started {
  const [first, second] = [new AbortController(), new AbortController()];
  const checks = new Set<() => void>();
  const options = flags.find((flag) => typeof flag === 'object') ?? { workingDirectory: '/nonexistent' };
  const io = fakeIo({
    ...options,
    environment: { WANDB_BASE_URL: url, WANDB_API_KEY: apiKey, PATH: process.env['PATH'], HOME: '/nonexistent' },
    signal: first.signal,
    secondSignal: second.signal,
  });
  const watched: FakeIo = { ...io, stdout: watch(io.stdout, checks), stderr: watch(io.stderr, checks) };
  const words = flags.filter((flag) => typeof flag === 'string');
  return {
    io,
    exit: main(['agent', 'start', ...words], watched),
    interrupt: () => first.abort(new InterruptedError('Interrupted by SIGINT.')),
    interruptAgain: () => second.abort(new InterruptedError('Interrupted by SIGINT.')),
    until: (stream, text) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!io.written[stream].includes(text)) return;
          checks.delete(check);
          resolve();
        };
        checks.add(check);
        check();
      }),
  };
}

function watch(stream: FakeIo['stdout'], checks: ReadonlySet<() => void>): FakeIo['stdout'] {
  return {
    ...stream,
    write: (text) => {
      stream.write(text);
      for (const check of [...checks]) check();
    },
  };
}
