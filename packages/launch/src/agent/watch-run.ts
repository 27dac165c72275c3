import { abortable } from '@wandb-ts/core';
import { LaunchError } from '../launch-error.js';
import type { RunnerState, RunnerStatus, SubmittedRun } from '../runners/runner.js';
import type { AgentClock, AgentIntervals } from './agent-clock.js';
import { type AgentLog, messageOf } from './agent-log.js';
import type { ItemWarnings } from './item-warnings.js';

/** What a submitted run is watched with. */
export interface WatchOptions {
  readonly clock: AgentClock;
  readonly intervals: AgentIntervals;
  readonly stoppedRunTimeoutMs: number;
  /** Whether somebody asked the run to stop. */
  readonly isStopRequested: () => Promise<boolean>;
  readonly warnings: ItemWarnings;
  readonly log: AgentLog;
  /** Cancels the run. */
  readonly signal: AbortSignal;
}

const endStates: readonly RunnerState[] = ['stopped', 'failed', 'finished', 'preempted'];

/**
 * Follows a submitted run to its end. Cancels it when the signal aborts, when it does not start in time, and some time after
 * somebody asked it to stop.
 * @throws {@link LaunchError} when it does not start in time.
 */
export async function watchRun(run: SubmittedRun, options: WatchOptions): Promise<RunnerStatus> {
  const watch = new RunWatch(run, options);
  return watch.untilEnd();
}

class RunWatch {
  readonly #run: SubmittedRun;
  readonly #options: WatchOptions;
  readonly #startMs: number;
  #stopRequestedMs: number | null = null;

  constructor(run: SubmittedRun, options: WatchOptions) {
    this.#run = run;
    this.#options = options;
    this.#startMs = options.clock.now();
  }

  async untilEnd(): Promise<RunnerStatus> {
    const { signal, log } = this.#options;
    const ended = this.#run.wait().catch((error: unknown) => {
      log('warning', `The end of ${this.#run.id} cannot be awaited: ${messageOf(error)}`);
      return new Promise<never>(() => undefined);
    });
    for (;;) {
      const status = await this.#status();
      if (status !== null && endStates.includes(status.state)) return status;
      if (signal.aborted) return this.#cancelled();
      await this.#checkStart(status);
      await this.#pause(ended);
      if (!signal.aborted) await this.#checkStop(ended);
    }
  }

  /** Null when the runner does not say; it is asked again. */
  async #status(): Promise<RunnerStatus | null> {
    try {
      const status = await this.#run.status();
      this.#options.warnings.add(status.messages);
      return status;
    } catch (error) {
      this.#options.log('error', `How ${this.#run.id} is cannot be told: ${messageOf(error)}`);
      return null;
    }
  }

  async #cancelled(): Promise<RunnerStatus> {
    await this.#run.cancel();
    const status = await this.#status();
    return status !== null && endStates.includes(status.state) ? status : { state: 'stopped', messages: [] };
  }

  async #checkStart(status: RunnerStatus | null): Promise<void> {
    const { clock, intervals } = this.#options;
    const { startTimeoutMs } = intervals;
    if (status?.state !== 'starting' || clock.now() - this.#startMs < startTimeoutMs) return;
    await this.#run.cancel();
    throw new LaunchError(
      `The run did not start within ${startTimeoutMs / 1000} seconds. WANDB_LAUNCH_START_TIMEOUT sets another limit.`,
    );
  }

  /** Waits for the end, for the next look, or for the signal. */
  async #pause(ended: Promise<unknown>): Promise<void> {
    const { clock, signal } = this.#options;
    const over = new AbortController();
    const pause = clock.sleep(this.#pauseMs(), AbortSignal.any([over.signal, signal])).catch(() => undefined);
    await Promise.race([ended, pause]);
    over.abort();
    await pause;
  }

  #pauseMs(): number {
    const { clock, intervals, stoppedRunTimeoutMs } = this.#options;
    if (this.#stopRequestedMs === null) return intervals.jobPollMs;
    const leftMs = this.#stopRequestedMs + stoppedRunTimeoutMs - clock.now();
    return Math.max(0, Math.min(intervals.jobPollMs, leftMs));
  }

  async #checkStop(ended: Promise<unknown>): Promise<void> {
    const { clock, stoppedRunTimeoutMs, log } = this.#options;
    if (await isSettled(ended)) return;
    if (this.#stopRequestedMs === null) {
      // The end of the run does not wait for the answer.
      if (!(await Promise.race([this.#isStopRequested(), ended.then(() => false)]))) return;
      log('info', `Somebody asked ${this.#run.id} to stop; it has ${stoppedRunTimeoutMs / 1000} seconds to do so.`);
      this.#stopRequestedMs = clock.now();
    }
    if (clock.now() - this.#stopRequestedMs >= stoppedRunTimeoutMs) await this.#run.cancel();
  }

  async #isStopRequested(): Promise<boolean> {
    const { isStopRequested, log, signal } = this.#options;
    try {
      return await abortable(isStopRequested(), signal);
    } catch (error) {
      if (!signal.aborted) log('warning', `Whether ${this.#run.id} is to stop cannot be told: ${messageOf(error)}`);
      return false;
    }
  }
}

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}
