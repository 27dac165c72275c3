import { existsSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { ConfigurationError, ValidationError } from '@wandb-ts/core';

const isWindows = process.platform === 'win32';
const gibibyte = 2 ** 30;

/**
 * How large the artifacts in the cache may get, in bytes: `WANDB_ARTIFACT_CACHE_MAX_BYTES`, or a fifth of the disk that it is
 * on, at most 64 GiB.
 * @throws {@link ConfigurationError} when the variable is not a number of bytes.
 */
export function cacheLimitBytes(folder: string): number {
  const given = process.env['WANDB_ARTIFACT_CACHE_MAX_BYTES'];
  if (given) {
    const limit = Number(given);
    if (limit >= 0) return limit;
    throw new ConfigurationError('WANDB_ARTIFACT_CACHE_MAX_BYTES must be a number of bytes.');
  }
  try {
    const { blocks, bsize } = statfsSync(folder);
    return Math.min(64 * gibibyte, (blocks * bsize) / 5);
  } catch {
    return 64 * gibibyte;
  }
}

/** How many addresses to request at a time: `WANDB_ARTIFACT_FETCH_FILE_URL_BATCH_SIZE`, or 5000. */
export function addressBatchSize(): number {
  const given = Number(process.env['WANDB_ARTIFACT_FETCH_FILE_URL_BATCH_SIZE'] || Number.NaN);
  return Number.isSafeInteger(given) && given > 0 ? given : 5_000;
}

/**
 * The folder of an artifact: its name below `WANDB_ARTIFACT_DIR` or `./artifacts`. Windows knows no colon in names; where
 * a folder has the other spelling already, that one is used.
 * @throws {@link ValidationError} when the name would lead elsewhere.
 */
export function defaultRoot(name: string): string {
  const folder = resolve(process.env['WANDB_ARTIFACT_DIR'] || 'artifacts');
  const isPlain = name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);
  if (!isPlain) throw new ValidationError(`The name ${JSON.stringify(name)} is not that of a folder. Set root.`);
  const plain = join(folder, name);
  const dashed = join(folder, name.replaceAll(':', '-'));
  if (isWindows) return dashed;
  return existsSync(dashed) && !existsSync(plain) ? dashed : plain;
}
