import { type Client, ValidationError } from '@wandb-ts/core';
import { findEventFiles } from '#event-files';
import { Image } from '../media/image.js';
import type { ActiveRun } from '../run-writer/active-run.js';
import { RunBufferFullError } from '../run-writer/run-buffer-full-error.js';
import { startRun } from '../run-writer/start-run.js';
import { run } from '../runs/get-run.js';
import type { Run } from '../runs/run.js';
import { convertValue } from './convert-value.js';
import type { TfEvent } from './event.js';
import type { EventFile } from './event-files.js';
import { readFolder } from './folder-events.js';
import { mergeByTime } from './merge-events.js';
import { nameFolders } from './namespaces.js';
import { RowBuilder, type TensorboardRow } from './row-builder.js';
import type { SyncTensorboardOptions } from './sync-tensorboard.js';

/** Files are read faster than a server takes rows: reading waits when so much has not been sent. */
const maxBufferedBytes = 4 * 2 ** 20;

interface Folder {
  readonly namespace: string;
  readonly files: EventFile[];
}

interface FolderItem extends TfEvent {
  readonly folder: Folder;
  /** The plugin of each tag of the folder, which often only its first value names. */
  readonly plugins: Map<string, string>;
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
  const active = await startRun(client, { id: runId, project, entity, signal, maxBufferedBytes });
  try {
    await new Synchronization(client, active, options).run(folders);
    if (uploadFiles) await uploadEventFiles(active, folders);
    await active.finish({ signal });
  } catch (error) {
    // The first error tells more than one of the end that follows from it.
    await active.fail(error).catch(() => undefined);
    throw error;
  }
  return run(client, `${active.entity}/${active.project}/${active.id}`, { signal });
}

function toFolders(files: readonly EventFile[]): Folder[] {
  const byFolder = [...Map.groupBy(files, ({ folder }) => folder.join('/')).values()];
  const names = nameFolders(byFolder.map(([file]) => file?.folder ?? []));
  return byFolder.map((group, index) => ({ files: group, namespace: names[index] ?? '' }));
}

async function uploadEventFiles(active: ActiveRun, folders: readonly Folder[]): Promise<void> {
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
    const streams = folders.map((folder) => this.#read(folder, totalBytes));
    for await (const item of mergeByTime(streams)) {
      await this.#add(item);
    }
    await this.#log(this.#rows.complete());
    this.#report(totalBytes);
  }

  async *#read(folder: Folder, totalBytes: number): AsyncGenerator<FolderItem, void, undefined> {
    const plugins = new Map<string, string>();
    const events = readFolder(folder.files, {
      onBytes: (bytes) => {
        this.#readBytes += bytes;
        this.#report(totalBytes);
      },
      onUnfinished: (file, bytes) => {
        this.#warn(`The last ${bytes} bytes of ${file.name} are not a whole record and were left out.`);
      },
    });
    for await (const event of events) {
      this.#options.signal?.throwIfAborted();
      yield { ...event, folder, plugins };
    }
  }

  async #add({ folder, plugins, ...event }: FolderItem): Promise<void> {
    const values: Record<string, unknown> = Object.create(null);
    for (const value of event.values) {
      const plugin = value.plugin || (plugins.get(value.tag) ?? '');
      if (!plugins.has(value.tag)) plugins.set(value.tag, plugin);
      const { row = {}, config, refusal } = await convertValue(value, plugin, folder.namespace);
      for (const [name, converted] of Object.entries(row)) values[name] = join(values[name], converted);
      if (config !== undefined) await this.#run.updateConfig(config, { signal: this.#options.signal });
      if (refusal !== undefined) this.#warn(refusal);
    }
    if (Object.keys(values).length > 0) {
      await this.#log(this.#rows.add({ namespace: folder.namespace, event, values }));
    }
  }

  async #log(row: TensorboardRow | undefined): Promise<void> {
    if (row === undefined) return;
    this.#firstTimestamp ??= row.timestamp;
    const values = { ...row.values, _timestamp: row.timestamp };
    const runtimeSeconds = Math.max(0, row.timestamp - this.#firstTimestamp);
    try {
      this.#run.log(values, { runtimeSeconds });
    } catch (error) {
      if (!RunBufferFullError.is(error)) throw error;
      await this.#run.flush({ signal: this.#options.signal });
      this.#run.log(values, { runtimeSeconds });
    }
    this.#rowCount += 1;
  }

  #report(totalBytes: number): void {
    this.#options.onProgress?.({ totalBytes, readBytes: this.#readBytes, rows: this.#rowCount });
  }

  /** The same message once. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.#client.emit({ type: 'warning', message });
  }
}

/** Several images of one call of a writer make one list. */
function join(present: unknown, added: unknown): unknown {
  const areImages = [present, added].every((value) => Array.isArray(value) && value[0] instanceof Image);
  return areImages ? [...(present as Image[]), ...(added as Image[])] : added;
}
