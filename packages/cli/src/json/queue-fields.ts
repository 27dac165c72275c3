import type { ListedQueue, QueuedRun, QueueItem, RunQueue } from '@wandb-ts/public-api';
import { pickFields } from './write-json.js';

/** The fields of a queue in a list that `--json` prints, as the library names them. */
export const listedQueueJsonFields: readonly (keyof ListedQueue)[] = [
  'access',
  'createdAt',
  'id',
  'name',
  'prioritizationMode',
];

const plainFields = ['entity', 'name'] as const;
const askedFields = [
  'access',
  'defaultResourceConfig',
  'externalLinks',
  'id',
  'prioritizationMode',
  'templateVariables',
  'type',
  'variableDescriptions',
] as const;

/** The fields of a queue that `--json` prints: the properties and questions of the library's `RunQueue` by their names. */
export const queueJsonFields: readonly string[] = [...plainFields, ...askedFields].sort();

/** Makes the JSON object of a queue. Only what is asked for is read. */
export async function toQueueJson(
  queue: RunQueue,
  fields: readonly string[],
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const asked = await Promise.all(
    askedFields.filter((name) => fields.includes(name)).map(async (name) => [name, await queue[name]({ signal })]),
  );
  return pickFields({ entity: queue.entity, name: queue.name, ...Object.fromEntries(asked) }, fields);
}

/** The fields of an item in a list that `--json` prints, as the library names them. */
export const queueItemJsonFields: readonly (keyof QueueItem)[] = [
  'createdAt',
  'id',
  'launchAgentId',
  'runId',
  'runSpec',
  'state',
];

/** What one item says beyond a list: the questions of the library's `QueuedRun` by their names. */
const itemMessageFields = ['failure', 'warning'] as const;

/** The fields of one item that `--json` prints. */
export const itemJsonFields: readonly string[] = [...queueItemJsonFields, ...itemMessageFields].sort();

/** Makes the JSON object of an item. Only what is asked for is read. */
export async function toItemJson(
  item: QueueItem,
  queued: QueuedRun,
  fields: readonly string[],
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const asked = await Promise.all(
    itemMessageFields
      .filter((name) => fields.includes(name))
      .map(async (name) => [name, await queued[name]({ signal })]),
  );
  return pickFields({ ...item, ...Object.fromEntries(asked) }, fields);
}

/** The fields of a queued run that `--json` prints, as the library names them. */
export const queuedRunJsonFields: readonly (keyof QueuedRun)[] = [
  'entity',
  'id',
  'priority',
  'project',
  'projectQueue',
  'queueEntity',
  'queueName',
  'runSpec',
];
