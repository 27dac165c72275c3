import { type Client, parseJson, UnsupportedError, ValidationError } from '@wandb-ts/core';
import type { LogArtifactOptions, UseArtifactOptions } from '../artifact-changes/run-lineage.js';
import type { Artifact } from '../artifacts/artifact.js';
import { checkUploadName } from '../files/local-path.js';
import type { NamedContent } from '../files/upload-file.js';
import type { ActiveRunSetup, ActiveRunState, FinishOptions } from './active-run-setup.js';
import { ConfigWriter } from './config-writer.js';
import { type ConsoleStream, checkedConsoleLines } from './console-lines.js';
import { FileUploads } from './file-uploads.js';
import { openRunStream } from './open-run-stream.js';
import { type LogOptions, RowAssembler } from './row-assembler.js';
import { captureValues, runKeys } from './row-values.js';
import { RunBufferFullError } from './run-buffer-full-error.js';
import type { RunJournal } from './run-journal.js';
import type { RunStream } from './run-stream.js';
import { checkLimit } from './start-run-options.js';
import { SummaryValues } from './summary-values.js';
import type { UploadWaitOptions } from './upload-waiters.js';

/**
 * A run that this process writes. Make one with `startRun`.
 *
 * Rows are gathered and sent in the background, one request at a time. A failure that may pass, such as a broken connection
 * or an overloaded server, is reported as a `warning` event of the client and the upload is repeated until it succeeds; every
 * row has its fixed position, so none is doubled or lost.
 *
 * While fresh rows wait for their first upload a Node.js process stays alive. Heartbeats and pauses between failed uploads
 * hold no process unless somebody awaits {@link ActiveRun.flush} or {@link ActiveRun.finish}: a process that never ends its run
 * can end itself, and the server then marks the run as crashed.
 */
export class ActiveRun implements AsyncDisposable {
  /** The run id, as in URLs. */
  readonly id: string;
  /** The name that people see. */
  readonly name: string;
  readonly project: string;
  readonly entity: string;
  /** The id that mutations take. */
  readonly storageId: string;
  /** The page of the run in the web app; empty when the run is offline. */
  readonly url: string;
  /** Whether the run has been written before, and goes on. */
  readonly isResumed: boolean;

  readonly #client: Client;
  readonly #journal: RunJournal | null;
  readonly #stream: RunStream;
  readonly #rows: RowAssembler;
  readonly #summary: SummaryValues;
  readonly #files: FileUploads;
  readonly #isOffline: boolean;
  readonly #keepsLog: boolean;
  #fileWrites: Promise<unknown> = Promise.resolve();
  readonly #stop = new AbortController();
  readonly #maxBufferedBytes: number;
  readonly #uploadTimeoutMs: number;
  readonly #startMs: number;
  readonly #config: ConfigWriter;
  #endMs: number | undefined;
  #exitCode: number | undefined;
  #hasEnded = false;
  #hasThrownLoss = false;

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
    this.#config = new ConfigWriter(setup);
    this.#maxBufferedBytes = setup.maxBufferedBytes;
    this.#uploadTimeoutMs = setup.uploadTimeoutMs;
    this.#startMs = performance.now() - beginning.runtimeSeconds * 1000;
    this.#summary = new SummaryValues(beginning.summary);
    this.#files = new FileUploads(client, setup);
    this.#journal = setup.journal;
    this.#isOffline = setup.isOffline;
    this.#keepsLog = setup.keepsLog;
    this.#stream = openRunStream(setup, {
      writeSummary: () => this.#summary.write(this.#runtimeSeconds()),
      onStopRequested: () => this.#stop.abort(new DOMException('Somebody asked the run to stop.', 'AbortError')),
    });
    this.#rows = new RowAssembler(
      beginning.step,
      () => this.#runtimeSeconds(),
      ({ line, values, items }, step) => {
        this.#journal?.row(items, step);
        this.#summary.merge(values);
        this.#stream.appendHistory(line);
      },
      (values, step) => this.#journal?.openRow(values, step),
    );
  }

  /** What the run does. */
  get state(): ActiveRunState {
    if (this.#hasEnded) {
      return this.#exitCode === 0 ? 'finished' : 'failed';
    }
    if (this.#stream.refusal !== undefined) {
      return 'refused';
    }
    return this.#exitCode === undefined ? 'running' : 'finishing';
  }

  /** The step of the next row, or of the row that is not complete. */
  get step(): number {
    return this.#rows.step;
  }

  /** The configuration by key, as last stored. Change it with {@link ActiveRun.updateConfig}. */
  get config(): Readonly<Record<string, unknown>> {
    return this.#config.values;
  }

  /**
   * The folder of the run's log; null when there is none. When a process dies, `wandb-ts run sync` with this folder sends what
   * the server lacks.
   */
  get logFolder(): string | null {
    return this.#journal?.folder ?? null;
  }

  /** Aborts when somebody asks the run to stop, in the web app or with `stopRun`. The work then ends as it sees fit. */
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
   * Adds values to the history. It only queues them. The last value of each key is the run's summary.
   *
   * Without `step` every call is a row of its own, and the step grows by one. With `step`, calls for the same step make one
   * row, which goes out when a higher step or the end of the run completes it. Nested objects stay nested; `_step`,
   * `_runtime` and `_timestamp` (seconds since 1970, unless the row has its own) are added. A date becomes ISO text. Images,
   * tables and other media values may stand anywhere; their files go out in the background, too.
   *
   * @throws {@link ValidationError} for a step below the current one, where wandb for Python drops the values; for values
   * that cannot be written, such as `undefined`; and when the run has ended. Nothing of the call is logged then.
   * @throws {@link RunBufferFullError} when too much waits to be sent.
   * @throws {@link ApiError} once the server has refused the data for good. The rows that it lacks are in `unsentRows`.
   */
  log(row: object, options: LogOptions = {}): void {
    this.#checkWritable();
    for (const { path, content } of this.#rows.add(row, options)) {
      this.#addFile({ name: path, body: content });
    }
  }

  /**
   * Sets values of the summary. A later row with the same key replaces them; null removes a key.
   * @throws as {@link ActiveRun.log}.
   */
  summarize(values: object): void {
    this.#checkWritable();
    const captured = captureValues(values, 'summary', runKeys).values;
    this.#journal?.summary(captured);
    this.#summary.merge(captured);
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
   * Adds a file to the run; one of the same name is replaced. It goes out in the background, in the order of the calls.
   * @throws as {@link ActiveRun.log}.
   */
  saveFile(file: NamedContent): void {
    this.#checkWritable();
    this.#addFile({ name: checkUploadName(file.name), body: file.body });
  }

  /**
   * Sets values of the configuration, each replacing the one of its key, and stores it. What a launch agent has set stays, with
   * a warning event. The values are those of the moment of the call. Calls take effect in their order, and before the end of the run.
   * @throws {@link ValidationError} for a value that JSON cannot hold, and when the run has ended.
   */
  updateConfig(values: object, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    return this.#config.update(values, this.#exitCode === undefined ? null : this.state, options.signal);
  }

  /**
   * Waits until the server has every complete row, the summary, the console lines and the files of before.
   * @throws {@link WaitTimeoutError}; the signal's reason; or what the server refused with.
   */
  async flush(options: UploadWaitOptions = {}): Promise<void> {
    checkLimit(options.timeoutMs, 'timeoutMs');
    try {
      const timeoutMs = options.timeoutMs ?? this.#uploadTimeoutMs;
      await this.#fileWrites;
      await Promise.all([this.#stream.flush({ ...options, timeoutMs }), this.#files.flush({ ...options, timeoutMs })]);
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

  /** Notes that the run uses a version, and returns that. A name is one of {@link artifact}, by default of the run's project. */
  async useArtifact(artifact: Artifact | string, options?: UseArtifactOptions): Promise<Artifact> {
    this.#requireServer('use an artifact');
    return (await import('../later-artifacts.js')).useNamed(this.#client, this, artifact, options);
  }

  /**
   * Completes the last row, waits until the server has everything, and ends the run. Changes of the configuration that are
   * under way come first; whether they failed, their own promises tell. After a timeout or an abort nothing more is uploaded
   * until it is called again, and the rows that the server lacks are in `unsentRows`. Ending an ended run does nothing.
   * @throws {@link ValidationError} when the run has ended with another exit code.
   * @throws {@link WaitTimeoutError}; the signal's reason; or what the server refused with.
   */
  async finish(options: FinishOptions = {}): Promise<void> {
    const { signal, timeoutMs = this.#uploadTimeoutMs, exitCode = this.#exitCode ?? 0 } = options;
    checkLimit(timeoutMs, 'timeoutMs');
    if (!Number.isSafeInteger(exitCode)) {
      throw new ValidationError(`exitCode must be a whole number, not ${exitCode}.`);
    }
    if (this.#hasEnded) {
      if (exitCode !== this.#exitCode) {
        throw new ValidationError(`The run has ended with exit code ${this.#exitCode} already.`);
      }
      return;
    }
    signal?.throwIfAborted();
    const isFirstCall = this.#exitCode === undefined;
    if (isFirstCall) {
      this.#rows.complete();
      this.#endMs = performance.now();
      this.#stream.markSummaryChanged();
    }
    this.#exitCode = exitCode;
    try {
      const startMs = performance.now();
      await this.#fileWrites;
      if (isFirstCall) this.#journal?.end(exitCode, this.#runtimeSeconds());
      const files = this.#files.flush({ timeoutMs, signal }).then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      await this.#awaitConfig(timeoutMs, signal);
      // A file that is not taken does not keep the run from its end.
      const failure = await files;
      const remainingMs = Math.max(0, timeoutMs - (performance.now() - startMs));
      await this.#stream.complete(exitCode, { signal, timeoutMs: remainingMs });
      this.#hasEnded = true;
      if (failure !== undefined) throw failure.error;
      if (!this.#keepsLog) this.#journal?.remove();
    } catch (error) {
      this.#hasThrownLoss = true;
      throw error;
    }
  }

  /**
   * Writes an error to the console output and ends the run with exit code 1. The text of the error, with its stack, becomes
   * visible to everybody who may see the run.
   * @throws as {@link ActiveRun.finish}.
   */
  async fail(error: unknown, options: UploadWaitOptions = {}): Promise<void> {
    if (this.state === 'running') {
      // Even when the buffer is full: the end of the run must not fail for want of room for its reason.
      this.#appendConsole(error instanceof Error ? (error.stack ?? String(error)) : String(error), 'stderr');
    }
    await this.finish({ ...options, exitCode: 1 });
  }

  /**
   * Finishes the run with exit code 0, unless it has ended or its loss was thrown already. It cannot know whether an error
   * ends the block of `await using`: catch the error and pass it to {@link ActiveRun.fail} to mark the run as failed.
   */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#hasEnded && !this.#hasThrownLoss) {
      await this.finish();
    }
  }

  #runtimeSeconds(): number {
    return ((this.#endMs ?? performance.now()) - this.#startMs) / 1000;
  }

  #checkWritable(): void {
    const { refusal } = this.#stream;
    const bufferedSize = this.#stream.bufferedSize + this.#files.pendingBytes;
    if (refusal !== undefined) {
      this.#hasThrownLoss = true;
      throw refusal.error;
    }
    if (this.#exitCode !== undefined) {
      throw new ValidationError(`The run is ${this.state} and takes no more data.`);
    }
    if (bufferedSize >= this.#maxBufferedBytes) {
      throw new RunBufferFullError(
        `The run holds ${bufferedSize} bytes that the server has not taken. Await run.flush(), then log again.`,
      );
    }
  }

  #appendConsole(text: string, stream: ConsoleStream): void {
    const lines = checkedConsoleLines(text, stream, Date.now());
    this.#journal?.console(text, stream);
    for (const line of lines) {
      this.#stream.appendConsole(line);
    }
  }

  /** Without a server the file goes beside the log. A stream can be read once, so that it is not kept there otherwise. */
  #addFile({ name, body }: NamedContent): void {
    if (body instanceof Uint8Array) this.#journal?.file(name, body);
    if (!this.#isOffline) {
      this.#files.add({ name, body });
    } else if (!(body instanceof Uint8Array)) {
      const written = new Response(body).bytes().then((bytes) => this.#journal?.file(name, bytes));
      this.#fileWrites = Promise.all([this.#fileWrites, written]);
      this.#fileWrites.catch(() => undefined);
    }
  }

  async #awaitConfig(timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#config.settle(timeoutMs, signal);
    } catch (error) {
      this.#stream.pause();
      throw error;
    }
  }

  #requireServer(what: string): void {
    if (this.#isOffline) throw new UnsupportedError(`A run that is offline cannot ${what}.`);
  }

  #noteLoss(): void {
    this.#hasThrownLoss ||= this.#stream.refusal !== undefined;
  }
}
