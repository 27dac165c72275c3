import type { AgentClock } from '../agent/agent-clock.js';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends AgentClock {
  /** Moves the time, and ends the waits that are over. */
  advance(ms: number): void;
  /** Waits until somebody waits that long. */
  untilSleeping(ms: number): Promise<void>;
}

interface Sleeper {
  readonly ms: number;
  readonly atMs: number;
  readonly wake: () => void;
}

/** Makes a clock that stands at zero. */
export function fakeClock(): FakeClock {
  let nowMs = 0;
  const sleepers = new Set<Sleeper>();
  const checks = new Set<() => void>();
  return {
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void): void => {
          sleepers.delete(sleeper);
          settle();
        };
        const sleeper: Sleeper = { ms, atMs: nowMs + ms, wake: () => end(resolve) };
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        signal?.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
        sleepers.add(sleeper);
        for (const check of [...checks]) check();
      }),
    advance: (ms) => {
      nowMs += ms;
      for (const sleeper of [...sleepers]) if (sleeper.atMs <= nowMs) sleeper.wake();
    },
    untilSleeping: (ms) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (![...sleepers].some((sleeper) => sleeper.ms === ms)) return;
          checks.delete(check);
          resolve();
        };
        checks.add(check);
        check();
      }),
  };
}
