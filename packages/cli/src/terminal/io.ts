/** Where a command writes to. */
export interface OutputStream {
  write(text: string): void;
  /** Whether a person reads it. */
  readonly isTty: boolean;
  /** Width of the terminal in columns, when it is known. */
  readonly columns: number | undefined;
}

/** Where answers of a person come from. */
export interface InputStream {
  /** Whether a person types. */
  readonly isTty: boolean;
  /**
   * The next line without its line break; null when there is none any more. Rejects with the signal's reason. What a pipe
   * brings after the line is lost: questions are for people.
   */
  readLine(signal: AbortSignal): Promise<string | null>;
  /** All lines without their line breaks. Ends with the signal's reason. */
  lines(signal: AbortSignal): AsyncIterable<string>;
}

/** Everything that a command gets from the process that runs it. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: InputStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative paths start from. */
  readonly workingDirectory: string;
  /** Aborted with an `InterruptedError` by Ctrl-C, and with an `OutputClosedError` when nobody reads the output any more. */
  readonly signal: AbortSignal;
  /** A signal that the next Ctrl-C aborts, which would else end the process at once. For after `signal` has aborted. */
  nextInterrupt(): AbortSignal;
  /** The current time. */
  now(): Date;
  /** Sends the requests. @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined;
}
