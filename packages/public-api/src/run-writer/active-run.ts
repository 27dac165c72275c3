import { type Client, parseJson, UnsupportedError, ValidationError } from '@wandb-ts/core';
import type { LogArtifactOptions, UseArtifactOptions } from '../artifact-changes/run-lineage.js';
import type { Artifact } from '../artifacts/artifact.js';
import { checkNamedContent } from '../files/named-content.js';
import type { NamedContent } from '../files/upload-file.js';
import type { ActiveRunSetup, ActiveRunState, FinishOptions } from './active-run-setup.js';
import { ConfigWriter } from './config-writer.js';
import { type ConsoleStream, checkedConsoleLines } from './console-lines.js';
import type { DefineMetricOptions } from './metric-definition.js';
import { openRunStream } from './open-run-stream.js';
import { type LogOptions, RowAssembler } from './row-assembler.js';
import { captureValues, runKeys } from './row-values.js';
import type { RunAlertOptions } from './run-alerts.js';
import { RunBufferFullError } from './run-buffer-full-error.js';
import { RunEnding } from './run-ending.js';
import type { RunJournal } from './run-journal.js';
import { RunMetrics } from './run-metrics.js';
import { RunObservation } from './run-observation.js';
import type { RunStream } from './run-stream.js';
import { RunUploads } from './run-uploads.js';
import { checkLimit } from './start-run-options.js';
import type { UploadWaitOptions } from './upload-waiters.js';

/** Of the text of an error, in characters: in any script it fits into a line of the console. */
const longestReason = 1_000_000;

/**
 * A run that this process writes. Make one with `startRun`.
 *
 * Rows are gathered and sent in the background, one request at a time. A failure that may pass, such as a broken connection
 * or an overloaded server, is reported as a `warning` event of the client and the upload is repeated until it succeeds; every
 * row has its fixed position, so none is doubled or lost.
 *
 * While fresh rows wait for their first upload a Node.js process stays alive. Heartbeats and pauses between failed uploads
 * of rows do not keep it alive, unless you await {@link ActiveRun.flush} or {@link ActiveRun.finish}: a process that never
 * ends its run can still end, and the server then marks the run as crashed. The type parameter describes your configuration;
 * it is not checked.
 */
export class ActiveRun<Config extends object = Record<string, unknown>> implements AsyncDisposable {
  /** The run id, as in URLs. */
  readonly id: string;
  /** The name that people see. */
  readonly name: string;
  /** The name of the project. */
  readonly project: string;
  /** The name of the owning entity. */
  readonly entity: string;
  /** The global id that changes are addressed to; empty when the run is offline. */
  readonly storageId: string;
  /** The page of the run in the web app; empty when the run is offline. */
  readonly url: string;
  /** Whether the run has been written before, and goes on. */
  readonly isResumed: boolean;

  readonly #client: Client;
  readonly #journal: RunJournal | null;
  readonly #stream: RunStream;
  readonly #rows: RowAssembler;
  readonly #metrics: RunMetrics;
  readonly #uploads: RunUploads;
  readonly #ending: RunEnding;
  readonly #observation: RunObservation;
  readonly #isOffline: boolean;
  readonly #stop = new AbortController();
  readonly #maxBufferedBytes: number;
  readonly #uploadTimeoutMs: number;
  readonly #startMs: number;
  readonly #config: ConfigWriter;

  /** Called by `startRun`. */
  constructor(setup: ActiveRunSetup) {
    const { client, beginning } = setup;
    this.#client = client;
    this.id = setup.id;
    this.name = setup.name;
    this.project = setup.project;
    this.entity = setup.entity;
    this.storageId = setup.storageId;
    this.url = setup.url;
    this.isResumed = beginning.isResumed;
    this.#metrics = new RunMetrics(beginning, setup.config.internal, (statement) => {
      this.#journal?.metric(statement);
      this.#config.storeMetrics();
    });
    this.#config = new ConfigWriter(setup, this.#metrics.definitions);
    this.#maxBufferedBytes = setup.maxBufferedBytes;
    this.#uploadTimeoutMs = setup.uploadTimeoutMs;
    this.#startMs = performance.now() - beginning.runtimeSeconds * 1000;
    this.#uploads = new RunUploads(setup);
    this.#journal = setup.journal;
    this.#isOffline = setup.isOffline;
    this.#stream = openRunStream(setup, {
      writeSummary: () => this.#metrics.summary.write(this.#runtimeSeconds()),
      onStopRequested: () => this.#stop.abort(new DOMException('Somebody asked the run to stop.', 'AbortError')),
    });
    this.#rows = new RowAssembler({
      step: beginning.step,
      runId: setup.isDisabled ? undefined : setup.id,
      readRuntime: () => this.#runtimeSeconds(),
      keepsItems: setup.journal !== null,
      completeValues: (values) => this.#metrics.completeRow(values),
      onMedia: ({ files, artifacts }, step) => this.#uploads.addMedia(files, artifacts, step),
      onRow: ({ line, values, items }, step) => {
        this.#journal?.row(items, step);
        this.#metrics.summary.mergeRow(values);
        this.#stream.appendHistory(line);
      },
      onOpenRow: (values, step) => this.#journal?.openRow(values, step),
    });
    this.#observation = new RunObservation(setup, {
      readRuntime: () => this.#runtimeSeconds(),
      appendEvent: (line) => {
        this.#checkRoom();
        this.#stream.appendEvent(line);
      },
      appendConsole: (text, stream) => {
        this.#checkRoom();
        this.#appendConsole(text, stream);
      },
    });
    this.#ending = new RunEnding(setup, {
      stream: this.#stream,
      uploads: this.#uploads,
      config: this.#config,
      observation: this.#observation,
      completeRow: () => this.#rows.complete(),
      readRuntime: () => this.#runtimeSeconds(),
      writeSummary: () => this.#metrics.summary.write(this.#runtimeSeconds()),
    });
  }

  /** What the run does. */
  get state(): ActiveRunState {
    if (this.#ending.hasEnded) {
      return this.#ending.exitCode === 0 ? 'finished' : 'failed';
    }
    if (this.#stream.refusal !== undefined) {
      return 'refused';
    }
    return this.#ending.exitCode === undefined ? 'running' : 'finishing';
  }

  /** The step of the next row, or of the row that is not complete. */
  get step(): number {
    return this.#rows.step;
  }

  /** The configuration by key, as last stored. Change it with {@link ActiveRun.updateConfig}. */
  get config(): Readonly<Config> {
    return this.#config.values as Config;
  }

  /**
   * The folder of the run's log; null when there is none. When a process dies, `wandb-ts run sync` with this folder sends what
   * the server lacks.
   */
  get logFolder(): string | null {
    return this.#journal?.folder ?? null;
  }

  /** Aborts when somebody asks the run to stop, in the web app or with `stopRun`. How the work then ends is up to you. */
  get stopSignal(): AbortSignal {
    return this.#stop.signal;
  }

  /**
   * The rows that the server has not acknowledged, oldest first, with the one that is not complete. Some of them may have
   * reached it.
   */
  get unsentRows(): readonly Readonly<Record<string, unknown>>[] {
    const rows = this.#stream.unsentHistory.map((line) => parseJson(line) as Record<string, unknown>);
    const { openRow } = this.#rows;
    return openRow === undefined ? rows : [...rows, parseJson(openRow) as Record<string, unknown>];
  }

  /**
   * Adds values to the history. They are only queued here. The last value of each key is the run's summary.
   *
   * Without `step` every call is a row of its own, and the step grows by one. With `step`, calls for the same step make one
   * row, which is sent when a higher step or the end of the run completes it. Nested objects stay nested; `_step`,
   * `_runtime` and `_timestamp` (seconds since 1970, unless the row has its own) are added. A date becomes ISO text. Images,
   * tables and other media values may appear anywhere; their files are sent in the background, too.
   *
   * @throws {@link ValidationError} for a step below the current one, where wandb for Python drops the values; for values
   *   that cannot be written, such as `undefined`; and when the run has ended. Nothing of that call is logged.
   * @throws {@link RunBufferFullError} when too much waits to be sent.
   * @throws {@link ApiError} once the server has refused the data for good. The rows that it lacks are in `unsentRows`.
   */
  log(row: object, options: LogOptions = {}): void {
    this.#checkWritable();
    this.#rows.add(row, options);
  }

  /**
   * Defines how a metric is plotted and summarized. A name that ends in `*` covers every metric that begins so; dots lead
   * into nested objects. Earlier definitions of the metric stay, unless `overwrite` is set. The definition is part of the
   * configuration, and holds when the run is resumed. Of the values before the call, the summary knows only the last one.
   * @throws {@link ValidationError} for a definition that makes no sense, and when the run has ended.
   * @example run.defineMetric('val/*', { stepMetric: 'epoch', summary: ['min'] });
   */
  defineMetric(name: string, options?: DefineMetricOptions): void {
    this.#checkWritable();
    this.#metrics.define(name, options);
  }

  /**
   * Notifies people about the run, in the ways that they have chosen in W&B. It is sent in the background. An alert with the
   * title of another one from the last minute, or `waitDurationMs`, is dropped. One that cannot be sent is given up like a
   * file, see {@link ActiveRun.saveFile}; without `waitDurationMs` it is tried only once, because a repetition could raise
   * it twice.
   * @throws as {@link ActiveRun.log}.
   */
  alert(options: RunAlertOptions): void {
    this.#checkWritable();
    this.#uploads.alert(options);
  }

  /**
   * Sets values of the summary. A later row with the same key replaces them; null removes a key.
   * @throws as {@link ActiveRun.log}.
   */
  summarize(values: object): void {
    this.#checkWritable();
    const captured = captureValues(values, 'summary', runKeys).values;
    this.#journal?.summary(captured);
    this.#metrics.summary.merge(captured);
    this.#stream.markSummaryChanged();
  }

  /**
   * Adds lines to the console output of the run. A text with line breaks is several lines.
   * @throws as {@link ActiveRun.log}.
   */
  writeConsole(text: string, options: { readonly stream?: ConsoleStream | undefined } = {}): void {
    this.#checkWritable();
    this.#appendConsole(text, options.stream ?? 'stdout');
  }

  /**
   * Adds a file to the run; one of the same name is replaced. It is sent in the background, in the order of the calls. While
   * the server or the network is away, a file is tried five times in about half a minute, and a stream once. A file that is
   * given up is reported as a warning event, and `flush` or `finish` rejects once; without a log on disk it is lost then.
   * @throws as {@link ActiveRun.log}.
   */
  saveFile(file: NamedContent): void {
    this.#checkWritable();
    this.#uploads.addFile(checkNamedContent(file));
  }

  /**
   * Sets values of the configuration, each replacing the one of its key, and stores it. Values that a launch agent has set
   * stay, with a warning event. The values are captured when it is called. Calls take effect in order, and before the end of
   * the run. What the server has not accepted is sent again with the next change and with `finish`, unless the signal has
   * aborted it.
   * @throws {@link ValidationError} for a value that JSON cannot hold, and when the run has ended.
   */
  updateConfig(values: object, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    return this.#config.update(values, this.#ending.exitCode === undefined ? null : this.state, options.signal);
  }

  /**
   * Waits until the server has every complete row, the summary, the console lines and the files added so far.
   * @throws {@link WaitTimeoutError}; the signal's reason; or what the server refused with.
   */
  async flush(options: UploadWaitOptions = {}): Promise<void> {
    checkLimit(options.timeoutMs, 'timeoutMs');
    try {
      const timeoutMs = options.timeoutMs ?? this.#uploadTimeoutMs;
      await Promise.all([
        this.#stream.flush({ ...options, timeoutMs }),
        this.#uploads.flush({ ...options, timeoutMs }),
      ]);
    } catch (error) {
      this.#noteLoss();
      throw error;
    }
  }

  /**
   * Logs a draft as a new version, and returns it when its upload is complete. `finish` does not wait for it.
   * @throws as `artifact.save`.
   */
  async logArtifact(artifact: Artifact, options?: LogArtifactOptions): Promise<Artifact> {
    this.#requireServer('log an artifact');
    const run = { entity: this.entity, project: this.project, id: this.id, historyStep: this.step };
    return (await import('../later-artifacts.js')).logVersion(this.#client, run, artifact, options);
  }

  /** Records that the run uses a version, and returns the version. A name is one of {@link artifact}, by default of the run's project. */
  async useArtifact(artifact: Artifact | string, options?: UseArtifactOptions): Promise<Artifact> {
    this.#requireServer('use an artifact');
    return (await import('../later-artifacts.js')).useNamed(this.#client, this, artifact, options);
  }

  /**
   * Completes the last row, waits until the server has everything, and ends the run. Changes of the configuration come
   * first; those that have failed are sent once more. After a timeout or an abort nothing more is uploaded until `finish` is
   * called again, with this or another exit code, and the rows that the server lacks are in `unsentRows`. Ending an ended
   * run does nothing. Files, artifacts of media values and alerts that were given up do not keep the run from its end; it
   * rejects then.
   * @throws {@link ValidationError} when the run has ended with another exit code.
   * @throws {@link WaitTimeoutError}; the signal's reason; or what the server refused with.
   */
  finish(options: FinishOptions = {}): Promise<void> {
    return this.#ending.finish(options);
  }

  /**
   * Writes an error to the console output and ends the run with exit code 1. The text of the error, with its stack, becomes
   * visible to everybody who may see the run.
   * @throws as {@link ActiveRun.finish}.
   */
  async fail(error: unknown, options: UploadWaitOptions = {}): Promise<void> {
    if (this.state === 'running') {
      const reason = error instanceof Error ? (error.stack ?? String(error)) : String(error);
      // Even when the buffer is full, and cut to a line: the end of the run must not fail for want of room for its reason.
      this.#appendConsole(reason.slice(0, longestReason), 'stderr');
    }
    await this.finish({ ...options, exitCode: 1 });
  }

  /**
   * Finishes the run with exit code 0, unless it has ended or its loss was thrown already. It cannot know whether an error
   * ends the block of `await using`: catch the error and pass it to {@link ActiveRun.fail} to mark the run as failed.
   */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#ending.hasEnded && !this.#ending.hasThrownLoss) {
      await this.finish();
    }
    await this.#observation.stop();
  }

  #runtimeSeconds(): number {
    return ((this.#ending.endMs ?? performance.now()) - this.#startMs) / 1000;
  }

  #checkWritable(): void {
    const isRefused = this.#stream.refusal !== undefined;
    if (!isRefused && this.#ending.exitCode !== undefined) {
      throw new ValidationError(`The run is ${this.state} and takes no more data.`);
    }
    this.#ending.hasThrownLoss ||= isRefused;
    this.#checkRoom();
  }

  #checkRoom(): void {
    const { refusal } = this.#stream;
    if (refusal !== undefined) throw refusal.error;
    const bufferedSize = this.#stream.bufferedSize + this.#uploads.pendingBytes;
    if (bufferedSize < this.#maxBufferedBytes) return;
    throw new RunBufferFullError(
      `The run holds ${bufferedSize} bytes that the server has not taken. Await run.flush(), then log again.`,
    );
  }

  #appendConsole(text: string, stream: ConsoleStream): void {
    const lines = checkedConsoleLines(text, stream, Date.now());
    this.#journal?.console(text, stream);
    for (const line of lines) {
      this.#stream.appendConsole(line);
    }
  }

  #requireServer(what: string): void {
    if (this.#isOffline) {
      throw new UnsupportedError(`A run that is offline cannot ${what}. Start it with mode: 'online'.`);
    }
  }

  #noteLoss(): void {
    this.#ending.hasThrownLoss ||= this.#stream.refusal !== undefined;
  }
}
