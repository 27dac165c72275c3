import type { ConsoleStream } from '../run-writer/console-lines.js';

/**
 * Makes lines of what a program wrote to its console, piece by piece. A carriage return begins the line anew, as on a
 * terminal: of a progress bar only its last state stays.
 */
export class ConsoleAssembler {
  readonly #open: Record<ConsoleStream, string> = { stdout: '', stderr: '' };

  /** The lines that a piece completes. */
  add(text: string, stream: ConsoleStream): string[] {
    const lines = (this.#open[stream] + text).split('\n');
    this.#open[stream] = lines.pop() ?? '';
    return lines.map(visible);
  }

  /** The lines that have no end, with their streams. */
  end(): [ConsoleStream, string][] {
    return (['stdout', 'stderr'] as const)
      .map((stream): [ConsoleStream, string] => [stream, visible(this.#open[stream])])
      .filter(([, line]) => line !== '');
  }
}

function visible(line: string): string {
  const states = line.replace(/\r+$/, '').split('\r');
  return states.at(-1) ?? '';
}
