import { rmSync } from 'node:fs';
import { startBenchServer } from './bench-server.ts';
import type { Bench } from './contender.ts';
import type { CaseResult } from './measurement.ts';
import { makeMemoryFolder } from './memory-folder.ts';

/** Runs a case with a server that has one artifact, and with folders in memory. */
export async function withArtifactServer(
  bench: Bench,
  artifact: string,
  run: (bench: Bench) => Promise<CaseResult>,
): Promise<CaseResult> {
  const folder = makeMemoryFolder();
  try {
    await using server = await startBenchServer([], 'artifact-server-process.ts', [artifact]);
    return await run({ ...bench, server, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
