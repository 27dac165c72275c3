import { type Client, ValidationError } from '@wandb-ts/core';
import { findEventFiles } from '#event-files';
import type { ActiveRun } from '../run-writer/active-run.js';
import { RunBufferFullError } from '../run-writer/run-buffer-full-error.js';
import { startRun } from '../run-writer/start-run.js';
import { runAt } from '../runs/get-run.js';
import type { Run } from '../runs/run.js';
import type { TfEvent, TfValue } from './event.js';
import type { EventFile } from './event-files.js';
import { readFolder } from './folder-events.js';
import { mergeByTime } from './merge-events.js';
import { metricName, nameFolders } from './namespaces.js';
import { RowBuilder, type TensorboardRow } from './row-builder.js';
import { siftConfig, siftRow } from './sift-values.js';
import type { SyncTensorboardOptions } from './sync-tensorboard.js';

/** Files are read faster than a server takes rows: reading waits when so much has not been sent. */
const maxBufferedBytes = 2 ** 20;
/** How much is read from one report of the progress to the next. */
const reportBytes = 2 ** 20;

interface Folder {
  readonly namespace: string;
  readonly files: EventFile[];
  readonly tags: Map<string, Tag>;
}

/** What is known of a tag of a folder. */
interface Tag {
  /** The name of its metric. */
  readonly name: string;
  /** The plugin that shows it, which often only its first value names. */
  readonly plugin: string;
}

/** See {@link syncTensorboard}. */
export async function logEventFiles(
  client: Client,
  rootDir: string,
  options: SyncTensorboardOptions = {},
): Promise<Run> {
  const { runId, project, entity, signal, uploadFiles = true } = options;
  const files = await findEventFiles(rootDir);
  if (files.length === 0) throw new ValidationError(`There is no event file (*.tfevents.*) in ${rootDir}.`);
  const folders = toFolders(files);
  // No log: the event files have everything, and a process that dies leaves a run that is synced again from them.
  const place = { id: runId, project, entity, mode: 'online', log: 'none' } as const;
  const active = await startRun(client, { ...place, signal, maxBufferedBytes });
  try {
    await new Synchronization(client, active, options).run(folders);
    if (uploadFiles) await uploadEventFiles(active, folders, signal);
    await active.finish({ signal });
  } catch (error) {
    // The first error tells more than one of the end that follows from it.
    await active.fail(error).catch(() => undefined);
    throw error;
  }
  return runAt(client, active, { signal });
}

function toFolders(files: readonly EventFile[]): Folder[] {
  const byFolder = [...Map.groupBy(files, ({ folder }) => folder.join('/')).values()];
  const names = nameFolders(byFolder.map(([file]) => file?.folder ?? []));
  return byFolder.map((group, index) => ({
    files: group,
    namespace: names[index] ?? '',
    tags: new Map(),
  }));
}

async function uploadEventFiles(
  active: ActiveRun,
  folders: readonly Folder[],
  signal: AbortSignal | undefined,
): Promise<void> {
  // The last rows may fill what the run holds; it takes no file then.
  await active.flush({ signal });
  for (const { namespace, files } of folders) {
    for (const file of files) {
      active.saveFile({ name: `${namespace}/${file.fileName}`, body: await file.open() });
    }
  }
}

/** One synchronization under way. */
class Synchronization {
  readonly #client: Client;
  readonly #run: ActiveRun;
  readonly #options: SyncTensorboardOptions;
  readonly #rows = new RowBuilder();
  readonly #warned = new Set<string>();
  #firstTimestamp: number | undefined;
  #readBytes = 0;
  #rowCount = 0;

  constructor(client: Client, active: ActiveRun, options: SyncTensorboardOptions) {
    this.#client = client;
    this.#run = active;
    this.#options = options;
  }

  async run(folders: readonly Folder[]): Promise<void> {
    const totalBytes = folders.flatMap(({ files }) => files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const streams = folders.map(({ files }) =>
      readFolder(files, {
        onBytes: (bytes) => this.#count(bytes, totalBytes),
        onUnfinished: (file, bytes) => {
          this.#warn(`The last ${bytes} bytes of ${file.name} are not a whole record and were left out.`);
        },
        onUndated: (file) => this.#warn(`Events of ${file.name} without a time were left out.`),
      }),
    );
    await mergeByTime(streams, (event, index) => {
      const folder = folders[index];
      return folder && this.#add(event, folder);
    });
    await this.#log(this.#rows.complete());
    this.#report(totalBytes);
  }

  /** Adds an event at once when it has nothing but scalars, as most have. */
  #add(event: TfEvent, folder: Folder): Promise<void> | undefined {
    for (const { scalar } of event.values) if (scalar === undefined) return this.#addOthers(event, folder);
    const row = this.#rows.goTo(folder.namespace, event);
    for (const value of event.values) this.#rows.set(tagOf(value, folder).name, value.scalar);
    return this.#log(row);
  }

  async #addOthers(event: TfEvent, folder: Folder): Promise<void> {
    const { convertValue, joinValues } = await import('./convert-value.js');
    const values = new Map<string, unknown>();
    for (const value of event.values) {
      const { plugin } = tagOf(value, folder);
      const { row = {}, config, refusal } = await convertValue(value, value.plugin || plugin, folder.namespace);
      for (const [name, converted] of Object.entries(row)) values.set(name, joinValues(values.get(name), converted));
      if (config !== undefined) {
        await this.#run.updateConfig(siftConfig(config, this.#refuse), { signal: this.#options.signal });
      }
      if (refusal !== undefined) this.#refuse(metricName(folder.namespace, value.tag), refusal);
    }
    if (values.size === 0) return;
    const row = this.#rows.goTo(folder.namespace, event);
    for (const [name, value] of values) this.#rows.set(name, value);
    await this.#log(row);
  }

  #log(row: TensorboardRow | undefined): Promise<void> | undefined {
    if (row === undefined) return undefined;
    const { values, timestamp } = row;
    this.#firstTimestamp ??= timestamp;
    values['_timestamp'] = timestamp;
    const runtimeSeconds = Math.max(0, timestamp - this.#firstTimestamp);
    this.#rowCount += 1;
    try {
      this.#logValues(values, runtimeSeconds);
      return undefined;
    } catch (error) {
      if (!RunBufferFullError.is(error)) throw error;
      return this.#run.flush({ signal: this.#options.signal }).then(() => this.#logValues(values, runtimeSeconds));
    }
  }

  #logValues(values: Readonly<Record<string, unknown>>, runtimeSeconds: number): void {
    try {
      this.#run.log(values, { runtimeSeconds });
    } catch (error) {
      if (!ValidationError.is(error)) throw error;
      this.#run.log(siftRow(values, this.#run.id, this.#refuse), { runtimeSeconds });
    }
  }

  #count(bytes: number, totalBytes: number): void {
    const isReported = Math.floor(this.#readBytes / reportBytes) < Math.floor((this.#readBytes + bytes) / reportBytes);
    this.#readBytes += bytes;
    if (isReported) this.#report(totalBytes);
    this.#options.signal?.throwIfAborted();
  }

  #report(totalBytes: number): void {
    this.#options.onProgress?.({ totalBytes, readBytes: this.#readBytes, rows: this.#rowCount });
  }

  readonly #refuse = (name: string, reason: string): void => {
    this.#warn(`${JSON.stringify(name)} is left out: ${reason}`);
  };

  /** The same message once. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.#client.emit({ type: 'warning', message });
  }
}

function tagOf({ tag, plugin }: TfValue, { namespace, tags }: Folder): Tag {
  const known = tags.get(tag);
  if (known !== undefined) return known;
  const added = { name: metricName(namespace, tag), plugin };
  tags.set(tag, added);
  return added;
}
