import { LaunchError } from '../launch-error.js';

/** The keys from the top of a configuration to a part of it. */
export type ConfigPath = readonly string[];

/**
 * Reads a path such as `model.layers`. A dot that belongs to a key has a backslash before it.
 * @throws {@link LaunchError} for a path with an empty key, or a backslash before anything but a dot or a backslash.
 */
export function parseConfigPath(path: string): ConfigPath {
  const keys: string[] = [''];
  for (const [piece, escaped] of path.matchAll(/\\(.?)|[^\\]/gs)) {
    if (piece === '.') {
      keys.push('');
      continue;
    }
    if (escaped !== undefined && escaped !== '.' && escaped !== '\\') {
      throw new LaunchError(`The path ${JSON.stringify(path)} of a configuration has a backslash before no dot.`);
    }
    keys[keys.length - 1] += escaped ?? piece;
  }
  if (keys.includes('')) throw new LaunchError(`The path ${JSON.stringify(path)} of a configuration has an empty key.`);
  return keys;
}
