import { UnsupportedError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { buildForQueue } from '../image-build/no-image-build.js';
import { createJob } from '../job-creation/create-job.js';
import { LaunchError } from '../launch-error.js';
import { codeFolder } from '../testing/code-folder.js';
import { type DockerShim, dockerShim } from '../testing/docker-shim.js';
import { gitServer } from '../testing/git-server.js';
import { type LaunchKit, startLaunchKit } from '../testing/launch-kit.js';
import { launchAdd } from './launch-add.js';
import type { LaunchAddOptions } from './launch-add-options.js';

const notThere = { 'image-inspect': 'exit(1)', manifest: 'exit(1)' };

/** A server with the queue `q`, and the job `local/p/train:v0` of a folder with code. */
async function start(): Promise<LaunchKit> {
  const kit = startLaunchKit();
  await kit.api.upsertRunQueue('q', {}, 'kubernetes', { prioritizationMode: 'V0' });
  await using code = await codeFolder({ 'main.py': '', 'requirements.txt': 'wandb\n' });
  const job = { type: 'code', path: code.path, name: 'train', runtime: '3.12', entryPoint: 'python main.py' } as const;
  await createJob({ ...job, entity: 'local', project: 'p' }, { client: kit.client });
  kit.takeNames();
  return kit;
}

function add({ client }: LaunchKit, shim: DockerShim, options: LaunchAddOptions, environment = {}) {
  const context = { client, environment: { PATH: shim.path, ...environment } };
  return launchAdd({ build: true, queueName: 'q', entity: 'local', ...options }, context);
}

function pushed(kit: LaunchKit): Record<string, unknown> | null {
  const input = kit.sent.findLast(({ field }) => field === 'pushToRunQueueByName')?.variables['input'];
  return input === undefined ? null : (JSON.parse((input as { runSpec: string }).runSpec) as Record<string, unknown>);
}

it('builds and pushes an image of a job, and queues a job of that image in its place [L070, L072, L073, L279]', async () => {
  await using kit = await start();
  await using shim = await dockerShim({ commands: notThere });

  const queued = await add(kit, shim, {
    job: 'local/p/train:latest',
    repository: 'reg.test:5000/jobs',
    config: { overrides: { args: ['--fast'], run_config: { lr: 1 } } },
    priority: 'high',
  });

  const words = (await shim.calls()).map((call) => call.words);
  const image = words.at(-1)?.[1] ?? '';
  expect(image).toMatch(/^reg\.test:5000\/jobs:[\da-f]{8}$/);
  expect(words.at(-1)).toEqual(['push', image]);
  const name = `job-${image.replace(/[/:]/g, '_')}`;
  expect(pushed(kit)).toMatchObject({
    job: `local/p/${name}:v0`,
    uri: null,
    entity: 'local',
    project: 'p',
    overrides: { args: ['--fast'], run_config: { lr: 1 } },
    registry: { url: 'reg.test:5000/jobs' },
  });
  expect(queued).toMatchObject({ queueName: 'q', project: 'p', priority: 1 });
  const job = await kit.api.job(`local/p/${name}:latest`);
  expect(job).toMatchObject({
    sourceType: 'image',
    source: { image, args: ['--fast'] },
    runtime: '3.12',
    requirements: 'wandb\n',
  });
  expect(job.artifact.aliases).toContain(image.split(':').at(-1));
  expect(kit.warnings).toContain('The job local/p/train:latest is built: a job of its image is queued in its place.');
});

it('builds the image of a repository by its address, once for each commit [L072]', async () => {
  await using kit = await start();
  await using git = await gitServer();
  await git.commit({ 'main.py': '', 'requirements.txt': 'wandb' });
  await using shim = await dockerShim({ commands: notThere });
  const options = { uri: git.remote, project: 'p', version: git.git('rev-parse', 'HEAD') };

  await add(kit, shim, options, { ...git.environment, PATH: shim.path });
  const first = pushed(kit);
  await add(kit, shim, options, { ...git.environment, PATH: shim.path });

  expect(first?.['job']).toMatch(/^local\/p\/job-local__p__job-ssh__.*v0$/);
  expect(pushed(kit)?.['job']).toBe(first?.['job']);
  const stays = kit.warnings.filter((message) => message.includes('stays on this machine'));
  expect(stays).toHaveLength(2);
  expect(kit.warnings.join()).not.toContain('is built: a job of its image');
});

it.each<[string, LaunchAddOptions, string]>([
  ['L068', { resource: 'local-process' }, 'cannot be built for the resource local-process'],
  ['L068', { config: { resource: 'local-process' } }, 'cannot be built for the resource local-process'],
  ['L069', { queueName: undefined }, 'needs a queue'],
  ['L071', { config: { environment: 'aws' } }, 'The block environment of the configuration must be an object'],
  ['L071', { config: { registry: [] } }, 'The block registry of the configuration must be an object, and is a list'],
  ['L071', { config: { builder: 'docker' } }, 'The block builder of the configuration must be an object'],
])('refuses what cannot be built before anything is sent [%s]', async (_id, options, message) => {
  await using kit = await start();
  await using shim = await dockerShim();

  const adding = add(kit, shim, { job: 'local/p/train:latest', ...options });
  await expect(adding).rejects.toThrow(LaunchError);
  await expect(adding).rejects.toThrow(message);

  expect(kit.takeNames()).toEqual([]);
  expect(await shim.calls()).toEqual([]);
});

it('queues nothing when there is nothing to build', async () => {
  await using kit = await start();
  await using shim = await dockerShim();
  await createJob({ type: 'image', path: 'busybox', project: 'p', name: 'image' }, { client: kit.client });

  await expect(add(kit, shim, { dockerImage: 'busybox', project: 'p' })).rejects.toThrow('There is nothing to build');
  await expect(add(kit, shim, { job: 'local/p/image:latest' })).rejects.toThrow('the job is the image busybox');

  expect(pushed(kit)).toBeNull();
});

it('queues nothing when nothing builds images here, and says what would [L074]', async () => {
  await using kit = await start();
  await using shim = await dockerShim();
  await using empty = await codeFolder({});
  const job = 'local/p/train:latest';

  const without = add(kit, shim, { job }, { PATH: empty.path });
  await expect(without).rejects.toThrow('put docker, podman or buildah on PATH');
  await expect(add(kit, shim, { job, config: { builder: { type: 'noop' } } })).rejects.toThrow(LaunchError);

  expect(pushed(kit)).toBeNull();
});

it('shows what the builder writes, and queues nothing when it fails', async () => {
  await using kit = await start();
  const buildx = `if (words[1] === 'build') { console.error('no space left for ${kit.client.apiKey}'); exit(1); }`;
  await using shim = await dockerShim({ commands: { ...notThere, buildx } });
  const texts: string[] = [];
  const context = {
    client: kit.client,
    environment: { PATH: shim.path },
    onBuildOutput: (text: string) => texts.push(text),
  };

  const adding = launchAdd({ job: 'local/p/train:latest', build: true, queue: 'q' }, context);

  await expect(adding).rejects.toThrow(
    /^docker could not build the image .* \(exit code 1\): no space left for \[redacted\]$/,
  );
  expect(texts.join('')).toBe('no space left for [redacted]\n');
  expect(pushed(kit)).toBeNull();
});

it('builds in Node.js only', async () => {
  await expect(buildForQueue()).rejects.toThrow(UnsupportedError);
});
