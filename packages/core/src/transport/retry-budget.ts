/** The retries that the calls of one client have in store together. It keeps a server that fails from getting more work. */
export interface RetryBudget {
  /** Takes one retry out; false when none is left. */
  take(): boolean;
  /** Puts some back, up to what there was at first. */
  refill(retries: number): void;
}

/** Creates a budget that starts full. */
export function createRetryBudget(capacity: number): RetryBudget {
  let left = capacity;
  return {
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    refill: (retries) => {
      left = Math.min(capacity, left + retries);
    },
  };
}
