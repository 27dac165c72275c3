import { readEventFilter } from '../../automation/event-filter.js';
import type {
  CreateFilterTriggerInput,
  TriggeredActionConfig,
  TriggeredActionType,
  UpdateFilterTriggerInput,
} from '../../generated/resolvers.js';
import { readJsonObject } from '../../json/read-object.js';
import { RequestError } from '../../request-error.js';
import type { Automation } from '../../storage/automations.js';
import type { RequestContext } from '../context.js';
import { type AutomationScope, findIntegration, requireAutomation, requireScope } from './automation-access.js';

type Settings = Omit<Automation, 'id' | 'createdAt' | 'updatedAt'>;

/** Makes an automation. @throws RequestError when it may not be made, or cannot be understood. */
export function createAutomation(context: RequestContext, input: CreateFilterTriggerInput): Automation {
  const { store } = context;
  return store.transaction(() => {
    const settings = check({
      ...toScope(requireScope(context, input.scopeType, input.scopeID)),
      ...readAction(context, input.triggeredActionType, input.triggeredActionConfig),
      name: input.name,
      description: input.description ?? null,
      enabled: input.enabled ? 1 : 0,
      eventType: input.triggeringEventType,
      eventFilter: input.eventFilter,
    });
    const id = store.automations.create({ ...settings, createdAt: store.now() });
    return reread(context, id ?? nameIsTaken(input.name));
  });
}

/** Changes the fields that are given. @throws RequestError when the automation may not be changed so. */
export function updateAutomation(context: RequestContext, input: UpdateFilterTriggerInput): Automation {
  const { store } = context;
  return store.transaction(() => {
    const existing = requireAutomation(context, input.id);
    const { scopeType, scopeID, triggeredActionType, triggeredActionConfig } = input;
    if (!scopeType !== !scopeID || !triggeredActionType !== !triggeredActionConfig) {
      throw new RequestError(400, 'A scope and an action are given together with their types, or not at all.');
    }
    const settings = check({
      ...existing,
      ...(scopeType && scopeID ? toScope(requireScope(context, scopeType, scopeID)) : {}),
      ...(triggeredActionType && triggeredActionConfig
        ? readAction(context, triggeredActionType, triggeredActionConfig)
        : {}),
      name: input.name ?? existing.name,
      description: input.description ?? existing.description,
      enabled: input.enabled === null || input.enabled === undefined ? existing.enabled : Number(input.enabled),
      eventType: input.triggeringEventType ?? existing.eventType,
      eventFilter: input.eventFilter ?? existing.eventFilter,
    });
    if (!store.automations.replace({ ...settings, id: existing.id, updatedAt: store.now() })) {
      nameIsTaken(settings.name);
    }
    return reread(context, existing.id);
  });
}

/** Deletes an automation. @throws RequestError when the user may not. */
export function deleteAutomation(context: RequestContext, id: string): void {
  context.store.automations.remove(requireAutomation(context, id).id);
}

const maxNameLength = 255;

function check(settings: Settings): Settings {
  const { name, eventType, collectionId, eventFilter } = settings;
  if (name.trim() === '' || name.length > maxNameLength) {
    throw new RequestError(400, `The name of an automation has 1 to ${maxNameLength} characters.`);
  }
  if (eventType.startsWith('RUN_') && collectionId !== null) {
    throw new RequestError(400, `The event ${eventType} does not happen in collections of artifacts.`);
  }
  readEventFilter(eventType, eventFilter);
  return settings;
}

function toScope(scope: AutomationScope): Pick<Settings, 'entityId' | 'projectId' | 'collectionId'> {
  switch (scope.kind) {
    case 'ENTITY':
      return { entityId: scope.entity.id, projectId: null, collectionId: null };
    case 'PROJECT':
      return { entityId: scope.project.entityId, projectId: scope.project.id, collectionId: null };
    case 'ARTIFACT_COLLECTION': {
      const { entityId, projectId, id } = scope.collection;
      return { entityId, projectId, collectionId: id };
    }
  }
}

type Action = Pick<Settings, 'actionType' | 'integrationId' | 'action'>;

function readAction(context: RequestContext, actionType: TriggeredActionType, config: TriggeredActionConfig): Action {
  const { notificationActionInput, genericWebhookActionInput, noOpActionInput } = config;
  if (Object.values(config).filter((input) => input !== null && input !== undefined).length === 1) {
    if (actionType === 'NOTIFICATION' && notificationActionInput) {
      const { integrationID, title = null, message = null, severity = null } = notificationActionInput;
      const integrationId = requireIntegration(context, integrationID, 'slack');
      return { actionType, integrationId, action: JSON.stringify({ title, message, severity }) };
    }
    if (actionType === 'GENERIC_WEBHOOK' && genericWebhookActionInput) {
      const { integrationID, requestPayload = null } = genericWebhookActionInput;
      if (requestPayload !== null) {
        readJsonObject(requestPayload, 'The payload of a webhook');
      }
      const integrationId = requireIntegration(context, integrationID, 'webhook');
      return { actionType, integrationId, action: JSON.stringify({ requestPayload }) };
    }
    if (actionType === 'NO_OP' && noOpActionInput) {
      return { actionType, integrationId: null, action: JSON.stringify({ noOp: noOpActionInput.noOp ?? null }) };
    }
  }
  if (actionType === 'QUEUE_JOB') {
    throw new RequestError(400, 'Automations of this server put no jobs into queues; use a webhook.');
  }
  throw new RequestError(400, `The action ${actionType} needs its own field of triggeredActionConfig, and no other.`);
}

function requireIntegration(context: RequestContext, id: string, kind: 'slack' | 'webhook'): number {
  const integration = findIntegration(context, id);
  if (integration?.kind !== kind) {
    throw new RequestError(404, `There is no ${kind} integration ${JSON.stringify(id)}.`);
  }
  return integration.id;
}

function reread({ store }: RequestContext, id: number): Automation {
  const automation = store.automations.byId(id);
  if (automation === undefined) {
    throw new Error(`Automation ${id} is gone.`);
  }
  return automation;
}

function nameIsTaken(name: string): never {
  throw new RequestError(409, `An automation named ${JSON.stringify(name)} exists already.`);
}
