import type { Client, RequestOptions } from '@wandb-ts/core';
import type { RunQueuePrioritizationMode, RunQueueResourceType, TemplateVariable } from './queue-options.js';
import type { RunQueue } from './run-queue.js';

/** Options of {@link upsertRunQueue}. What is not given is set to its default, also on an existing queue. */
export interface UpsertRunQueueOptions extends RequestOptions {
  /** The owning entity. @defaultValue the configured entity, or the viewer's default entity */
  readonly entity?: string | null | undefined;
  /** The variables that whoever adds an item may set, by their names. @defaultValue none */
  readonly templateVariables?: Readonly<Record<string, TemplateVariable>> | null | undefined;
  /** URLs of pages that belong to the queue, by their labels. @defaultValue none */
  readonly externalLinks?: Readonly<Record<string, string>> | null | undefined;
  /** `V0` or `DISABLED`, in any case. @defaultValue `DISABLED` */
  readonly prioritizationMode?: RunQueuePrioritizationMode | Lowercase<RunQueuePrioritizationMode> | null | undefined;
}

/**
 * Creates a queue in the project `model-registry` of an entity, or replaces the settings of the one of that name. What the
 * server finds odd about the settings is reported as warning events.
 *
 * @param resourceConfig - the settings that runs get; texts may hold `{{name}}` of a template variable.
 * @param resourceType - what runs the items: local-container, local-process, kubernetes, sagemaker or gcp-vertex.
 * @throws {@link ValidationError} for a name that is empty or longer than 64 characters, for another type or mode, and when
 * no entity can be determined.
 * @throws {@link UnsupportedError} when the server cannot do it, {@link CommError} when it does not do it.
 */
export async function upsertRunQueue(
  client: Client,
  name: string,
  resourceConfig: object,
  resourceType: RunQueueResourceType,
  options?: UpsertRunQueueOptions,
): Promise<RunQueue> {
  const { sendUpsertQueue } = await import('../later-launch.js');
  return sendUpsertQueue(client, { name, resourceConfig, resourceType }, options);
}
