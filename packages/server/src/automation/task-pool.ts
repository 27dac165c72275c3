/** Tasks of which a few run at a time. */
export interface TaskPool {
  /** Starts a task when there is room; false when too many wait already. A task handles its own errors. */
  add(task: () => Promise<void>): boolean;
  /** Resolves when no task is left. */
  settled(): Promise<void>;
}

/** Makes a pool in which `size` tasks run and `maxWaiting` wait. */
export function createTaskPool(size: number, maxWaiting: number): TaskPool {
  const running = new Set<Promise<void>>();
  const waiting: (() => Promise<void>)[] = [];

  function start(task: () => Promise<void>): void {
    const run = task().finally(() => {
      running.delete(run);
      const next = waiting.shift();
      if (next !== undefined) {
        start(next);
      }
    });
    running.add(run);
  }

  return {
    add: (task) => {
      if (running.size < size) {
        start(task);
        return true;
      }
      return waiting.length < maxWaiting && waiting.push(task) > 0;
    },
    settled: async () => {
      while (running.size > 0) {
        await Promise.all(running);
      }
    },
  };
}
