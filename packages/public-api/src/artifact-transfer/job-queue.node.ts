import { sleep } from '@wandb-ts/core';
import type { ContentLocks } from './content-locks.node.js';

/** How often a lock is looked at that somebody else has, in milliseconds. */
const pollMs = 50;
/** After this time the work is done without the lock, in milliseconds. */
const patienceMs = 60_000;

/** A piece of work. */
export interface Job {
  /** What other processes must not do at the same time; null when they may. Jobs with the same lock are done together. */
  readonly lock: string | null;
  /** Whether only a few such jobs are done at once. */
  readonly isLarge: boolean;
}

/** Options of {@link runJobs}. */
export interface JobOptions<Work extends Job> {
  readonly concurrency: number;
  /** How many large jobs are done at once. */
  readonly largeConcurrency: number;
  /** Null where nothing is shared with other processes. */
  readonly locks: ContentLocks | null;
  readonly controller: AbortController;
  run(job: Work): Promise<void>;
}

interface Group<Work extends Job> {
  readonly lock: string | null;
  readonly isLarge: boolean;
  readonly jobs: Work[];
  activeCount: number;
  /** When the lock was first found taken; null when it was not. */
  blockedSinceMs: number | null;
  nextTryMs: number;
}

/**
 * Does jobs, so many at once. The first failure ends all of them, by the controller. A job whose lock another process has waits
 * while others are done. Batches are asked for as the jobs before run out.
 */
export async function runJobs<Work extends Job>(
  batches: AsyncIterable<readonly Work[]>,
  options: JobOptions<Work>,
): Promise<void> {
  const queue = new JobQueue(batches, options);
  const work = async (): Promise<void> => {
    for (let next = await queue.next(); next !== null; next = await queue.next()) {
      try {
        await options.run(next.job);
      } finally {
        queue.done(next.group);
      }
    }
  };
  const workers = Array.from({ length: options.concurrency }, work);
  try {
    await Promise.all(workers);
  } catch (error) {
    options.controller.abort(error);
    await Promise.allSettled(workers);
    throw error;
  }
}

class JobQueue<Work extends Job> {
  readonly #batches: AsyncIterator<readonly Work[]>;
  readonly #options: JobOptions<Work>;
  /** Groups whose lock is held, and that have jobs. */
  #open: Group<Work>[] = [];
  /** Groups whose lock is still to be taken. */
  #waiting: Group<Work>[] = [];
  #refilling: Promise<void> | null = null;
  #isExhausted = false;
  #largeCount = 0;

  constructor(batches: AsyncIterable<readonly Work[]>, options: JobOptions<Work>) {
    this.#batches = batches[Symbol.asyncIterator]();
    this.#options = options;
  }

  /** The next job, once there is one; null when there are no more. */
  async next(): Promise<{ readonly job: Work; readonly group: Group<Work> } | null> {
    for (;;) {
      this.#options.controller.signal.throwIfAborted();
      const found = this.#take();
      if (found !== null) return found;
      if (!this.#isExhausted) {
        this.#refilling ??= this.#refill();
        await this.#refilling;
      } else if (this.#waiting.length === 0) return null;
      else await sleep(pollMs, this.#options.controller.signal);
    }
  }

  done(group: Group<Work>): void {
    group.activeCount -= 1;
    if (group.isLarge) this.#largeCount -= 1;
    if (group.activeCount === 0 && group.jobs.length === 0 && group.lock !== null) {
      this.#options.locks?.release(group.lock);
    }
  }

  #take(): { readonly job: Work; readonly group: Group<Work> } | null {
    const group = this.#open.at(-1) ?? this.#openNext();
    const job = group?.jobs.pop();
    if (group === undefined || job === undefined) return null;
    if (group.jobs.length === 0) this.#open.pop();
    group.activeCount += 1;
    if (group.isLarge) this.#largeCount += 1;
    return { job, group };
  }

  #openNext(): Group<Work> | undefined {
    for (const [index, group] of this.#waiting.entries()) {
      if (group.isLarge && this.#largeCount >= this.#options.largeConcurrency) continue;
      if (!this.#lock(group)) continue;
      this.#waiting.splice(index, 1);
      this.#open.push(group);
      return group;
    }
    return undefined;
  }

  #lock(group: Group<Work>): boolean {
    const { locks } = this.#options;
    if (group.lock === null || locks === null) return true;
    const nowMs = performance.now();
    if (nowMs < group.nextTryMs) return false;
    if (locks.take(group.lock)) return true;
    group.nextTryMs = nowMs + pollMs;
    group.blockedSinceMs ??= nowMs;
    return nowMs - group.blockedSinceMs > patienceMs;
  }

  async #refill(): Promise<void> {
    try {
      const { done, value } = await this.#batches.next();
      if (done) this.#isExhausted = true;
      else this.#waiting.push(...groupsOf(value));
    } finally {
      this.#refilling = null;
    }
  }
}

function groupsOf<Work extends Job>(jobs: readonly Work[]): Group<Work>[] {
  const groups = new Map<unknown, Group<Work>>();
  for (const job of jobs) {
    const { lock, isLarge } = job;
    // Large jobs without a lock have nothing to do with each other.
    const name = lock ?? (isLarge ? job : null);
    const known = groups.get(name);
    if (known !== undefined) known.jobs.push(job);
    else groups.set(name, { lock, isLarge, jobs: [job], activeCount: 0, blockedSinceMs: null, nextTryMs: 0 });
  }
  return [...groups.values()];
}
