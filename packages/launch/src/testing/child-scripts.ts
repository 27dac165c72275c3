import { readFileSync } from 'node:fs';
import process from 'node:process';

/** The command of a Node.js child that runs a script. What follows the script are its arguments. */
export function nodeCommand(script: string, ...parameters: readonly string[]): string[] {
  return [process.execPath, '--eval', script, '--', ...parameters];
}

/** A text that a child has written, as soon as it has. */
export interface OutputWatch {
  /** To give to whatever starts the child. */
  readonly onText: (text: string) => void;
  /** Waits until the child has written a text, and returns all that it has written. */
  until(text: string): Promise<string>;
}

/** Watches the output of a child. */
export function watchOutput(): OutputWatch {
  let written = '';
  const waiting = new Set<() => void>();
  return {
    onText: (text) => {
      written += text;
      for (const check of waiting) check();
    },
    until: (text) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!written.includes(text)) return;
          waiting.delete(check);
          resolve(written);
        };
        waiting.add(check);
        check();
      }),
  };
}

/** Whether a process runs. One that has ended and that nobody asked how counts as ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
