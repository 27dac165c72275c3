import { LaunchError } from '../launch-error.js';
import { withoutSecrets } from '../processes/secret-filter.js';
import type { RunnerState, RunnerStatus, SubmittedRun } from './runner.js';

const ends: readonly RunnerState[] = ['stopped', 'failed', 'finished', 'preempted'];

/** How long lies between two looks of whoever waits, in milliseconds; the agent itself looks more often. */
const pollMs = 30_000;

/** How long a cancelled run may take to end, in milliseconds. */
const cancelTimeoutMs = 300_000;

/** A run of a cloud that has to be asked how it is. */
export interface PolledRunSetup {
  readonly id: string;
  readonly read: () => Promise<RunnerState>;
  /** Asks the run to end. */
  readonly stop: () => Promise<unknown>;
  /** Null when there are none. */
  readonly readLogs: () => Promise<string | null>;
  /** What is not shown in logs. */
  readonly secrets: ReadonlyArray<string | null>;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: (line: string) => void;
}

/** A job that runs in a cloud. An end stays, and is told to whoever waits as soon as anybody sees it. */
export class PolledRun implements SubmittedRun {
  readonly id: string;
  readonly #setup: PolledRunSetup;
  readonly #end = Promise.withResolvers<RunnerState>();
  /** Ends the looks of those who wait. */
  readonly #over = new AbortController();
  #ended: RunnerState | null = null;
  #isCancelled = false;

  constructor(setup: PolledRunSetup) {
    this.id = setup.id;
    this.#setup = setup;
  }

  async status(): Promise<RunnerStatus> {
    const state = this.#ended ?? this.#take(await this.#setup.read());
    return { state, messages: [] };
  }

  async wait(): Promise<RunnerStatus> {
    const { sleep, log } = this.#setup;
    const { signal } = this.#over;
    while (!signal.aborted) {
      await this.status().catch((error: unknown) => log(`How ${this.id} is cannot be told: ${messageOf(error)}`));
      if (!signal.aborted) await sleep(pollMs, signal).catch(() => undefined);
    }
    return { state: await this.#end.promise, messages: [] };
  }

  async cancel(): Promise<void> {
    const { stop, sleep } = this.#setup;
    if (ends.includes((await this.status()).state)) return;
    this.#isCancelled = true;
    await stop().catch(async (error: unknown) => {
      this.#isCancelled = false;
      // One that has ended since cannot be stopped.
      if (!ends.includes((await this.status()).state)) throw error;
    });
    const timeout = new AbortController();
    const isLate = sleep(cancelTimeoutMs, timeout.signal).then(
      () => true,
      () => false,
    );
    const hasEnded = this.#untilEnd(timeout.signal).then(() => false);
    try {
      if (!(await Promise.race([hasEnded, isLate]))) return;
      throw new LaunchError(`${this.id} was asked to end, and has not done so in ${cancelTimeoutMs / 1000} seconds.`);
    } finally {
      timeout.abort();
    }
  }

  async logs(): Promise<string | null> {
    const text = await this.#setup.readLogs();
    return text === null ? null : withoutSecrets(text, this.#setup.secrets);
  }

  /** Looks more often than {@link wait} does, because somebody waits for a stop. */
  async #untilEnd(signal: AbortSignal): Promise<void> {
    while (this.#ended === null && !signal.aborted) {
      await this.status().catch(() => undefined);
      if (this.#ended === null) await this.#setup.sleep(pollMs / 10, signal).catch(() => undefined);
    }
  }

  #take(state: RunnerState): RunnerState {
    if (!ends.includes(state)) return state;
    // What one cloud calls stopped, another calls finished.
    this.#ended = this.#isCancelled ? 'stopped' : state;
    this.#end.resolve(this.#ended);
    this.#over.abort();
    return this.#ended;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
