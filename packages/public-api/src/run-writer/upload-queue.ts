import { LineBuffer } from './line-buffer.js';
import { buildBatch, type UploadBatch } from './upload-batch.js';

/** What the server has to have for a wait to end. */
export interface UploadTarget {
  /** History lines before this position. */
  readonly historyEnd: number;
  /** Console lines before this position. */
  readonly consoleEnd: number;
  /** Lines of system metrics before this position. */
  readonly eventsEnd: number;
  /** The summary of this version, or a later one. */
  readonly summaryVersion: number;
  /** The end of the run. */
  readonly isComplete: boolean;
}

/** A request, and how to strike it off the queue once the server has taken it. */
interface QueuedRequest {
  /** JSON in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** Strikes off what the request holds. */
  readonly acknowledge: () => void;
}

/** How many lines of each file the server has. */
export interface LineOffsets {
  readonly history: number;
  readonly console: number;
  /** Lines of system metrics. */
  readonly events: number;
}

/** What the server does not have yet of a run. */
export class UploadQueue {
  /** History lines that wait. */
  readonly history: LineBuffer;
  /** Console lines that wait. */
  readonly console: LineBuffer;
  /** Lines of system metrics that wait. */
  readonly events: LineBuffer;
  readonly #writeSummary: () => string;
  #summaryVersion = 0;
  #sentSummaryVersion = 0;
  #exitCode: number | undefined;
  #sentExitCode: number | undefined;

  /**
   * @param offsets - How many lines the server has already.
   * @param writeSummary - Writes the whole summary as JSON text.
   */
  constructor(offsets: LineOffsets, writeSummary: () => string) {
    this.history = new LineBuffer(offsets.history);
    this.console = new LineBuffer(offsets.console);
    this.events = new LineBuffer(offsets.events);
    this.#writeSummary = writeSummary;
  }

  /** The bytes of all lines that wait. */
  get size(): number {
    return this.history.size + this.console.size + this.events.size;
  }

  /** Whether the server lacks something. */
  get hasWork(): boolean {
    return (
      this.history.size > 0 ||
      this.console.size > 0 ||
      this.events.size > 0 ||
      this.#sentSummaryVersion < this.#summaryVersion ||
      this.#exitCode !== this.#sentExitCode
    );
  }

  /** Whether the server knows that the run has ended, and how. */
  get isComplete(): boolean {
    return this.#exitCode !== undefined && this.#exitCode === this.#sentExitCode;
  }

  /** Makes the next request carry the summary. */
  markSummaryChanged(): void {
    this.#summaryVersion += 1;
  }

  /** Makes the last request end the run. */
  end(exitCode: number): void {
    this.#exitCode = exitCode;
  }

  /** What has to be sent for the server to have everything that is here now. */
  createTarget(isComplete: boolean): UploadTarget {
    const summaryVersion = this.#summaryVersion;
    return {
      historyEnd: this.history.end,
      consoleEnd: this.console.end,
      eventsEnd: this.events.end,
      summaryVersion,
      isComplete,
    };
  }

  /** Whether the server has all that. */
  isReached(target: UploadTarget): boolean {
    return (
      this.history.start >= target.historyEnd &&
      this.console.start >= target.consoleEnd &&
      this.events.start >= target.eventsEnd &&
      this.#sentSummaryVersion >= target.summaryVersion &&
      (this.isComplete || !target.isComplete)
    );
  }

  /** Writes the next request from what waits. Until it is acknowledged, the same lines are in the request after it. */
  createRequest(maxBytes: number): QueuedRequest {
    const summaryVersion = this.#summaryVersion;
    const batch = buildBatch(
      {
        history: this.history,
        console: this.console,
        events: this.events,
        summary: this.#sentSummaryVersion < summaryVersion ? this.#writeSummary() : undefined,
        exitCode: this.#exitCode === this.#sentExitCode ? undefined : this.#exitCode,
      },
      maxBytes,
    );
    return { body: batch.body, acknowledge: () => this.#acknowledge(batch, summaryVersion) };
  }

  #acknowledge(batch: UploadBatch, summaryVersion: number): void {
    this.history.acknowledge(batch.historyEnd);
    this.console.acknowledge(batch.consoleEnd);
    this.events.acknowledge(batch.eventsEnd);
    if (batch.hasSummary) {
      this.#sentSummaryVersion = summaryVersion;
    }
    this.#sentExitCode = batch.exitCode ?? this.#sentExitCode;
  }
}
