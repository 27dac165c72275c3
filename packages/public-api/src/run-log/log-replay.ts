import { type Client, parseJson, type RequestOptions } from '@wandb-ts/core';
import { upsertRun } from '@wandb-ts/core/requests/runs';
import type { NamedContent } from '../files/upload-file.js';
import { isRecord } from '../records.js';
import { BackgroundTasks } from '../run-writer/background-tasks.js';
import { type ConsoleStream, formatConsoleLines } from '../run-writer/console-lines.js';
import { FileStream } from '../run-writer/file-stream.js';
import { FileUploads } from '../run-writer/file-uploads.js';
import { maxLineBytes } from '../run-writer/line-limit.js';
import { toItems } from '../run-writer/row-items.js';
import { createTree, type ValueTree, writeValues } from '../run-writer/row-values.js';
import { sendAlert } from '../run-writer/run-alerts.js';
import type { LoggedAlert } from '../run-writer/run-journal.js';
import type { RunLocation } from '../runs/run-fields.js';
import type { LoggedArtifact } from './artifact-record.js';
import { ConsoleAssembler } from './console-assembler.js';
import type { RunLogFiles } from './log-files.js';
import { removeItems, setItems, writeLine } from './log-tree.js';
import type { LogItem, LogRecord, RunHead } from './record.js';
import { type ReplayTarget, type StartedReplay, startReplay } from './replay-start.js';
import { isOwnLog, ReplaySummary } from './replay-summary.js';

/** How many bytes may wait before reading pauses, when the server is slower than the disk. */
const mostWaiting = 32 * 2 ** 20;
const noDeadline = Number.POSITIVE_INFINITY;
/** What the stream carries line by line. */
const streamedFiles = new Set(['wandb-history.jsonl', 'wandb-events.jsonl', 'wandb-summary.json', 'output.log']);

/** The row that was not complete when the log ended, by the names of its values. */
interface OpenRow {
  readonly step: number;
  readonly items: Map<string, LogItem>;
}

interface Opened extends StartedReplay {
  readonly summary: ReplaySummary;
  readonly stream: FileStream;
  readonly uploads: FileUploads;
  readonly tasks: BackgroundTasks;
  readonly startTime: number;
}

/** Sends the records of a log in their order. */
export class LogReplay {
  readonly #client: Client;
  readonly #options: ReplayTarget & RequestOptions;
  readonly #files: RunLogFiles;
  readonly #config: ValueTree = createTree();
  readonly #console = new ConsoleAssembler();
  readonly #patterns: string[] = [];
  #opened: Opened | undefined;
  #exitCode: number | undefined;
  #consoleTime = 0;
  #runtime = 0;
  #rows = 0;
  #isConfigSent = true;
  #openRow: OpenRow | undefined;

  constructor(client: Client, files: RunLogFiles, options: ReplayTarget & RequestOptions) {
    this.#client = client;
    this.#files = files;
    this.#options = options;
  }

  /** How many rows of the history have been read. */
  get rows(): number {
    return this.#rows;
  }

  /** Which files beside the log belong to the run. */
  get filePatterns(): readonly string[] {
    return this.#patterns;
  }

  /** Whether the log tells how the run ended. */
  get hasEnd(): boolean {
    return this.#exitCode !== undefined;
  }

  /** Takes the next record. It waits while too much waits to be sent. */
  async add(record: LogRecord): Promise<void> {
    if (record.type === 'run') {
      await this.#open(record.head);
      return;
    }
    const opened = this.#opened;
    if (opened === undefined) return;
    this.#take(record, opened);
    if (opened.stream.bufferedSize > mostWaiting) await opened.stream.flush({ ...this.#waiting() });
  }

  /** Sends what waits and the files, and ends the run when the log does. Undefined when the log has no run. */
  async finish(files: readonly NamedContent[]): Promise<RunLocation | undefined> {
    const opened = this.#opened;
    if (opened === undefined) return undefined;
    const { stream, uploads, tasks, storageId, location } = opened;
    this.#takeOpenRow(opened);
    for (const [source, line] of this.#console.end()) this.#appendConsole(opened, line, source);
    for (const file of files) if (!streamedFiles.has(file.name)) uploads.add(file);
    if (!this.#isConfigSent || opened.summary.takeNews()) {
      const config = await this.#writeConfig(opened.summary);
      await upsertRun(this.#client, { id: storageId, config }, this.#request());
    }
    // A run ends even when the server refuses what goes beside the lines.
    const results = await Promise.allSettled([uploads.flush(this.#waiting()), tasks.flush(this.#waiting())]);
    if (this.#exitCode === undefined) {
      await stream.flush(this.#waiting());
      stream.pause();
    } else {
      await stream.complete(this.#exitCode, this.#waiting());
    }
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return location;
  }

  /** Sends nothing more. */
  stop(): void {
    this.#opened?.stream.pause();
  }

  #take(record: Exclude<LogRecord, { type: 'run' }>, opened: Opened): void {
    const { stream, summary, startTime } = opened;
    switch (record.type) {
      case 'history':
        this.#takeRow(record.items, record.step, opened);
        break;
      case 'open-row':
        this.#openRow = mergeItems(this.#openRow, record);
        break;
      case 'summary':
        summary.set(record.update, record.remove);
        stream.markSummaryChanged();
        break;
      case 'metric':
        summary.state(record.statement);
        break;
      case 'config':
        this.#changeConfig(record.update);
        removeItems(this.#config, record.remove);
        this.#isConfigSent = false;
        break;
      case 'console':
        this.#consoleTime = record.time;
        for (const line of this.#console.add(record.text, record.isError ? 'stderr' : 'stdout')) {
          this.#appendConsole(opened, line, record.isError ? 'stderr' : 'stdout');
        }
        break;
      case 'system': {
        const values = createTree();
        for (const { path, json } of record.items) values[`system.${path.join('.')}`] = parseJson(json);
        const own = { _wandb: true, _timestamp: record.time, _runtime: Math.max(0, record.time - startTime) };
        stream.appendEvent(writeValues({ values: Object.assign(values, own), hasSpecialNumbers: true }));
        break;
      }
      case 'files':
        this.#patterns.push(...record.paths);
        break;
      case 'exit':
        this.#exitCode = record.exitCode;
        this.#runtime = Math.max(this.#runtime, record.runtime);
        stream.markSummaryChanged();
        break;
      case 'artifact':
        this.#sendArtifact(record.artifact, opened);
        break;
      case 'alert':
        this.#sendAlert(record, opened);
        break;
      case 'other':
        break;
    }
  }

  #takeRow(items: readonly LogItem[], step: number | undefined, { stream, summary }: Opened): void {
    const hasStep = items.some(({ path }) => path.length === 1 && path[0] === '_step');
    const row = hasStep || step === undefined ? items : [...items, { path: ['_step'], json: String(step) }];
    const values = createTree();
    setItems(values, row);
    if (typeof values['_runtime'] === 'number') this.#runtime = Math.max(this.#runtime, values['_runtime']);
    summary.row(values);
    this.#openRow = undefined;
    this.#rows += 1;
    stream.appendHistory(writeLine(row));
  }

  /** Completes the row that the process did not complete, as it would have done. */
  #takeOpenRow(opened: Opened): void {
    const open = this.#openRow;
    if (open === undefined) return;
    const values = createTree();
    setItems(values, [...open.items.values()]);
    opened.summary.completeRow(values);
    this.#takeRow(toItems(values), open.step, opened);
  }

  #appendConsole({ stream }: Opened, line: string, source: ConsoleStream): void {
    for (const formatted of formatConsoleLines(line, source, this.#consoleTime * 1000)) stream.appendConsole(formatted);
  }

  #changeConfig(items: readonly LogItem[]): void {
    for (const { path, json } of items) {
      const [key = '', ...rest] = path;
      setItems(this.#config, [{ path: [key, 'value', ...rest], json }]);
    }
  }

  #sendArtifact(artifact: LoggedArtifact, { location, tasks }: Opened): void {
    tasks.add(`The artifact ${artifact.name} was not logged`, async () => {
      const { sendArtifact } = await import('../later-artifacts.js');
      const missing = await sendArtifact(this.#client, location, artifact, this.#files, this.#request());
      if (missing.length === 0) return;
      const message = `The artifact ${artifact.name}, which the run logged, is not sent: ${missing[0]} is gone.`;
      this.#client.emit({ type: 'warning', message });
    });
  }

  /** Alerts that a server has already had are not raised again, unless the log goes to another run. */
  #sendAlert(alert: LoggedAlert, { location, tasks }: Opened): void {
    const { runId, project, entity } = this.#options;
    if (this.#files.isSynced && runId === undefined && project === undefined && entity === undefined) return;
    tasks.add(`The alert ${JSON.stringify(alert.title)} was not raised`, () =>
      sendAlert(this.#client, location, alert, this.#request()),
    );
  }

  /** The second head, with the server's answer, says nothing new. */
  async #open(head: RunHead): Promise<void> {
    if (this.#opened !== undefined) return;
    this.#changeConfig(head.config);
    const summary = new ReplaySummary(head);
    if (head.branchPoint !== null && !isOwnLog(head)) this.#noteBranch(head.branchPoint);
    const config = await this.#writeConfig(summary);
    const started = await startReplay(this.#client, head, this.#options, config, this.#request());
    const { location } = started;
    this.#opened = {
      ...started,
      summary,
      startTime: head.startTime,
      uploads: new FileUploads(this.#client, location),
      tasks: new BackgroundTasks(this.#client, 'artifacts and alerts'),
      stream: new FileStream({
        client: this.#client,
        run: location,
        offsets: started.offsets,
        flushIntervalMs: 1_000,
        heartbeatIntervalMs: 30_000,
        maxRequestBytes: maxLineBytes,
        writeSummary: () => summary.write(this.#runtime),
        onStopRequested: () => undefined,
      }),
    };
  }

  #noteBranch({ runId, step }: NonNullable<RunHead['branchPoint']>): void {
    const value = JSON.stringify({ run_id: runId, step });
    setItems(this.#config, [{ path: ['_wandb', 'value', 'branch_point'], json: value }]);
  }

  async #writeConfig({ definitions }: ReplaySummary): Promise<string> {
    this.#isConfigSent = true;
    const stored = this.#config['_wandb'];
    const internal = isRecord(stored) && isRecord(stored['value']) ? stored['value'] : {};
    const asksServer = definitions.hasPatterns;
    const isServerExpanding =
      asksServer && (await this.#client.hasFeature('EXPAND_DEFINED_METRIC_GLOBS', this.#request()));
    const metrics = definitions.isEmpty ? {} : { m: definitions.encode(isServerExpanding) };
    // Python clients resume a run only if its entry _wandb has a key t, which holds their telemetry.
    this.#config['_wandb'] = { value: { t: {}, ...internal, ...metrics } };
    return writeValues({ values: this.#config, hasSpecialNumbers: true });
  }

  #request(): RequestOptions {
    return { signal: this.#options.signal };
  }

  #waiting(): { timeoutMs: number; signal: AbortSignal | undefined } {
    return { timeoutMs: noDeadline, signal: this.#options.signal };
  }
}

/** The latest values win; a row of another step starts from nothing. */
function mergeItems(open: OpenRow | undefined, added: { step: number; items: readonly LogItem[] }): OpenRow {
  const items = open?.step === added.step ? open.items : new Map<string, LogItem>();
  for (const item of added.items) items.set(item.path.join('\n'), item);
  return { step: added.step, items };
}
