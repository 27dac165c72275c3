import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { processNamespace } from '../artifact-transfer/machine.node.js';
import { removeIfPossible } from '../local-disk/local-moves.node.js';
import { makeFolder } from '../local-disk/make-folder.node.js';

const prefix = 'wandb-ts-staging-';
/** Processes that share a folder do not always see each other, so what may be somebody's is left for a while. */
const abandonedMs = 60 * 60 * 1_000;

/** The folders of this process. */
const live = new Set<string>();

/**
 * Makes a folder for copies that only this user can read. It goes with {@link removeStagingFolder}, or with the process;
 * those that killed processes have left are removed now.
 * @param parent - where to make it. @defaultValue `WANDB_DATA_DIR`, or the folder for temporary files
 */
export async function makeStagingFolder(parent?: string): Promise<string> {
  const root = resolve(parent ?? (process.env['WANDB_DATA_DIR'] || tmpdir()));
  makeFolder(root);
  await removeAbandoned(root);
  const folder = await mkdtemp(join(root, `${ownPrefix()}${process.pid}-`));
  if (live.size === 0) process.once('exit', removeAll);
  live.add(folder);
  return folder;
}

/** Removes a folder with all that is in it. */
export async function removeStagingFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  live.delete(folder);
  if (live.size === 0) process.removeListener('exit', removeAll);
}

function removeAll(): void {
  for (const folder of live) removeIfPossible(folder);
}

/** Process ids mean something on one machine, and in one container of it only. */
function ownPrefix(): string {
  return `${prefix}${`${hostname()}_${processNamespace()}`.replace(/[^\w.]/g, '_')}-`;
}

async function removeAbandoned(root: string): Promise<void> {
  // A folder that all may write to need not show its names.
  const names = await readdir(root).catch(() => []);
  for (const name of names.filter((entry) => entry.startsWith(ownPrefix()))) {
    const pid = Number(name.slice(ownPrefix().length).split('-')[0]);
    const folder = join(root, name);
    if (isAlive(pid) || !(await isOld(folder))) continue;
    // Another process may remove it at the same time, and folders of other users stay.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function isOld(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > abandonedMs;
}
