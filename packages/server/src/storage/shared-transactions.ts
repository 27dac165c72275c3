/** Runs work in a transaction, synchronously. */
type RunTransaction = <Result>(work: () => Result) => Result;

interface Job {
  readonly work: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs small works of requests that arrive at the same time in one transaction, whose beginning and end cost more than such a
 * work. The promise resolves when the transaction is committed. Work that throws is undone, and only that: the others
 * run again, each by itself, so work has to be nothing but statements.
 */
export function shareTransactions(transaction: RunTransaction): <Result>(work: () => Result) => Promise<Result> {
  let waiting: Job[] = [];

  function run(): void {
    const jobs = waiting;
    waiting = [];
    let results: unknown[];
    try {
      results = transaction(() => jobs.map(({ work }) => work()));
    } catch (error) {
      runEach(jobs, error);
      return;
    }
    for (const [index, { resolve }] of jobs.entries()) {
      resolve(results[index]);
    }
  }

  function runEach(jobs: readonly Job[], sharedError: unknown): void {
    for (const { work, resolve, reject } of jobs) {
      try {
        if (jobs.length === 1) {
          throw sharedError;
        }
        resolve(transaction(work));
      } catch (error) {
        reject(error);
      }
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      // Requests of which the last bytes are here are read before.
      if (waiting.length === 0) {
        setImmediate(run);
      }
      waiting.push({ work, resolve: resolve as Job['resolve'], reject });
    });
}
