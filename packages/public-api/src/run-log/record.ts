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
  /** What this package keeps beside it: how many lines of each file the server had when the log began. */
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
      readonly waitNs: number;
    }
  | { readonly type: 'exit'; readonly exitCode: number; readonly runtime: number }
  | { readonly type: 'artifact'; readonly name: string }
  /** A record that says nothing about the run's data, such as telemetry. */
  | { readonly type: 'other' };

/** A field of the telemetry that only this package knows; wandb for Python passes it over. */
export const openRowField = 2000;

/** The name of the setting with the number of lines that the server had. */
export const offsetsSetting = 'wandb_ts_line_offsets';
