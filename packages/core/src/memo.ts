import type { RequestOptions } from './client.js';
import { abortable } from './wait.js';

/**
 * Creates a function that loads a value once. Callers at the same time share one load, and each may leave it with its own
 * signal; the load itself ends when all have left. A failure, and a value that is not worth keeping, is loaded again.
 */
export function createMemo<Value>(
  load: (options: RequestOptions) => Promise<Value>,
  isKept: (value: Value) => boolean = () => true,
): (options?: RequestOptions) => Promise<Value> {
  let kept: { readonly value: Value } | undefined;
  let current: { readonly promise: Promise<Value>; readonly controller: AbortController; callers: number } | undefined;

  const start = (options: RequestOptions): NonNullable<typeof current> => {
    const controller = new AbortController();
    const promise = load({ ...options, signal: controller.signal }).then((value) => {
      if (isKept(value)) kept = { value };
      return value;
    });
    return { promise, controller, callers: 0 };
  };

  return async (options = {}) => {
    options.signal?.throwIfAborted();
    if (kept !== undefined) return kept.value;
    current ??= start(options);
    const mine = current;
    mine.callers++;
    try {
      return await abortable(mine.promise, options.signal);
    } finally {
      if (--mine.callers === 0) {
        mine.controller.abort();
        if (current === mine) current = undefined;
      }
    }
  };
}
