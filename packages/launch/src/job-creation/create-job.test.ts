import { mkdir, mkdtempDisposable, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ValidationError } from '@wandb-ts/core';
import { listJobs } from '@wandb-ts/public-api/jobs';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { gitServer } from '../testing/git-server.js';
import { type LaunchKit, startLaunchKit } from '../testing/launch-kit.js';
import { createJob } from './create-job.js';
import type { CreateJobOptions } from './create-job-options.js';

const place = { entity: 'local', project: 'p' };

async function folderWith(files: Readonly<Record<string, string>>) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), content);
  }
  return Object.assign(folder, { [Symbol.asyncDispose]: () => folder.remove() });
}

function make({ client }: LaunchKit, options: Partial<CreateJobOptions>, environment = {}) {
  return createJob({ type: 'image', path: 'busybox', ...place, ...options }, { client, environment });
}

it('makes a job of a commit of a repository, for the Python that it asks for [L108]', async () => {
  await using git = await gitServer();
  const first = await git.commit({ 'train.py': '', '.python-version': '3.11.4\n' });
  await git.commit({ 'runtime.txt': 'python-3.12.1\n' });
  await using kit = startLaunchKit();
  const options = { type: 'git', path: git.remote, entryPoint: 'python train.py --fast' } as const;

  const { artifact, change } = await make(kit, options, git.environment);
  const old = await make(kit, { ...options, gitHash: first, name: 'old' }, git.environment);
  const chosen = await make(kit, { ...options, runtime: '3.9', name: 'chosen' }, git.environment);

  expect(change).toBe('created');
  const job = await kit.api.job(artifact.qualifiedName);
  expect(artifact.name).toMatch(/^job-ssh___git_server.*_--fast:v0$/);
  expect(job).toMatchObject({ sourceType: 'repo', entryPoint: ['python', 'train.py', '--fast'], runtime: '3.12' });
  expect(job.source['git']).toEqual({ remote: git.remote, commit: git.git('rev-parse', 'HEAD') });
  expect(await kit.api.job(old.artifact.qualifiedName)).toMatchObject({
    runtime: '3.11',
    source: { git: { remote: git.remote, commit: first } },
  });
  expect((await kit.api.job(chosen.artifact.qualifiedName)).runtime).toBe('3.9');
});

it.each<[string, Partial<CreateJobOptions>]>([
  ['an entry point that leaves the repository', { path: 'https://git.test/a', entryPoint: 'python ../a.py' }],
  ['an address of no repository', { path: 'https://example.test/a', entryPoint: 'python a.py' }],
  ['credentials', { path: 'https://me:secret@git.test/a', entryPoint: 'python a.py' }],
  ['credentials and no repository', { path: 'https://me:secret@example.test/a', entryPoint: 'python a.py' }],
  ['no entry point', { path: 'https://git.test/a' }],
])('refuses a repository with %s, and shows no secret [L108]', async (_name, options) => {
  await using kit = startLaunchKit();

  const error = await make(kit, { type: 'git', ...options }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(ValidationError);
  expect(String(error)).not.toContain('secret');
  expect(kit.takeNames().filter((name) => name.startsWith('Create'))).toEqual([]);
});

it('makes a job of a folder, without its history and what runs keep there [L109, L114]', async () => {
  await using folder = await folderWith({
    'main.py': 'print(1)',
    'code/decode.py': '',
    'requirements.txt': 'wandb\nnumpy\n',
    'wandb/run-1/log': '',
    '.git/config': '',
    'sub/wandb/kept.txt': '',
  });
  await using kit = startLaunchKit();

  const { artifact } = await make(kit, {
    type: 'code',
    path: folder.path,
    entryPoint: ['python', 'code/decode.py'],
    runtime: '3.12',
  });

  const job = await kit.api.job(artifact.qualifiedName);
  const base = `${folder.path.slice(1).replace(/[^A-Za-z0-9_.-]/g, '_')}_code_decode.py`;
  expect(artifact.name).toBe(`job-${base}:v0`);
  expect(job).toMatchObject({ sourceType: 'artifact', runtime: '3.12', requirements: 'wandb\nnumpy\n' });
  const code = await kit.api.artifact(`local/p/code-${base}:latest`);
  expect(job.source['artifact']).toBe(`wandb-artifact://_id/${code.id}`);
  expect(code).toMatchObject({
    type: 'code',
    description: 'Code artifact for job',
    metadata: { codePath: folder.path, entrypoint: 'code/decode.py' },
  });
  const names = (await code.files().toArray()).map(({ name }) => name).toSorted();
  expect(names).toEqual(['code/decode.py', 'main.py', 'requirements.txt', 'sub/wandb/kept.txt']);
  expect(kit.warnings).toEqual([]);
});

it('takes what links in a folder lead to', async () => {
  await using data = await folderWith({ 'sizes.csv': '1' });
  await using folder = await folderWith({ 'main.py': '', 'package.json': '{}' });
  await symlink(data.path, join(folder.path, 'data'));
  await symlink(join(data.path, 'sizes.csv'), join(folder.path, 'sizes.csv'));
  await using kit = startLaunchKit();

  await make(kit, { type: 'code', path: folder.path, entryPoint: 'python main.py', name: 'train' });

  const code = await kit.api.artifact('local/p/code-train:v0');
  const names = (await code.files().toArray()).map(({ name }) => name).toSorted();
  expect(names).toEqual(['data/sizes.csv', 'main.py', 'package.json', 'sizes.csv']);
});

it('names the job and its code as asked, and warns of what may be missing [L109]', async () => {
  await using folder = await folderWith({ 'main.py': '' });
  await using kit = startLaunchKit();

  const { artifact } = await make(kit, { type: 'code', path: folder.path, entryPoint: 'main.py', name: 'train' });

  expect(artifact.name).toBe('train:v0');
  expect((await kit.api.artifact('local/p/code-train:v0')).type).toBe('code');
  expect(kit.warnings).toEqual([
    'The entry point main.py is a script without a program: python main.py may be meant.',
    'wandb is not among the requirements.txt of the code.',
  ]);
});

it('refuses a path that is no folder [L109]', async () => {
  await using folder = await folderWith({ 'main.py': '' });
  await using kit = startLaunchKit();
  await symlink(folder.path, join(folder.path, 'link'));

  for (const [path, message] of [
    [join(folder.path, 'main.py'), 'is not a folder'],
    [join(folder.path, 'none'), 'is not a folder'],
    [join(folder.path, 'link'), 'is a symbolic link'],
  ] as const) {
    await expect(make(kit, { type: 'code', path, entryPoint: 'python main.py' })).rejects.toThrow(message);
  }
});

it.each([
  ['reg.test:5000/team/img:v1.2', 'job-reg.test_5000_team_img:v0', ['v1.2', 'latest']],
  ['reg.test:5000/team/img', 'job-reg.test_5000_team_img:v0', ['latest']],
  ['busybox', 'job-busybox:v0', ['latest']],
  ['busybox:v1', 'job-busybox:v0', ['latest']],
])('makes a job of the image %s, with its tag as an alias [L089, L111]', async (image, name, aliases) => {
  await using kit = startLaunchKit();

  const saved = await make(kit, { path: image, aliases: ['mine'] });

  expect(saved.artifact.name).toBe(name);
  expect(saved.aliases).toEqual(['mine', ...aliases]);
  expect(new Set((await kit.api.artifact(`local/p/${name}`)).aliases)).toEqual(new Set(['mine', ...aliases]));
  expect((await kit.api.job(`local/p/${name}`)).source).toEqual({ image });
});

it('ignores the runtime and the entry point for an image, with warnings [L110]', async () => {
  await using kit = startLaunchKit();

  const { artifact } = await make(kit, { runtime: '3.12', entryPoint: 'python a.py' });

  expect(await kit.api.job(artifact.qualifiedName)).toMatchObject({ runtime: null, entryPoint: [] });
  expect(kit.warnings).toEqual([
    'The runtime is ignored: a job of an image has that of the image.',
    'The entry point is ignored: a job of an image has that of the image.',
  ]);
});

it.each<[string, Partial<CreateJobOptions>, string]>([
  ['L106', { name: 'a b/c' }, 'a_b_c instead of a b/c?'],
  ['L107', { runtime: '3.12.1' }, 'is a version of Python such as 3.12'],
  ['L107', { runtime: '2.7' }, 'is a version of Python such as 3.12'],
  ['L107', { runtime: 'python3.9' }, 'is a version of Python such as 3.12'],
  ['L115', { baseImage: 'python:3.12' }, 'has no base image'],
  ['L116', { services: { db: 'sometimes' as 'never' } }, 'always or never'],
  ['L083', { dockerfile: '../Dockerfile' }, 'must be a path below its code'],
  ['L083', { buildContext: '/etc' }, 'must be a path below its code'],
  ['L106', { type: 'zip' as 'git' }, 'is git, code or image'],
  ['L106', { path: '' }, 'path of a job is missing'],
  ['L106', { name: 'a'.repeat(129) }, `${'a'.repeat(63)}..${'a'.repeat(63)} instead of`],
  ['L108', { entryPoint: ['python', 1] as unknown as string[] }, 'must be a list of strings, or a text'],
  ['L109', { type: 'code' }, 'A job of type code needs an entry point'],
  ['L111', { aliases: ['a', 1] as unknown as string[] }, 'aliases of a job must be a list of strings'],
])('refuses options that no job can have, before anything is sent [%s]', async (_id, options, message) => {
  await using kit = startLaunchKit();

  const error = await make(kit, options).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(ValidationError);
  expect((error as Error).message).toContain(message);
  expect(kit.sent).toEqual([]);
});

it('keeps what says how the job is built, its services and its schema [L083, L084, L116]', async () => {
  await using folder = await folderWith({ 'package.json': '{}' });
  await using kit = startLaunchKit();
  const schema = {
    $defs: { Rate: { type: 'number', minimum: 0 } },
    type: 'object',
    properties: { lr: { allOf: [{ $ref: '#/$defs/Rate' }] }, odd: { type: 'string', pattern: 'x' } },
  };

  const { artifact } = await make(kit, {
    type: 'code',
    path: folder.path,
    entryPoint: 'node main.js',
    buildContext: 'sub',
    dockerfile: 'Dockerfile.gpu',
    baseImage: 'node:22',
    services: { db: 'always' },
    schema,
  });

  const job = await kit.api.job(artifact.qualifiedName);
  expect(job.source).toMatchObject({ build_context: 'sub', dockerfile: 'Dockerfile.gpu', base_image: 'node:22' });
  expect(job.describe()['services']).toEqual({ db: 'always' });
  expect(artifact.metadata).toEqual({
    input_schemas: {
      '@wandb.config': {
        type: 'object',
        properties: { lr: { type: 'number', minimum: 0 }, odd: { type: 'string', pattern: 'x' } },
      },
    },
  });
  expect(kit.warnings).toEqual([
    'The schema says what the form to start jobs cannot show: properties.odd.pattern is not supported.',
  ]);
});

it('leaves no run behind, also when it fails [L113]', async () => {
  await using git = await gitServer();
  await using kit = startLaunchKit();
  await make(kit, {});

  const failing = make(kit, { type: 'git', path: git.remote, entryPoint: 'python a.py' }, git.environment);
  await expect(failing).rejects.toThrow(LaunchError);

  expect(await kit.api.runs('local/p').toArray()).toEqual([]);
  expect((await listJobs(kit.client, 'local', 'p')).map(({ name }) => name)).toEqual(['job-busybox']);
});

it('needs a project, and makes it', async () => {
  await using kit = startLaunchKit();

  await expect(make(kit, { project: null })).rejects.toThrow('Name the project of the job.');
  expect(kit.sent).toEqual([]);
  const { artifact } = await make(kit, { entity: null, project: 'new' });

  expect(artifact.qualifiedName).toBe('local/new/job-busybox:v0');
});
