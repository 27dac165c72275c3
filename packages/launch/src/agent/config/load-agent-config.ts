import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parse, YAMLParseError } from 'yaml';
import { LaunchError } from '../../launch-error.js';
import { isRecord } from '../../records.js';
import type { AgentConfig, ConfigBlock } from './agent-config.js';
import { checkConfig } from './config-problems.js';

/** Options of {@link loadAgentConfig}. They win over the environment, where empty variables count nothing, and that over the file. */
export interface LoadAgentConfigOptions {
  /** A YAML file, which must exist. @defaultValue `~/.config/wandb/launch-config.yaml`, when there is one */
  readonly path?: string | undefined;
  readonly entity?: string | undefined;
  /** The names of the queues. @defaultValue those of the file */
  readonly queues?: readonly string[] | undefined;
  /** How many jobs may run at once; -1 sets no limit. @defaultValue `WANDB_LAUNCH_MAX_JOBS`, or the file's, or 1 */
  readonly maxJobs?: number | string | undefined;
  /** @defaultValue the file's, or 0 */
  readonly verbosity?: number | undefined;
  /** Read instead of the process's environment. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Told of what works, but may not be meant. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/**
 * Finds the configuration of an agent.
 * @throws {@link LaunchError} when the file cannot be read, a value cannot be used, or no queue is named.
 */
export async function loadAgentConfig(options: LoadAgentConfigOptions = {}): Promise<AgentConfig> {
  const { environment = process.env } = options;
  const fromFile = await readConfigFile(options.path, environment);
  const raw: Record<string, unknown> = {
    entity: null,
    queues: [],
    ...withQueueList(fromFile),
    ...present({
      entity: environment['WANDB_ENTITY'] || undefined,
      max_jobs: environment['WANDB_LAUNCH_MAX_JOBS'] || undefined,
    }),
    ...present({ entity: options.entity, max_jobs: options.maxJobs, verbosity: options.verbosity }),
  };
  if (options.queues && options.queues.length > 0) raw['queues'] = [...options.queues];
  const { problems, warnings } = checkConfig(raw);
  if (problems.length > 0) {
    throw new LaunchError(`The configuration of the agent cannot be used: ${problems.map(readable).join('; ')}.`);
  }
  for (const warning of warnings) options.onWarning?.(warning);
  return toAgentConfig(raw);
}

function readable({ message }: { readonly message: string }): string {
  return message;
}

async function readConfigFile(
  path: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ConfigBlock> {
  const file = path ?? defaultFile(environment);
  if (file === null) return {};
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (path === undefined && isAbsence(error)) return {};
    throw new LaunchError(`The configuration file ${file} cannot be read.`, { cause: error });
  }
  return parseConfig(text, file);
}

/** The file without a path; null for a user who has no home folder, as in containers. */
function defaultFile(environment: Readonly<Record<string, string | undefined>>): string | null {
  try {
    return join(environment['HOME'] || homedir(), '.config', 'wandb', 'launch-config.yaml');
  } catch {
    return null;
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function parseConfig(text: string, file: string): ConfigBlock {
  let value: unknown;
  try {
    value = parse(text, { schema: 'yaml-1.1', logLevel: 'error' });
  } catch (error) {
    const place = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
    // The parser's own message quotes the line, which may hold a secret.
    throw new LaunchError(`${file} is not YAML${place ? ` in line ${place.line}` : ''}.`);
  }
  if (value === null || value === undefined) return {};
  if (!isRecord(value)) throw new LaunchError(`${file} must hold keys and values.`);
  return value;
}

/** The single `queue` that wandb 0.20.1 adds to the others, and then refuses for its name. */
function withQueueList({ queue, ...config }: ConfigBlock): ConfigBlock {
  if (queue === undefined || queue === null || queue === '') return config;
  if (typeof queue !== 'string') throw new LaunchError('queue must be a text; name several with queues.');
  const queues = Array.isArray(config['queues']) ? config['queues'] : [];
  return { ...config, queues: [...queues.filter((name) => name !== queue), queue] };
}

function present(values: ConfigBlock): ConfigBlock {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function toAgentConfig(raw: ConfigBlock): AgentConfig {
  const queues = raw['queues'] as readonly string[];
  if (queues.length === 0) {
    throw new LaunchError('Name at least one queue to poll, in queues or in the configuration file.');
  }
  return {
    entity: (raw['entity'] as string | null) || null,
    queues: [...new Set(queues)],
    maxJobs: readLimit(raw, 'max_jobs'),
    maxSchedulers: readLimit(raw, 'max_schedulers'),
    isSecure: raw['secure_mode'] === true,
    stoppedRunTimeoutMs: Number(raw['stopped_run_timeout'] ?? 60) * 1000,
    verbosity: Number(raw['verbosity'] ?? 0),
    environment: blockOf(raw, 'environment'),
    registry: blockOf(raw, 'registry'),
    builder: blockOf(raw, 'builder'),
    secretMacros: (raw['secret_macros'] as readonly string[] | null | undefined) ?? [],
  };
}

function blockOf(raw: ConfigBlock, name: string): ConfigBlock {
  const value = raw[name];
  return isRecord(value) ? value : {};
}

function readLimit(raw: ConfigBlock, key: string): number {
  const limit = Number(raw[key] ?? 1);
  if (limit === -1) return Number.POSITIVE_INFINITY;
  if (limit < 0) throw new LaunchError(`${key} must be a whole number from 0, or -1 for no limit.`);
  return limit;
}
