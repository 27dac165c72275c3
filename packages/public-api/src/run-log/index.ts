/** Logs of runs on disk. */
export { RunLogError } from './run-log-error.js';
export { type SyncRunOptions, type SyncRunProgress, syncRun } from './sync-run.js';
