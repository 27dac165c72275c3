import type { Io } from '../terminal/io.js';
import { type TextStream, textStream } from '../terminal/text-stream.js';
import { printableLines } from '../terminal/text-width.js';
import { CliError, InterruptedError, OutputClosedError } from './cli-error.js';
import { describeFailure } from './describe-failure.js';
import { exitCodes } from './exit-code.js';

/** Tells the user what went wrong and what to type next, on standard error, and returns the exit code. */
export async function reportFailure(error: unknown, io: Io): Promise<number> {
  const stderr = textStream(io.stderr, io.environment);
  if (error instanceof OutputClosedError) return exitCodes.ok.code;
  if (error instanceof InterruptedError) {
    // The terminal has echoed ^C without a line break.
    if (stderr.isTty) stderr.line();
    return exitCodes.cancelled.code;
  }
  const failure = error instanceof CliError ? error : await describeFailure(error, io);
  write(stderr, failure);
  if ((io.environment['WANDB_TS_DEBUG'] ?? '') !== '') writeStack(stderr, failure);
  return failure.exitCode;
}

/** What a server or a user wrote may be quoted in any of the texts. */
function write(stderr: TextStream, failure: CliError): void {
  stderr.line(`${stderr.style('red', 'error:')} ${printableLines(failure.message)}`);
  if (failure.usage !== undefined) stderr.line(`usage: ${printableLines(failure.usage)}`);
  if (failure.next !== undefined) stderr.line(`next: ${printableLines(failure.next)}`);
}

function writeStack(stderr: TextStream, failure: CliError): void {
  let cause: unknown = failure.cause ?? failure;
  while (cause instanceof Error) {
    stderr.line(stderr.style('dim', printableLines(cause.stack ?? String(cause))));
    cause = cause.cause;
  }
}
