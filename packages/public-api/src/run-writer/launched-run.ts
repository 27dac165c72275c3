import { type Client, parseJson } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import { warnAbout } from '../warn-about.js';
import type { ActiveRun } from './active-run.js';
import type { ReadVariable } from './launch-variables.js';
import type { StartRunOptions } from './start-run-options.js';
import { type ConfigChange, captureConfig } from './writer-config.js';

/** What a launch agent decides about the run of a job. */
export interface LaunchedRun {
  /** The options of the caller with what the agent decides in their place. */
  readonly options: StartRunOptions;
  /** The sweep that the run belongs to; undefined for none. */
  readonly sweep: string | undefined;
  /** Configuration that wins over the caller's, and that the run keeps. */
  readonly config: ConfigChange;
  /** Copies later changes of the configuration, without what the agent has set; each such key is told in a warning event. */
  readonly captureChange: (values: object) => ConfigChange;
  /** What is noted about the launch beside the configuration. */
  readonly internal: Readonly<Record<string, string>>;
  /** The name of the job artifact; null when the agent named none. */
  readonly jobArtifact: string | null;
}

/**
 * Reads what an agent decides about the run of this process, as it tells code for wandb 0.20.1. What cannot be read is left
 * out with a warning event.
 */
export function readLaunchedRun(client: Client, options: StartRunOptions, read: ReadVariable): LaunchedRun {
  const warn = (message: string): void => client.emit({ type: 'warning', message });
  const [id, entity, project] = ['WANDB_RUN_ID', 'WANDB_ENTITY', 'WANDB_PROJECT'].map(
    (name) => read(name) || undefined,
  );
  const decided = { id, entity, project };
  for (const key of ['id', 'entity', 'project'] as const) {
    const given = options[key];
    if (given !== undefined && given !== decided[key]) {
      warn(`The ${key} ${JSON.stringify(given)} is ignored: the launch agent decides where the run goes.`);
    }
  }
  // Somebody may have made the run ahead of its start, and the process may start it a second time.
  const resume = id === undefined ? undefined : (options.resume ?? 'allow');
  const jobArtifact = readObject(read('WANDB_ARTIFACTS'), 'WANDB_ARTIFACTS', warn)['_wandb_job'];
  const config = readConfig(read, warn);
  return {
    options: { ...options, ...decided, resume, name: options.name ?? (read('WANDB_NAME') || undefined) },
    sweep: read('WANDB_SWEEP_ID') || undefined,
    config,
    captureChange: (values) => withoutKeys(captureConfig(values), config, warn),
    internal: readInternal(read),
    jobArtifact: typeof jobArtifact === 'string' ? jobArtifact : null,
  };
}

/** Notes that the run uses its job. A job that cannot be used is reported in a warning event. */
export async function useJobArtifact(client: Client, run: ActiveRun<object>, name: string): Promise<void> {
  try {
    await run.useArtifact(name);
  } catch (error) {
    warnAbout(client, `It is not noted that the run uses the job ${name}`, error);
  }
}

function readConfig(read: ReadVariable, warn: (message: string) => void): ConfigChange {
  const values = readObject(read('WANDB_CONFIG') ?? joinShards(read), 'WANDB_CONFIG', warn);
  const { _wandb: _, wandb_version: __, ...own } = values;
  return captureConfig(own);
}

function withoutKeys({ values }: ConfigChange, locked: ConfigChange, warn: (message: string) => void): ConfigChange {
  const free = Object.entries(values).filter(([key]) => {
    const isLocked = Object.hasOwn(locked.values, key);
    if (isLocked) warn(`The change of config.${key} is ignored: the launch agent has set it.`);
    return !isLocked;
  });
  return captureConfig(Object.fromEntries(free));
}

function joinShards(read: ReadVariable): string | undefined {
  const shards: string[] = [];
  for (let shard = read('WANDB_CONFIG_0'); shard !== undefined; shard = read(`WANDB_CONFIG_${shards.length}`)) {
    shards.push(shard);
  }
  return shards.length === 0 ? undefined : shards.join('');
}

function readObject(
  text: string | undefined,
  name: string,
  warn: (message: string) => void,
): Readonly<Record<string, unknown>> {
  if (text === undefined || text === '') return {};
  try {
    const value = parseJson(text);
    if (isRecord(value)) return value;
  } catch {
    // The parser's message quotes the text, which is reported as unreadable below.
  }
  warn(`${name} holds no JSON object, and is ignored.`);
  return {};
}

function readInternal(read: ReadVariable): Record<string, string> {
  const notes = [
    ['launch_queue_name', read('WANDB_LAUNCH_QUEUE_NAME')],
    ['launch_queue_entity', read('WANDB_LAUNCH_QUEUE_ENTITY')],
    ['launch_trace_id', read('WANDB_LAUNCH_TRACE_ID')],
  ] as const;
  return Object.fromEntries(notes.flatMap(([key, value]) => (value ? [[key, value] as const] : [])));
}
