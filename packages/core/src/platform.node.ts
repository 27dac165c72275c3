import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { copyVariables, type Environment } from './environment.js';
import { findNetrcPassword } from './netrc.js';
import type { NetrcKey, SettingsFile } from './platform.js';
import { parseSettingsFile } from './settings-file.js';

/** The environment of the process, with its home directory. */
export function readEnvironment(): Environment {
  const environment = copyVariables(process.env);
  return { ...environment, HOME: environment['HOME'] || homedir() };
}

/**
 * The settings files, the weaker first: `settings` in `WANDB_CONFIG_DIR` or `~/.config/wandb`, then `.wandb/settings` or
 * `wandb/settings` in `WANDB_DIR` or the working directory. One that is absent or unreadable is left out.
 */
export function readSettingsFiles(environment: Environment): SettingsFile[] {
  const home = homeOf(environment);
  const configDir = environment['WANDB_CONFIG_DIR'] || (home && join(home, '.config', 'wandb'));
  const workDir = environment['WANDB_DIR'] || '.';
  const hiddenDir = join(workDir, '.wandb');
  const localDir = existsSync(hiddenDir) ? hiddenDir : join(workDir, 'wandb');
  return [configDir, localDir].flatMap((directory) => {
    const path = directory && join(directory, 'settings');
    const text = path ? readIfPossible(path) : null;
    return path && text !== null ? [{ path, values: parseSettingsFile(text) }] : [];
  });
}

/**
 * The key for a host in the netrc file, which is the given path, or `NETRC`, or the first of `~/.netrc` and `~/_netrc`
 * that can be read.
 */
export function findNetrcKey(environment: Environment, netrcPath: string | undefined, host: string): NetrcKey | null {
  const home = homeOf(environment);
  const named = netrcPath ?? environment['NETRC'];
  const paths = named
    ? [home ? named.replace(/^~(?=[/\\])/, home) : named]
    : ['.netrc', '_netrc'].map((name) => join(home ?? '', name));
  if (!named && !home) return null;
  for (const path of paths) {
    const text = readIfPossible(path);
    if (text === null) continue;
    const key = findNetrcPassword(text, host);
    return key ? { path, key } : null;
  }
  return null;
}

/** Reads a text file. */
export function readTextFile(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

/** Names the runtime for the user agent. */
export function describeRuntime(): string | null {
  const { bun, deno, node } = process.versions;
  const runtime = bun ? `bun/${bun}` : deno ? `deno/${deno}` : `node/${node}`;
  return `${runtime}; ${process.platform} ${process.arch}`;
}

function homeOf(environment: Environment): string | undefined {
  return environment['HOME'] || environment['USERPROFILE'] || undefined;
}

function readIfPossible(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
