/** Where a command writes to. */
export interface OutputStream {
  write(text: string): void;
  /** Whether a person reads it. */
  readonly isTty: boolean;
  /** Width of the terminal in columns, when it is known. */
  readonly columns: number | undefined;
}

/** Everything that a command gets from the process that runs it. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative paths start from. */
  readonly workingDirectory: string;
  /** Aborted with an `InterruptedError` by Ctrl-C, and with an `OutputClosedError` when nobody reads the output any more. */
  readonly signal: AbortSignal;
  /** The current time. */
  now(): Date;
  /** Sends the requests. @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined;
}
