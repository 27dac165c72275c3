import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { createRunQueue, type QueuedRun } from '@wandb-ts/public-api/run-queues';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createJob } from '../../job-creation/index.js';
import { clientJobArtifacts } from '../../job-sources/client-job-artifacts.js';
import { launchAdd } from '../../launch-add/launch-add.js';
import type { LaunchAddOptions } from '../../launch-add/launch-add-options.js';
import { bundleScript } from '../../testing/bundle-script.js';
import { codeFolder } from '../../testing/code-folder.js';
import type { EventList } from '../../testing/event-list.js';
import { launchServer } from '../../testing/launch-server.js';
import { startRealAgent } from '../../testing/real-agent.js';
import { addNode, hasContainers, machineImage } from '../../testing/real-containers.js';

/** Longer than one variable may be. */
const long = 'ü'.repeat(50_000);
const nodeImage = 'wandb-ts-node';
const token = 'hf-0123456789';

/** A program as people write them. Its arguments say how it ends. */
const program = `
  import { createClient } from '@wandb-ts/core';
  import { startRun } from '@wandb-ts/public-api/run-writer';

  const [end, ...rest] = process.argv.slice(2);
  console.log('begins', JSON.stringify(rest), process.getuid(), process.cwd(), ...process.execArgv);
  if (end === 'early') throw new Error('no luck with ' + process.env.WANDB_API_KEY);
  const run = await startRun(createClient(), { config: { lr: 0.1, epochs: 2 } });
  for (let epoch = 0; epoch < run.config.epochs; epoch += 1) run.log({ loss: 1 / (epoch + 1) });
  run.summarize({ token: process.env.HF_TOKEN?.length, plain: process.env.PLAIN });
  process.on('SIGTERM', () => console.log('asked to end'));
  if (end === 'never') await new Promise((resolve) => setInterval(resolve, 2 ** 30));
  await run.finish({ exitCode: end === 'late' ? 1 : 0 });
  console.log('finished', run.id);
  process.exitCode = end === 'late' ? 1 : 0;
`;

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 120_000);

afterAll(() => bench[Symbol.asyncDispose]());

const test = it.runIf(hasContainers);
const wait = { timeoutMs: 60_000, pollIntervalMs: 50 };

test('builds and runs a job in a container, with all that its item says [L235, L236, L281]', async () => {
  const queued = await bench.add(['well', '--flag', '', 'a "b"\n$HOME'], { name: 'from the queue' });
  const run = await queued.waitUntilFinished(wait);
  await bench.end(run.id);

  expect(run).toMatchObject({ name: 'from the queue', state: 'finished' });
  expect(run.config).toMatchObject({ lr: 0.5, epochs: 2, long });
  expect(run.summary.toJSON()).toMatchObject({ loss: 0.5, token: token.length, plain: 'x=1' });
  expect(bench.output()).toContain('RUN npm install');
  expect(bench.output()).toContain('begins ["--flag","","a \\"b\\"\\n$HOME"] 1000 /home/wandb\n');
  expect(bench.output()).toContain(`finished ${run.id}\n`);
  expect(await queued.state()).toBe('claimed');
  expect(bench.lines.all.join('\n')).not.toContain(token);
  expect(bench.containers()).toEqual([]);
});

test('takes the command of the item [L237]', async () => {
  const queued = await bench.add(['well', 'x'], { entryPoint: ['node', '--stack-trace-limit=7', './main.mjs'] });
  const run = await queued.waitUntilFinished(wait);

  await bench.end(run.id);
  expect(bench.output()).toContain(`begins ["x"] 1000 /home/wandb --stack-trace-limit=7\nfinished ${run.id}\n`);
});

test('fails the item of a job that makes no run, with what the job wrote [L211]', async () => {
  const queued = await bench.add(['early']);

  await expect(queued.waitUntilFinished(wait)).rejects.toThrow('The submitted run was not successfully started');
  expect(await queued.state()).toBe('failed');
  const failure = await queued.failure();
  expect(failure).toMatchObject({ stage: 'run', filePaths: [expect.stringMatching(/error\.log$/)] });
  expect(bench.output()).toContain('no luck with [redacted]');
  expect(bench.containers()).toEqual([]);
});

test('keeps the item of a job whose run failed', async () => {
  const queued = await bench.add(['late']);
  const run = await queued.waitUntilFinished(wait);
  await bench.lines.until(new RegExp(`^Job .+ of run ${run.id} is failed`));

  expect(run.state).toBe('failed');
  expect(await queued.state()).toBe('claimed');
});

test('leaves no container of a job whose run is asked to stop [L198, L243]', async () => {
  const queued = await bench.add(['never']);
  const run = await queued.waitUntilRunning(wait);
  await expect.poll(() => bench.containers(), { timeout: 20_000 }).toHaveLength(1);

  await run.stop();
  await bench.lines.until(new RegExp(`^Job .+ of run ${run.id} is stopped`));

  expect(bench.output()).toContain('asked to end\n');
  expect(bench.containers()).toEqual([]);
});

test('runs a job of an image that was built when it was queued [L238]', async () => {
  const queued = await bench.add(['well'], { build: true });
  const run = await queued.waitUntilFinished(wait);
  await bench.end(run.id);

  expect(queued.runSpec?.['job']).toMatch(/^local\/p\/job-local__p__train_\w+:v0$/);
  expect(bench.lines.all.join('\n')).toMatch(
    /The image local__p__train:\w+ cannot be pulled .+ the one on this machine is taken/,
  );
  expect(run.config).toMatchObject({ lr: 0.5, epochs: 2 });
});

test('runs code in an image that does not hold it [L240]', async () => {
  const earlier = bench.output().length;
  const queued = await bench.add(['well'], { job: 'local/p/mounted:latest' });
  const run = await queued.waitUntilFinished(wait);
  await bench.end(run.id);

  expect(bench.output().slice(earlier)).toBe(`begins [] 0 /mnt/wandb\nfinished ${run.id}\n`);
});

test('tells at which step an image could not be built', async () => {
  const queued = await bench.add([], { config: { overrides: { dockerfile: 'Dockerfile.bad' } } });

  await expect(queued.waitUntilFinished(wait)).rejects.toThrow(
    /failed at the stage build: .+ could not build .+no luck here/s,
  );
});

interface Bench extends AsyncDisposable {
  /** What the agent logs. */
  readonly lines: EventList;
  /** What the jobs and the builder wrote. */
  output(): string;
  /** Waits until the job of a run has ended well. */
  end(runId: string): Promise<unknown>;
  add(args: readonly string[], options?: LaunchAddOptions): Promise<QueuedRun>;
  /** The names of all containers, running or not. */
  containers(): string[];
}

/** A server with a queue for containers, an agent of it, and a job of the program. */
async function startBench(): Promise<Bench> {
  await using stack = new AsyncDisposableStack();
  const machine = stack.use(await machineImage(nodeImage, addNode));
  const script = stack.use(await bundleScript(program));
  const code = stack.use(
    await codeFolder({
      'package.json': '{ "type": "module" }',
      'Dockerfile.bad': `FROM ${nodeImage}\nRUN echo no luck here && exit 3\n`,
    }),
  );
  await cp(script.file, join(code.path, 'main.mjs'));
  const wandb = stack.use(await launchServer());
  const { client } = wandb;
  await createRunQueue(client, 'containers', 'local-container', { entity: 'local' });
  const job = { type: 'code', path: code.path, entryPoint: 'node main.mjs', project: 'p', name: 'train' } as const;
  await createJob(job, { client });
  await createJob({ ...job, name: 'mounted', baseImage: nodeImage }, { client });
  const agent = stack.use(
    startRealAgent(wandb, {
      config: { queues: ['containers'], secretMacros: ['HF_TOKEN'], stoppedRunTimeoutMs: 100 },
      environment: { ...process.env, HF_TOKEN: token },
      artifacts: clientJobArtifacts(client),
      stopGraceMs: 1_000,
    }),
  );
  const resourceArgs = {
    'local-container': {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: macros look like templates.
      env: ['HF_TOKEN=${HF_TOKEN}', 'PLAIN=x=1'],
      builder: { accelerator: { base_image: nodeImage } },
    },
  };
  const bench = stack.move();
  return {
    lines: agent.lines,
    output: () => agent.output.join(''),
    end: (runId) => agent.lines.until(new RegExp(`^Job .+ of run ${runId} is finished`)),
    add: (args, options) =>
      launchAdd(
        {
          job: 'local/p/train:latest',
          queueName: 'containers',
          resourceArgs,
          config: { overrides: { args, run_config: { lr: 0.5, long } } },
          ...options,
        },
        { client },
      ),
    containers: () => machine.engine('ps', '--all', '--format', '{{.Names}}').split('\n').filter(Boolean),
    [Symbol.asyncDispose]: () => bench.disposeAsync(),
  };
}
