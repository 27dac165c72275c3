import { type Client, CommError, type RequestOptions, resolveEntity, UnsupportedError } from '@wandb-ts/core';
import {
  createDefaultResourceConfig,
  createDefaultResourceConfigLegacy,
  createRunQueue,
  createRunQueueLegacy,
  upsertRunQueue,
} from '@wandb-ts/core/requests/launch';
import { createProject } from '../projects/create-project.js';
import { storableJson } from '../storable-json.js';
import { explainUnsupported, isUnknownToServer } from '../unsupported.js';
import type { CreateRunQueueOptions } from './create-run-queue.js';
import { describeQueue, queueProject, warn } from './queue-names.js';
import { checkQueueName, checkResourceType, type RunQueueResourceType, readMode } from './queue-options.js';
import { RunQueue } from './run-queue.js';
import type { UpsertRunQueueOptions } from './upsert-run-queue.js';

const noQueues = 'The server cannot create queues: it is too old.';
const noPriorities = 'The server has no queues with priorities: it is too old. Leave prioritizationMode out.';
const noVariables = 'The server has no template variables: it is older than 0.46.';

/** Creates a queue with its settings. */
export async function sendCreateQueue(
  client: Client,
  name: string,
  type: RunQueueResourceType,
  options: CreateRunQueueOptions = {},
): Promise<RunQueue> {
  const { entity: typedEntity = null, prioritizationMode, config, templateVariables, ...request } = options;
  checkQueueName(name);
  checkResourceType(type);
  const mode = readMode(prioritizationMode, ['V0']);
  const wrapped = wrapConfig(type, config ?? {});
  const variables = templateVariables ? storableJson(templateVariables, 'templateVariables') : null;
  const entity = await resolveEntity(client, typedEntity, request);
  await createProject(client, queueProject, entity, request);
  const configId = await createConfig(client, { entity, type, config: wrapped, variables }, request);
  const queue = { entityName: entity, projectName: queueProject, queueName: name, access: 'PROJECT' } as const;
  const answer = await explainUnsupported(
    createQueue(client, { ...queue, prioritizationMode: mode, defaultResourceConfigID: configId }, request),
    ['createRunQueue', 'defaultResourceConfigID'],
    noQueues,
  );
  if (answer?.success !== true) throw notDone('create', entity, name);
  return new RunQueue(client, entity, name, { access: 'PROJECT', prioritizationMode: mode ?? undefined });
}

interface NewConfig {
  readonly entity: string;
  readonly type: string;
  readonly config: string;
  readonly variables: string | null;
}

async function createConfig(
  client: Client,
  { entity: entityName, type: resource, config, variables }: NewConfig,
  request: RequestOptions,
): Promise<string> {
  const settings = { entityName, resource, config };
  const send = async () => {
    try {
      return await createDefaultResourceConfig(client, { ...settings, templateVariables: variables ?? '{}' }, request);
    } catch (error) {
      if (!isUnknownToServer(error, ['templateVariables'])) throw error;
      if (variables !== null) throw new UnsupportedError(noVariables, { cause: error });
      return createDefaultResourceConfigLegacy(client, settings, request);
    }
  };
  const answer = await explainUnsupported(send(), ['createDefaultResourceConfig'], noQueues);
  const made = answer.createDefaultResourceConfig;
  if (made?.success === true) return made.defaultResourceConfigID;
  throw new CommError(`The server did not keep the default resource config of a new queue of ${entityName}.`);
}

type QueueVariables = Parameters<typeof createRunQueue>[1];

async function createQueue(client: Client, variables: QueueVariables, request: RequestOptions) {
  try {
    return (await createRunQueue(client, variables, request)).createRunQueue;
  } catch (error) {
    if (!isUnknownToServer(error, ['prioritizationMode', 'RunQueuePrioritizationMode'])) throw error;
    const { prioritizationMode, ...plain } = variables;
    if (prioritizationMode) throw new UnsupportedError(noPriorities, { cause: error });
    return (await createRunQueueLegacy(client, plain, request)).createRunQueue;
  }
}

/** Which queue, with which settings. */
interface QueueToUpsert {
  readonly name: string;
  readonly resourceConfig: object;
  readonly resourceType: RunQueueResourceType;
}

/** Creates a queue with its settings, or replaces those of the one of that name. */
export async function sendUpsertQueue(
  client: Client,
  { name, resourceConfig, resourceType }: QueueToUpsert,
  options: UpsertRunQueueOptions = {},
): Promise<RunQueue> {
  const { entity: typedEntity = null, templateVariables, externalLinks, prioritizationMode, ...request } = options;
  checkQueueName(name);
  const mode = readMode(prioritizationMode, ['V0', 'DISABLED']) ?? 'DISABLED';
  checkResourceType(resourceType);
  const hasVariables = Object.keys(templateVariables ?? {}).length > 0;
  const links = Object.entries(externalLinks ?? {}).map(([label, url]) => ({ label, url }));
  const settings = {
    projectName: queueProject,
    queueName: name,
    resourceType,
    resourceConfig: wrapConfig(resourceType, resourceConfig),
    templateVariables: hasVariables ? storableJson(templateVariables, 'templateVariables') : null,
    prioritizationMode: mode,
    externalLinks: storableJson({ links }, 'externalLinks'),
  };
  const entity = await resolveEntity(client, typedEntity, request);
  await createProject(client, queueProject, entity, request);
  const { upsertRunQueue: answer } = await explainUnsupported(
    upsertRunQueue(client, { entityName: entity, ...settings }, request),
    ['upsertRunQueue'],
    'The server cannot change queues: it is too old. Create the queue instead.',
  );
  if (answer?.success !== true) throw notDone('change', entity, name);
  for (const message of answer.configSchemaValidationErrors ?? []) warn(client, message);
  return new RunQueue(client, entity, name);
}

function wrapConfig(type: RunQueueResourceType, config: object): string {
  return storableJson({ resource_args: { [type]: config } }, 'config');
}

function notDone(what: string, entity: string, queue: string): CommError {
  return new CommError(
    `The server did not ${what} the queue ${describeQueue({ entity, project: queueProject, queue })}.`,
  );
}
