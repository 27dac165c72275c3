import type { Client } from '@wandb-ts/core';
import type { RunLocation } from '../runs/run-fields.js';
import { warnAbout } from '../warn-about.js';
import { BackgroundTimer } from './background-timer.js';
import { isPassing, retryDelayMs } from './upload-failure.js';
import { type LineOffsets, UploadQueue } from './upload-queue.js';
import { UploadWaiters, type UploadWaitOptions } from './upload-waiters.js';

/** Ten megabytes take their time on a slow line; wandb 0.20.1 allows as much. */
const attemptTimeoutMs = 180_000;
const deadlineMs = 240_000;

/** What a file stream sends, where to and when. */
export interface FileStreamOptions {
  readonly client: Client;
  /** The run that the lines belong to. */
  readonly run: RunLocation;
  /** How many lines the server has already. */
  readonly offsets: LineOffsets;
  /** How long lines are gathered before they are sent, in milliseconds. */
  readonly flushIntervalMs: number;
  /** How long nothing is sent before the server is told that the run is alive, in milliseconds. */
  readonly heartbeatIntervalMs: number;
  /** Longest request, in bytes. */
  readonly maxRequestBytes: number;
  /** Writes the whole summary as JSON text. */
  readonly writeSummary: () => string;
  /** Called when the server says that somebody asked the run to stop. */
  readonly onStopRequested: () => void;
}

/**
 * Sends the lines of a run, one request at a time. Every line keeps its position until the server has acknowledged it, so a
 * request that is repeated after an unclear failure neither doubles nor loses a line. No promise of it rejects unobserved.
 */
export class FileStream {
  readonly #options: FileStreamOptions;
  readonly #queue: UploadQueue;
  readonly #waiters = new UploadWaiters();
  readonly #gathering = new BackgroundTimer();
  readonly #heartbeat = new BackgroundTimer();
  readonly #backOff = new BackgroundTimer();
  #request: AbortController | undefined;
  #endBackOff: (() => void) | undefined;
  #isSending = false;
  #isPaused = false;
  #refusal: { readonly error: unknown } | undefined;
  #lastError: unknown;

  constructor(options: FileStreamOptions) {
    this.#options = options;
    this.#queue = new UploadQueue(options.offsets, options.writeSummary);
    this.#scheduleNext();
  }

  /** The bytes of all lines that wait. */
  get bufferedSize(): number {
    return this.#queue.size;
  }

  /** The history lines that the server has not acknowledged, oldest first. */
  get unsentHistory(): readonly string[] {
    return this.#queue.history.lines;
  }

  /** The error with which the server refused for good; undefined while it takes what is sent. */
  get refusal(): { readonly error: unknown } | undefined {
    return this.#refusal;
  }

  /** Queues a history line together with the change of the summary that it makes. */
  appendHistory(line: string): void {
    this.#queue.history.append(line);
    this.markSummaryChanged();
  }

  /** Queues a console line. */
  appendConsole(line: string): void {
    this.#queue.console.append(line);
    this.#scheduleNext();
  }

  /** Queues a line of system metrics. */
  appendEvent(line: string): void {
    this.#queue.events.append(line);
    this.#scheduleNext();
  }

  /** Makes the next request carry the summary. */
  markSummaryChanged(): void {
    this.#queue.markSummaryChanged();
    this.#scheduleNext();
  }

  /**
   * Sends everything that waits now.
   * @throws what the server refused with; a timeout; the signal's reason. What is not acknowledged stays queued.
   */
  flush(options: UploadWaitOptions): Promise<void> {
    return this.#wait(false, options);
  }

  /**
   * Sends everything, then ends the run. A timeout or an abort stops the sending until `flush` or `complete` is called again.
   * @throws as {@link flush}.
   */
  async complete(exitCode: number, options: UploadWaitOptions): Promise<void> {
    options.signal?.throwIfAborted();
    this.#queue.end(exitCode);
    try {
      await this.#wait(true, options);
    } catch (error) {
      this.pause();
      throw error;
    }
  }

  #wait(isComplete: boolean, options: UploadWaitOptions): Promise<void> {
    if (this.#refusal !== undefined) {
      return Promise.reject(this.#refusal.error);
    }
    const target = this.#queue.createTarget(isComplete);
    if (this.#queue.isReached(target)) {
      return Promise.resolve();
    }
    const settled = this.#waiters.wait(target, options, () => this.#lastError);
    // A signal that is aborted already has ended the wait before it began.
    if (this.#waiters.size > 0) {
      this.#isPaused = false;
      this.#send();
    }
    return settled;
  }

  get #isUrgent(): boolean {
    return this.#waiters.size > 0 || this.#queue.size >= this.#options.maxRequestBytes;
  }

  get #isAtRest(): boolean {
    return this.#isPaused || this.#queue.isComplete || this.#refusal !== undefined;
  }

  #scheduleNext(): void {
    if (this.#isSending || this.#isAtRest) {
      return;
    }
    if (!this.#queue.hasWork) {
      // A run that nobody ends must not hold a process: its heartbeats stop with the process, and the server notices.
      this.#heartbeat.set(() => this.#send(), this.#options.heartbeatIntervalMs, false);
    } else if (this.#isUrgent) {
      this.#send();
    } else if (!this.#gathering.isSet) {
      this.#gathering.set(() => this.#send(), this.#options.flushIntervalMs, true);
    }
  }

  #send(): void {
    if (this.#isSending) {
      this.#endBackOff?.();
      return;
    }
    this.#isSending = true;
    this.#gathering.clear();
    this.#heartbeat.clear();
    void this.#sendWhileUrgent().then(() => {
      this.#isSending = false;
      this.#scheduleNext();
    });
  }

  /** Sends at least one request, and goes on after failures and as long as there is no reason to wait. */
  async #sendWhileUrgent(): Promise<void> {
    let failures = 0;
    do {
      const request = new AbortController();
      this.#request = request;
      try {
        await this.#sendOne(request.signal);
        failures = 0;
      } catch (error) {
        if (request.signal.aborted) {
          continue;
        }
        if (!isPassing(error)) {
          this.#refuse(error);
          return;
        }
        failures += 1;
        await this.#recover(error, failures);
      }
    } while (!this.#isAtRest && this.#queue.hasWork && (failures > 0 || this.#isUrgent));
  }

  async #sendOne(signal: AbortSignal): Promise<void> {
    const { client, run, maxRequestBytes, onStopRequested } = this.#options;
    const path = `/files/${[run.entity, run.project, run.id].map(encodeURIComponent).join('/')}/file_stream`;
    const request = this.#queue.createRequest(maxRequestBytes);
    const answer = await client.post(path, request.body, { signal, timeoutMs: attemptTimeoutMs, deadlineMs });
    request.acknowledge();
    this.#lastError = undefined;
    this.#waiters.settle((target) => this.#queue.isReached(target));
    if (typeof answer === 'object' && answer !== null && 'stopped' in answer && answer.stopped === true) {
      onStopRequested();
    }
  }

  /** Waits before the next attempt, unless somebody asks for one. A process is held only by somebody who awaits the end. */
  async #recover(error: unknown, failures: number): Promise<void> {
    this.#lastError = error;
    warnAbout(this.#options.client, 'An upload of the run failed and will be repeated', error);
    if (!this.#queue.hasWork || this.#isAtRest) {
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#endBackOff = resolve;
    this.#backOff.set(resolve, retryDelayMs(failures, error), this.#waiters.size > 0);
    await promise;
    this.#endBackOff = undefined;
    this.#backOff.clear();
  }

  #refuse(error: unknown): void {
    this.#refusal = { error };
    this.#waiters.rejectAll(error);
    warnAbout(this.#options.client, 'The server refuses the data of the run', error);
  }

  /** Sends nothing more until `flush` or `complete` is called again, unless somebody waits for what is sent. */
  pause(): void {
    if (this.#waiters.size > 0) {
      return;
    }
    this.#isPaused = true;
    this.#gathering.clear();
    this.#heartbeat.clear();
    this.#request?.abort();
    this.#endBackOff?.();
  }
}
