import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';

/** Where a command name is looked up. */
export interface ExecutableSearch {
  /** The folder that names with a slash are relative to. */
  readonly directory: string;
  /** The folders of other names, as in the variable `PATH`. */
  readonly path: string | undefined;
}

/** The variable `PATH` of an environment. Windows calls it `Path`, and takes it in any letters; copies of its environment do not. */
export function searchPath(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  if (process.platform !== 'win32') return environment['PATH'];
  return Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH')?.[1];
}

/** The file that a command name stands for; null when there is none that can be executed. */
export function findExecutable(command: string, { directory, path = '' }: ExecutableSearch): string | null {
  if (command.includes('/') || (process.platform === 'win32' && command.includes('\\'))) {
    return firstExecutable([resolve(directory, command)]);
  }
  // An empty folder in PATH is the working directory.
  return firstExecutable(path.split(delimiter).map((folder) => resolve(directory, folder, command)));
}

/** Whether a file is a script of the shell of Windows, which nothing else can start. */
export function isBatchFile(file: string): boolean {
  return process.platform === 'win32' && /\.(?:bat|cmd)$/i.test(file);
}

function firstExecutable(files: readonly string[]): string | null {
  return files.flatMap(withEndings).find(isExecutable) ?? null;
}

/** Windows starts no file without an ending: one that is there is meant for other systems. */
function withEndings(file: string): string[] {
  if (process.platform !== 'win32' || /\.(?:com|exe|bat|cmd)$/i.test(file)) return [file];
  return ['.com', '.exe', '.bat', '.cmd'].map((ending) => file + ending);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
