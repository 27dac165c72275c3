import type { MetricStatement } from '../run-writer/metric-definition.js';
import type { LoggedArtifact } from './artifact-record.js';

/** A value by key. A nested value has several keys, the outermost first. */
export interface LogItem {
  readonly path: readonly string[];
  /** JSON text; NaN and the infinities stand bare. */
  readonly json: string;
}

/** What a run says of itself at its start, and again when the server has answered. */
export interface RunHead {
  readonly id: string;
  readonly entity: string;
  readonly project: string;
  readonly name: string;
  readonly group: string;
  readonly jobType: string;
  readonly notes: string;
  readonly tags: readonly string[];
  readonly sweepId: string;
  readonly host: string;
  readonly gitRemote: string;
  readonly gitCommit: string;
  /** The step of its first row. */
  readonly startingStep: number;
  /** When it started, in seconds since 1970; 0 when it does not say. */
  readonly startTime: number;
  readonly isResumed: boolean;
  readonly config: readonly LogItem[];
  /** The summary that a run which goes on had. */
  readonly summary: readonly LogItem[];
  /** The step of another run that it began with, or of itself that it was taken back to; null for none. */
  readonly branchPoint: { readonly runId: string; readonly step: number } | null;
  /** What this package keeps beside it: such as how many lines of each file the server had when the log began. */
  readonly settings: readonly LogItem[];
}

/** One record of a run log. */
export type LogRecord =
  | { readonly type: 'run'; readonly head: RunHead }
  | { readonly type: 'history'; readonly items: readonly LogItem[]; readonly step: number | undefined }
  /** Values of a row that was not complete; the complete one, if it stands in the log, has them all. */
  | { readonly type: 'open-row'; readonly items: readonly LogItem[]; readonly step: number }
  | { readonly type: 'summary'; readonly update: readonly LogItem[]; readonly remove: readonly LogItem[] }
  | { readonly type: 'config'; readonly update: readonly LogItem[]; readonly remove: readonly LogItem[] }
  | { readonly type: 'console'; readonly text: string; readonly isError: boolean; readonly time: number }
  | { readonly type: 'system'; readonly items: readonly LogItem[]; readonly time: number }
  | { readonly type: 'files'; readonly paths: readonly string[] }
  | {
      readonly type: 'alert';
      readonly title: string;
      readonly text: string;
      readonly level: string;
      /** For how long other alerts with the title are not wanted, in milliseconds. */
      readonly waitMs: number;
    }
  | { readonly type: 'metric'; readonly statement: MetricStatement }
  | { readonly type: 'exit'; readonly exitCode: number; readonly runtime: number }
  | { readonly type: 'artifact'; readonly artifact: LoggedArtifact }
  /** A record that says nothing about the run's data, such as telemetry. */
  | { readonly type: 'other' };

/** A field of the telemetry that only this package knows; wandb for Python passes it over. */
export const openRowField = 2000;

/** The name of the setting with how many numbers of each metric the server had. */
export const countsSetting = 'wandb_ts_number_counts';

/** The name of the setting with the number of lines that the server had. */
export const offsetsSetting = 'wandb_ts_line_offsets';
