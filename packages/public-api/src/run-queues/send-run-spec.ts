import {
  ApiError,
  AuthenticationError,
  type Client,
  CommError,
  parseJson,
  RateLimitError,
  type RequestOptions,
  ServerError,
  UnsupportedError,
} from '@wandb-ts/core';
import {
  createRunQueue,
  pushToRunQueue,
  pushToRunQueueByName,
  pushToRunQueueByNameLegacy,
} from '@wandb-ts/core/requests/launch';
import { createProject } from '../projects/create-project.js';
import { isRecord } from '../records.js';
import { storableJson } from '../storable-json.js';
import { isUnknownToServer } from '../unsupported.js';
import { fetchQueues, type ListedQueue } from './fetch-queue.js';
import { LaunchError } from './launch-error.js';
import { readPriority } from './priority.js';
import type { PushedRunSpec, RunSpecToPush } from './push-run-spec.js';
import { defaultQueueName, describeQueue, type QueueLocation, queueProject, warn } from './queue-names.js';

/** What is sent of an item, besides its queue. A field that is not given is not sent: old servers do not know it. */
interface Content {
  readonly runSpec: string;
  readonly templateVariableValues?: string;
  readonly priority?: number;
}

/** Puts a run spec on a queue. */
export async function sendRunSpec(
  client: Client,
  item: RunSpecToPush,
  options: RequestOptions = {},
): Promise<PushedRunSpec> {
  const { entity, queueName: queue, projectQueue: project = queueProject, templateVariables, priority } = item;
  const location = { entity, project, queue };
  const content: Content = {
    runSpec: storableJson(item.runSpec, 'runSpec'),
    ...(templateVariables && { templateVariableValues: storableJson(templateVariables, 'templateVariables') }),
    ...(priority !== undefined && { priority: readPriority(priority) }),
  };
  const { pushed, refusal } = await pushByName(client, location, content, options);
  if (pushed !== null) return pushed;
  if (content.priority !== undefined) throw notAdded(location, refusal);
  return pushById(client, { location, content, refusal }, options);
}

interface ByName {
  readonly pushed: PushedRunSpec | null;
  /** What the server said against it. */
  readonly refusal: ApiError | null;
}

async function pushByName(
  client: Client,
  { entity, project, queue }: QueueLocation,
  content: Content,
  options: RequestOptions,
): Promise<ByName> {
  const input = { entityName: entity, projectName: project, queueName: queue, ...content };
  try {
    return { pushed: await sendByName(client, input, options), refusal: null };
  } catch (error) {
    return { pushed: null, refusal: readRefusal(error) };
  }
}

async function sendByName(
  client: Client,
  input: Parameters<typeof pushToRunQueueByName>[1]['input'],
  options: RequestOptions,
): Promise<PushedRunSpec | null> {
  try {
    const { pushToRunQueueByName: answer } = await pushToRunQueueByName(client, { input }, options);
    return answer && readPushed(answer.runQueueItemId, answer.runSpec);
  } catch (error) {
    if (!isUnknownToServer(error, ['runSpec'])) throw error;
    const { pushToRunQueueByName: answer } = await pushToRunQueueByNameLegacy(client, { input }, options);
    return answer && readPushed(answer.runQueueItemId, null);
  }
}

/** What a server said that refused a push for good. @throws the error itself when that is not so */
function readRefusal(error: unknown): ApiError {
  if (!ApiError.is(error)) throw error;
  if (AuthenticationError.is(error) || RateLimitError.is(error) || ServerError.is(error)) throw error;
  if (isUnknownInput(error, 'priority')) {
    throw new UnsupportedError('The server has no priorities: it is older than 0.46. Nothing was queued.', {
      cause: error,
    });
  }
  if (isUnknownInput(error, 'templateVariableValues')) {
    throw new UnsupportedError('The server has no template variables: it is older than 0.46. Nothing was queued.', {
      cause: error,
    });
  }
  return error;
}

/** Servers word it differently that they do not know a field of an input. */
function isUnknownInput({ errors }: ApiError, field: string): boolean {
  return errors.some(({ message, path = [] }) => {
    const isAbout = message.includes(`"${field}"`) || path.includes(field);
    return isAbout && /unknown field|is not defined/i.test(message);
  });
}

function readPushed(itemId: string, runSpec: string | null): PushedRunSpec | null {
  if (!itemId) return null;
  const spec = runSpec ? parseJson(runSpec) : null;
  return { itemId, runSpec: isRecord(spec) ? spec : null };
}

interface ById {
  readonly location: QueueLocation;
  readonly content: Content;
  readonly refusal: ApiError | null;
}

async function pushById(
  client: Client,
  { location, content, refusal }: ById,
  options: RequestOptions,
): Promise<PushedRunSpec> {
  const queues = await readQueues(client, { location, content, refusal }, options);
  const named = queues.filter(
    ({ name, access }) => name === location.queue && (access === 'PROJECT' || access === 'USER'),
  );
  if (named.length > 1) {
    throw new LaunchError(`There is more than one queue ${describeQueue(location)}.`, { cause: refusal });
  }
  const queueID = named[0]?.id ?? (await createDefault(client, { location, content, refusal }, options));
  const answer = await push(client, queueID, { location, content, refusal }, options);
  const pushed = answer && readPushed(answer.runQueueItemId, null);
  if (pushed) return pushed;
  throw new CommError(`The server did not add the run to the queue ${describeQueue(location)}.`, { cause: refusal });
}

async function readQueues(
  client: Client,
  { location: { entity, project, queue }, refusal }: ById,
  options: RequestOptions,
): Promise<readonly ListedQueue[]> {
  const queues = await fetchQueues(client, { entity, project }, options);
  if (queues !== null) return queues;
  if (project === queueProject && queue === defaultQueueName) {
    // An entity that never had a queue has no project for them either.
    await createProject(client, project, entity, options);
    return [];
  }
  const place = project === queueProject ? entity : `${entity}/${project}`;
  throw new CommError(`Could not read the queues of ${place}: check that you have access to it.`, { cause: refusal });
}

async function push(client: Client, queueID: string, { location, content, refusal }: ById, options: RequestOptions) {
  try {
    return (await pushToRunQueue(client, { input: { queueID, ...content } }, options)).pushToRunQueue;
  } catch (error) {
    const last = readRefusal(error);
    throw notAdded(location, refusal ?? last);
  }
}

/** The id of the queue `default`, which is made because it does not exist. @throws {@link LaunchError} for another name */
async function createDefault(client: Client, { location, refusal }: ById, options: RequestOptions): Promise<string> {
  const { entity, project, queue } = location;
  if (queue !== defaultQueueName) {
    warn(client, `There is no queue ${describeQueue(location)}.`);
    throw notAdded(location, refusal, 'there is no such queue');
  }
  warn(client, `There is no queue ${describeQueue(location)} yet: it is created.`);
  const variables = { entityName: entity, projectName: project, queueName: queue, access: 'PROJECT' } as const;
  const { createRunQueue: answer } = await createRunQueue(client, variables, options);
  if (answer?.success === true && answer.queueID) return answer.queueID;
  throw notAdded(location, refusal, 'it does not exist, and the server did not create it');
}

function notAdded(location: QueueLocation, cause: ApiError | null, reason?: string): LaunchError {
  const because = reason ?? cause?.message;
  const message = `The run was not added to the queue ${describeQueue(location)}`;
  return new LaunchError(
    because ? `${message}: ${because.replace(/\.$/, '')}.` : `${message}.`,
    cause ? { cause } : {},
  );
}
