import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Environment } from './environment.js';
import { findNetrcPassword } from './netrc.js';
import type { NetrcKey, SettingsFile } from './platform.js';
import { parseSettingsFile } from './settings-file.js';

export { createAccessTokenSource } from './identity-token.node.js';

/** The variables that this package reads, copied one by one, because Deno asks its user for each. */
const variableNames = [
  'WANDB_API_KEY',
  'WANDB_APP_URL',
  'WANDB_BASE_URL',
  'WANDB_CONFIG_DIR',
  'WANDB_DIR',
  'WANDB_ENTITY',
  'WANDB_HTTP_TIMEOUT',
  'WANDB_IDENTITY_TOKEN_FILE',
  'WANDB_ORGANIZATION',
  'WANDB_PROJECT',
  'NETRC',
  'HOME',
  'USERPROFILE',
];

/** The environment of the process, as far as this package reads it, with the home directory of the user. */
export function readEnvironment(): Environment {
  const environment = Object.fromEntries(variableNames.map((name) => [name, ifPossible(() => process.env[name])]));
  return { ...environment, HOME: environment['HOME'] || ifPossible(homedir) };
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
  const expand = (path: string): string => (home ? path.replace(/^~(?=[/\\])/, home) : path);
  const inHome = home ? [join(home, '.netrc'), join(home, '_netrc')] : [];
  const paths = named ? [expand(named)] : inHome;
  for (const path of paths) {
    const text = readIfPossible(path);
    if (text === null) continue;
    const key = findNetrcPassword(text, host);
    return key ? { path, key } : null;
  }
  return null;
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
  return ifPossible(() => readFileSync(path, 'utf8')) ?? null;
}

/** What a function gives, or undefined when it fails: there is no such file, or the runtime refuses to show it. */
function ifPossible<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
