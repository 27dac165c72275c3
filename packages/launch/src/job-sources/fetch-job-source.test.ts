import { mkdir, mkdtempDisposable, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { codeJob, type FakeArtifact, fakeArtifacts, jobArtifact } from '../testing/fake-artifacts.js';
import { gitServer } from '../testing/git-server.js';
import { launchJob } from '../testing/queue-items.js';
import { fetchJobSource } from './fetch-job-source.js';
import type { JobSource } from './job-source.js';

const code: FakeArtifact = { type: 'code', files: { 'a.py': 'print(1)\n', 'sub/b.py': '' } };

it('downloads the code of a job and puts its requirements beside it [L085]', async () => {
  await using fetched = await fetch({ 'e/p/j:v0': codeJob('QQ', ['python', 'a.py']), QQ: code });

  expect(fetched.source).toEqual({
    directory: join(fetched.directory, 'code'),
    entryPoint: ['python', 'a.py'],
    image: null,
    baseImage: null,
    dockerfile: null,
    buildContext: null,
    pythonVersion: '3.12',
    artifactName: 'j:v0',
    remoteCode: { origin: { kind: 'artifact', name: 'QQ' }, jobArtifact: 'e/p/j:v0' },
  });
  expect(await fetched.read('a.py')).toBe('print(1)\n');
  expect(await fetched.read('requirements.frozen.txt')).toBe('wandb==0.20.1\n');
});

it('refuses a job whose code is deleted, and names it [L091]', async () => {
  const artifacts = { 'e/p/j:v0': codeJob('e/p/code:v3', []), QQ: code };
  const source = { artifact: 'wandb-artifact://e/p/code:v3', entrypoint: ['x'] };
  const named = jobArtifact({ source_type: 'artifact', source });

  await expect(fetch({ ...artifacts, 'e/p/j:v0': named, 'e/p/code:v3': { ...code, isDeleted: true } })).rejects.toThrow(
    new LaunchError('The job e/p/j:v0 needs the code code:v3, which is deleted.'),
  );
});

it('checks out the repository of a job and applies its changes [L086]', async () => {
  await using server = await gitServer();
  const commit = await server.commit({ 'a.py': 'print(1)\n', 'b.py': '2\n' });
  const patch = 'diff --git a/a.py b/a.py\n--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-print(1)\n+print(2)\n';
  const source = { git: { remote: server.remote, commit }, entrypoint: ['python', 'a.py'] };
  const job = jobArtifact({ source_type: 'repo', source }, { 'diff.patch': patch });

  await using fetched = await fetch({ 'e/p/j:v0': job }, server.environment);

  expect(await fetched.read('a.py')).toBe('print(2)\n');
  expect(await fetched.read('b.py')).toBe('2\n');
  expect(fetched.source.remoteCode?.origin).toEqual({ kind: 'repo', remote: server.remote, ref: commit });
  expect(await fetched.read('requirements.frozen.txt')).toBe('wandb==0.20.1\n');
});

it.each([
  ['does not fit', '--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-other\n+print(2)\n'],
  ['leads out of the folder', '--- /dev/null\n+++ b/../../out.py\n@@ -0,0 +1 @@\n+x\n'],
])('refuses changes of a job when a patch %s [L086]', async (_what, patch) => {
  await using server = await gitServer();
  const commit = await server.commit({ 'a.py': 'print(1)\n' });
  const source = { git: { remote: server.remote, commit }, entrypoint: ['python', 'a.py'] };
  const job = jobArtifact({ source_type: 'repo', source }, { 'diff.patch': patch });

  await expect(fetch({ 'e/p/j:v0': job }, server.environment)).rejects.toThrow('do not fit its commit');
});

it('takes the image of a job [L082]', async () => {
  const job = jobArtifact({ source_type: 'image', source: { image: 'img:1', entrypoint: ['sh'] } });

  await using fetched = await fetch({ 'e/p/j:v0': job });

  expect(fetched.source).toMatchObject({ image: 'img:1', entryPoint: ['sh'], directory: null, artifactName: 'j:v0' });
});

it('reads the base image of a job [L084]', async () => {
  await using fetched = await fetch({ 'e/p/j:v0': codeJob('QQ', ['a'], { base_image: 'python:3.12' }), QQ: code });

  expect(fetched.source.baseImage).toBe('python:3.12');
});

it('makes a script of the notebook that a job starts', async () => {
  const notebook = JSON.stringify({ cells: [{ cell_type: 'code', source: 'print(3)' }] });
  const artifacts = {
    'e/p/j:v0': codeJob('QQ', ['python', 'n.ipynb'], { notebook: true }),
    QQ: { type: 'code', files: { 'n.ipynb': notebook } },
  };

  await using fetched = await fetch(artifacts);

  expect(fetched.source.entryPoint).toEqual(['python', 'n.py']);
  expect(await fetched.read('n.py')).toBe('print(3)\n');
});

it.each([
  ['../../n.ipynb', 'is not below the code of the job'],
  ['..n.ipynb', 'is not in the code of the job'],
  ['missing.ipynb', 'is not in the code of the job'],
])('refuses the notebook %s', async (notebook, message) => {
  const artifacts = { 'e/p/j:v0': codeJob('QQ', ['python', notebook], { notebook: true }), QQ: code };

  await expect(fetch(artifacts)).rejects.toThrow(message);
});

it('writes no requirements through a link of the repository', async () => {
  await using server = await gitServer();
  await writeFile(join(server.directory, '..', 'victim'), 'mine');
  await symlink(join(server.directory, '..', 'victim'), join(server.directory, 'requirements.frozen.txt'));
  const commit = await server.commit({ 'a.py': '' });
  const source = { git: { remote: server.remote, commit }, entrypoint: ['python', 'a.py'] };

  await using fetched = await fetch({ 'e/p/j:v0': jobArtifact({ source_type: 'repo', source }) }, server.environment);

  expect(await readFile(join(server.directory, '..', 'victim'), 'utf8')).toBe('mine');
  expect(await fetched.read('requirements.frozen.txt')).toBe('wandb==0.20.1\n');
});

it('writes no script through a link of the repository', async () => {
  await using server = await gitServer();
  const victim = join(server.directory, '..', 'victim');
  await writeFile(victim, 'mine');
  await symlink(victim, join(server.directory, 'n.py'));
  const commit = await server.commit({ 'n.ipynb': JSON.stringify({ cells: [] }) });
  const source = { git: { remote: server.remote, commit }, entrypoint: ['python', 'n.ipynb'], notebook: true };

  await using fetched = await fetch({ 'e/p/j:v0': jobArtifact({ source_type: 'repo', source }) }, server.environment);

  expect(await readFile(victim, 'utf8')).toBe('mine');
  expect(await fetched.read('n.py')).not.toContain('mine');
});

it.each([
  ['itself', 'n.ipynb', 'n.ipynb'],
  ['its folder', 'notebooks', 'notebooks/n.ipynb'],
])('refuses a notebook when %s is a link out of the repository', async (_what, link, notebook) => {
  await using server = await gitServer();
  const outside = join(server.directory, '..', 'outside');
  await mkdir(outside);
  await writeFile(join(outside, 'n.ipynb'), JSON.stringify({ cells: [] }));
  await symlink(link === notebook ? join(outside, 'n.ipynb') : outside, join(server.directory, link));
  const commit = await server.commit({ 'a.py': '' });
  const source = { git: { remote: server.remote, commit }, entrypoint: ['python', notebook], notebook: true };

  const job = jobArtifact({ source_type: 'repo', source });

  await expect(fetch({ 'e/p/j:v0': job }, server.environment)).rejects.toThrow('is not below the code of the job');
  expect(await readdir(outside)).toEqual(['n.ipynb']);
});

it.each<[string, Record<string, FakeArtifact>, string]>([
  ['no job', {}, 'There is no artifact e/p/j:v0 of the type job.'],
  ['an artifact that is no job', { 'e/p/j:v0': code }, 'There is no artifact e/p/j:v0 of the type job.'],
  ['a job without its file', { 'e/p/j:v0': { type: 'job', files: {} } }, 'has no file wandb-job.json'],
])('says that there is %s', async (_what, artifacts, message) => {
  await expect(fetch(artifacts)).rejects.toThrow(message);
});

it('needs no code for an image and for a scheduler', async () => {
  const options = { artifacts: fakeArtifacts({}), directory: '/tmp', environment: {} };
  const scheduler = launchJob({ uri: 'placeholder-uri-scheduler' });

  expect(await fetchJobSource(launchJob(), options)).toMatchObject({ image: 'i', directory: null });
  expect(await fetchJobSource(scheduler, options)).toMatchObject({ image: null, directory: '/tmp' });
});

interface Fetched extends AsyncDisposable {
  readonly source: JobSource;
  readonly directory: string;
  read(path: string): Promise<string>;
}

async function fetch(
  artifacts: Readonly<Record<string, FakeArtifact>>,
  environment: Record<string, string | undefined> = { PATH: process.env['PATH'] },
): Promise<Fetched> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  try {
    const options = { artifacts: fakeArtifacts(artifacts), directory: folder.path, environment };
    const source = await fetchJobSource(launchJob({ job: 'e/p/j:v0' }), options);
    return {
      source,
      directory: folder.path,
      read: (path) => readFile(join(folder.path, 'code', path), 'utf8'),
      [Symbol.asyncDispose]: () => folder.remove(),
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
