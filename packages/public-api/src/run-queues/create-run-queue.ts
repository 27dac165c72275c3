import type { Client, RequestOptions } from '@wandb-ts/core';
import type { RunQueuePrioritizationMode, RunQueueResourceType, TemplateVariable } from './queue-options.js';
import type { RunQueue } from './run-queue.js';

/** Options of {@link createRunQueue}. */
export interface CreateRunQueueOptions extends RequestOptions {
  /** The owning entity. @defaultValue the configured entity, or the viewer's default entity */
  readonly entity?: string | null | undefined;
  /** `V0`, in any case, gives items priorities. @defaultValue none */
  readonly prioritizationMode?: Extract<RunQueuePrioritizationMode, 'V0'> | 'v0' | null | undefined;
  /** The settings that runs get; texts may hold `{{name}}` of a template variable. @defaultValue `{}` */
  readonly config?: object | null | undefined;
  /** The variables that whoever adds an item may set, by their names. @defaultValue none */
  readonly templateVariables?: Readonly<Record<string, TemplateVariable>> | null | undefined;
}

/**
 * Creates a queue in the project `model-registry` of an entity, which is created if it does not exist.
 *
 * @param type - what runs the items: local-container, local-process, kubernetes, sagemaker or gcp-vertex.
 * @throws {@link ValidationError} for a name that is empty or longer than 64 characters, for another type or mode, and when
 * no entity can be determined.
 * @throws {@link UnsupportedError} when the server is too old for what was asked.
 * @throws {@link ConflictError} from servers that refuse a second queue of that name, {@link CommError} when the server
 * does not do it. The settings may be kept then without a queue.
 *
 * @example
 * await api.createRunQueue('gpu', 'kubernetes', {
 *   config: { spec: { template: { spec: { nodeSelector: { gpu: '{{gpu}}' } } } } },
 *   templateVariables: { gpu: { schema: { type: 'string', enum: ['a100', 'h100'], default: 'a100' } } },
 * });
 */
export async function createRunQueue(
  client: Client,
  name: string,
  type: RunQueueResourceType,
  options?: CreateRunQueueOptions,
): Promise<RunQueue> {
  const { sendCreateQueue } = await import('../later-launch.js');
  return sendCreateQueue(client, name, type, options);
}
