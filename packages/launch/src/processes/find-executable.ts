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

/** The file that a command name stands for; null when there is none that can be executed. */
export function findExecutable(command: string, { directory, path = '' }: ExecutableSearch): string | null {
  if (command.includes('/') || (process.platform === 'win32' && command.includes('\\'))) {
    return firstExecutable([resolve(directory, command)]);
  }
  // An empty folder in PATH is the working directory.
  return firstExecutable(path.split(delimiter).map((folder) => resolve(directory, folder, command)));
}

const endings = process.platform === 'win32' ? ['', '.exe', '.cmd', '.bat', '.com'] : [''];

function firstExecutable(files: readonly string[]): string | null {
  for (const file of files) {
    for (const ending of endings) if (isExecutable(file + ending)) return file + ending;
  }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
