import { type Client, ValidationError } from '@wandb-ts/core';
import { openRunLog } from '#run-log';
import { runAt } from '../runs/get-run.js';
import type { Run } from '../runs/run.js';
import { readFrames } from './frames.js';
import { LogReplay } from './log-replay.js';
import { readRecord } from './read-record.js';
import { RunLogError } from './run-log-error.js';
import type { SyncRunOptions } from './sync-run.js';

/** See {@link syncRun}. */
export async function sendLog(client: Client, path: string, options: SyncRunOptions = {}): Promise<Run> {
  const { signal, onProgress } = options;
  const log = await openRunLog(path);
  const replay = new LogReplay(client, log, options);
  let readBytes = 0;
  const report = (): void => onProgress?.({ totalBytes: log.sizeBytes, readBytes, rows: replay.rows });
  const chunks = (async function* () {
    for await (const chunk of log.read()) {
      signal?.throwIfAborted();
      readBytes += chunk.byteLength;
      yield chunk;
      report();
    }
  })();

  let damage: unknown;
  try {
    const frames = readFrames(chunks, log.name);
    for await (const frame of frames) await replay.add(readRecord(frame));
  } catch (error) {
    if (!RunLogError.is(error)) {
      replay.stop();
      throw error;
    }
    damage = error;
  }
  const location = await replay.finish(await log.find(replay.filePatterns));
  if (damage !== undefined) throw damage;
  if (location === undefined) throw new ValidationError(`${log.name} has no run: its process ended before it began.`);
  if (replay.hasEnd) await log.markSynced();
  report();
  return runAt(client, location, { signal });
}
