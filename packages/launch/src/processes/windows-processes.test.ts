import { chmod, mkdtempDisposable, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LaunchError } from '../launch-error.js';
import { watchOutput } from '../testing/child-scripts.js';
import { findExecutable } from './find-executable.js';
import { findWorkingTool } from './find-working-tool.js';
import { startProcess } from './running-process.js';

const { platform } = process;

beforeEach(() => {
  Object.defineProperty(process, 'platform', { value: 'win32' });
});

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  vi.unstubAllEnvs();
});

/** A folder with programs of these names, which say how they are called. */
async function openPrograms(...names: string[]) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  for (const name of names) await writeProgram(folder.path, name, 'echo "$0" "$@"');
  return folder;
}

async function writeProgram(folder: string, name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}

it('takes what Windows can start, not the script for other systems beside it', async () => {
  await using first = await openPrograms('npm', 'npm.cmd', 'tool');
  await using second = await openPrograms('tool.exe', 'tool.cmd', 'npm.exe');
  const search = { directory: first.path, path: [first.path, second.path].join(delimiter) };

  expect(findExecutable('npm', search)).toBe(join(first.path, 'npm.cmd'));
  expect(findExecutable('tool', search)).toBe(join(second.path, 'tool.exe'));
  expect(findExecutable('tool.cmd', search)).toBe(join(second.path, 'tool.cmd'));
});

it('looks for commands in Path, as Windows calls it in a copy of the environment', async () => {
  await using folder = await openPrograms('tool.exe');
  const file = join(folder.path, 'tool.exe');

  const found = await findWorkingTool(['tool'], { environment: { Path: folder.path } });
  const started = await startProcess({
    command: ['tool', 'now'],
    directory: folder.path,
    environment: { Path: folder.path },
    stopGraceMs: 0,
  });
  await started.wait();

  expect(found).toEqual({ name: 'tool', file, version: `${file} version\n` });
  expect(started.output).toBe(`${file} now\n`);
});

it('says how to start a batch file, which Node.js does not', async () => {
  await using folder = await openPrograms('npm.cmd');
  const command = ['npm', 'run', 'train'];
  const options = { directory: folder.path, environment: { PATH: folder.path }, stopGraceMs: 0 };

  const failure = await startProcess({ command, ...options }).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(LaunchError);
  expect(failure).toMatchObject({ message: expect.stringContaining('put "cmd", "/c" before it') });
});

it('ends a process with all that it has started', async () => {
  await using folder = await openPrograms();
  await symlink(process.execPath, join(folder.path, 'node.exe'));
  await writeProgram(folder.path, 'taskkill', `echo "$@" > '${folder.path}/asked'; kill -9 "$2"`);
  vi.stubEnv('PATH', `${folder.path}${delimiter}${process.env['PATH']}`);
  const output = watchOutput();
  const child = await startProcess({
    command: ['node', '-e', 'console.log("ready"); setInterval(() => {}, 1000)'],
    directory: folder.path,
    environment: { PATH: folder.path },
    stopGraceMs: 10_000,
    onText: output.onText,
  });
  await output.until('ready');

  await child.cancel();

  expect(child.end).toEqual({ exitCode: null, signal: 'SIGKILL' });
  expect(await readFile(join(folder.path, 'asked'), 'utf8')).toBe(`/pid ${child.pid} /t /f\n`);
});
