import { readFileSync, readlinkSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { readProcess, runningProcesses } from '../processes/process-table.js';
import { isRecord } from '../records.js';
import { type AgentLog, messageOf } from './agent-log.js';

const prefix = 'wandb-launch-';
/** Which agent a folder belongs to. */
const noteName = 'agent.json';

/** A folder for one job. */
export interface JobFolder {
  readonly path: string;
  /** An empty folder in it, for the files of the job. */
  readonly files: string;
  remove(): Promise<void>;
}

/** Makes a folder among the temporary files that says which process has made it. */
export async function makeJobFolder(): Promise<JobFolder> {
  const path = await mkdtemp(join(tmpdir(), prefix));
  const files = join(path, 'files');
  await mkdir(files);
  const owner = await describeOwner();
  if (owner !== null) await writeFile(join(path, noteName), JSON.stringify(owner), { flag: 'wx' });
  // On Windows, what a process had open stays for a moment.
  return { path, files, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Removes the folders of agents that could not do so themselves, because they were killed. Linux only. Never rejects. */
export async function removeAbandonedFolders(log: AgentLog): Promise<void> {
  const own = await describeOwner();
  if (own === null) return;
  for (const path of await findFolders()) {
    if (!(await isAbandoned(path, own))) continue;
    try {
      await rm(path, { recursive: true, force: true });
      log('info', `Removed the folder ${path} of a dead agent.`);
    } catch (error) {
      log('warning', `The folder ${path} of a dead agent could not be removed: ${messageOf(error)}`);
    }
  }
}

async function findFolders(): Promise<string[]> {
  try {
    const place = await realpath(tmpdir());
    return (await readdir(place)).filter((name) => name.startsWith(prefix)).map((name) => join(place, name));
  } catch {
    return [];
  }
}

interface Owner {
  readonly pid: number;
  readonly startTicks: number;
  /** The start of the machine and the container in which the id is that of the process: folders may be shared. */
  readonly place: string;
}

/** This process; null where processes cannot be told apart. */
async function describeOwner(): Promise<Owner | null> {
  if (process.platform !== 'linux') return null;
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const { pid, startTicks } = readProcess(process.pid) ?? {};
    if (pid === undefined || startTicks === undefined) return null;
    return { pid, startTicks, place: `${boot.trim()} ${await readlink('/proc/self/ns/pid')}` };
  } catch {
    return null;
  }
}

async function isAbandoned(path: string, own: Owner): Promise<boolean> {
  const stat = await lstat(path).catch(() => null);
  if (!stat?.isDirectory() || stat.uid !== process.getuid?.()) return false;
  const note = await readNote(join(path, noteName));
  if (!isRecord(note) || typeof note['pid'] !== 'number' || note['place'] !== own.place) return false;
  return readProcess(note['pid'])?.startTicks !== note['startTicks'] && !isInUse(path);
}

async function readNote(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Whether a process works in a folder, or has it in its container: a job may outlive its agent. */
function isInUse(path: string): boolean {
  return runningProcesses().some(({ pid }) => {
    try {
      return (
        `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(`${path}/`) ||
        // Of its own path, a mount shows only what is below the root of its disk.
        readFileSync(`/proc/${pid}/mountinfo`, 'latin1').includes(`/${basename(path)}/`)
      );
    } catch {
      return false;
    }
  });
}
