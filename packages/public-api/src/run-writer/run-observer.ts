import type { ConsoleStream } from './console-lines.js';

/** Takes what observers find. Nothing is thrown to them. */
export interface RunSink {
  /** Adds lines to the console output of the run. A text with line breaks is several lines. */
  console(text: string, stream: ConsoleStream): void;
  /**
   * Adds system metrics.
   * @param values - By their names, without `system.`.
   * @param time - When they were measured, in seconds since 1970.
   */
  system(values: Readonly<Record<string, number>>, time: number): void;
}

/** Watches the process or the machine while a run goes on. */
export interface RunObserver {
  start(sink: RunSink): void;
  /** Gives what it has to the sink, and ends. It may be called again. */
  stop(): Promise<void>;
}
