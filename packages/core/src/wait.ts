// Timers with a longer delay fire at once, so a longer one is never set.
const maxTimerMs = 2 ** 31 - 1;

/** Calls back after a delay in milliseconds, and returns how to cancel that. A delay of over 24 days never ends. */
export function startTimer(delayMs: number, callback: () => void): () => void {
  if (delayMs > maxTimerMs) return () => undefined;
  const timer = setTimeout(callback, delayMs);
  return () => clearTimeout(timer);
}

/**
 * Waits.
 * @param ms - how long, in milliseconds; `Infinity` waits for the signal only
 * @param signal - ends the wait at once: the promise rejects with the signal's reason
 */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let cancel = (): void => undefined;
  const elapsed = new Promise<void>((resolve) => {
    cancel = startTimer(ms, resolve);
  });
  return abortable(elapsed, signal).finally(() => cancel());
}

/**
 * Follows a promise until a signal aborts, and then rejects at once with the signal's reason, whatever becomes of the
 * promise.
 */
export function abortable<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/**
 * Runs a task with a signal that aborts when the caller's signal does, or when the time is up.
 * @param limitMs - the longest time, in milliseconds
 * @param makeError - makes what the promise rejects with when the time is up
 */
export async function withTimeLimit<Value>(
  limitMs: number,
  signal: AbortSignal | undefined,
  makeError: () => Error,
  task: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const cancelTimer = startTimer(limitMs, () => controller.abort(makeError()));
  try {
    return await abortable(task(controller.signal), controller.signal);
  } finally {
    cancelTimer();
    signal?.removeEventListener('abort', abort);
  }
}
