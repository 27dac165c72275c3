import { WaitTimeoutError } from '@wandb-ts/core';
import { longestDelayMs } from './background-timer.js';
import type { UploadTarget } from './upload-queue.js';

/** How long to wait for an upload. */
export interface UploadWaitOptions {
  /** Ends the wait; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Longest wait, in milliseconds; `Infinity` waits on. @defaultValue the run's `uploadTimeoutMs` */
  readonly timeoutMs?: number | undefined;
}

interface Waiter {
  readonly target: UploadTarget;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** All callers that wait for something to reach the server. */
export class UploadWaiters {
  readonly #waiters = new Set<Waiter>();

  /** How many wait. */
  get size(): number {
    return this.#waiters.size;
  }

  /**
   * Waits until a target is settled.
   * @param describeFailure - What went wrong last, to be the cause of a timeout.
   */
  async wait(target: UploadTarget, options: UploadWaitOptions, describeFailure: () => unknown): Promise<void> {
    const { signal, timeoutMs = Number.POSITIVE_INFINITY } = options;
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter = { target, resolve, reject };
    const abort = (): void => reject(signal?.reason);
    const timer =
      timeoutMs <= longestDelayMs
        ? setTimeout(() => reject(createTimeout(timeoutMs, describeFailure())), timeoutMs)
        : undefined;
    signal?.addEventListener('abort', abort, { once: true });
    this.#waiters.add(waiter);
    try {
      await promise;
    } finally {
      this.#waiters.delete(waiter);
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Ends the waits whose targets are reached. */
  settle(isReached: (target: UploadTarget) => boolean): void {
    for (const waiter of this.#waiters) {
      if (isReached(waiter.target)) {
        this.#waiters.delete(waiter);
        waiter.resolve();
      }
    }
  }

  /** Ends every wait with an error. */
  rejectAll(error: unknown): void {
    for (const waiter of this.#waiters) {
      waiter.reject(error);
    }
    this.#waiters.clear();
  }
}

function createTimeout(timeoutMs: number, cause: unknown): WaitTimeoutError {
  return new WaitTimeoutError(`The server has not taken everything within ${timeoutMs} ms.`, { cause });
}
