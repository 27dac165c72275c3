import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** The versions of the Python client that are proven, oldest first. */
export const pythonVersions = ['0.20.1', '0.31.0'] as const;

/** One of the versions of the Python client. */
export type PythonVersion = (typeof pythonVersions)[number];

/** Whether this machine has `python3`. */
export function hasPython(): boolean {
  return spawnSync('python3', ['--version']).status === 0;
}

/**
 * The `bin` folder of a virtual environment with this version of the client. Made once from `requirements/`, then reused
 * until the requirements change.
 * @throws Error when venv or pip fails, with their output.
 */
export function preparePython(version: PythonVersion): string {
  const requirements = join(here, 'requirements', `wandb-${version}.txt`);
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const folder = join(here, '.venv', version);
  const marker = join(folder, 'requirements.sha256');
  const bin = join(folder, 'bin');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digest) return bin;
  console.log(`making ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  run('python3', ['-m', 'venv', folder]);
  run(join(bin, 'python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--only-binary=:all:',
    '-r',
    requirements,
  ]);
  writeFileSync(marker, digest);
  return bin;
}

function run(command: string, parameters: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed:\n${stdout}${stderr}`);
}

/** Where a Python process finds the server. */
export interface ServerAddress {
  readonly url: string;
  /** Null leaves the process without a key. */
  readonly apiKey: string | null;
}

/** An environment in which the Python client touches nothing of the user's: every folder is below `folder`. */
export function isolatedEnvironment(bin: string, folder: string, server: ServerAddress): Record<string, string> {
  const below = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  return {
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: below('home'),
    TMPDIR: below('tmp'),
    NETRC: join(folder, 'netrc'),
    LANG: 'C.UTF-8',
    PYTHONUTF8: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    NO_PROXY: '127.0.0.1',
    WANDB_DIR: below('wandb'),
    WANDB_CACHE_DIR: below('cache'),
    WANDB_CONFIG_DIR: below('config'),
    WANDB_DATA_DIR: below('data'),
    WANDB_ARTIFACT_DIR: below('artifacts'),
    WANDB_DISABLE_GIT: 'true',
    WANDB_ERROR_REPORTING: 'false',
    WANDB_BASE_URL: server.url,
    ...(server.apiKey === null ? {} : { WANDB_API_KEY: server.apiKey }),
  };
}

/** How a process ended. */
export interface ProcessEnd {
  /** The exit code, or null when it was killed. */
  readonly code: number | null;
  /** Standard output and standard error as they came. */
  readonly output: string;
  /** Standard output alone. */
  readonly stdout: string;
  /** Whether it was killed because it did not end by itself. */
  readonly timedOut: boolean;
}

/** Runs a command to its end; after `timeoutMs` it is killed with everything that it started. */
export function runProcess(
  command: string,
  parameters: readonly string[],
  options: { readonly environment: Record<string, string>; readonly directory: string; readonly timeoutMs: number },
): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    // A process group of its own lets the kill reach the side-car that the Python client starts.
    const child = spawn(command, parameters, {
      cwd: options.directory,
      env: options.environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, options.timeoutMs);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output, stdout, timedOut });
    });
  });
}
