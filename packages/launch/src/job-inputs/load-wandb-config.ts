import process from 'node:process';
import { parseJson } from '@wandb-ts/core';
import { LaunchError } from '../launch-error.js';
import { isRecord } from '../records.js';
import { type Environment, readShardedVariable } from './sharded-variable.js';

/**
 * Reads the configuration that the launch agent gives the program, without a run.
 *
 * @param environment - read instead of the process's environment.
 * @throws {@link LaunchError} when there is none, as outside of a launched job, or when it is no JSON object.
 * @example const { lr } = loadWandbConfig();
 */
export function loadWandbConfig(environment: Environment = process.env): Record<string, unknown> {
  const text = readShardedVariable(environment, 'WANDB_CONFIG');
  if (text === null) {
    throw new LaunchError(
      'There is no configuration of a launched job: neither WANDB_CONFIG nor WANDB_CONFIG_0 is set.',
    );
  }
  try {
    const config = parseJson(text);
    if (isRecord(config)) return config;
  } catch (cause) {
    throw new LaunchError('WANDB_CONFIG is not JSON.', { cause });
  }
  throw new LaunchError('WANDB_CONFIG holds no object.');
}
