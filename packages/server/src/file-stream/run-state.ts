import type { Run } from '../storage/rows.js';
import type { FileStreamReport } from './parse-request.js';

/** The state of a run after a report of its process, and whether it is still asked to stop. */
export interface NextState {
  readonly state: string;
  readonly stopRequested: boolean;
}

const ended: ReadonlySet<string> = new Set(['finished', 'failed', 'crashed', 'killed', 'preempted']);

/** Whether a run in this state logs nothing more, unless it is resumed. */
export function hasEnded(state: string): boolean {
  return ended.has(state);
}

/**
 * Decides what a report makes of a run.
 *
 * A process that reports again after the run's end has resumed it, so an earlier request to stop is over. A run that
 * announced its preemption and then fails was preempted; one that was asked to stop and then fails was killed.
 */
export function nextRunState(run: Run, report: FileStreamReport): NextState {
  const hasResumed = hasEnded(run.state) && !report.isComplete;
  const stopRequested = run.stopRequested === 1 && !hasResumed;
  if (report.isComplete) {
    return { state: endState(run, report, stopRequested), stopRequested };
  }
  const isPreempting = report.isPreempting || run.state === 'preempting';
  return { state: isPreempting ? 'preempting' : 'running', stopRequested };
}

function endState(run: Run, report: FileStreamReport, stopRequested: boolean): string {
  if (report.exitCode === 0) {
    return 'finished';
  }
  if (run.state === 'preempting' || report.isPreempting) {
    return 'preempted';
  }
  return stopRequested ? 'killed' : 'failed';
}
