import { UnexpectedResponseError } from '@wandb-ts/core';
import type { AutomationFieldsFragment } from '@wandb-ts/core/requests/automations';
import { toIntegration } from '../integrations/read-integration.js';
import { parseRecord } from '../json-fields.js';
import { isRegistryProject } from '../organizations/registry-entity.js';
import { parseTimestamp } from '../timestamp.js';
import { Automation, type SavedAction } from './automation.js';
import { toSavedEvent } from './saved-event.js';
import type { AutomationScope } from './scope.js';

/** Reads an automation as the server sends it. @throws {@link UnexpectedResponseError} when a part of it cannot be read. */
export function toAutomation(node: AutomationFieldsFragment): Automation {
  const { id, name, description, enabled, createdAt, updatedAt, scope, triggeringCondition, triggeredAction } = node;
  return new Automation({
    id,
    name,
    description,
    enabled,
    createdAt: toDate(createdAt),
    updatedAt: updatedAt === null ? null : toDate(updatedAt),
    scope: toScope(scope),
    event: toSavedEvent(triggeringCondition),
    action: toAction(triggeredAction),
  });
}

function toScope(scope: AutomationFieldsFragment['scope']): AutomationScope {
  const { id, name } = scope;
  switch (scope.__typename) {
    case 'Project':
      return { scopeType: 'PROJECT', id, name, isRegistry: isRegistryProject(name) };
    case 'ArtifactSequence':
      return { scopeType: 'ARTIFACT_COLLECTION', id, name, collectionType: 'sequence' };
    case 'ArtifactPortfolio':
      return { scopeType: 'ARTIFACT_COLLECTION', id, name, collectionType: 'portfolio' };
    case 'Entity':
      return { scopeType: 'ENTITY', id, name, entityType: scope.entityType };
  }
}

function toAction(action: AutomationFieldsFragment['triggeredAction']): SavedAction {
  switch (action.__typename) {
    case 'NotificationTriggeredAction': {
      const { integration, title, message, severity } = action;
      return { actionType: 'NOTIFICATION', integration: toIntegration(integration), title, message, severity };
    }
    case 'GenericWebhookTriggeredAction': {
      const { integration, requestPayload } = action;
      const payload = requestPayload === null ? null : parseRecord(requestPayload, 'The payload of the automation');
      return { actionType: 'GENERIC_WEBHOOK', integration: toIntegration(integration), requestPayload: payload };
    }
    case 'NoOpTriggeredAction':
      return { actionType: 'NO_OP' };
    case 'QueueJobTriggeredAction':
      return { actionType: 'QUEUE_JOB', queue: action.queue, template: action.template };
    default:
      return { actionType: 'OTHER', typeName: (action as { readonly __typename: string }).__typename };
  }
}

function toDate(text: string): Date {
  const date = parseTimestamp(text);
  if (date === null) throw new UnexpectedResponseError('The server sent a time that cannot be read.');
  return date;
}
