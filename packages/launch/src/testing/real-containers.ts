import process from 'node:process';
import type { TestContext } from 'vitest';

/** Skips a test that needs containers, or fails it where they are known to work: `tools/containers/run.sh` sets the variable. */
export function skipContainers({ skip }: TestContext, reason: string): never {
  if (process.env['WANDB_TS_CONTAINERS'] === 'required') throw new Error(`Containers work here, but ${reason}`);
  return skip(reason);
}
