import type { Client, RequestOptions } from '@wandb-ts/core';
import {
  getDefaultResourceConfig,
  getRunQueue,
  getTemplateVariableDescriptions,
  listRunQueues,
  type RunQueueFieldsFragment,
} from '@wandb-ts/core/requests/launch';
import { isUnknownToServer } from '../unsupported.js';
import { type QueueLocation, queueNotFound } from './queue-names.js';

/** What the server says of a queue. */
export type QueueMetadata = Pick<
  RunQueueFieldsFragment,
  'id' | 'access' | 'defaultResourceConfigID' | 'prioritizationMode' | 'externalLinks'
>;

/** What the server says of the settings that runs of a queue get. */
export interface QueueConfig {
  /** The type of the queue; null without settings. */
  readonly resource: string | null;
  /** An object with `resource_args`; empty without settings. */
  readonly config: unknown;
  /** The variables, each with its JSON schema as text; null without settings. */
  readonly templateVariables: readonly { readonly name: string; readonly schema: string }[] | null;
}

/** What a list says of a queue. */
export type ListedQueue = Pick<RunQueueFieldsFragment, 'id' | 'name' | 'access' | 'createdAt' | 'prioritizationMode'>;

/** Reads a queue without its items. @throws {@link NotFoundError} when there is none */
export async function fetchQueue(
  client: Client,
  location: QueueLocation,
  options?: RequestOptions,
): Promise<QueueMetadata> {
  const queue = (await getRunQueue(client, { ...location }, options)).project?.runQueue;
  if (!queue) throw queueNotFound(location);
  return queue;
}

/** Reads the settings that runs of a queue get; `id` is null for a queue without any, and nothing is sent then. */
export async function fetchQueueConfig(
  client: Client,
  entity: string,
  id: string | null,
  options?: RequestOptions,
): Promise<QueueConfig> {
  const found =
    id === null
      ? null
      : (await getDefaultResourceConfig(client, { entity, id }, options)).entity?.defaultResourceConfig;
  return found ? { ...found, config: found.config ?? {} } : { resource: null, config: {}, templateVariables: null };
}

/** Reads what the variables of a queue are for, by their names; nothing of those that do not say, and on servers that do not. */
export async function fetchVariableDescriptions(
  client: Client,
  entity: string,
  id: string | null,
  options?: RequestOptions,
): Promise<Record<string, string>> {
  if (id === null) return {};
  try {
    const { entity: owner } = await getTemplateVariableDescriptions(client, { entity, id }, options);
    const variables = owner?.defaultResourceConfig?.templateVariables ?? [];
    return Object.fromEntries(variables.flatMap(({ name, description }) => (description ? [[name, description]] : [])));
  } catch (error) {
    if (isUnknownToServer(error, ['description'])) return {};
    throw error;
  }
}

/** The queues of a project, oldest first; null when the server has no such project. */
export async function fetchQueues(
  client: Client,
  variables: { readonly entity: string; readonly project: string },
  options?: RequestOptions,
): Promise<readonly ListedQueue[] | null> {
  return (await listRunQueues(client, variables, options)).project?.runQueues ?? null;
}
