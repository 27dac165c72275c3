import { ApiError, RateLimitError, ServerError, sleep, TransportError } from '@wandb-ts/core';

const shortestDelayMs = 2_000;
const longestDelayMs = 60_000;
/** For what is not worth waiting forever. */
const mostAttempts = 5;

/**
 * Whether a failed upload may succeed later. Broken transport, overload and failures of the server pass; a refusal, such as
 * of the credentials or because the run is deleted, does not. It follows what wandb 0.20.1 repeats.
 */
export function isPassing(error: unknown): boolean {
  if (ServerError.is(error)) {
    return error.status !== 501;
  }
  return (
    TransportError.is(error) ||
    RateLimitError.is(error) ||
    (ApiError.is(error) && (error.status === 408 || error.status === 425))
  );
}

/**
 * How long to wait after failures in a row, in milliseconds: 2 seconds, doubled up to a minute, less up to a quarter so that
 * many runs do not return at once. A longer wait that the server asks for is kept, up to the minute.
 * @param failures - How many requests failed in a row, at least 1.
 */
export function retryDelayMs(failures: number, error: unknown): number {
  const growing = shortestDelayMs * 2 ** Math.min(failures - 1, 10) * (1 - Math.random() / 4);
  const asked = RateLimitError.is(error) || ServerError.is(error) ? (error.retryAfterMs ?? 0) : 0;
  return Math.min(longestDelayMs, Math.max(growing, asked));
}

/**
 * Does something that may be done twice, and again after failures that may pass: five times, with about half a minute of
 * pauses.
 * @throws what the last attempt did.
 */
export async function repeatAWhile(work: () => Promise<unknown>): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (failures === mostAttempts || !isPassing(error)) throw error;
      await sleep(retryDelayMs(failures, error));
    }
  }
}
