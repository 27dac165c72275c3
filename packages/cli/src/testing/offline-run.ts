import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeededServer } from './seeded-server.js';

/** Logs a run without a server into the folder `wandb/offline-run-20301122_120000-off12345`. */
export async function logOfflineRun(wandb: SeededServer, workingDirectory: string): Promise<void> {
  const streams = { workingDirectory, typed: ['{"loss": 1}'], environment: { WANDB_MODE: 'offline' } };
  await wandb.runWith(streams, 'run', 'log', '--project', 'vision', '--id', 'off12345');
  const folder = join(workingDirectory, 'wandb');
  const [name = ''] = await readdir(folder);
  await rename(join(folder, name), join(folder, 'offline-run-20301122_120000-off12345'));
}
