import { abortable, UnexpectedResponseError, ValidationError, WaitTimeoutError, withTimeLimit } from '@wandb-ts/core';
import { upsertRun } from '@wandb-ts/core/requests/runs';
import { warnAbout } from '../warn-about.js';
import type { ActiveRunSetup } from './active-run-setup.js';
import type { MetricDefinitions } from './metric-definitions.js';
import type { ConfigChange, WriterConfig } from './writer-config.js';

/** Stores the configuration of a run that is being written, one change after the other. */
export class ConfigWriter {
  readonly #setup: ActiveRunSetup;
  readonly #definitions: MetricDefinitions;
  /** What the server has. */
  #config: WriterConfig;
  /** What it should have: changes that it has not taken go out with the next one. */
  #wanted: WriterConfig;
  #turn: Promise<unknown> = Promise.resolve();
  #metrics: 'stored' | 'queued' | 'failed' = 'stored';

  /** @param definitions - What is said of the metrics of the run; it is part of the configuration. */
  constructor(setup: ActiveRunSetup, definitions: MetricDefinitions) {
    this.#setup = setup;
    this.#definitions = definitions;
    this.#config = setup.config;
    this.#wanted = setup.config;
  }

  /** The values by key, as last stored. */
  get values(): Readonly<Record<string, unknown>> {
    return this.#config.values;
  }

  /**
   * Stores a change, after those before it. The values are captured when it is called.
   * @param ended - The state of the run when it takes no more; null while it does.
   */
  update(values: object, ended: string | null, signal: AbortSignal | undefined): Promise<void> {
    const previous = this.#turn;
    const captured = this.#capture(values, ended);
    const update = Promise.all([captured, abortable(previous, signal)]).then(([change]) => this.#store(change, signal));
    this.#turn = Promise.allSettled([previous, update]);
    return update;
  }

  /** Stores the definitions of metrics soon, after the earlier changes. A failure is a warning event. */
  storeMetrics(): void {
    if (this.#metrics === 'queued') return;
    this.#metrics = 'queued';
    this.#turn = this.#turn
      .then(() => this.#storeMetrics())
      .catch((error: unknown) => warnAbout(this.#setup.client, 'The definitions of metrics were not stored', error));
  }

  /** Stores once more what could not be stored. */
  async storeRest(signal: AbortSignal | undefined): Promise<void> {
    if (this.#metrics === 'failed') await this.#storeMetrics(signal);
    else if (this.#wanted !== this.#config) await this.#send(this.#wanted, signal);
  }

  /** Waits for the changes that are under way, whether they fail or not. */
  async settle(timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    const timeout = (): WaitTimeoutError =>
      new WaitTimeoutError(`The server has not taken the configuration within ${timeoutMs} ms.`);
    await withTimeLimit(timeoutMs, signal, timeout, () => this.#turn);
  }

  async #storeMetrics(signal?: AbortSignal): Promise<void> {
    const { client, isOffline } = this.#setup;
    this.#metrics = 'failed';
    const asksServer = this.#definitions.hasPatterns && !isOffline;
    const isServerExpanding = asksServer && (await client.hasFeature('EXPAND_DEFINED_METRIC_GLOBS', { signal }));
    this.#metrics = 'stored';
    const config = this.#wanted.withInternal({ m: this.#definitions.encode(isServerExpanding) });
    await this.#send(config, signal).catch((error: unknown) => {
      this.#metrics = 'failed';
      throw error;
    });
  }

  /** Copies values before it returns. */
  async #capture(values: object, ended: string | null): Promise<ConfigChange> {
    if (ended !== null) throw new ValidationError(`The run is ${ended} and takes no more configuration.`);
    const change = this.#setup.captureConfig(values);
    this.#setup.journal?.config(change.values);
    return change;
  }

  async #store(change: ConfigChange, signal: AbortSignal | undefined): Promise<void> {
    const before = this.#wanted;
    this.#wanted = before.with(change);
    await this.#send(this.#wanted, signal).catch((error: unknown) => {
      // Nobody wants a change any more that was given up.
      if (signal?.aborted === true) this.#wanted = before;
      throw error;
    });
  }

  async #send(config: WriterConfig, signal?: AbortSignal): Promise<void> {
    const { client, storageId, isOffline } = this.#setup;
    if (!isOffline) {
      const { upsertBucket } = await upsertRun(client, { id: storageId, config: config.text }, { signal });
      if (!upsertBucket?.bucket) throw new UnexpectedResponseError('The server does not confirm the configuration.');
    }
    this.#config = config;
    this.#wanted = config;
  }
}
