import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, mkdir, mkdtempDisposable, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, it as plainIt, vi } from 'vitest';
import { startAgent } from '../testing/agent-bench.js';
import { makeJobFolder, removeAbandonedFolders } from './job-folder.js';

const it = plainIt.runIf(process.platform === 'linux');

afterEach(() => vi.unstubAllEnvs());

it('makes an empty folder for the files of a job, and removes it', async () => {
  await using place = await ownTmpdir();

  const folder = await makeJobFolder();

  expect(await readdir(folder.files)).toEqual([]);
  await folder.remove();
  expect(await readdir(place.path)).toEqual([]);
});

it('removes what dead agents have left behind, also where others have their ids now', async () => {
  await using place = await ownTmpdir();
  await abandonedFolder({ pid: await endedPid() });
  await abandonedFolder({ startTicks: 1 });

  await removeAbandonedFolders(() => undefined);

  expect(await readdir(place.path)).toEqual([]);
});

it.each([
  ['a living agent', {}],
  ['an agent of another machine or container', { pid: 2 ** 30, place: 'elsewhere' }],
  ['nobody knows whom', { pid: null }],
])('leaves the folder of %s alone', async (_whose, changes) => {
  await using place = await ownTmpdir();
  const path = await abandonedFolder(changes);

  await removeAbandonedFolders(() => undefined);

  expect(await readdir(place.path)).toEqual([basename(path)]);
});

it('leaves folders without a note alone, and links, and what is called otherwise', async () => {
  await using place = await ownTmpdir();
  const path = await abandonedFolder({ startTicks: 1 });
  const inPlace = (name: string): string => join(place.path, name);
  await Promise.all([mkdir(inPlace('wandb-launch-bare')), mkdir(inPlace('other')), mkdir(inPlace('wandb-launch-odd'))]);
  await writeFile(inPlace('wandb-launch-odd/agent.json'), '{"pid":');
  await writeFile(inPlace('other/agent.json'), await readFile(join(path, 'agent.json')));
  await symlink(inPlace('other'), inPlace('wandb-launch-link'));

  await removeAbandonedFolders(() => undefined);

  expect((await readdir(place.path)).sort()).toEqual([
    'other',
    'wandb-launch-bare',
    'wandb-launch-link',
    'wandb-launch-odd',
  ]);
});

it('leaves a folder alone in which a job outlives its agent', async () => {
  await using place = await ownTmpdir();
  const path = await abandonedFolder({ startTicks: 1 });
  const job = spawn('sleep', ['60'], { cwd: join(path, 'files'), stdio: 'ignore' });
  await once(job, 'spawn');

  await removeAbandonedFolders(() => undefined);
  await access(path);
  job.kill('SIGKILL');
  await once(job, 'exit');
  await removeAbandonedFolders(() => undefined);

  expect(await readdir(place.path)).toEqual([]);
});

const hasNamespaces = spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;

plainIt.runIf(hasNamespaces)('leaves a folder alone that a container outlives its agent with', async () => {
  await using place = await ownTmpdir();
  const path = await abandonedFolder({ startTicks: 1 });
  await using inside = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-mount-'));
  const script = 'mount --bind "$0" "$1" && echo mounted && exec sleep 60';
  const words = ['--map-root-user', '--mount', 'sh', '-c', script, join(path, 'files'), inside.path];
  const container = spawn('unshare', words, { cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
  await once(container.stdout, 'data');

  await removeAbandonedFolders(() => undefined);
  await access(path);
  container.kill('SIGKILL');
  await once(container, 'exit');
  await removeAbandonedFolders(() => undefined);

  await expect(access(path)).rejects.toThrow('ENOENT');
  expect(await readdir(place.path)).toEqual([basename(inside.path)]);
});

plainIt.runIf(process.getuid?.() === 0)('leaves the folders of other users alone', async () => {
  await using place = await ownTmpdir();
  const path = await abandonedFolder({ startTicks: 1 });
  await chown(path, 12_345, 12_345);

  await removeAbandonedFolders(() => undefined);

  expect(await readdir(place.path)).toEqual([basename(path)]);
});

it('is done by every agent that starts', async () => {
  await using place = await ownTmpdir();
  await abandonedFolder({ startTicks: 1 });
  await using bench = startAgent();

  bench.stop();
  await bench.ended;

  expect(await readdir(place.path)).toEqual([]);
  expect(bench.lines.map(({ line }) => line)).toContainEqual(expect.stringMatching(/wandb-launch-\w+ of a dead agent/));
});

/** A folder for temporary files of the test's own. */
async function ownTmpdir(): ReturnType<typeof mkdtempDisposable> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  vi.stubEnv('TMPDIR', folder.path);
  return folder;
}

/** The folder of a job whose note was changed. */
async function abandonedFolder(changes: object): Promise<string> {
  const { path } = await makeJobFolder();
  const note = join(path, 'agent.json');
  const written = JSON.parse(await readFile(note, 'utf8')) as object;
  await writeFile(note, JSON.stringify({ ...written, ...changes }));
  return path;
}

async function endedPid(): Promise<number | undefined> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid;
}
