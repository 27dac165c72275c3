import type { Client } from '@wandb-ts/core';
import type { RunBeginning } from './past-run.js';
import type { RunJournal } from './run-journal.js';
import type { RunObserver } from './run-observer.js';
import type { UploadWaitOptions } from './upload-waiters.js';
import type { ConfigChange, WriterConfig } from './writer-config.js';

/**
 * What a run that is being written does: `running` takes rows; `finishing` sends the last of them; `finished` and `failed`
 * have ended, with exit code 0 or another; `refused` means that the server takes no more data, see {@link ActiveRun.log}.
 */
export type ActiveRunState = 'running' | 'finishing' | 'finished' | 'failed' | 'refused';

/** Options of {@link ActiveRun.finish}. */
export interface FinishOptions extends UploadWaitOptions {
  /** How the work ended: 0 makes the run `finished`, anything else `failed`. @defaultValue 0 */
  readonly exitCode?: number | undefined;
}

/** What `startRun` found out. */
export interface ActiveRunSetup {
  readonly client: Client;
  readonly entity: string;
  readonly project: string;
  readonly id: string;
  readonly name: string;
  readonly storageId: string;
  /** Empty when nothing is sent. */
  readonly url: string;
  readonly beginning: RunBeginning;
  readonly config: WriterConfig;
  /** Copies changes of the configuration. */
  readonly captureConfig: (values: object) => ConfigChange;
  /** The log on disk; null when there is none. */
  readonly journal: RunJournal | null;
  /** Whether nothing is sent. */
  readonly isOffline: boolean;
  /** Whether nothing is kept either. */
  readonly isDisabled: boolean;
  /** What watches the process and the machine. */
  readonly observers: readonly RunObserver[];
  /** Called when the run has ended, with its exit code. */
  readonly onEnd: (exitCode: number) => void;
  /** Whether the log stays when the server has everything. */
  readonly keepsLog: boolean;
  readonly flushIntervalMs: number;
  readonly heartbeatIntervalMs: number;
  readonly maxBufferedBytes: number;
  readonly uploadTimeoutMs: number;
}
