import { type Client, WaitTimeoutError, withTimeLimit } from '@wandb-ts/core';
import type { NamedContent } from '../files/upload-file.js';
import type { RunLocation } from '../runs/run-fields.js';
import { repeatAWhile } from './upload-failure.js';
import type { UploadWaitOptions } from './upload-waiters.js';

/** Announced in one request and sent at the same time. */
const batchSize = 16;

/** Sends the files of a run in the background, in the order they come, a batch at a time. */
export class FileUploads {
  readonly #client: Client;
  readonly #run: RunLocation;
  readonly #waiting = new Map<string, NamedContent>();
  #sending: Promise<void> = Promise.resolve();
  #isSending = false;
  #pendingBytes = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(client: Client, run: RunLocation) {
    this.#client = client;
    this.#run = run;
  }

  /** The size of what has not been sent, in bytes. A local file counts nothing: it is read when it is sent. */
  get pendingBytes(): number {
    return this.#pendingBytes;
  }

  /** Queues a file. One that waits under the same name is replaced. */
  add(file: NamedContent): void {
    this.#pendingBytes += sizeOf(file) - sizeOf(this.#waiting.get(file.name));
    this.#waiting.set(file.name, file);
    if (!this.#isSending) {
      this.#isSending = true;
      this.#sending = this.#send();
    }
  }

  /**
   * Waits until everything has been sent.
   * @throws what kept a file from being sent, once; that file is not sent again. {@link WaitTimeoutError}; the signal's reason.
   */
  async flush({ timeoutMs = Number.POSITIVE_INFINITY, signal }: UploadWaitOptions): Promise<void> {
    const timeout = (): WaitTimeoutError =>
      new WaitTimeoutError(`The server has not taken the files of the run within ${timeoutMs} ms.`);
    await withTimeLimit(timeoutMs, signal, timeout, () => this.#sending);
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure.error;
  }

  async #send(): Promise<void> {
    const { sendContents } = await import('../later.js');
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting.values()].slice(0, batchSize);
      for (const { name } of batch) this.#waiting.delete(name);
      try {
        const send = (): Promise<void> => sendContents(this.#client, this.#run, batch, {});
        // A stream can be read once.
        await (batch.some(({ body }) => body instanceof ReadableStream) ? send() : repeatAWhile(send));
      } catch (error) {
        this.#failure ??= { error };
        const reason = error instanceof Error ? error.message : String(error);
        this.#client.emit({ type: 'warning', message: `Files of the run were not uploaded: ${reason}` });
      }
      for (const file of batch) this.#pendingBytes -= sizeOf(file);
    }
    this.#isSending = false;
  }
}

function sizeOf(file: NamedContent | undefined): number {
  return file?.body instanceof Uint8Array ? file.body.byteLength : 0;
}
