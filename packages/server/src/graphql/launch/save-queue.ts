import type {
  CreateDefaultResourceConfigInput,
  CreateRunQueueInput,
  UpsertRunQueueInput,
} from '../../generated/resolvers.js';
import { isJsonObject } from '../../json/parse-json.js';
import { readJsonObject } from '../../json/read-object.js';
import { type CheckedResourceConfig, checkResourceConfig } from '../../launch-queue/resource-config.js';
import { RequestError } from '../../request-error.js';
import type { Entity } from '../../storage/rows.js';
import type { RequestContext } from '../context.js';
import { decodeId } from '../ids.js';
import { ensureProject } from '../save-project.js';
import { mayUseQueue, requireQueue, requireQueueOwner } from './launch-access.js';

/** Keeps a configuration of resources, and returns its number. @throws RequestError when it may not be written. */
export function createResourceConfig(context: RequestContext, input: CreateDefaultResourceConfigInput): number {
  const entity = requireQueueOwner(context, input.entityName);
  return insertConfig(context, entity, checkResourceConfig({ ...input, templateVariables: input.templateVariables }));
}

/** Makes a queue and its project, and returns its number. @throws RequestError when it may not be written. */
export function createQueue(context: RequestContext, input: CreateRunQueueInput): number {
  const { store, user } = context;
  const name = checkQueueName(input.queueName);
  return store.transaction(() => {
    const entity = requireQueueOwner(context, input.entityName);
    const resourceConfigId = input.defaultResourceConfigID
      ? requireConfig(context, entity, input.defaultResourceConfigID)
      : null;
    const project = ensureProject(context, entity, input.projectName);
    if (store.launch.queues.byName(project.id, name) !== undefined) {
      throw new RequestError(409, `A queue named ${JSON.stringify(name)} exists already.`);
    }
    return store.launch.queues.create({
      projectId: project.id,
      name,
      access: input.access,
      prioritizationMode: input.prioritizationMode ?? 'DISABLED',
      resourceConfigId,
      externalLinks: null,
      userId: user.id,
      createdAt: store.now(),
    });
  });
}

/** Makes a queue with its configuration, or changes the one of that name. @returns what is odd about the configuration */
export function upsertQueue(context: RequestContext, input: UpsertRunQueueInput): string[] {
  const { store, user } = context;
  const name = checkQueueName(input.queueName);
  const externalLinks = readLinks(input.externalLinks);
  const { resourceType: resource, resourceConfig: config, templateVariables, prioritizationMode = null } = input;
  const checked = checkResourceConfig({ resource, config, templateVariables });
  store.transaction(() => {
    const entity = requireQueueOwner(context, input.entityName);
    const project = ensureProject(context, entity, input.projectName);
    const existing = store.launch.queues.byName(project.id, name);
    const resourceConfigId = insertConfig(context, entity, checked);
    if (existing === undefined) {
      store.launch.queues.create({
        projectId: project.id,
        name,
        access: 'PROJECT',
        prioritizationMode: prioritizationMode ?? 'DISABLED',
        resourceConfigId,
        externalLinks,
        userId: user.id,
        createdAt: store.now(),
      });
      return;
    }
    if (!mayUseQueue(context, existing)) {
      throw new RequestError(403, `The queue ${JSON.stringify(name)} is another user's own.`);
    }
    store.launch.queues.update(existing.id, { prioritizationMode, resourceConfigId, externalLinks });
    removeConfig(context, existing.resourceConfigId);
  });
  return checked.warnings;
}

/** Deletes queues with their items, all of them or none. @throws RequestError with status 404 when one does not exist. */
export function deleteQueues(context: RequestContext, ids: readonly string[]): void {
  const { store } = context;
  store.transaction(() => {
    for (const { id, resourceConfigId } of ids.map((queueId) => requireQueue(context, queueId))) {
      store.launch.queues.remove(id);
      removeConfig(context, resourceConfigId);
    }
  });
}

function insertConfig({ store }: RequestContext, entity: Entity, checked: CheckedResourceConfig): number {
  const { resource, config, templateVariables } = checked;
  const createdAt = store.now();
  return store.launch.resourceConfigs.create({ entityId: entity.id, resource, config, templateVariables, createdAt });
}

function requireConfig({ store }: RequestContext, entity: Entity, id: string): number {
  const number = decodeId(id, 'DefaultResourceConfig');
  const config = number === undefined ? undefined : store.launch.resourceConfigs.byId(number);
  if (config?.entityId !== entity.id) {
    throw new RequestError(404, 'The configuration of resources does not exist.');
  }
  return config.id;
}

function removeConfig({ store }: RequestContext, id: number | null): void {
  if (id !== null) {
    store.launch.resourceConfigs.removeUnused(id);
  }
}

const maxNameLength = 64;

function checkQueueName(name: string): string {
  if (name.trim() === '' || name.length > maxNameLength) {
    throw new RequestError(400, `The name of a queue has 1 to ${maxNameLength} characters.`);
  }
  return name;
}

function readLinks(text: string | null | undefined): string | null {
  if (!text) {
    return null;
  }
  const { links } = readJsonObject(text, 'externalLinks');
  const isRight =
    Array.isArray(links) &&
    links.every((link) => isJsonObject(link) && typeof link['label'] === 'string' && typeof link['url'] === 'string');
  if (!isRight) {
    throw new RequestError(400, 'externalLinks must have links: [{ label, url }].');
  }
  return text;
}
