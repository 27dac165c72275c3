import {
  type Client,
  ConflictError,
  parseJson,
  type RequestOptions,
  resolveEntity,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import { getRunHistoryKeys } from '@wandb-ts/core/requests/run-history';
import { upsertRun } from '@wandb-ts/core/requests/runs';
import type { NamedContent } from '../files/upload-file.js';
import { isRecord } from '../records.js';
import { type ConsoleStream, formatConsoleLines } from '../run-writer/console-lines.js';
import { FileStream } from '../run-writer/file-stream.js';
import { FileUploads } from '../run-writer/file-uploads.js';
import { maxLineBytes } from '../run-writer/line-limit.js';
import { createTree, type ValueTree, writeValues } from '../run-writer/row-values.js';
import { SummaryValues } from '../run-writer/summary-values.js';
import type { LineOffsets } from '../run-writer/upload-queue.js';
import { type RunLocation, toHistoryKeys } from '../runs/run-fields.js';
import { ConsoleAssembler } from './console-assembler.js';
import { removeItems, setItems, writeLine } from './log-tree.js';
import { type LogItem, type LogRecord, offsetsSetting, type RunHead } from './record.js';

/** Where a log is sent when not to the run that it names. */
export interface ReplayTarget {
  /** @defaultValue the id that the log has */
  readonly runId?: string | undefined;
  /** @defaultValue the project that the log has, else the configured one, or `uncategorized` */
  readonly project?: string | undefined;
  /** @defaultValue the entity that the log has, else the configured one, or the viewer's default one */
  readonly entity?: string | undefined;
}

/** So much waits before reading goes on when the server is slower than the disk. */
const mostWaiting = 32 * 2 ** 20;
const noDeadline = Number.POSITIVE_INFINITY;
/** What the stream carries line by line. */
const streamedFiles = new Set(['wandb-history.jsonl', 'wandb-events.jsonl', 'wandb-summary.json', 'output.log']);

/** The row that was not complete when the log ended, by the names of its values. */
interface OpenRow {
  readonly step: number;
  readonly items: Map<string, LogItem>;
}

interface Opened {
  readonly location: RunLocation;
  readonly storageId: string;
  readonly stream: FileStream;
  readonly uploads: FileUploads;
  readonly startTime: number;
}

/** Sends the records of a log in their order. */
export class LogReplay {
  readonly #client: Client;
  readonly #options: ReplayTarget & RequestOptions;
  readonly #config: ValueTree = createTree();
  readonly #summary = new SummaryValues(createTree());
  readonly #console = new ConsoleAssembler();
  readonly #patterns: string[] = [];
  readonly #skipped = new Set<string>();
  #opened: Opened | undefined;
  #exitCode: number | undefined;
  #consoleTime = 0;
  #runtime = 0;
  #rows = 0;
  #isConfigSent = true;
  #openRow: OpenRow | undefined;

  constructor(client: Client, options: ReplayTarget & RequestOptions) {
    this.#client = client;
    this.#options = options;
  }

  /** How many rows of the history it has had. */
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
    const { stream, uploads, storageId, location } = opened;
    const open = this.#openRow;
    if (open !== undefined) this.#takeRow([...open.items.values()], open.step, stream);
    for (const [source, line] of this.#console.end()) this.#appendConsole(opened, line, source);
    for (const file of files) if (!streamedFiles.has(file.name)) uploads.add(file);
    if (!this.#isConfigSent)
      await upsertRun(this.#client, { id: storageId, config: this.#writeConfig() }, this.#request());
    await uploads.flush(this.#waiting());
    if (this.#exitCode === undefined) {
      await stream.flush(this.#waiting());
      stream.pause();
    } else {
      await stream.complete(this.#exitCode, this.#waiting());
    }
    return location;
  }

  /** Sends nothing more. */
  stop(): void {
    this.#opened?.stream.pause();
  }

  #take(record: Exclude<LogRecord, { type: 'run' }>, opened: Opened): void {
    const { stream, startTime } = opened;
    switch (record.type) {
      case 'history':
        this.#takeRow(record.items, record.step, stream);
        break;
      case 'open-row':
        this.#openRow = mergeItems(this.#openRow, record);
        break;
      case 'summary': {
        const changed = createTree();
        setItems(changed, record.update);
        for (const { path } of record.remove) setItems(changed, [{ path, json: 'null' }]);
        this.#summary.merge(changed);
        stream.markSummaryChanged();
        break;
      }
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
        this.#skip(`The artifact ${record.name}, which the run logged,`);
        break;
      case 'alert':
        this.#skip(`The alert ${JSON.stringify(record.title)}`);
        break;
      case 'other':
        break;
    }
  }

  #takeRow(items: readonly LogItem[], step: number | undefined, stream: FileStream): void {
    const hasStep = items.some(({ path }) => path.length === 1 && path[0] === '_step');
    const row = hasStep || step === undefined ? items : [...items, { path: ['_step'], json: String(step) }];
    const values = createTree();
    setItems(values, row);
    if (typeof values['_runtime'] === 'number') this.#runtime = Math.max(this.#runtime, values['_runtime']);
    this.#summary.merge(values);
    this.#openRow = undefined;
    this.#rows += 1;
    stream.appendHistory(writeLine(row));
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

  #skip(what: string): void {
    if (this.#skipped.has(what)) return;
    this.#skipped.add(what);
    this.#client.emit({ type: 'warning', message: `${what} stands in the log and is not sent.` });
  }

  /** The second head, with the server's answer, says nothing new. */
  async #open(head: RunHead): Promise<void> {
    if (this.#opened !== undefined) return;
    const { settings } = this.#client;
    const entity = await resolveEntity(this.#client, this.#options.entity ?? (head.entity || null), this.#request());
    const project = this.#options.project ?? (head.project || settings.project || 'uncategorized');
    const id = this.#options.runId ?? head.id;
    const offsets = await this.#findOffsets(head, { entity, project, id });
    this.#changeConfig(head.config);
    const variables = {
      name: id,
      entity,
      project,
      displayName: head.name || undefined,
      notes: head.notes || undefined,
      tags: head.tags.length > 0 ? head.tags : undefined,
      groupName: head.group || undefined,
      jobType: head.jobType || undefined,
      sweep: head.sweepId || undefined,
      host: head.host || undefined,
      commit: head.gitCommit || undefined,
      repo: head.gitRemote || undefined,
      config: this.#writeConfig(),
    };
    const { upsertBucket } = await upsertRun(this.#client, variables, this.#request());
    const bucket = upsertBucket?.bucket;
    if (!bucket) throw new UnexpectedResponseError(`The server does not confirm run ${entity}/${project}/${id}.`);
    const location = {
      entity: bucket.project?.entity.name ?? entity,
      project: bucket.project?.name ?? project,
      id: bucket.name,
    };
    this.#opened = {
      location,
      storageId: bucket.id,
      startTime: head.startTime,
      uploads: new FileUploads(this.#client, location),
      stream: new FileStream({
        client: this.#client,
        path: `/files/${[location.entity, location.project, location.id].map(encodeURIComponent).join('/')}/file_stream`,
        offsets,
        flushIntervalMs: 1_000,
        heartbeatIntervalMs: 30_000,
        maxRequestBytes: maxLineBytes,
        writeSummary: () => this.#summary.write(this.#runtime),
        onStopRequested: () => undefined,
      }),
    };
  }

  /** Where the lines of the log belong. Only our own logs say so; those of others that go on with a run do not. */
  async #findOffsets(head: RunHead, { entity, project, id }: RunLocation): Promise<LineOffsets> {
    const noted = head.settings.find(({ path }) => path[0] === offsetsSetting);
    if (noted !== undefined) return readOffsets(parseJson(noted.json));
    if (!head.isResumed && head.startingStep === 0) return { history: 0, console: 0, events: 0 };
    const answer = await getRunHistoryKeys(this.#client, { entity, project, run: id }, this.#request());
    const found = answer.project?.run;
    const lastStep = toHistoryKeys(found?.historyKeys)?.lastStep ?? -1;
    if (lastStep >= head.startingStep) {
      throw new ConflictError(
        `The log goes on at step ${head.startingStep} of run ${entity}/${project}/${id}, and the server has its steps to ${lastStep}.`,
      );
    }
    return {
      history: found?.historyLineCount ?? 0,
      console: found?.logLineCount ?? 0,
      events: found?.eventsLineCount ?? 0,
    };
  }

  #writeConfig(): string {
    this.#isConfigSent = true;
    const stored = this.#config['_wandb'];
    const internal = isRecord(stored) && isRecord(stored['value']) ? stored['value'] : {};
    // Python clients resume a run only if its entry _wandb has a key t, which holds their telemetry.
    this.#config['_wandb'] = { value: { t: {}, ...internal } };
    return writeValues({ values: this.#config, hasSpecialNumbers: true });
  }

  #request(): RequestOptions {
    return { signal: this.#options.signal };
  }

  #waiting(): { timeoutMs: number; signal: AbortSignal | undefined } {
    return { timeoutMs: noDeadline, signal: this.#options.signal };
  }
}

/** The values that came last win; a row of another step begins anew. */
function mergeItems(open: OpenRow | undefined, added: { step: number; items: readonly LogItem[] }): OpenRow {
  const items = open?.step === added.step ? open.items : new Map<string, LogItem>();
  for (const item of added.items) items.set(item.path.join('\n'), item);
  return { step: added.step, items };
}

function readOffsets(value: unknown): LineOffsets {
  const read = (key: keyof LineOffsets): number => {
    const count = isRecord(value) ? value[key] : undefined;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : 0;
  };
  return { history: read('history'), console: read('console'), events: read('events') };
}
