import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readlinkSync, statfsSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
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

/** What tells a start of the machine from every other, as far as the system says. */
export interface Boot {
  /** Null where the system has no such id. */
  readonly id: string | null;
  /** When the machine was started, in seconds since 1970. */
  readonly startS: number;
}

/** The present start of the machine. */
export function currentBoot(): Boot {
  const startS = Math.round(Date.now() / 1_000 - uptime());
  try {
    return { id: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(), startS };
  } catch {
    return { id: null, startS };
  }
}

/** Whether the machine has not been started in between. The clock may have been set by up to two minutes. */
export function isSameBoot(one: Boot, other: Boot): boolean {
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return Math.abs(one.startS - other.startS) < 120;
}

/** A text for the present start of the machine: its id, or else its time, to two minutes. */
export function bootTag(): string {
  const { id, startS } = currentBoot();
  return id ?? String(Math.round(startS / 120));
}

/** A short text for the machine, its present start, and the container: where ids of processes mean something. */
export function machineTag(): string {
  const { id } = currentBoot();
  return createHash('sha256')
    .update(`${hostname()}\n${id ?? ''}\n${processNamespace()}`)
    .digest('hex')
    .slice(0, 16);
}

/** Where ids of processes mean something: containers may share the name of their host, but not those. Empty where there is none. */
export function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
