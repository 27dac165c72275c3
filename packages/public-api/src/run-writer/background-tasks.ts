import { type Client, WaitTimeoutError, withTimeLimit } from '@wandb-ts/core';
import type { UploadWaitOptions } from './upload-waiters.js';

/** Runs tasks one after the other in the background. The first failure is kept for whoever asks; each is a warning event. */
export class BackgroundTasks {
  readonly #client: Client;
  #turn: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Queues a task.
   * @param what - What did not happen when it fails, for the warning.
   */
  add(what: string, task: () => Promise<unknown>): void {
    this.#turn = this.#turn.then(task).catch((error: unknown) => {
      this.#failure ??= { error };
      const reason = error instanceof Error ? error.message : String(error);
      this.#client.emit({ type: 'warning', message: `${what}: ${reason}` });
    });
  }

  /**
   * Waits until all is done.
   * @throws the first failure, once. {@link WaitTimeoutError}; the signal's reason.
   */
  async flush({ timeoutMs = Number.POSITIVE_INFINITY, signal }: UploadWaitOptions): Promise<void> {
    const timeout = (): WaitTimeoutError =>
      new WaitTimeoutError(`The server has not taken the artifacts and alerts of the run within ${timeoutMs} ms.`);
    await withTimeLimit(timeoutMs, signal, timeout, () => this.#turn);
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure.error;
  }
}
