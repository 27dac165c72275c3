import { mkdtempDisposable, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LaunchError } from '../../launch-error.js';
import { nodeCommand, watchOutput } from '../../testing/child-scripts.js';
import { launchJob } from '../../testing/queue-items.js';
import { agentKey, jobSource, runnerContext } from '../../testing/runner-context.js';
import type { PreparedJob, RunnerContext, SubmittedRun } from '../runner.js';
import { createLocalProcessRunner } from './local-process-runner.js';

const dump = 'console.log(JSON.stringify({ env: process.env, args: process.argv.slice(1), directory: process.cwd() }))';

it('runs the command of the job in its folder, with the environment of jobs and the arguments of the item [L228]', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  const prepared = process_(
    { entryPoint: nodeCommand(dump), directory: folder.path },
    { overrides: { args: ['--lr', 0.1] } },
  );

  const run = await createLocalProcessRunner(runnerContext()).run(prepared);
  await run?.wait();

  const { env, args, directory } = JSON.parse((await run?.logs()) ?? '') as Dump;
  expect(args).toEqual(['--lr', '0.1']);
  expect(directory).toBe(await realpath(folder.path));
  expect(env).toMatchObject({
    AGENT_VARIABLE: 'inherited',
    WANDB_LAUNCH: 'True',
    WANDB_RUN_ID: 'rid12345',
    WANDB_BASE_URL: 'https://wandb.test',
    WANDB_ARTIFACTS: '{"_wandb_job":"e/p/j:v0"}',
  });
});

it('prefers the entry point of the item to that of the job [L228]', async () => {
  const overrides = { entry_point: nodeCommand('console.log("override", process.argv.slice(1))'), args: ['$HOME;id'] };

  const run = await submit({ entryPoint: ['false'] }, { overrides });
  await run.wait();

  expect(await run.logs()).toBe("override [ '$HOME;id' ]\n");
});

it.each([
  [0, 'finished'],
  [1, 'failed'],
  [77, 'failed'],
] as const)('ends with %s and is then %s [L230]', async (code, state) => {
  const watch = watchOutput();
  const script = `console.log('ready'); process.stdin.resume(); setTimeout(() => process.exit(${code}), 50)`;

  const run = await submit({ entryPoint: nodeCommand(script) }, {}, { writeOutput: watch.onText });

  expect(await run.status()).toEqual({ state: 'running', messages: [] });
  await watch.until('ready');
  expect(await run.wait()).toEqual({ state, messages: [] });
  expect(await run.status()).toEqual({ state, messages: [] });
});

it('is stopped once it was cancelled [L199]', async () => {
  const watch = watchOutput();
  const silent = `process.on('SIGTERM', () => undefined); console.log('ready'); setInterval(() => undefined, 1000)`;
  const run = await submit({ entryPoint: nodeCommand(silent) }, {}, { writeOutput: watch.onText, stopGraceMs: 50 });
  await watch.until('ready');

  await run.cancel();

  expect(await run.status()).toEqual({ state: 'stopped', messages: [] });
});

it('starts nothing when the start was ended before [L232]', async () => {
  const context = runnerContext();
  const signal = AbortSignal.abort(new Error('too late'));

  const start = createLocalProcessRunner(context).run(process_({ entryPoint: nodeCommand(dump) }), { signal });

  await expect(start).rejects.toThrow('too late');
  expect(context.lines).toEqual([]);
});

it('ends what it has started when the start ends meanwhile [L232]', async () => {
  const controller = new AbortController();
  const context = runnerContext({ log: () => controller.abort(new Error('meanwhile')) });
  const forever = nodeCommand('setInterval(() => undefined, 1000)');

  const start = createLocalProcessRunner(context).run(process_({ entryPoint: forever }), { signal: controller.signal });

  await expect(start).rejects.toThrow('meanwhile');
});

it('refuses an image [L227]', async () => {
  await expect(submit({ image: 'img:1', entryPoint: ['true'] })).rejects.toThrow(
    new LaunchError('The image img:1 cannot run as a local process.'),
  );
});

it.each([
  [{ entryPoint: null }, 'Neither the job nor the item of the queue says what to run.'],
  [{ entryPoint: ['no-such-interpreter'] }, 'The command "no-such-interpreter" is not on this machine'],
  [{ entryPoint: ['true'], directory: null }, 'There is no code to run.'],
])('says why it cannot start with %j [L234]', async (source, message) => {
  await expect(submit(source)).rejects.toThrow(message);
});

it('writes the keys of the agent and of the item neither to its log nor to the output [L215]', async () => {
  const context = runnerContext();
  const prepared = process_(
    { entryPoint: nodeCommand(dump) },
    { _wandb_api_key: 'u'.repeat(40), overrides: { args: [agentKey] } },
  );

  const run = await createLocalProcessRunner({ ...context, log: () => undefined }).run(prepared);
  await run?.wait();

  const written = `${await run?.logs()}${context.output.join('')}`;
  expect(written).toContain('"WANDB_API_KEY":"[redacted]"');
  expect(written).not.toMatch(/a{40}|u{40}/);
});

interface Dump {
  readonly env: Record<string, string>;
  readonly args: readonly string[];
  readonly directory: string;
}

function process_(source: Parameters<typeof jobSource>[0] = {}, spec: Record<string, unknown> = {}): PreparedJob {
  return {
    job: launchJob({ job: 'e/p/j:v0', resource: 'local-process', ...spec }),
    source: jobSource({ directory: tmpdir(), ...source }),
    image: null,
  };
}

async function submit(
  source: Parameters<typeof jobSource>[0],
  spec: Record<string, unknown> = {},
  context: Partial<RunnerContext> = {},
): Promise<SubmittedRun> {
  const run = await createLocalProcessRunner(runnerContext(context)).run(process_(source, spec));
  if (run === null) throw new Error('Nothing was started.');
  return run;
}
