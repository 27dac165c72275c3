import type { AgentJobSetup } from './agent-job.js';

/** A job that an agent has taken. */
export interface TakenJob {
  readonly itemId: string;
  readonly isScheduler: boolean;
}

/** How many jobs an agent runs, and waits for them. Schedulers of sweeps are counted by themselves. */
export class JobSlots {
  readonly #maxJobs: number;
  readonly #maxSchedulers: number;
  readonly #running = new Set<TakenJob>();
  readonly #unsettled = new Set<Promise<void>>();
  #onFreed: () => void = () => undefined;

  constructor(limits: { readonly maxJobs: number; readonly maxSchedulers: number }) {
    this.#maxJobs = limits.maxJobs;
    this.#maxSchedulers = limits.maxSchedulers;
  }

  /** How many jobs run, schedulers aside. */
  get jobCount(): number {
    return this.#running.size - this.schedulerCount;
  }

  get schedulerCount(): number {
    return [...this.#running].filter(({ isScheduler }) => isScheduler).length;
  }

  /** Whether anything runs. */
  get isBusy(): boolean {
    return this.#running.size > 0;
  }

  /** The items that run. */
  get itemIds(): readonly string[] {
    return [...this.#running].map(({ itemId }) => itemId);
  }

  get hasRoom(): boolean {
    return this.jobCount < this.#maxJobs;
  }

  get hasSchedulerRoom(): boolean {
    return this.schedulerCount < this.#maxSchedulers;
  }

  /** Starts a job. It has its slot until it calls `onFreed`, and may have more to do then. */
  start(job: TakenJob, run: (onFreed: AgentJobSetup['onFreed']) => Promise<void>): void {
    this.#running.add(job);
    const free = (): void => {
      if (this.#running.delete(job)) this.#onFreed();
    };
    const settled = run(free).finally(() => {
      free();
      this.#unsettled.delete(settled);
    });
    this.#unsettled.add(settled);
  }

  /** Resolves when a slot becomes free the next time. */
  nextFreed(): Promise<void> {
    return new Promise((resolve) => {
      this.#onFreed = resolve;
    });
  }

  /** Waits until nothing runs any more. */
  async idle(): Promise<void> {
    while (this.isBusy) await this.nextFreed();
  }

  /** Waits until every job has ended, and what follows its end is done. */
  async settle(): Promise<void> {
    while (this.#unsettled.size > 0) await Promise.all(this.#unsettled);
  }
}
