import { type Client, WaitTimeoutError, withTimeLimit } from '@wandb-ts/core';
import { warnAbout } from '../warn-about.js';
import type { UploadWaitOptions } from './upload-waiters.js';

/** Runs tasks one after the other in the background. The first failure is kept for whoever asks; each is a warning event. */
export class BackgroundTasks {
  readonly #client: Client;
  readonly #what: string;
  #turn: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;

  /** @param what - What the tasks send, for the error of a wait that takes too long. */
  constructor(client: Client, what: string) {
    this.#client = client;
    this.#what = what;
  }

  /**
   * Queues a task.
   * @param failed - What did not happen when it fails, for the warning.
   */
  add(failed: string, task: () => Promise<unknown>): void {
    this.#turn = this.#turn.then(task).catch((error: unknown) => {
      this.#failure ??= { error };
      warnAbout(this.#client, failed, error);
    });
  }

  /** Waits until all is done, whether it fails or not. @throws {@link WaitTimeoutError}; the signal's reason. */
  async settle({ timeoutMs = Number.POSITIVE_INFINITY, signal }: UploadWaitOptions): Promise<void> {
    const timeout = (): WaitTimeoutError =>
      new WaitTimeoutError(`The ${this.#what} of the run were not sent within ${timeoutMs} ms.`);
    await withTimeLimit(timeoutMs, signal, timeout, () => this.#turn);
  }

  /** {@link settle}s. @throws as it does, and the first failure, once. */
  async flush(options: UploadWaitOptions): Promise<void> {
    await this.settle(options);
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure.error;
  }
}
