export type { ActiveRun } from './active-run.js';
export type { ActiveRunSetup, ActiveRunState, FinishOptions } from './active-run-setup.js';
export type { ConsoleStream } from './console-lines.js';
export type { RunBeginning } from './past-run.js';
export type { LogOptions } from './row-assembler.js';
export { RunBufferFullError } from './run-buffer-full-error.js';
export { startRun } from './start-run.js';
export type { StartRunOptions } from './start-run-options.js';
export type { UploadWaitOptions } from './upload-waiters.js';
