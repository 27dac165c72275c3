import type { TextStream } from './text-stream.js';
import { truncate } from './text-width.js';

/** A line that tells a person how far something is. It is gone when the work has ended. */
export interface ProgressLine {
  /**
   * Shows a state, at most ten times a second.
   * @param part - How much is done, from 0 to 1; undefined when nobody knows the whole.
   */
  show(note: string, part?: number): void;
  /** Takes the line away. */
  end(): void;
}

const shortestPauseMs = 100;
const barWidth = 20;

/** Starts a line on a stream; where no person reads it, nothing is written. */
export function startProgressLine(stream: TextStream, now: () => number = Date.now): ProgressLine {
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show: (note, part) => {
      if (!stream.isTty || now() - shownAt < shortestPauseMs) return;
      shownAt = now();
      isShown = true;
      const text = part === undefined ? note : `${bar(part)} ${note}`;
      stream.write(`\r${stream.style('dim', truncate(text, stream.columns - 1))}\u001b[K`);
    },
    end: () => {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}

function bar(part: number): string {
  const share = Math.min(1, Math.max(0, part));
  const filled = Math.round(share * barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${String(Math.floor(share * 100)).padStart(3)}%`;
}
