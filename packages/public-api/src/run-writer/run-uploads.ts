import type { Client } from '@wandb-ts/core';
import type { NamedContent } from '../files/upload-file.js';
import type { MediaArtifact, MediaFile } from '../media/media.js';
import type { ActiveRunSetup } from './active-run-setup.js';
import { BackgroundTasks } from './background-tasks.js';
import { FileUploads } from './file-uploads.js';
import { AlertFilter, type RunAlertOptions, sendAlert } from './run-alerts.js';
import { repeatAWhile } from './upload-failure.js';
import type { UploadWaitOptions } from './upload-waiters.js';

/** What a run sends beside its lines: files, artifacts of media values, and alerts. Without a server they go beside the log. */
export class RunUploads {
  readonly #client: Client;
  readonly #setup: ActiveRunSetup;
  readonly #files: FileUploads;
  readonly #tasks: BackgroundTasks;
  readonly #alerts = new AlertFilter();
  #artifactBytes = 0;

  constructor(setup: ActiveRunSetup) {
    this.#client = setup.client;
    this.#setup = setup;
    this.#files = new FileUploads(setup.client, setup);
    this.#tasks = new BackgroundTasks(setup.client, 'artifacts and alerts');
  }

  /** The size of what has not been sent, in bytes. */
  get pendingBytes(): number {
    return this.#files.pendingBytes + this.#artifactBytes;
  }

  /** Without a server the file goes beside the log. A stream can be read once, so that it is not kept there otherwise. */
  addFile({ name, body }: NamedContent): void {
    const { journal, isOffline } = this.#setup;
    if (body instanceof Uint8Array) journal?.file(name, body);
    if (!isOffline) {
      this.#files.add({ name, body });
    } else if (!(body instanceof Uint8Array)) {
      this.#tasks.add(`The file ${name} was not kept`, async () =>
        journal?.file(name, await new Response(body).bytes()),
      );
    }
  }

  /** Adds what media values of a row consist of. */
  addMedia(files: readonly MediaFile[], artifacts: readonly MediaArtifact[], historyStep: number): void {
    for (const { path, content } of files) this.addFile({ name: path, body: content });
    for (const artifact of artifacts) this.#addArtifact(artifact, historyStep);
  }

  /** See `ActiveRun.alert`. */
  alert(options: RunAlertOptions): void {
    const alert = this.#alerts.take(options, performance.now());
    if (alert === undefined) return;
    if (this.#setup.isOffline) {
      this.#setup.journal?.alert(alert);
      return;
    }
    const send = (): Promise<void> => sendAlert(this.#client, this.#setup, alert);
    // Sent twice, it is raised once, unless it waits for no other.
    this.#tasks.add(`The alert ${JSON.stringify(alert.title)} was not raised`, () =>
      alert.waitMs > 0 ? repeatAWhile(send) : send(),
    );
  }

  /** Without a server, waits until the files are beside the log or given up. @throws {@link WaitTimeoutError}; the signal's reason. */
  async settleWrites(options: UploadWaitOptions): Promise<void> {
    if (this.#setup.isOffline) await this.#tasks.settle(options);
  }

  /**
   * Waits until everything has been sent.
   * @throws what kept something from being sent, once. {@link WaitTimeoutError}; the signal's reason.
   */
  async flush(options: UploadWaitOptions): Promise<void> {
    const results = await Promise.allSettled([this.#files.flush(options), this.#tasks.flush(options)]);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  #addArtifact(artifact: MediaArtifact, historyStep: number): void {
    const { journal, isOffline, entity, project, id } = this.#setup;
    journal?.artifact(artifact);
    if (isOffline) return;
    const { byteLength } = artifact.content;
    this.#artifactBytes += byteLength;
    this.#tasks.add(`The artifact ${artifact.name} was not logged`, async () => {
      try {
        const { logMediaArtifact } = await import('../later-artifacts.js');
        await repeatAWhile(() => logMediaArtifact(this.#client, { entity, project, id, historyStep }, artifact));
      } finally {
        this.#artifactBytes -= byteLength;
      }
    });
  }
}
