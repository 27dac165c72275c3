import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openAsBlob,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { glob, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ValidationError } from '@wandb-ts/core';
import type { NamedContent } from '../files/upload-file.js';
import { fileChunks } from '../local-disk/file-chunks.node.js';
import { makeFolder } from '../local-disk/make-folder.node.js';
import type { ResumeFile, RunLogFiles, RunLogPlace, RunLogWriter } from './log-files.js';

const chunkBytes = 1024 * 1024;

/** See the module for other runtimes. */
export async function openRunLog(path: string): Promise<RunLogFiles> {
  const file = await findLog(path);
  const { size } = await stat(file);
  const root = join(dirname(file), 'files');
  return {
    name: basename(file),
    sizeBytes: size,
    read: () => fileChunks(file, chunkBytes),
    find: (patterns) => findFiles(root, patterns),
    findLocal: (path) => findLocal(path, join(dirname(file), 'artifacts')),
    readLines: async (path) => {
      const found = await findLocal(path, join(dirname(file), 'artifacts'));
      if (found === undefined) return undefined;
      const text = gunzipSync(await readFile(found)).toString('utf8');
      return text.split('\n').filter((line) => line !== '');
    },
    isSynced: existsSync(`${file}.synced`),
    markSynced: () => writeFile(`${file}.synced`, ''),
  };
}

/** See the module for other runtimes. The names are those of wandb for Python, so that `wandb sync` finds the log, too. */
export function createRunLog({ directory = '.', runId, isOffline, startMs }: RunLogPlace): RunLogWriter {
  const parent = resolve(directory, 'wandb');
  const time = new Date(startMs).toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, 15);
  makeFolder(parent);
  const folder = makeRunFolder(join(parent, `${isOffline ? 'offline-run' : 'run'}-${time}-${runId}`));
  const file = openSync(join(folder, `run-${runId}.wandb`), 'wx');
  let sizeBytes = 0;
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    folder,
    append: (bytes) => {
      try {
        for (let done = 0; done < bytes.length; ) {
          done += writeSync(file, bytes, done, bytes.length - done, sizeBytes + done);
        }
      } catch (error) {
        ftruncateSync(file, sizeBytes);
        throw error;
      }
      sizeBytes += bytes.length;
    },
    cut: (byteCount) => {
      ftruncateSync(file, sizeBytes - byteCount);
      sizeBytes -= byteCount;
    },
    addFile: (name, content) => {
      writeBelow(join(folder, 'files', ...name.split('/')), content);
    },
    addArtifactFile: (name, content) => writeBelow(join(folder, 'artifacts', name), content),
    close,
    remove: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
      removeIfEmpty(parent);
    },
  };
}

/** See the module for other runtimes. */
export function openResumeFile(directory = '.'): ResumeFile {
  const path = resolve(directory, 'wandb', 'wandb-resume.json');
  const read = (): string | undefined => {
    try {
      const { run_id: id } = JSON.parse(readFileSync(path, 'utf8')) as { readonly run_id?: unknown };
      return typeof id === 'string' && id !== '' ? id : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    read,
    write: (runId) => {
      makeFolder(dirname(path));
      writeFileSync(path, JSON.stringify({ run_id: runId }));
    },
    remove: (runId) => {
      if (read() !== runId) return;
      rmSync(path, { force: true });
      removeIfEmpty(dirname(path));
    },
  };
}

function writeBelow(path: string, content: Uint8Array): string {
  makeFolder(dirname(path));
  writeFileSync(path, content);
  return path;
}

/** Who moves the folder of a run moves the contents of its artifacts with it. */
async function findLocal(path: string, artifacts: string): Promise<string | undefined> {
  for (const candidate of [path, join(artifacts, basename(path))]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile() === true) return candidate;
  }
  return undefined;
}

/** Two runs of one id and second, such as two attempts to start one, get folders of their own. */
function makeRunFolder(wanted: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const folder = attempt === 0 ? wanted : `${wanted}-${attempt}`;
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another run has its log there.
  }
}

async function findLog(path: string): Promise<string> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new ValidationError(`There is nothing at ${path}.`, { cause });
  });
  if (!found.isDirectory()) return path;
  const logs = (await readdir(path)).filter((name) => name.endsWith('.wandb'));
  const [log] = logs;
  if (log === undefined) throw new ValidationError(`There is no .wandb file in ${path}.`);
  if (logs.length > 1) throw new ValidationError(`There are ${logs.length} .wandb files in ${path}: name one of them.`);
  return join(path, log);
}

/** Patterns that lead out of the folder match nothing. */
async function findFiles(root: string, patterns: readonly string[]): Promise<NamedContent[]> {
  const names = new Set<string>();
  for (const pattern of patterns) {
    for await (const name of glob(pattern, { cwd: root })) {
      if (!name.split(sep).includes('..')) names.add(name);
    }
  }
  const found: NamedContent[] = [];
  for (const name of names) {
    const path = join(root, name);
    if ((await stat(path)).isFile()) found.push({ name: name.split(sep).join('/'), body: await openAsBlob(path) });
  }
  return found;
}
