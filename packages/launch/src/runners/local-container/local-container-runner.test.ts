import { delimiter } from 'node:path';
import { expect, it } from 'vitest';
import { LaunchError } from '../../launch-error.js';
import { watchOutput } from '../../testing/child-scripts.js';
import { type DockerShim, dockerShim, endlessContainer, type ShimCall } from '../../testing/docker-shim.js';
import { launchJob } from '../../testing/queue-items.js';
import { agentConfig, jobSource, runnerContext, type TestRunnerContext } from '../../testing/runner-context.js';
import type { RunnerContext, SubmittedRun } from '../runner.js';
import { createLocalContainerRunner } from './local-container-runner.js';
import { localNetwork } from './local-network.js';

it('starts a container with the variables of jobs, and no value of them on its command line [L235]', async () => {
  await using docker = await dockerShim();
  const { run, context } = await submit(docker, {
    overrides: { args: ['--z', 'q r'] },
    _wandb_api_key: 'u'.repeat(40),
  });
  await run.wait();

  const call = await runCall(docker);
  expect(call.words.slice(0, 2)).toEqual(['run', '--rm']);
  expect(variablesOf(call)).toEqual(expect.arrayContaining(['WANDB_API_KEY', 'WANDB_RUN_ID', 'WANDB_CONFIG']));
  expect(call.words.slice(-4)).toEqual([run.id, 'i', '--z', 'q r']);
  expect(call.environment).toMatchObject({
    WANDB_API_KEY: 'u'.repeat(40),
    WANDB_RUN_ID: 'rid12345',
    WANDB_DOCKER: 'i',
  });
  expect(JSON.stringify([call.words, context.lines])).not.toMatch(/u{40}|a{40}/);
});

it('takes the command of the job, or else of the item [L237]', async () => {
  await using docker = await dockerShim();
  const source = jobSource({ image: 'img:1', entryPoint: ['python', 'a.py'] });

  const own = await submit(docker, { job: 'e/p/j:v0' }, { source });
  const other = await submit(docker, { job: 'e/p/j:v0', overrides: { entry_point: ['sh', '-c', 'x'] } }, { source });
  await Promise.all([own.run.wait(), other.run.wait()]);

  const tails = (await docker.calls()).filter(({ words }) => words[0] === 'run').map(({ words }) => tailOf(words));
  expect(tails.sort()).toEqual([
    ['--entrypoint', 'python', 'img:1', 'a.py'],
    ['--entrypoint', 'sh', 'img:1', '-c', 'x'],
  ]);
});

it('sets the flags that the item asks for, with their macros replaced [L236]', async () => {
  await using docker = await dockerShim();
  // biome-ignore lint/suspicious/noTemplateCurlyInString: macros look like templates.
  const flags = { gpus: 'all', e: ['RUN=${run_id}', 'B=2'], memory: '1g', name: 'mine' };

  const { run } = await submit(docker, { resource_args: { 'local-container': flags } });
  await run.wait();

  const { words } = await runCall(docker);
  expect(words.join(' ')).toContain('--gpus all -e RUN=rid12345 -e B=2 --memory 1g --name mine i');
  expect(run.id).toBe('mine');
});

it('shows no secret that the item gives to the container [L235] [L236]', async () => {
  await using docker = await dockerShim();
  // biome-ignore lint/suspicious/noTemplateCurlyInString: macros look like templates.
  const flags = { e: ['WANDB_TOKEN=${HF_TOKEN}', 'A=1', 'WANDB_API_KEY=own=key\n'], env: 'REGISTRY_AUTH_FILE=x' };
  const environment = { PATH: docker.path, HF_TOKEN: 'hf-0123456789' };
  const config = agentConfig({ secretMacros: ['HF_TOKEN'] });

  const { run, context } = await submit(
    docker,
    { resource_args: { 'local-container': flags } },
    { context: { environment, config } },
  );
  await run.wait();

  const { words, environment: passed } = await runCall(docker);
  expect(words.join(' ')).toContain('-e WANDB_TOKEN -e A=1 -e WANDB_API_KEY --env REGISTRY_AUTH_FILE=x');
  expect(passed).toMatchObject({ WANDB_TOKEN: 'hf-0123456789', WANDB_API_KEY: 'own=key\n' });
  expect(JSON.stringify([words, context.lines])).not.toMatch(/hf-0123|own=key/);
});

it.each(['AWS_SECRET_ACCESS_KEY', 'AWS*'])(
  'hands no secret of the agent to the container for -e %s [L242]',
  async (e) => {
    await using docker = await dockerShim();
    const environment = { PATH: docker.path, AWS_SECRET_ACCESS_KEY: 'x' };
    const submission = submit(docker, { resource_args: { 'local-container': { e } } }, { context: { environment } });

    await expect(submission).rejects.toThrow(`must not pass on ${e}`);
    expect((await docker.calls()).map(({ words }) => words)).toEqual([['version']]);
  },
);

it('hands variables of the agent to the container that are no secrets, or are listed [L236]', async () => {
  await using docker = await dockerShim();
  const environment = { PATH: docker.path, AWS_SECRET_ACCESS_KEY: 'x', HOST: 'y' };
  const config = agentConfig({ secretMacros: ['AWS_SECRET_ACCESS_KEY'] });
  const env = ['AWS_SECRET_ACCESS_KEY', 'HOST', 'WANDB_API_KEY'];

  const { run } = await submit(
    docker,
    { resource_args: { 'local-container': { env } } },
    { context: { environment, config } },
  );
  await run.wait();

  expect((await runCall(docker)).words.join(' ')).toContain(env.map((name) => `--env ${name}`).join(' '));
});

it('starts nothing for a flag that opens the container [L242]', async () => {
  await using docker = await dockerShim();

  await expect(submit(docker, { resource_args: { 'local-container': { privileged: true } } })).rejects.toThrow(
    LaunchError,
  );
  expect((await docker.calls()).map(({ words }) => words)).toEqual([['version']]);
});

it('takes the image of this machine when it cannot be pulled [L238]', async () => {
  await using docker = await dockerShim({ commands: { pull: 'console.error("no network"); exit(1);' } });

  const { run, context } = await submit(docker);

  expect(await run.wait()).toMatchObject({ state: 'finished' });
  expect((await docker.calls()).map(({ words }) => words[0])).toEqual(['version', 'pull', 'image', 'run']);
  expect(context.lines[0]).toBe('The image i cannot be pulled (no network); the one on this machine is taken.');
});

it('fails when there is no image at all [L238]', async () => {
  await using docker = await dockerShim({
    commands: { pull: 'console.error("denied"); exit(1);', 'image-inspect': 'exit(1);' },
  });

  await expect(submit(docker)).rejects.toThrow(
    new LaunchError('The image i cannot be pulled (denied), and is not on this machine.'),
  );
});

it.each([
  ['http://localhost:8080', true],
  ['http://127.0.0.1:8080', true],
  ['https://wandb.test', false],
])('joins the network of the machine for a server at %s [L239]', async (baseUrl, isLocal) => {
  expect(localNetwork(baseUrl, { platform: 'linux' })).toEqual({
    baseUrl,
    flags: isLocal ? { network: 'host', 'add-host': 'host.docker.internal:host-gateway' } : {},
  });
});

it.each([
  ['docker', {}, true],
  ['docker', { version: 'console.log("Client: Podman Engine")' }, false],
  ['podman', {}, false],
])('names the machine for Docker, and leaves that to Podman, %s %j [L239]', async (name, commands, isNamed) => {
  await using engine = await dockerShim({ name, commands });
  const environment = { PATH: engine.directory };

  const { run } = await submit(
    engine,
    {},
    { context: { ...runnerContext({ baseUrl: 'http://localhost:8080' }), environment } },
  );
  await run.wait();

  const { words } = await runCall(engine);
  expect(words.join(' ')).toContain('--network host');
  expect(words.includes('--add-host')).toBe(isNamed);
});

it('names the machine where containers run in a virtual one [L239]', () => {
  expect(localNetwork('http://localhost:8080', { platform: 'darwin' })).toEqual({
    baseUrl: 'http://host.docker.internal:8080',
    flags: { network: 'host' },
  });
});

it('shows the code to an image without it, and to no other [L240]', async () => {
  await using docker = await dockerShim();
  const source = jobSource({ directory: docker.directory, baseImage: 'python:3.12', entryPoint: ['python', 'a.py'] });

  const based = await submit(docker, { job: 'e/p/j:v0' }, { source, image: 'python:3.12' });
  await based.run.wait();
  const built = await submit(docker, { job: 'e/p/j:v0' }, { source, image: 'built:1' });
  await built.run.wait();

  const [first, second] = (await docker.calls()).filter(({ words }) => words[0] === 'run');
  expect(first?.words.join(' ')).toContain(`--volume ${docker.directory}:/mnt/wandb --workdir /mnt/wandb --entrypoint`);
  expect(second?.words.join(' ')).not.toMatch(/--volume|--workdir/);
});

it('works in a folder below the code [L241]', async () => {
  await using docker = await dockerShim();
  const source = jobSource({ directory: docker.directory, baseImage: 'python:3.12', entryPoint: ['python', 'a.py'] });
  const submitIn = (working_dir: string): Promise<Submission> =>
    submit(docker, { job: 'e/p/j:v0', overrides: { working_dir } }, { source, image: 'python:3.12' });

  const { run } = await submitIn('sub/dir');
  await run.wait();

  expect((await runCall(docker)).words.join(' ')).toContain('--workdir /mnt/wandb/sub/dir');
  await expect(submitIn('../../etc')).rejects.toThrow('working_dir must be a folder below the code.');
});

it('ends the container, and not only the command that started it [L243]', async () => {
  await using docker = await dockerShim({ commands: { run: endlessContainer } });
  const watch = watchOutput();
  const { run } = await submit(docker, {}, { context: { writeOutput: watch.onText, stopGraceMs: 3_000 } });
  await watch.until('ready');

  await run.cancel();

  expect(await run.status()).toEqual({ state: 'stopped', messages: [] });
  expect((await docker.calls()).map(({ words }) => words)).toEqual([
    ['version'],
    ['pull', 'i'],
    expect.arrayContaining(['run']),
    ['stop', '--time', '3', run.id],
    ['rm', '--force', run.id],
  ]);
});

it('tells how the container ended', async () => {
  await using docker = await dockerShim({ commands: { run: 'console.log("no luck"); exit(7);' } });

  const { run } = await submit(docker);

  expect(await run.wait()).toEqual({ state: 'failed', messages: [] });
  expect(await run.logs()).toBe('no luck\n');
});

it('takes podman where there is no docker, or one whose daemon does not answer', async () => {
  await using podman = await dockerShim({ name: 'podman' });
  await using docker = await dockerShim({ commands: { version: 'console.error("no daemon"); exit(1);' } });

  for (const path of [podman.directory, [docker.directory, podman.directory].join(delimiter)]) {
    const { run } = await submit(podman, {}, { context: { environment: { PATH: path } } });
    await run.wait();
  }

  const once = ['version', 'pull', 'run'];
  expect((await podman.calls()).map(({ words }) => words[0])).toEqual([...once, ...once]);
  expect((await docker.calls()).map(({ words }) => words)).toEqual([['version']]);
});

it('says why no engine works', async () => {
  await using docker = await dockerShim({ commands: { version: 'console.error("no daemon"); exit(1);' } });

  await expect(submit(docker, {}, { context: { environment: { PATH: docker.directory } } })).rejects.toThrow(
    new LaunchError(
      'No container engine works here: docker does not work (no daemon); podman is in no folder of PATH.',
    ),
  );
});

interface Submission {
  readonly run: SubmittedRun;
  readonly context: TestRunnerContext;
}

interface SubmissionChanges {
  readonly source?: ReturnType<typeof jobSource>;
  readonly image?: string;
  readonly context?: Partial<RunnerContext>;
}

async function submit(
  docker: DockerShim,
  spec: Record<string, unknown> = {},
  { source = jobSource({ image: 'i' }), image, context: changes }: SubmissionChanges = {},
): Promise<Submission> {
  const context = runnerContext({ environment: { PATH: docker.path }, ...changes });
  const prepared = { job: launchJob(spec), source, image: image ?? source.image };
  const run = await createLocalContainerRunner(context).run(prepared);
  if (run === null) throw new Error('Nothing was started.');
  return { run, context };
}

async function runCall(docker: DockerShim): Promise<ShimCall> {
  const call = (await docker.calls()).find(({ words }) => words[0] === 'run');
  if (call === undefined) throw new Error('Nothing was run.');
  return call;
}

function variablesOf({ words }: ShimCall): string[] {
  return words.filter((_word, index) => words[index - 1] === '-e');
}

function tailOf(words: readonly string[]): string[] {
  return words.slice(words.indexOf('--entrypoint'));
}
