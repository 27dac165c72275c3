import type { UploadWaitOptions } from './upload-waiters.js';

/** Where the lines of a run go: to a server, or nowhere while it is offline. */
export interface RunStream {
  /** The bytes of all lines that wait. */
  readonly bufferedSize: number;
  /** The history lines that wait, oldest first. */
  readonly unsentHistory: readonly string[];
  /** The error with which the server refused for good; undefined while it takes what is sent. */
  readonly refusal: { readonly error: unknown } | undefined;
  appendHistory(line: string): void;
  appendConsole(line: string): void;
  appendEvent(line: string): void;
  markSummaryChanged(): void;
  flush(options: UploadWaitOptions): Promise<void>;
  complete(exitCode: number, options: UploadWaitOptions): Promise<void>;
  pause(): void;
}

/** Takes lines and sends nothing: the log of the run has them. */
export const offlineStream: RunStream = {
  bufferedSize: 0,
  unsentHistory: [],
  refusal: undefined,
  appendHistory: () => undefined,
  appendConsole: () => undefined,
  appendEvent: () => undefined,
  markSummaryChanged: () => undefined,
  flush: () => Promise.resolve(),
  complete: () => Promise.resolve(),
  pause: () => undefined,
};
