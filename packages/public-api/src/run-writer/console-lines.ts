import { ValidationError } from '@wandb-ts/core';
import { maxLineBytes, utf8Bound, utf8Length } from './line-limit.js';

/** Where a console line was written. */
export type ConsoleStream = 'stdout' | 'stderr';

/**
 * Writes text as lines of `output.log` in the form of wandb 0.20.1: a UTC time in microseconds, then the text. Lines of the
 * standard error stream begin with `ERROR`.
 * @param text - One line, or several; an ending line break adds no empty line.
 * @param timeMs - When it was written, in milliseconds since 1970.
 */
export function formatConsoleLines(text: string, stream: ConsoleStream, timeMs: number): string[] {
  const time = new Date(timeMs).toISOString().replace('Z', '000');
  const prefix = stream === 'stderr' ? `ERROR ${time} ` : `${time} `;
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => prefix + line);
}

/**
 * Writes text as {@link formatConsoleLines} does.
 * @throws {@link ValidationError} for a line that a server does not take.
 */
export function checkedConsoleLines(text: string, stream: ConsoleStream, timeMs: number): string[] {
  const lines = formatConsoleLines(text, stream, timeMs);
  if (lines.some((line) => utf8Bound(line) > maxLineBytes && utf8Length(line) > maxLineBytes)) {
    throw new ValidationError(`A console line has more than the ${maxLineBytes} bytes that a server takes.`);
  }
  return lines;
}
