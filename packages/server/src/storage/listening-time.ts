/** How a server knows for how long whoever reports could reach it. */
export interface ListeningClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How far apart two looks at the clock are at most while the process runs and the clock goes on evenly. */
  readonly maxGapMs: number;
}

/**
 * Tells whether everybody could report for so many milliseconds: since then the process was there, was not suspended, and its
 * clock was not set. It has to be asked more often than every `maxGapMs`.
 */
export function createListeningTime({ now, maxGapMs }: ListeningClock): (ms: number) => boolean {
  let since = now();
  let lookedAt = since;
  return (ms) => {
    const time = now();
    if (time < lookedAt || time - lookedAt > maxGapMs) {
      since = time;
    }
    lookedAt = time;
    return time - since >= ms;
  };
}
