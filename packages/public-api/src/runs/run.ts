import { type Client, createMemo, type RequestOptions } from '@wandb-ts/core';
import { appUrl, type IframeOptions, toIframe } from '../app-url.js';
import type { LogArtifactOptions, UseArtifactOptions } from '../artifact-changes/run-lineage.js';
import type { Artifact } from '../artifacts/artifact.js';
import { RunArtifacts, type RunArtifactsOptions } from '../artifacts/run-artifacts.js';
import type { File } from '../files/file.js';
import { Files, type FilesOptions } from '../files/files.js';
import type { NamedContent, UploadFileOptions } from '../files/upload-file.js';
import type { DownloadHistoryExportsOptions, DownloadHistoryResult } from '../history-exports/download-exports.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { User } from '../users/user.js';
import { type ConsoleLogs, type ConsoleLogsOptions, consoleLogs } from './console-logs.js';
import type { CreateRunOptions } from './create-run.js';
import { type DeleteRunOptions, deleteRun, stopRun, updateRunState } from './end-run.js';
import { fetchRun, type RunRecord } from './fetch-run.js';
import { type HistoryOptions, history } from './history.js';
import { type HistoryColumns, historyColumns } from './history-columns.js';
import { fetchHistoryExtent } from './history-keys.js';
import type { HistoryRow } from './history-rows.js';
import { type HistoryScan, scanHistory } from './history-scan.js';
import { RunDocuments } from './run-documents.js';
import type { HistoryKeys, RunFields, RunState } from './run-fields.js';
import { RunNotLoadedError } from './run-not-loaded-error.js';
import type { RunSummary } from './run-summary.js';
import { loadSweep } from './run-sweeps.js';
import type { ScanHistoryOptions } from './scan-options.js';
import { type LoadedFields, replaceSummary, toLoadedFields, updateRun } from './update-run.js';
import { type WaitOptions, waitUntilFinished } from './wait-until-finished.js';

/** Options of `run.load`. */
export interface LoadOptions extends RequestOptions {
  /** Whether to read the run again when it is already loaded. Local changes are lost then. @defaultValue false */
  readonly force?: boolean | undefined;
}

/**
 * One execution that logged metrics. Fields hold what the server said when the run was read. Assigning a field changes
 * this object only, until {@link Run.update}. Type parameters describe your configuration and summary; they are not checked.
 * A function for any run takes `Run<object, object>`: runs whose types are interfaces do not fit `Run` without parameters.
 */
export class Run<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>
  implements RunFields
{
  /** The run id, as it appears in URLs. Assigning it changes which run later requests of this object are about. */
  declare id: string;
  /** The global id that changes are addressed to. */
  declare readonly storageId: string;
  /** The name that people see, or the run id when it has none. */
  declare name: string;
  /** The name of the owning entity. */
  declare readonly entity: string;
  /** The name of the project. */
  declare readonly project: string;
  /** The number of the project. */
  declare readonly projectInternalId: number;
  /** What the run was doing when it was read; `not found` when the server does not say. */
  declare readonly state: RunState;
  /** Labels. */
  declare tags: string[];
  /** The group that the run belongs to. */
  declare group: string | null;
  /** What kind of work the run does, such as train or eval. */
  declare jobType: string | null;
  /** Longer notes, Markdown. */
  declare notes: string | null;
  /** What the run is about. */
  declare description: string | null;
  /** The git commit of the code. */
  declare readonly commit: string | null;
  /** Whether the viewer may only read. */
  declare readonly readOnly: boolean;
  /** When the run was created: the server's ISO 8601 string, unchanged. */
  declare readonly createdAt: string;
  /** When the run's process last gave a sign of life: the server's ISO 8601 string, unchanged. */
  declare readonly heartbeatAt: string | null;
  /** How many history rows there are. */
  declare readonly historyLineCount: number;
  /** The id of the sweep that made the run; null outside a sweep. */
  declare readonly sweepName: string | null;
  /** The user who made the run, with `name` and `username`. */
  declare readonly user: User | undefined;

  readonly #client: Client;
  #loaded: LoadedFields;
  #documents: RunDocuments<Config, Summary> | null = null;
  #sweep: ((options?: RequestOptions) => Promise<Sweep | null>) | undefined;
  #metadata: ((options?: RequestOptions) => Promise<Record<string, unknown> | null>) | undefined;

  /** Wraps the fields of a run. Runs come from `api.run()`, `api.runs()` and `api.createRun()`. */
  constructor(client: Client, record: RunRecord, sweep?: Sweep | null) {
    this.#client = client;
    if (sweep !== undefined) this.#sweep = async () => sweep;
    this.#loaded = toLoadedFields(record.fields);
    this.#assign(record);
  }

  /** Creates a run, as `api.createRun()` does. */
  static create(api: { readonly client: Client }, options?: CreateRunOptions): Promise<Run> {
    return createRun(api.client, options);
  }

  /** The name that people see: the same as {@link Run.name}. */
  get displayName(): string {
    return this.name;
  }

  /** @deprecated Use {@link Run.entity}. */
  get username(): string {
    this.#client.emit({ type: 'deprecation', name: 'run.username', message: 'Use run.entity.' });
    return this.entity;
  }

  /**
   * The configuration, without the internal entries of W&B's clients. Change it in place or assign it.
   *
   * @throws {@link RunNotLoadedError} on a run of a lazy list.
   */
  get config(): Config {
    return this.#full('config').config;
  }

  set config(config: Config) {
    this.#full('config').config = config;
  }

  /** The configuration with the internal entries of W&B's clients. @throws {@link RunNotLoadedError} on a run of a lazy list */
  get rawConfig(): Record<string, unknown> {
    return this.#full('rawConfig').rawConfig;
  }

  /** The configuration as JSON text, in the form that W&B stores. @throws {@link RunNotLoadedError} on a run of a lazy list */
  get jsonConfig(): string {
    return this.#full('jsonConfig').configJson();
  }

  /** The summary, to read and to change. It stays the same object until the run is loaded again. @throws {@link RunNotLoadedError} on a run of a lazy list */
  get summary(): RunSummary<Summary> {
    return this.#full('summary').summary;
  }

  /** The summary as the server has it. @throws {@link RunNotLoadedError} on a run of a lazy list */
  get summaryMetrics(): Summary {
    return this.#full('summaryMetrics').summaryMetrics;
  }

  /** The last value of each metric of the machine. @throws {@link RunNotLoadedError} on a run of a lazy list */
  get systemMetrics(): Record<string, unknown> {
    return this.#full('systemMetrics').systemMetrics;
  }

  /** What the history holds; null when the server does not say. @throws {@link RunNotLoadedError} on a run of a lazy list */
  get historyKeys(): HistoryKeys | null {
    return this.#full('historyKeys').historyKeys;
  }

  /** Whether configuration, summary, system metrics and history keys are here: false on a run of a lazy list. */
  get isLoaded(): boolean {
    return this.#documents !== null;
  }

  /** Entity, project and run id, each percent-encoded. */
  get path(): [string, string, string] {
    return [encodeURIComponent(this.entity), encodeURIComponent(this.project), encodeURIComponent(this.id)];
  }

  /** The page of the run in the web app. */
  get url(): string {
    return appUrl(this.#client, this.entity, this.project, 'runs', this.id);
  }

  /**
   * Reads what is missing; sends no request when the run is loaded. With `force`, reads everything again.
   *
   * @throws {@link RunNotFoundError} when the run no longer exists.
   */
  async load(options: LoadOptions = {}): Promise<this> {
    if (options.force !== true && this.isLoaded) return this;
    const record = await fetchRun(this.#client, this.#location, options);
    // Another call may have loaded it meanwhile, and the caller have changed it.
    if (options.force !== true && this.isLoaded) return this;
    this.#assign(record);
    if (options.force === true) this.#sweep = undefined;
    return this;
  }

  /** The same as {@link Run.load}. */
  loadFullData(options?: LoadOptions): Promise<this> {
    return this.load(options);
  }

  /** The same as {@link Run.load} without options. */
  ensureLoaded(): Promise<this> {
    return this.load();
  }

  /**
   * Writes name, tags, description, notes, group and job type, and whichever of configuration and summary was changed here,
   * in one request. Of the two, whatever was not changed or never loaded stays as it is.
   *
   * @throws {@link ValidationError} for a value that JSON cannot hold; nothing is sent.
   */
  async update(options?: RequestOptions): Promise<void> {
    this.#loaded = await updateRun(
      this.#client,
      { now: this, loaded: this.#loaded, documents: this.#documents },
      options,
    );
  }

  /** The same as {@link Run.update}. */
  save(options?: RequestOptions): Promise<void> {
    return this.update(options);
  }

  /** The sweep that made the run, requested once; null outside a sweep. No request is sent when the run's list included it. */
  async sweep(options?: RequestOptions): Promise<Sweep | null> {
    this.#sweep ??= createMemo(async (request) => {
      const id = this.sweepName;
      return id === null ? null : loadSweep(this.#client, { ...this.#location, id }, request);
    });
    return this.#sweep(options);
  }

  /**
   * Reads a sample of the history in one request; see {@link history}.
   *
   * @example const rows = await run.history({ keys: ['loss'], samples: 100 });
   */
  history<Row extends object = HistoryRow>(options?: HistoryOptions): Promise<Row[]> {
    return history(this.#client, this.#location, options);
  }

  /**
   * Reads every history row in step order; nothing is sent before iteration. See {@link scanHistory}.
   *
   * @example for await (const row of run.scanHistory<{ _step: number; loss: number }>({ keys: ['loss'] })) plot(row);
   */
  scanHistory<Row extends object = HistoryRow>(options?: ScanHistoryOptions): HistoryScan<Row> {
    return scanHistory(this.#client, this.#location, options);
  }

  /** @deprecated Use {@link Run.scanHistory}, which does the same. */
  betaScanHistory<Row extends object = HistoryRow>(options?: ScanHistoryOptions): HistoryScan<Row> {
    this.#client.emit({ type: 'deprecation', name: 'run.betaScanHistory', message: 'Use run.scanHistory.' });
    return this.scanHistory(options);
  }

  /**
   * Reads the rows that {@link Run.scanHistory} reads, as columns: numbers come as typed arrays. See {@link historyColumns}.
   *
   * @example const { _step, loss } = await run.historyColumns({ keys: ['loss'] });
   */
  historyColumns(options?: ScanHistoryOptions): Promise<HistoryColumns> {
    return historyColumns(this.#client, this.#location, options);
  }

  /** Saves the Parquet files of the history in a folder; see {@link downloadHistoryExports}. */
  async downloadHistoryExports(dir: string, options?: DownloadHistoryExportsOptions): Promise<DownloadHistoryResult> {
    const location = this.#location;
    const { downloadHistoryExports } = await import('../later.js');
    return downloadHistoryExports(this.#client, location, dir, options);
  }

  /** Asks for the last step of the history; -1 without history. */
  async lastHistoryStep(options?: RequestOptions): Promise<number> {
    const { historyKeys } = await fetchHistoryExtent(this.#client, this.#location, options);
    return historyKeys?.lastStep ?? -1;
  }

  /** Waits for the end of the run, and keeps the state in which it ended; see {@link waitUntilFinished}. */
  async waitUntilFinished(options?: WaitOptions): Promise<this> {
    return Object.assign(this, { state: await waitUntilFinished(this.#client, this.#location, options) });
  }

  /** Asks the process of the run to stop; see {@link stopRun}. */
  stop(options?: RequestOptions): Promise<void> {
    return stopRun(this.#client, this, options);
  }

  /** Queues the run again, or gives it up, and keeps the new state; see {@link updateRunState}. */
  async updateState(state: 'pending' | 'failed', options?: RequestOptions): Promise<boolean> {
    const isMoved = await updateRunState(this.#client, this, state, options);
    if (isMoved) Object.assign(this, { state });
    return isMoved;
  }

  /** Deletes the run with its history and files; see {@link deleteRun}. */
  delete(options?: DeleteRunOptions): Promise<void> {
    return deleteRun(this.#client, this, options);
  }

  /** Lists the files of the run; see {@link files}. */
  files(options?: FilesOptions): Files {
    return new Files(this.#client, this.#location, options);
  }

  /** Reads what the server says of the file with exactly this name; see {@link file}. */
  async file(name: string, options?: RequestOptions): Promise<File> {
    const location = this.#location;
    const { file } = await import('../later.js');
    return file(this.#client, location, name, options);
  }

  /** Uploads a local file, or a content with a name, to the run; see {@link uploadFile}. */
  async uploadFile(source: string | NamedContent, options?: UploadFileOptions): Promise<File> {
    const location = this.#location;
    const { sendFile } = await import('../later.js');
    return sendFile(this.#client, location, source, options);
  }

  /** Lists the artifacts that the run logged, 100 at a time; see {@link RunArtifacts}. */
  loggedArtifacts(options?: RunArtifactsOptions): RunArtifacts {
    return new RunArtifacts(this.#client, this.#location, 'logged', { perPage: 100, ...options });
  }

  /** Lists the artifacts that the run used, 100 at a time; see {@link RunArtifacts}. */
  usedArtifacts(options?: RunArtifactsOptions): RunArtifacts {
    return new RunArtifacts(this.#client, this.#location, 'used', { perPage: 100, ...options });
  }

  /** What the run's client recorded about its machine and program, read once; null while there is no such file. */
  async metadata(options?: RequestOptions): Promise<Record<string, unknown> | null> {
    this.#metadata ??= createMemo(
      async (request) => {
        const location = this.#location;
        const { fetchMetadata } = await import('../later.js');
        return fetchMetadata(this.#client, location, request);
      },
      (metadata) => metadata !== null,
    );
    return this.#metadata(options);
  }

  /** Records that the run uses a logged version, and returns the version; see {@link useVersion}. */
  async useArtifact(artifact: Artifact, options?: UseArtifactOptions): Promise<Artifact> {
    const location = this.#location;
    return (await import('../later-artifacts.js')).useVersion(this.#client, location, artifact, options);
  }

  /** Logs a draft, or records that the run made a version of its project, and returns the version; see {@link logVersion}. */
  async logArtifact(artifact: Artifact, options?: LogArtifactOptions): Promise<Artifact> {
    const location = this.#location;
    return (await import('../later-artifacts.js')).logVersion(this.#client, location, artifact, options);
  }

  /** Reads what the run wrote to its console; nothing is sent before iteration. See {@link consoleLogs}. */
  consoleLogs(options?: ConsoleLogsOptions): ConsoleLogs {
    return consoleLogs(this.#client, this.#location, options);
  }

  /** An `<iframe>` element that shows the page of the run. */
  toHtml(options?: IframeOptions): string {
    return toIframe(this.url, options);
  }

  /** A short description, such as `<Run team/project/abcd1234 (finished)>`. */
  toString(): string {
    return `<Run ${this.path.join('/')} (${this.state})>`;
  }

  /** The fields, with the large ones that are loaded. `JSON.stringify` refuses big integers in them; `stringifyJson` does not. */
  toJSON(): Record<string, unknown> {
    const large = ['config', 'summaryMetrics', 'systemMetrics', 'historyKeys'] as const;
    return { ...this, ...(this.isLoaded ? Object.fromEntries(large.map((field) => [field, this[field]])) : {}) };
  }

  get #location(): { readonly entity: string; readonly project: string; readonly id: string } {
    return { entity: this.entity, project: this.project, id: this.id };
  }

  #full(field: string): RunDocuments<Config, Summary> {
    if (this.#documents === null) throw new RunNotLoadedError(field);
    return this.#documents;
  }

  #assign({ fields, details }: RunRecord): void {
    this.#loaded = toLoadedFields(fields);
    Object.assign(this, fields);
    if (details === null) return;
    this.#documents = new RunDocuments<Config, Summary>(details, {
      write: (text, options) => replaceSummary(this.#client, this.storageId, text, options),
      read: async (options) => (await fetchRun(this.#client, this.#location, options)).details.summaryMetrics,
    });
  }
}

/**
 * Creates a run, or resumes the one with that id.
 *
 * @throws {@link ValidationError} when its id, project or entity is not usable, or no entity can be determined.
 */
export async function createRun(client: Client, options?: CreateRunOptions): Promise<Run> {
  const { sendCreateRun } = await import('../later.js');
  return new Run(client, await sendCreateRun(client, options));
}
