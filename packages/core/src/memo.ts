import type { RequestOptions } from './client.js';
import { abortable } from './wait.js';

interface Load<Value> {
  readonly promise: Promise<Value>;
  readonly controller: AbortController;
  readonly limits: RequestOptions;
  callers: number;
}

/**
 * Creates a function that loads a value once. Callers at the same time with the same limits share one load, and each may
 * leave it with its own signal; the load itself ends when all have left. A failure, and a value that is not worth keeping,
 * is loaded again.
 */
export function createMemo<Value>(
  load: (options: RequestOptions) => Promise<Value>,
  isKept: (value: Value) => boolean = () => true,
): (options?: RequestOptions) => Promise<Value> {
  let kept: { readonly value: Value } | undefined;
  let current: Load<Value> | undefined;

  const start = (limits: RequestOptions): Load<Value> => {
    const controller = new AbortController();
    const promise = load({ ...limits, signal: controller.signal }).then((value) => {
      if (isKept(value)) kept = { value };
      return value;
    });
    return { promise, controller, limits, callers: 0 };
  };

  return async (options = {}) => {
    options.signal?.throwIfAborted();
    if (kept !== undefined) return kept.value;
    if (current === undefined || !hasLimits(current, options)) current = start(options);
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

function hasLimits({ limits }: Load<unknown>, other: RequestOptions): boolean {
  const names = ['timeoutMs', 'deadlineMs', 'maxRetries', 'retryMutations'] as const;
  return names.every((name) => limits[name] === other[name]);
}
