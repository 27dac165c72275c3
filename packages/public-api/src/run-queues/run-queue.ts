import { type Client, createMemo, type RequestOptions } from '@wandb-ts/core';
import { type CreateRunQueueOptions, createRunQueue } from './create-run-queue.js';
import type { QueueConfig, QueueMetadata } from './fetch-queue.js';
import { type QueueLocation, queueProject } from './queue-names.js';
import type { RunQueueAccess, RunQueuePrioritizationMode, RunQueueResourceType } from './queue-options.js';
import type { QueuedRun } from './queued-run.js';

/** What is known of a queue before the server is asked. */
export interface KnownQueue {
  readonly access?: RunQueueAccess | undefined;
  readonly prioritizationMode?: RunQueuePrioritizationMode | undefined;
}

/**
 * A queue of jobs. It is named without a request; each method asks once what it needs, and keeps it. Queues come from
 * `api.runQueue()`, `api.createRunQueue()` and `api.upsertRunQueue()`.
 */
export class RunQueue {
  /** The name of the queue. */
  readonly name: string;
  /** The owning entity. */
  readonly entity: string;

  readonly #client: Client;
  #known: KnownQueue;
  #answers: Answers;

  /** Names a queue. Nothing is sent. */
  constructor(client: Client, entity: string, name: string, known: KnownQueue = {}) {
    this.#client = client;
    this.entity = entity;
    this.name = name;
    this.#known = known;
    this.#answers = rememberAnswers(client, this.#location);
  }

  /** Creates a queue, as `api.createRunQueue()` does. */
  static create(
    api: { readonly client: Client },
    name: string,
    resource: RunQueueResourceType,
    options?: CreateRunQueueOptions,
  ): Promise<RunQueue> {
    return createRunQueue(api.client, name, resource, options);
  }

  /** The global id. @throws {@link NotFoundError} when there is no such queue, or you may not use it. */
  async id(options?: RequestOptions): Promise<string> {
    return (await this.#answers.metadata(options)).id;
  }

  /** Who may use the queue. @throws {@link NotFoundError} */
  async access(options?: RequestOptions): Promise<RunQueueAccess> {
    return this.#known.access ?? (await this.#answers.metadata(options)).access;
  }

  /** Whether items have priorities: `V0` for yes. @throws {@link NotFoundError} */
  async prioritizationMode(options?: RequestOptions): Promise<RunQueuePrioritizationMode | null> {
    return this.#known.prioritizationMode ?? (await this.#answers.metadata(options)).prioritizationMode;
  }

  /**
   * The pages that belong to the queue, such as `{ links: [{ label: 'docs', url: 'https://…' }] }`; null without any.
   *
   * @throws {@link NotFoundError}
   */
  async externalLinks(options?: RequestOptions): Promise<object | null> {
    return ((await this.#answers.metadata(options)).externalLinks ?? null) as object | null;
  }

  /** What runs the items; null for a queue without settings of its own. @throws {@link NotFoundError} */
  async type(options?: RequestOptions): Promise<RunQueueResourceType | null> {
    return (await this.#answers.config(options)).resource as RunQueueResourceType | null;
  }

  /**
   * The settings that runs of the queue get, such as `{ resource_args: { kubernetes: { … } } }`; empty without any.
   *
   * @throws {@link NotFoundError}
   */
  async defaultResourceConfig(options?: RequestOptions): Promise<object> {
    return (await this.#answers.config(options)).config as object;
  }

  /**
   * The variables that whoever adds an item may set, each with its JSON schema as text; null for a queue without settings.
   *
   * @throws {@link NotFoundError}
   */
  async templateVariables(
    options?: RequestOptions,
  ): Promise<readonly { readonly name: string; readonly schema: string }[] | null> {
    return (await this.#answers.config(options)).templateVariables;
  }

  /**
   * Asks what the variables are for, by their names. Those without a description are left out, and all of them on servers that
   * do not tell.
   *
   * @throws {@link NotFoundError}
   */
  async variableDescriptions(options?: RequestOptions): Promise<Readonly<Record<string, string>>> {
    const { defaultResourceConfigID } = await this.#answers.metadata(options);
    const { fetchVariableDescriptions } = await import('../later-launch.js');
    return fetchVariableDescriptions(this.#client, this.entity, defaultResourceConfigID, options);
  }

  /** The newest 100 items. @throws {@link NotFoundError} */
  async items(options?: RequestOptions): Promise<QueuedRun[]> {
    return [...(await this.#answers.items(options))];
  }

  /** Deletes the queue with its items. @throws {@link NotFoundError}, or {@link CommError} when the server refuses. */
  async delete(options?: RequestOptions): Promise<void> {
    const { deleteQueue } = await import('../later-launch.js');
    await deleteQueue(this.#client, this.#location, await this.id(options), options);
    this.#known = {};
    this.#answers = rememberAnswers(this.#client, this.#location);
  }

  /** A short description, such as `<RunQueue team/default>`. */
  toString(): string {
    return `<RunQueue ${this.entity}/${this.name}>`;
  }

  get #location(): QueueLocation {
    return { entity: this.entity, project: queueProject, queue: this.name };
  }
}

/** What was asked of a queue, each thing once. */
interface Answers {
  readonly metadata: (options?: RequestOptions) => Promise<QueueMetadata>;
  readonly config: (options?: RequestOptions) => Promise<QueueConfig>;
  readonly items: (options?: RequestOptions) => Promise<readonly QueuedRun[]>;
}

function rememberAnswers(client: Client, location: QueueLocation): Answers {
  const metadata = createMemo(async (options) => {
    const { fetchQueue } = await import('../later-launch.js');
    return fetchQueue(client, location, options);
  });
  return {
    metadata,
    config: createMemo(async (options) => {
      const { defaultResourceConfigID } = await metadata(options);
      const { fetchQueueConfig } = await import('../later-launch.js');
      return fetchQueueConfig(client, location.entity, defaultResourceConfigID, options);
    }),
    items: createMemo(async (options) => {
      const { newestItems } = await import('../later-launch.js');
      return newestItems(client, location, options);
    }),
  };
}

/** Names a queue. Nothing is sent. */
export function runQueue(client: Client, entity: string, name: string): RunQueue {
  return new RunQueue(client, entity, name);
}
