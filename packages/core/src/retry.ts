/** Why an attempt failed, as far as retrying is concerned. */
export interface Failure {
  /**
   * `status`: the server answered with an error status. `unsent`: no connection, so the server saw nothing. `broken`: the
   * connection broke or the time ran out, so the server may have acted. `final`: nothing that another attempt can heal.
   */
  readonly kind: 'status' | 'unsent' | 'broken' | 'final';
  /** The HTTP status of a `status` failure. */
  readonly status?: number | undefined;
  /** What `Retry-After` asks for, in milliseconds. */
  readonly retryAfterMs?: number | null | undefined;
}

/** How a client retries. */
export interface RetryPolicy {
  /** How many attempts may follow the first. */
  readonly maxRetries: number;
  /** The wait before the second attempt, in milliseconds. It doubles with every attempt. */
  readonly retryDelayMs: number;
  /** The longest such wait, in milliseconds. */
  readonly maxDelayMs: number;
  /** How much time is left for the call, in milliseconds. A wait that would end later is not begun. */
  readonly remainingMs: number;
  /** Whether the request may be repeated although the server may have acted on it. */
  readonly isRepeatable: boolean;
  /** Further statuses that leave open whether the server acted. @defaultValue none */
  readonly alsoRepeats?: readonly number[] | undefined;
  /** Gives a number from 0 up to 1 for the jitter. */
  readonly random: () => number;
}

/**
 * Decides what follows a failed attempt.
 *
 * A request that nobody acted on (no connection, or status 425 or 429) is always repeated. A broken connection, a timeout
 * and the statuses 408 and 5xx except 501 leave open whether the server acted, so they are repeated only if the request is
 * repeatable. Everything else is final. The wait doubles from `retryDelayMs`, plus up to a quarter of jitter, unless the
 * server asks for another with `Retry-After`; never does an attempt begin before the time that the server asks for.
 * @param attempt - the attempt that failed; 1 for the first
 * @returns how long to wait before the next attempt, in milliseconds, or undefined to give up
 */
export function nextDelayMs(attempt: number, failure: Failure, policy: RetryPolicy): number | undefined {
  if (attempt > policy.maxRetries || !mayRepeat(failure, policy)) return undefined;
  const jitter = 1 + policy.random() / 4;
  const backoffMs = Math.min(policy.maxDelayMs, policy.retryDelayMs * 2 ** (attempt - 1) * jitter);
  const delayMs = failure.retryAfterMs ? failure.retryAfterMs * (1 + policy.random() / 10) : backoffMs;
  return delayMs < policy.remainingMs ? Math.round(delayMs) : undefined;
}

function mayRepeat({ kind, status = 0 }: Failure, { isRepeatable, alsoRepeats = [] }: RetryPolicy): boolean {
  if (kind === 'unsent' || status === 425 || status === 429) return true;
  const isOpen = kind === 'broken' || status === 408 || (status >= 500 && status !== 501);
  return isRepeatable && (isOpen || alsoRepeats.includes(status));
}

/**
 * Reads a `Retry-After` header.
 * @param value - a number of seconds or an HTTP date
 * @param nowMs - the present, in milliseconds since 1970
 * @returns how long to wait, in milliseconds; null when the header is absent or makes no sense
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  if (!value) return null;
  const seconds = Number(value);
  const delayMs = Number.isNaN(seconds) ? Date.parse(value) - nowMs : seconds * 1_000;
  return Number.isFinite(delayMs) ? Math.max(0, delayMs) : null;
}
