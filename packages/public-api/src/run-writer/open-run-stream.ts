import type { ActiveRunSetup } from './active-run-setup.js';
import { FileStream, type FileStreamOptions } from './file-stream.js';
import { maxLineBytes } from './line-limit.js';
import { offlineStream, type RunStream } from './run-stream.js';

/** Opens the way on which the lines of a run go. */
export function openRunStream(
  setup: ActiveRunSetup,
  calls: Pick<FileStreamOptions, 'writeSummary' | 'onStopRequested'>,
): RunStream {
  if (setup.isOffline) return offlineStream;
  return new FileStream({
    client: setup.client,
    run: setup,
    offsets: setup.beginning.offsets,
    flushIntervalMs: setup.flushIntervalMs,
    heartbeatIntervalMs: setup.heartbeatIntervalMs,
    maxRequestBytes: maxLineBytes,
    ...calls,
  });
}
