/** Runs a task when there is a free slot. */
export type RunInSlot = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** Makes a number of slots, which tasks take in the order of their coming. */
export function startSlots(count: number): RunInSlot {
  const waiting: (() => void)[] = [];
  let freeCount = count;
  return async (task) => {
    if (freeCount > 0) freeCount -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) freeCount += 1;
      else next();
    }
  };
}
