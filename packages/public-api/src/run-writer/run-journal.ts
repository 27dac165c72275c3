import { type Client, parseJson } from '@wandb-ts/core';
import type { MediaArtifact } from '../media/media.js';
import { toLoggedArtifact } from '../run-log/artifact-record.js';
import { FrameWriter } from '../run-log/frames.js';
import type { RunLogWriter } from '../run-log/log-files.js';
import type { LogItem, LogRecord, RunHead } from '../run-log/record.js';
import { type WritableRecord, writeFinal, writeHeader, writeRecord } from '../run-log/write-record.js';
import { warnAbout } from '../warn-about.js';
import type { ConsoleStream } from './console-lines.js';
import type { MetricStatement } from './metric-definition.js';
import { toItems } from './row-items.js';
import type { ValueTree } from './row-values.js';

/** An alert as it appears in a log. */
export type LoggedAlert = Omit<Extract<LogRecord, { type: 'alert' }>, 'type'>;

/** Writes what a run is told to its log on disk before anything else happens to it, so that the end of the process loses nothing. */
export class RunJournal {
  readonly #client: Client;
  readonly #log: RunLogWriter;
  readonly #isOnlyCopy: boolean;
  readonly #frames: FrameWriter = new FrameWriter();
  #isBroken = false;
  #sizeBytes = 0;
  #endStart: number | undefined;

  /** @param isOnlyCopy - Whether nothing is sent. A failure to write is thrown then; otherwise it is a warning, once. */
  constructor(client: Client, log: RunLogWriter, isOnlyCopy: boolean) {
    this.#client = client;
    this.#log = log;
    this.#isOnlyCopy = isOnlyCopy;
  }

  /** The folder of the log. */
  get folder(): string {
    return this.#log.folder;
  }

  /** Begins the log. */
  begin(head: RunHead): void {
    this.#write(writeHeader);
    this.#append({ type: 'run', head });
  }

  /** Notes a complete row. */
  row(items: readonly LogItem[], step: number): void {
    this.#write(() => writeRecord({ type: 'history', items, step }));
  }

  /** Notes values of a row that others may join. */
  openRow(values: ValueTree, step: number): void {
    this.#write(() => writeRecord({ type: 'open-row', items: toItems(values), step }));
  }

  summary(values: ValueTree): void {
    this.#write(() => writeRecord({ type: 'summary', update: toItems(values), remove: [] }));
  }

  config(values: ValueTree): void {
    this.#write(() => writeRecord({ type: 'config', update: toItems(values), remove: [] }));
  }

  /** Notes a statement about a metric. */
  metric(statement: MetricStatement): void {
    this.#append({ type: 'metric', statement });
  }

  alert(alert: LoggedAlert): void {
    this.#append({ type: 'alert', ...alert });
  }

  /** Notes system metrics, by their names without `system.`, and when they were measured, in seconds since 1970. */
  system(values: Readonly<Record<string, number>>, time: number): void {
    this.#append({ type: 'system', items: toItems({ ...values }), time });
  }

  /** Keeps an artifact with one file beside the log. */
  artifact({ path, content, contentDigest, clientIds, ...artifact }: MediaArtifact): void {
    this.#attempt((log) => {
      const localPath = log.addArtifactFile(`${clientIds.artifact.slice(0, 16)}-${path.replaceAll('/', '_')}`, content);
      const logged = toLoggedArtifact(
        { ...artifact, clientIds },
        { path, digest: contentDigest, localPath, sizeBytes: content.length },
      );
      this.#append({ type: 'artifact', artifact: logged });
    });
  }

  console(text: string, stream: ConsoleStream): void {
    this.#append({ type: 'console', text: `${text}\n`, isError: stream === 'stderr', time: Date.now() / 1000 });
  }

  /** Keeps a file of the run beside the log. */
  file(name: string, content: Uint8Array): void {
    this.#attempt((log) => log.addFile(name, content));
    this.#append({ type: 'files', paths: [name.replace(/[*?[]/g, '[$&]')] });
  }

  /**
   * Notes the end of the run instead of one that was noted before, with its whole summary: `wandb sync` makes none of the rows.
   * @param writeSummary - Writes it as JSON text.
   */
  end(exitCode: number, runtimeSeconds: number, writeSummary: () => string): void {
    this.#takeBackEnd();
    this.#write(() => {
      const values = parseJson(writeSummary()) as ValueTree;
      return writeRecord({ type: 'summary', update: toItems(values), remove: [] });
    });
    this.#append({ type: 'exit', exitCode, runtime: Math.floor(runtimeSeconds) });
    this.#write(writeFinal);
  }

  /** Takes nothing more. */
  close(): void {
    this.#attempt((log) => log.close());
  }

  /** Removes the log, because a server has everything. */
  remove(): void {
    this.#attempt((log) => log.remove());
  }

  #append(record: WritableRecord): void {
    this.#write(() => writeRecord(record));
  }

  #write(encode: () => Uint8Array): void {
    this.#attempt((log) => {
      const bytes = this.#frames.frame(encode());
      try {
        log.append(bytes);
      } catch (error) {
        this.#frames.takeBack(bytes.length);
        throw error;
      }
      this.#sizeBytes += bytes.length;
    });
  }

  #takeBackEnd(): void {
    const endStart = this.#endStart ?? this.#sizeBytes;
    this.#endStart = endStart;
    if (endStart === this.#sizeBytes) return;
    this.#attempt((log) => {
      log.cut(this.#sizeBytes - endStart);
      this.#frames.takeBack(this.#sizeBytes - endStart);
      this.#sizeBytes = endStart;
    });
  }

  #attempt(work: (log: RunLogWriter) => void): void {
    if (this.#isBroken) return;
    try {
      work(this.#log);
    } catch (error) {
      // There may be room on the disk later.
      if (this.#isOnlyCopy) throw error;
      this.#isBroken = true;
      warnAbout(this.#client, `The log of the run in ${this.folder} cannot be written; rows are still sent`, error);
    }
  }
}
