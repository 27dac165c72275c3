import { homedir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import process from 'node:process';

/** `WANDB_CACHE_DIR`, or where wandb keeps its caches on this operating system, seen in wandb 0.31.0. */
export function cacheFolder(): string {
  const { env, platform } = process;
  const given = env['WANDB_CACHE_DIR'];
  if (given) return resolve(given);
  const home = homeFolder();
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'wandb');
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'wandb', 'wandb', 'Cache');
  }
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'wandb');
}

/** The folder of the user; for one without, as containers may have, the top of the disk, as Docker says it. */
export function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return resolve(sep);
  }
}
