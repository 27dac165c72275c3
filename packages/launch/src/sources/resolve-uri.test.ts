import { RunNotFoundError } from '@wandb-ts/core';
import { Artifact } from '@wandb-ts/public-api';
import { saveJob } from '@wandb-ts/public-api/jobs';
import { expect, it } from 'vitest';
import { launchAdd } from '../launch-add/launch-add.js';
import type { LaunchAddOptions } from '../launch-add/launch-add-options.js';
import { LaunchError } from '../launch-error.js';
import { type LaunchKit, startLaunchKit } from '../testing/launch-kit.js';

const runUri = 'http://127.0.0.1:8080/local/vision/runs/run12345';

/** A server with the queue `q` and the run `local/vision/run12345`, with these files. */
async function start(files: Readonly<Record<string, unknown>> = {}): Promise<LaunchKit> {
  const kit = startLaunchKit({ runs: [{ project: 'vision', name: 'run12345', config: { lr: 0.1 } }] });
  await kit.api.createRunQueue('q', 'kubernetes');
  const run = await kit.api.run('local/vision/run12345');
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await run.uploadFile({ name, body: new Blob([text]) });
  }
  return kit;
}

async function add(kit: LaunchKit, options: LaunchAddOptions): Promise<Record<string, unknown>> {
  const queued = await launchAdd({ queueName: 'q', ...options }, kit);
  return { ...queued.runSpec };
}

/** The file of a job. */
async function readJob(kit: LaunchKit, job: unknown, name = 'wandb-job.json'): Promise<string> {
  const artifact = await kit.api.artifact(String(job), { type: 'job' });
  for await (const file of artifact.files()) if (file.name === name) return file.text();
  throw new Error(`The job has no file ${name}.`);
}

/** A job of a repository. */
function saveTrain(kit: LaunchKit, name = 'train'): Promise<string> {
  const source = { type: 'repo', remote: 'https://github.com/a/b', commit: null } as const;
  const job = { name, source, entryPoint: ['python', 'main.py'] };
  const unknown = { pythonVersion: null, requirements: null, patch: null };
  return saveJob(kit.client, { entity: 'local', project: 'vision', ...job, ...unknown });
}

it('runs a job by the URI of its page [L007]', async () => {
  await using kit = await start();
  await saveTrain(kit);

  const spec = await add(kit, { uri: 'http://127.0.0.1:8080/local/vision/artifacts/job/job-train/v0' });

  expect(spec).toMatchObject({ job: 'local/vision/job-train:v0', project: 'vision', overrides: {} });
  expect(spec).not.toHaveProperty('uri');
});

it('runs a run again by the job that it used, with its configuration and its arguments [L007]', async () => {
  await using kit = await start({ 'wandb-metadata.json': { args: ['--fast', 3], program: 'train.py' } });
  const job = await saveTrain(kit);
  const run = await kit.api.run('local/vision/run12345');
  await run.useArtifact(await kit.api.artifact(job));

  const spec = await add(kit, { uri: runUri });
  const changed = await add(kit, {
    uri: runUri,
    project: 'other',
    entryPoint: ['bash', 'x.sh'],
    config: { overrides: { args: ['--slow'] } },
  });

  expect(spec).toMatchObject({
    job,
    entity: 'local',
    project: 'vision',
    overrides: { args: ['--fast', '3'], run_config: { lr: 0.1 } },
  });
  expect(changed).toMatchObject({
    job,
    project: 'other',
    overrides: { args: ['--slow'], run_config: { lr: 0.1 }, entry_point: ['bash', 'x.sh'] },
  });
});

it('runs a run again by the newest job that it made, unless it used one [L007]', async () => {
  await using kit = await start();
  const run = await kit.api.run('local/vision/run12345');
  const [old, made, used] = [await saveTrain(kit, 'old'), await saveTrain(kit, 'made'), await saveTrain(kit, 'used')];

  await run.logArtifact(await kit.api.artifact(old));
  await run.logArtifact(await kit.api.artifact(made));
  const first = await add(kit, { uri: runUri });
  await run.useArtifact(await kit.api.artifact(used));
  const second = await add(kit, { uri: runUri });

  expect([first['job'], second['job']]).toEqual([made, used]);
});

it.each<[LaunchAddOptions, string]>([
  [{ entity: 'team', config: { entity: 'local' } }, 'team'],
  [{ config: { entity: 'team' } }, 'team'],
  [{}, 'local'],
])('makes jobs of runs and repositories where their runs go: %j [L007, L012]', async (options, entity) => {
  await using kit = await start({
    'wandb-metadata.json': { program: 't.py', git: { remote: 'https://github.com/a/b', commit: 'c0ffee' } },
  });
  kit.server.seed({ teams: [{ name: 'team' }] });
  const place = { ...options, config: { ...options.config, queue_entity: 'local' } };

  const repeated = await add(kit, { uri: runUri, ...place });
  const cloned = await add(kit, { uri: 'https://github.com/a/b', ...place });

  expect(repeated).toMatchObject({ entity, project: 'vision', job: expect.stringMatching(`^${entity}/vision/job-`) });
  expect(cloned).toMatchObject({ entity, project: 'b', job: expect.stringMatching(`^${entity}/b/job-`) });
});

it('runs a run again by the commit of its repository, with what was changed of it [L007]', async () => {
  await using kit = await start({
    'wandb-metadata.json': {
      program: 'train.py',
      codePath: 'src/train.py',
      executable: '/usr/bin/python3.12',
      python: 'CPython 3.12.1',
      git: { remote: 'https://github.com/a/b.git', commit: 'c0ffee' },
    },
    'requirements.txt': 'numpy==2.0.0\n',
    'diff.patch': 'diff --git a/x b/x\n',
  });

  const spec = await add(kit, { uri: runUri });
  const again = await add(kit, { uri: runUri });

  const job = 'local/vision/job-https___github.com_a_b.git_src_train.py:v0';
  expect([spec['job'], again['job']]).toEqual([job, job]);
  expect(JSON.parse(await readJob(kit, job))).toEqual({
    _version: 'v0',
    source_type: 'repo',
    source: {
      git: { remote: 'https://github.com/a/b.git', commit: 'c0ffee' },
      entrypoint: ['python3.12', 'src/train.py'],
      notebook: false,
    },
    input_types: { wb_type: 'typedDict', params: { type_map: {} } },
    output_types: { wb_type: 'typedDict', params: { type_map: {} } },
    runtime: 'CPython 3.12.1',
  });
  expect(await readJob(kit, job, 'requirements.frozen.txt')).toBe('numpy==2.0.0\n');
  expect(await readJob(kit, job, 'diff.patch')).toBe('diff --git a/x b/x\n');
  expect((await kit.api.artifact(job)).metadata).toEqual({ _partial: true });
});

it('runs a run again by its container image when it has nothing else [L007]', async () => {
  await using kit = await start({ 'wandb-metadata.json': { docker: 'img:1' } });

  expect(await add(kit, { uri: runUri })).toMatchObject({ docker: { docker_image: 'img:1' }, project: 'vision' });
});

it.each([[{}], [{ 'wandb-metadata.json': { program: 'train.py', git: { remote: 'https://github.com/a/b' } } }]])(
  'says that a run with the files %j cannot be run again [L007]',
  async (files) => {
    await using kit = await start(files);

    const adding = add(kit, { uri: runUri });

    await expect(adding).rejects.toThrow(LaunchError);
    await expect(adding).rejects.toThrow('The run local/vision/run12345 cannot be run again');
  },
);

it('says that there is no such run [L007]', async () => {
  await using kit = await start();

  const adding = add(kit, { uri: '/local/vision/runs/none' });

  await expect(adding).rejects.toThrow(LaunchError);
  await expect(adding).rejects.toMatchObject({ cause: expect.any(RunNotFoundError) });
});

it.each<[LaunchAddOptions, object, object]>([
  [
    { uri: 'https://github.com/wandb/examples' },
    { project: 'examples', job: 'local/examples/job-https___github.com_wandb_examples_main.py:v0' },
    { git: { remote: 'https://github.com/wandb/examples', commit: null }, entrypoint: ['python', 'main.py'] },
  ],
  [
    { uri: 'https://github.com/wandb/examples', version: 'dev', entryPoint: ['bash', 'run.sh'], project: 'p' },
    { project: 'p', git: { version: 'dev' }, overrides: { entry_point: ['bash', 'run.sh'] } },
    { git: { remote: 'https://github.com/wandb/examples', commit: 'dev' }, entrypoint: ['bash', 'run.sh'] },
  ],
  [
    { uri: 'https://github.com/a/b/blob/v1/src/nb.ipynb', entryPoint: ['src/nb.ipynb'], config: { project: 'c' } },
    { project: 'c' },
    { git: { remote: 'https://github.com/a/b', commit: 'v1' }, notebook: true },
  ],
  [
    { uri: 'https://github.com/a/b/tree/v1/src' },
    { project: 'b' },
    { git: { remote: 'https://github.com/a/b', commit: 'v1' }, entrypoint: ['python', 'src/main.py'] },
  ],
  [
    { uri: 'https://github.com/a/b/blob/v1/src/t.py', version: 'v2' },
    {},
    { git: { remote: 'https://github.com/a/b', commit: 'v2' }, entrypoint: ['python', 'src/t.py'] },
  ],
])('makes a job of the repository %j [L007]', async (options, spec, source) => {
  await using kit = await start();

  const pushed = await add(kit, options);

  expect(pushed).toMatchObject(spec);
  expect(JSON.parse(await readJob(kit, pushed['job']))).toMatchObject({ source_type: 'repo', source });
});

it.each([
  ['https://user:s3cret@github.com/a/b', 'must not hold credentials'],
  ['ftp://user:s3cret@example.test/a', 'is neither a run or a job of W&B nor a Git repository'],
  ['my-github-dir', 'is refused: it must be https://'],
  ['file:///srv/repo.git', 'is refused: it must be https://'],
])('refuses the repository %s before any request, without repeating its password', async (uri, message) => {
  await using kit = await start();
  kit.takeNames();

  const error = await add(kit, { uri, entity: 'local' }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(LaunchError);
  expect((error as Error).message).toContain(message);
  expect((error as Error).message).not.toContain('s3cret');
  expect(kit.takeNames()).toEqual([]);
});

it.each<LaunchAddOptions>([
  { job: 'e/p/j:v0' },
  { dockerImage: 'x' },
  { config: { job: 'e/p/j:v0' } },
  { config: { docker: { docker_image: 'x' } } },
])('takes a uri only alone, not with %j [L007]', async (options) => {
  await using kit = await start();

  await expect(add(kit, { uri: runUri, ...options })).rejects.toThrow('exactly one is needed');
});

it('runs a run again by the code that it logged [L007]', async () => {
  await using kit = await start({
    'wandb-metadata.json': { program: 'src/train.py', executable: 'C:\\py\\python.exe' },
  });
  const run = await kit.api.run('local/vision/run12345');
  const code = new Artifact('code-train', 'code');
  await code.newFile('src/train.py', 'print(1)');
  await run.logArtifact(code);

  const spec = await add(kit, { uri: runUri });

  expect(JSON.parse(await readJob(kit, spec['job']))).toMatchObject({
    source_type: 'artifact',
    source: { artifact: `wandb-artifact://_id/${code.id}`, entrypoint: ['python.exe', 'src/train.py'] },
  });
});
