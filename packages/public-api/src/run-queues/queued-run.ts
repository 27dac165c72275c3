import type { Client, RequestOptions } from '@wandb-ts/core';
import type { Run } from '../runs/run.js';
import type { QueueItemMessage } from './fetch-item.js';
import type { QueueItemState } from './queue-items.js';
import { type QueueLocation, queueProject } from './queue-names.js';
import type { AwaitedItem, QueuedRunWaitOptions } from './wait-for-run.js';

/** Which item of which queue, and where its run will be. */
export interface QueuedRunOptions {
  /** The entity of the run. */
  readonly entity: string;
  /** The project of the run; empty for `uncategorized`. */
  readonly project: string;
  /** The name of the queue. */
  readonly queueName: string;
  /** The id of the item. */
  readonly runQueueItemId: string;
  /** The project of the queue. @defaultValue `model-registry` */
  readonly projectQueue?: string | null | undefined;
  /** The entity of the queue. @defaultValue that of the run */
  readonly queueEntity?: string | undefined;
  /** The priority that it was queued with. @defaultValue null */
  readonly priority?: number | null | undefined;
  /** What is to be run. @defaultValue null */
  readonly runSpec?: Readonly<Record<string, unknown>> | null | undefined;
}

/** An item of a queue: a job that an agent runs. */
export class QueuedRun {
  /** The id of the item. */
  readonly id: string;
  /** The name of the queue. */
  readonly queueName: string;
  /** The entity of the run. */
  readonly entity: string;
  /** The project of the run; empty for `uncategorized`. */
  readonly project: string;
  /** The project of the queue. */
  readonly projectQueue: string;
  /** The entity of the queue. */
  readonly queueEntity: string;
  /** The priority that it was queued with, 0 first; null when none was given or it is not known. */
  readonly priority: number | null;
  /** What is to be run, with what the queue added as far as the server told; null when it is not known. */
  readonly runSpec: Readonly<Record<string, unknown>> | null;

  readonly #client: Client;
  #run: Run<object, object> | null = null;

  /** Names an item. Nothing is sent. Items come from `api.queuedRun()`, `queue.items()` and `launchAdd()`. */
  constructor(client: Client, options: QueuedRunOptions) {
    this.#client = client;
    this.id = options.runQueueItemId;
    this.queueName = options.queueName;
    this.entity = options.entity;
    this.project = options.project;
    this.projectQueue = options.projectQueue ?? queueProject;
    this.queueEntity = options.queueEntity ?? options.entity;
    this.priority = options.priority ?? null;
    this.runSpec = options.runSpec ?? null;
  }

  /**
   * Asks how far the item is: `pending`, `leased` by an agent, `claimed` for a run, or `failed`. Each call asks.
   *
   * @throws {@link NotFoundError} when the queue or the item does not exist.
   */
  async state(options?: RequestOptions): Promise<QueueItemState> {
    const { fetchItem } = await import('../later-launch.js');
    return (await fetchItem(this.#client, this.#queue, this.id, options)).state.toLowerCase();
  }

  /**
   * The run, when there is one that can be read; null before that. A run that was found is kept.
   *
   * @throws {@link NotFoundError} when the queue or the item does not exist.
   */
  async run<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>(
    options: RequestOptions = {},
  ): Promise<Run<Config, Summary> | null> {
    if (this.#run === null) {
      const { fetchItem, findRun } = await import('../later-launch.js');
      const item = await fetchItem(this.#client, this.#queue, this.id, options);
      this.#run = await findRun(this.#client, this.#awaited, item, options);
    }
    // The types of configuration and summary are the caller's promise.
    return this.#run as Run<Config, Summary> | null;
  }

  /** Asks why the item failed; null when it did not, or when the server does not tell. */
  async failure(options?: RequestOptions): Promise<QueueItemMessage | null> {
    const { fetchItemMessages } = await import('../later-launch.js');
    return (await fetchItemMessages(this.#client, this.#queue, this.id, options)).error;
  }

  /** Asks what an agent last warned of; null when nothing, or when the server does not tell. */
  async warning(options?: RequestOptions): Promise<QueueItemMessage | null> {
    const { fetchItemMessages } = await import('../later-launch.js');
    return (await fetchItemMessages(this.#client, this.#queue, this.id, options)).warning;
  }

  /**
   * Waits until the run is there, and returns it. The same run is returned from then on, without a request.
   *
   * @throws {@link LaunchError} with the agent's reason when the item fails without a run.
   * @throws {@link NotFoundError} when the item is deleted.
   * @throws {@link WaitTimeoutError} when it takes longer than `timeoutMs`.
   */
  async waitUntilRunning<
    Config extends object = Record<string, unknown>,
    Summary extends object = Record<string, unknown>,
  >(options: QueuedRunWaitOptions = {}): Promise<Run<Config, Summary>> {
    if (this.#run === null) {
      const { waitForRun, withinLimits } = await import('../later-launch.js');
      this.#run = await withinLimits(this.#awaited, options, (wait) => waitForRun(this.#client, this.#awaited, wait));
    }
    return this.#run as Run<Config, Summary>;
  }

  /** Waits until the run is there: another word for {@link QueuedRun.waitUntilRunning}. */
  waitUntilStarted<Config extends object = Record<string, unknown>, Summary extends object = Record<string, unknown>>(
    options?: QueuedRunWaitOptions,
  ): Promise<Run<Config, Summary>> {
    return this.waitUntilRunning(options);
  }

  /**
   * Waits until the run is there and has finished, failed, crashed, or was killed or preempted, and reads it again.
   *
   * @throws what {@link QueuedRun.waitUntilRunning} throws, and {@link RunNotFoundError} when the run is deleted.
   */
  async waitUntilFinished<
    Config extends object = Record<string, unknown>,
    Summary extends object = Record<string, unknown>,
  >(options: QueuedRunWaitOptions = {}): Promise<Run<Config, Summary>> {
    const { waitForRun, withinLimits } = await import('../later-launch.js');
    return withinLimits(this.#awaited, options, async (wait) => {
      const run = this.#run ?? (await waitForRun(this.#client, this.#awaited, wait));
      this.#run = run;
      await run.waitUntilFinished(wait);
      return (await run.load({ force: true, signal: wait.signal })) as Run<Config, Summary>;
    });
  }

  /**
   * Takes the item out of its queue. A run that was started for it goes on.
   *
   * @throws {@link NotFoundError} when the queue does not exist, {@link CommError} when the server refuses.
   */
  async delete(options?: RequestOptions): Promise<void> {
    const { deleteItem } = await import('../later-launch.js');
    await deleteItem(this.#client, this.#queue, this.id, options);
  }

  /** A short description, such as `<QueuedRun default (UnVuUXVldWVJdGVtOjE=)>`. */
  toString(): string {
    return `<QueuedRun ${this.queueName} (${this.id})>`;
  }

  get #queue(): QueueLocation {
    return { entity: this.queueEntity, project: this.projectQueue, queue: this.queueName };
  }

  get #awaited(): AwaitedItem {
    return { location: this.#queue, id: this.id, entity: this.entity, project: this.project };
  }
}

/** Names an item of a queue. Nothing is sent. */
export function queuedRun(client: Client, options: QueuedRunOptions): QueuedRun {
  return new QueuedRun(client, options);
}
