import { exitCodes } from './exit-code.js';

/** Options of a {@link CliError}. */
export interface CliErrorOptions {
  /** @defaultValue the code of a failure, 1 */
  readonly exitCode?: number | undefined;
  /** The command to type next. */
  readonly next?: string | undefined;
  /** Usage line to print below the message; for mistakes in what was typed. */
  readonly usage?: string | undefined;
  readonly cause?: unknown;
}

/** A failure that the command explains by itself: one sentence and the command to type next. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
  readonly exitCode: number;
  readonly next: string | undefined;
  readonly usage: string | undefined;

  constructor(message: string, options: CliErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode ?? exitCodes.failure.code;
    this.next = options.next;
    this.usage = options.usage;
  }
}

/** Abort reason of a command that the user stopped, for example with Ctrl-C. */
export class InterruptedError extends Error {
  override readonly name: string = 'InterruptedError';
}

/** Abort reason of a command whose reader went away, such as `head` or a closed pager. It is not a failure. */
export class OutputClosedError extends Error {
  override readonly name: string = 'OutputClosedError';
}
