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
