import { ValidationError } from '@wandb-ts/core';
import type { ActiveRunSetup, FinishOptions } from './active-run-setup.js';
import type { ConfigWriter } from './config-writer.js';
import type { RunObservation } from './run-observation.js';
import type { RunStream } from './run-stream.js';
import type { RunUploads } from './run-uploads.js';
import { checkLimit } from './start-run-options.js';

/** What has to be complete before a run can end. */
interface RunParts {
  readonly stream: RunStream;
  readonly uploads: RunUploads;
  readonly config: ConfigWriter;
  readonly observation: RunObservation;
  /** Completes the row of the current step. */
  readonly completeRow: () => void;
  /** How long the run has run, in seconds. */
  readonly readRuntime: () => number;
  /** Writes the whole summary as JSON text. */
  readonly writeSummary: () => string;
}

/** Ends a run. */
export class RunEnding {
  /** When the run ended, on a clock that only goes forward; undefined while it goes on. */
  endMs: number | undefined;
  /** With what the run ends; undefined while it goes on. */
  exitCode: number | undefined;
  /** Whether the server knows of the end. */
  hasEnded = false;
  /** Whether somebody was told of what the server did not take. */
  hasThrownLoss = false;
  #loggedExitCode: number | undefined;
  readonly #setup: ActiveRunSetup;
  readonly #parts: RunParts;

  constructor(setup: ActiveRunSetup, parts: RunParts) {
    this.#setup = setup;
    this.#parts = parts;
  }

  /** See `ActiveRun.finish`. */
  async finish(options: FinishOptions): Promise<void> {
    const { signal, timeoutMs = this.#setup.uploadTimeoutMs, exitCode = this.exitCode ?? 0 } = options;
    checkLimit(timeoutMs, 'timeoutMs');
    if (!Number.isSafeInteger(exitCode)) {
      throw new ValidationError(`exitCode must be a whole number, not ${exitCode}.`);
    }
    if (this.hasEnded) {
      if (exitCode !== this.exitCode) {
        throw new ValidationError(`The run has ended with exit code ${this.exitCode} already.`);
      }
      return;
    }
    signal?.throwIfAborted();
    if (this.exitCode === undefined) {
      this.#parts.completeRow();
      this.endMs = performance.now();
      this.#parts.stream.markSummaryChanged();
    }
    this.exitCode = exitCode;
    try {
      await this.#complete(exitCode, { timeoutMs, signal });
    } catch (error) {
      this.hasThrownLoss = true;
      throw error;
    }
  }

  async #complete(
    exitCode: number,
    { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
  ): Promise<void> {
    const { stream, uploads, config, observation, readRuntime } = this.#parts;
    const { journal, keepsLog, onEnd } = this.#setup;
    const startMs = performance.now();
    await observation.stop();
    await uploads.settleWrites({ timeoutMs, signal });
    if (this.#loggedExitCode !== exitCode) journal?.end(exitCode, readRuntime(), this.#parts.writeSummary);
    this.#loggedExitCode = exitCode;
    const sent = failureOf(uploads.flush({ timeoutMs, signal }));
    await this.#settleConfig(timeoutMs, signal);
    // A run ends even when the server refuses what goes beside the lines.
    const configFailure = await failureOf(config.storeRest(signal));
    const failure = (await sent) ?? configFailure;
    const remainingMs = Math.max(0, timeoutMs - (performance.now() - startMs));
    await stream.complete(exitCode, { signal, timeoutMs: remainingMs });
    this.hasEnded = true;
    journal?.close();
    onEnd(exitCode);
    if (failure !== undefined) throw failure.error;
    if (!keepsLog) journal?.remove();
  }

  async #settleConfig(timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    const { config, stream } = this.#parts;
    try {
      await config.settle(timeoutMs, signal);
    } catch (error) {
      stream.pause();
      throw error;
    }
  }
}

function failureOf(work: Promise<unknown>): Promise<{ readonly error: unknown } | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
}
