import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CleanUp } from './clean-up.js';

/** Code that pods see through a volume that the agent has mounted, too. */
export interface CodeClaim {
  /** The folder that holds the code. */
  readonly from: string;
  /** Where the agent has the volume. */
  readonly mountPath: string;
  /** The folder of the code in the volume. */
  readonly subPath: string;
}

/** What {@link provideCode} works with. */
export interface CodeClaimOptions {
  readonly cleanUp: CleanUp;
  readonly signal?: AbortSignal | undefined;
}

/** Copies code into a volume; it is removed at the end of the run. */
export async function provideCode(claim: CodeClaim, { cleanUp, signal }: CodeClaimOptions): Promise<void> {
  const target = join(claim.mountPath, claim.subPath);
  cleanUp.add(`The folder ${target}`, () => rm(target, { recursive: true, force: true }));
  await rm(target, { recursive: true, force: true });
  signal?.throwIfAborted();
  await cp(claim.from, target, { recursive: true });
}
