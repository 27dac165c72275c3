import type { RunningProcess } from '../../processes/running-process.js';
import type { RunnerState, RunnerStatus, SubmittedRun } from '../runner.js';

/**
 * A submitted run that is a process of this machine.
 * @param cancel - what ends it. @defaultValue its own `cancel`
 */
export function processRun(process: RunningProcess, id: string, cancel?: () => Promise<void>): SubmittedRun {
  return {
    id,
    status: async () => statusOf(process),
    wait: async () => {
      await process.wait();
      return statusOf(process);
    },
    cancel: cancel ?? (() => process.cancel()),
    logs: async () => process.output,
  };
}

function statusOf({ end, isCancelled }: RunningProcess): RunnerStatus {
  return { state: stateOf(end?.exitCode, isCancelled), messages: [] };
}

function stateOf(exitCode: number | null | undefined, isCancelled: boolean): RunnerState {
  if (exitCode === undefined) return isCancelled ? 'stopping' : 'running';
  if (isCancelled) return 'stopped';
  return exitCode === 0 ? 'finished' : 'failed';
}
