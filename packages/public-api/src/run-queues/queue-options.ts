import { ValidationError } from '@wandb-ts/core';

/** What runs the items of a queue. */
export type RunQueueResourceType = 'local-container' | 'local-process' | 'kubernetes' | 'sagemaker' | 'gcp-vertex';

/** Whether the items of a queue have priorities: `V0` for yes. */
export type RunQueuePrioritizationMode = 'DISABLED' | 'V0';

/** Who may use a queue: everybody of its entity, or only the user who created it. */
export type RunQueueAccess = 'PROJECT' | 'USER';

/** What a variable of a queue's configuration may be. W&B's server checks it when an item is added. */
export interface TemplateVariable {
  /** A JSON schema with `type` (string, integer or number), and `default`, `minimum`, `maximum` and `enum` if you like. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What it is for. */
  readonly description?: string | undefined;
}

const resourceTypes: readonly RunQueueResourceType[] = [
  'local-container',
  'local-process',
  'kubernetes',
  'sagemaker',
  'gcp-vertex',
];

const maxNameLength = 64;

/** @throws {@link ValidationError} for a name that is empty or longer than 64 characters. */
export function checkQueueName(name: string): void {
  if (!name) throw new ValidationError('A queue needs a name.');
  if (name.length > maxNameLength)
    throw new ValidationError(`The name of a queue has at most ${maxNameLength} characters.`);
}

/** @throws {@link ValidationError} for a type that W&B has no queues of. */
export function checkResourceType(type: string): void {
  if (resourceTypes.some((known) => known === type)) return;
  throw new ValidationError(`The resource type of a queue is one of ${resourceTypes.join(', ')}, not ${type}.`);
}

/**
 * A prioritization mode as it is sent: upper case, and null for none.
 *
 * @throws {@link ValidationError} for a mode that is not allowed.
 */
export function readMode<Mode extends RunQueuePrioritizationMode>(
  mode: string | null | undefined,
  allowed: readonly Mode[],
): Mode | null {
  if (!mode) return null;
  const known = allowed.find((candidate) => candidate === mode.toUpperCase());
  if (known !== undefined) return known;
  throw new ValidationError(`The prioritization mode is ${allowed.join(' or ')}, not ${mode}.`);
}
