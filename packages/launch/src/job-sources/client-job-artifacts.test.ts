import { mkdir, mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@wandb-ts/core';
import { Artifact } from '@wandb-ts/public-api/artifacts';
import { saveJob } from '@wandb-ts/public-api/jobs';
import { expect, it, vi } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { launchServer } from '../testing/launch-server.js';
import { launchJob } from '../testing/queue-items.js';
import { clientJobArtifacts } from './client-job-artifacts.js';
import { fetchJobSource } from './fetch-job-source.js';
import type { FoundArtifact } from './job-artifacts.js';

it('brings the code of a job that is an artifact', async () => {
  await using wandb = await launchServer();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using cache = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  vi.stubEnv('WANDB_CACHE_DIR', cache.path);
  const job = await makeJob(wandb.client);

  const source = await fetchJobSource(launchJob({ job }), {
    artifacts: clientJobArtifacts(wandb.client),
    directory: folder.path,
    environment: {},
  });

  expect(source).toMatchObject({ artifactName: 'job-train:v0', entryPoint: ['python', 'a.py'], pythonVersion: '3.12' });
  const files = await readdir(source.directory ?? '', { recursive: true });
  expect(files.toSorted()).toEqual(['a.py', 'requirements.frozen.txt', 'sub', 'sub/b.py']);
  expect(await readFile(join(source.directory ?? '', 'sub/b.py'), 'utf8')).toBe('b\n');
});

it('asks only what a name stands for when it brings the same job again', async () => {
  await using wandb = await launchServer();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using cache = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  vi.stubEnv('WANDB_CACHE_DIR', cache.path);
  const job = await makeJob(wandb.client);
  const sent: string[] = [];
  const client = wandb.client.with({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(/(?:query|mutation) (\w+)/.exec(await request.clone().text())?.[1] ?? request.url);
      return fetch(request);
    },
  });
  const artifacts = clientJobArtifacts(client);
  const bring = async (name: string): Promise<string[]> => {
    const directory = join(folder.path, name);
    await mkdir(directory);
    const source = await fetchJobSource(launchJob({ job }), { artifacts, directory, environment: {} });
    return (await readdir(source.directory ?? '')).toSorted();
  };

  const first = await bring('first');
  expect(sent.length).toBeGreaterThan(5);
  sent.length = 0;
  const second = await bring('second');

  expect(second).toEqual(first);
  expect(sent).toEqual(['GetArtifactMembership']);
});

it('forgets the artifact that was used least when there are many', async () => {
  await using wandb = await launchServer();
  const ids: string[] = [];
  for (let index = 0; index <= 100; index += 1) {
    const code = new Artifact(`code-${index}`, 'code');
    await code.newFile('a.py', `${index}\n`);
    ids.push((await code.save({ api: { client: wandb.client }, entity: 'local', project: 'p' })).id ?? '');
  }
  const artifacts = clientJobArtifacts(wandb.client);
  const find = (index: number): Promise<FoundArtifact> =>
    artifacts.find({ kind: 'id', id: ids[index] ?? '' }, { type: 'code' });
  const [first, second] = [await find(0), await find(1)];
  for (let index = 2; index < 100; index += 1) await find(index);

  expect(await find(0)).toBe(first);
  await find(100);

  expect(await find(0)).toBe(first);
  expect(await find(1)).not.toBe(second);
});

it('says that code is deleted [L091]', async () => {
  await using wandb = await launchServer();
  const code = await makeCode(wandb.client);
  const id = code.id ?? '';
  // Some servers still know what was deleted.
  const client = wandb.client.with({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const isRead = (await request.clone().text()).includes('query GetArtifactById');
      const answer = await fetch(request);
      return isRead ? new Response((await answer.text()).replace('"COMMITTED"', '"DELETED"'), answer) : answer;
    },
  });

  expect(await clientJobArtifacts(client).find({ kind: 'id', id }, { type: 'code' })).toMatchObject({
    name: 'code-train:v0',
    isDeleted: true,
  });
});

it('takes nothing of its own machine for the code of a job', async () => {
  await using wandb = await launchServer();
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await writeFile(join(folder.path, 'secret'), 'mine');
  const code = new Artifact('code-train', 'code');
  await code.newFile('a.py', 'print(1)\n');
  await code.addReference(`file://${folder.path}/secret`, { name: 'b.txt' });
  const { id } = await code.save({ api: { client: wandb.client }, entity: 'local', project: 'p' });
  const found = await clientJobArtifacts(wandb.client).find({ kind: 'id', id: id ?? '' }, { type: 'code' });

  await expect(found.download(join(folder.path, 'code'), {})).rejects.toThrow(
    new LaunchError(
      'The artifact code-train:v0 holds the reference b.txt; the code of a job must be in the artifact itself.',
    ),
  );
  expect(await readdir(folder.path)).toEqual(['secret']);
});

it.each([
  [{ kind: 'name', name: 'local/p/nothing:v0' } as const, 'The job artifact local/p/nothing:v0 cannot be read: '],
  [{ kind: 'name', name: 'local/p/code-train:v0' } as const, 'its type is "code"'],
  [{ kind: 'name', name: '///' } as const, 'The job artifact /// cannot be read: '],
  [{ kind: 'id', id: btoa('Artifact:99') } as const, 'There is no artifact with the id '],
])('says that %j is not there', async (reference, message) => {
  await using wandb = await launchServer();
  await makeCode(wandb.client);

  const failure = await clientJobArtifacts(wandb.client)
    .find(reference, { type: 'job' })
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(LaunchError);
  expect((failure as LaunchError).message).toContain(message);
});

async function makeCode(client: Client): Promise<Artifact> {
  const code = new Artifact('code-train', 'code');
  await code.newFile('a.py', 'print(1)\n');
  await code.newFile('sub/b.py', 'b\n');
  return code.save({ api: { client }, entity: 'local', project: 'p' });
}

async function makeJob(client: Client): Promise<string> {
  const code = await makeCode(client);
  return saveJob(client, {
    entity: 'local',
    project: 'p',
    name: 'train',
    source: { type: 'artifact', artifactId: code.id ?? '' },
    entryPoint: ['python', 'a.py'],
    pythonVersion: '3.12',
    requirements: 'wandb==0.20.1\n',
    patch: null,
  });
}
