import { parseJson } from '@wandb-ts/core';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import { type Environment, readShardedVariable } from './sharded-variable.js';

const variable = 'WANDB_LAUNCH_FILE_OVERRIDES';

/** Reads what the agent changes of files, by their paths. @throws {@link LaunchError} when that is no JSON object */
export function readFileOverrides(environment: Environment): Readonly<Record<string, unknown>> {
  const text = readShardedVariable(environment, variable);
  if (text === null) return {};
  try {
    const overrides = parseJson(text);
    if (isRecord(overrides)) return overrides;
  } catch (cause) {
    throw new LaunchError(`${variable} is not JSON.`, { cause });
  }
  throw new LaunchError(`${variable} holds no object.`);
}

/** A configuration with changes: objects key by key, everything else, lists too, as a whole. Neither is changed. */
export function mergeOverrides(config: unknown, overrides: unknown): unknown {
  if (!isRecord(overrides)) return overrides;
  const merged = new Map(Object.entries(isRecord(config) ? config : {}));
  for (const [key, value] of Object.entries(overrides)) merged.set(key, mergeOverrides(merged.get(key), value));
  return Object.fromEntries(merged);
}
