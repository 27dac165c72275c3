import { parseRetryAfter } from '../retry.js';

/** No server keeps a client waiting for longer, in milliseconds; one that wants to has to say so to each request. */
const longestPauseMs = 60_000;

/** What an answer says before its content. */
export interface AnswerHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Pick<Headers, 'get'>;
}

/** Knows when the next request may go out, for each address of its own. */
export interface Pacer {
  /** How long requests to an address have to wait, in milliseconds; 0 when they may go. */
  waitMs(url: string): number;
  /** Reads off an answer how much of the rate limit it left. */
  observe(url: string, headers: AnswerHead['headers']): void;
  /** Holds requests to an address back for some milliseconds, unless that is longer than a minute. */
  pause(url: string, delayMs: number): void;
}

/** Creates a pacer that holds nothing back. */
export function createPacer(): Pacer {
  const opensAtMs = new Map<string, number>();
  const pacer: Pacer = {
    waitMs: (url) => {
      const waitMs = (opensAtMs.get(url) ?? 0) - Date.now();
      if (waitMs > 0) return waitMs;
      opensAtMs.delete(url);
      return 0;
    },
    observe: (url, headers) => {
      const remaining = headers.get('ratelimit-remaining')?.trim();
      if (remaining && Number(remaining) <= 0) pacer.pause(url, readRateLimitReset(headers) ?? 0);
    },
    pause: (url, delayMs) => {
      if (delayMs <= longestPauseMs && delayMs > pacer.waitMs(url)) opensAtMs.set(url, Date.now() + Math.ceil(delayMs));
    },
  };
  return pacer;
}

/** How long until the server counts requests anew, in milliseconds; null when it does not say. */
export function readRateLimitReset(headers: AnswerHead['headers']): number | null {
  const seconds = Number(headers.get('ratelimit-reset')?.trim() || Number.NaN);
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1_000) : null;
}

/** How long a refusal asks to wait, in milliseconds; null when it does not say. */
export function readWait({ status, headers }: AnswerHead): number | null {
  const asked = parseRetryAfter(headers.get('retry-after'), Date.now());
  return asked ?? (status === 429 ? readRateLimitReset(headers) : null);
}
