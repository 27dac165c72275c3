/** Runs tasks, so many at once; the others wait for their turn in order. A signal takes a waiting task out at once. */
export type Limiter = <Value>(task: () => Promise<Value>, signal?: AbortSignal) => Promise<Value>;

/** Creates a limiter that runs up to `maxConcurrency` tasks at once. */
export function createLimiter(maxConcurrency: number): Limiter {
  let active = 0;
  const waiting: (() => void)[] = [];

  const enter = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      if (active < maxConcurrency) {
        active++;
        resolve();
        return;
      }
      const start = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(signal?.reason);
      };
      waiting.push(start);
      signal?.addEventListener('abort', leave, { once: true });
    });

  return async (task, signal) => {
    signal?.throwIfAborted();
    await enter(signal);
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) active--;
      else next();
    }
  };
}
