import type { Worker } from 'node:worker_threads';

/** How many threads were started, and have ended, since the watch began. */
export interface ThreadWatch extends Disposable {
  readonly started: number;
  readonly ended: number;
}

/** Counts threads of this process until it is disposed. Node.js tells of a new one in the next tick. */
export function watchThreads(): ThreadWatch {
  const threads = { started: 0, ended: 0 };
  const note = (worker: Worker): void => {
    threads.started += 1;
    worker.on('exit', () => {
      threads.ended += 1;
    });
  };
  process.on('worker', note);
  return Object.assign(threads, { [Symbol.dispose]: () => process.off('worker', note) });
}
