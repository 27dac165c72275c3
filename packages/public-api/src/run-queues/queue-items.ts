import { type Client, type PageOptions, Paginator, type RequestOptions } from '@wandb-ts/core';
import { describeQueue, type QueueLocation, queueProject } from './queue-names.js';
import type { RunSpec } from './run-spec.js';

/** The state of an item of a queue. A server may know more states. */
export type QueueItemState = 'pending' | 'leased' | 'claimed' | 'failed' | (string & {});

/** An item of a queue as it was when it was read. */
export interface QueueItem {
  /** The global id. */
  readonly id: string;
  /** `pending`, `leased` by an agent, `claimed` for a run, or `failed`. */
  readonly state: QueueItemState;
  /** The id of its run; null before an agent claims the item. */
  readonly runId: string | null;
  /** What is to be run, without API keys. */
  readonly runSpec: RunSpec;
  /** The global id of the agent that took the item; null while it waits. */
  readonly launchAgentId: string | null;
  /** When the item was added: the server's ISO 8601 string, unchanged. */
  readonly createdAt: string;
}

/** Where a queue is. */
export interface QueuePlace {
  /** The owning entity. */
  readonly entity: string;
  /** The name of the queue. */
  readonly queueName: string;
  /** The project of the queue. @defaultValue `model-registry` */
  readonly projectQueue?: string | undefined;
}

/** Options of {@link queueItems}. */
export interface QueueItemsOptions extends PageOptions {
  /** How many items to request at a time. @defaultValue 100 */
  readonly perPage?: number | null | undefined;
}

/** The items of a queue, newest first. Nothing is fetched before iteration. */
export class QueueItems extends Paginator<QueueItem> {
  readonly #location: QueueLocation;

  /** Lists items. Reading one rejects with {@link NotFoundError} when there is no such queue. */
  constructor(client: Client, place: QueuePlace, options: QueueItemsOptions = {}) {
    const location = toLocation(place);
    super({
      ...options,
      name: 'queue items',
      defaultPerPage: 100,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { fetchItemPage } = await import('../later-launch.js');
        return fetchItemPage(client, { ...location, cursor, perPage }, request);
      },
    });
    this.#location = location;
  }

  /** A short description, such as `<QueueItems team/default>`. */
  override toString(): string {
    return `<QueueItems ${describeQueue(this.#location)}>`;
  }
}

/** Lists the items of a queue, newest first; see {@link QueueItems}. */
export function queueItems(client: Client, place: QueuePlace, options?: QueueItemsOptions): QueueItems {
  return new QueueItems(client, place, options);
}

/**
 * Reads one item of a queue.
 *
 * @throws {@link NotFoundError} when the queue or the item does not exist.
 */
export async function queueItem(
  client: Client,
  place: QueuePlace,
  id: string,
  options?: RequestOptions,
): Promise<QueueItem> {
  const { fetchItemDetails } = await import('../later-launch.js');
  return fetchItemDetails(client, toLocation(place), id, options);
}

function toLocation({ entity, queueName: queue, projectQueue: project = queueProject }: QueuePlace): QueueLocation {
  return { entity, project, queue };
}
