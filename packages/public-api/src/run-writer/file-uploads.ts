import type { Client } from '@wandb-ts/core';
import type { NamedContent } from '../files/upload-file.js';
import type { RunLocation } from '../runs/run-fields.js';
import { BackgroundTasks } from './background-tasks.js';
import { repeatAWhile } from './upload-failure.js';
import type { UploadWaitOptions } from './upload-waiters.js';

/** Announced in one request and sent at the same time. */
const batchSize = 16;

/** Sends the files of a run in the background, in the order they come, a batch at a time. */
export class FileUploads {
  readonly #client: Client;
  readonly #run: RunLocation;
  readonly #tasks: BackgroundTasks;
  readonly #waiting = new Map<string, NamedContent>();
  #pendingBytes = 0;

  constructor(client: Client, run: RunLocation) {
    this.#client = client;
    this.#run = run;
    this.#tasks = new BackgroundTasks(client, 'files');
  }

  /** The size of what has not been sent, in bytes. A local file counts nothing: it is read when it is sent. */
  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /** Queues a file. One that waits under the same name is replaced. */
  add(file: NamedContent): void {
    this.#pendingBytes += sizeOf(file) - sizeOf(this.#waiting.get(file.name));
    this.#waiting.set(file.name, file);
    this.#tasks.add('Files of the run were not uploaded', () => this.#sendBatch());
  }

  /**
   * Waits until everything has been sent.
   * @throws what kept a file from being sent, once; that file is not sent again. {@link WaitTimeoutError}; the signal's reason.
   */
  flush(options: UploadWaitOptions): Promise<void> {
    return this.#tasks.flush(options);
  }

  /** Sends the next files; those of a batch have a task each, and all but the first find nothing to do. */
  async #sendBatch(): Promise<void> {
    const batch = [...this.#waiting.values()].slice(0, batchSize);
    if (batch.length === 0) return;
    for (const { name } of batch) this.#waiting.delete(name);
    try {
      const { sendContents } = await import('../later.js');
      const send = (): Promise<void> => sendContents(this.#client, this.#run, batch, {});
      // A stream can be read once.
      await (batch.some(({ body }) => body instanceof ReadableStream) ? send() : repeatAWhile(send));
    } finally {
      for (const file of batch) this.#pendingBytes -= sizeOf(file);
    }
  }
}

function sizeOf(file: NamedContent | undefined): number {
  return file?.body instanceof Uint8Array ? file.body.byteLength : 0;
}
