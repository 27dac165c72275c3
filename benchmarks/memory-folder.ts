import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sharedMemory = '/dev/shm';

/** Makes an empty folder whose files are in memory, where the system has such a place; else among the temporary files. */
export function makeMemoryFolder(): string {
  return mkdtempSync(join(existsSync(sharedMemory) ? sharedMemory : tmpdir(), 'wandb-ts-bench-'));
}
