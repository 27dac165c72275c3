import { stringifyJson, ValidationError } from '@wandb-ts/core';
import type { TriggeredActionConfig, TriggeredActionType } from '@wandb-ts/core/requests/automations';
import { type Action, isAction } from './actions.js';
import type { SavedAction } from './automation.js';
import { AutomationEvent } from './events.js';

const maxNameLength = 255;

/** @throws {@link ValidationError} unless it has 1 to 255 characters. */
export function requireName(name: string | undefined): string {
  if (!name?.trim()) throw new ValidationError('An automation needs a name.');
  if (name.length > maxNameLength) {
    throw new ValidationError(`The name of an automation has at most ${maxNameLength} characters.`);
  }
  return name;
}

/** @throws {@link ValidationError} for anything else than an event that can be assigned. */
export function requireEvent(event: AutomationEvent | undefined): AutomationEvent {
  if (!(event instanceof AutomationEvent)) {
    throw new ValidationError('An automation needs an event such as an OnRunMetric. Legacy events cannot be assigned.');
  }
  return event;
}

/** @throws {@link ValidationError} for anything else than an action that can be assigned. */
export function requireAction(action: Action | undefined): Action {
  if (!isAction(action)) {
    throw new ValidationError(
      'An automation needs a SendNotification, a SendWebhook or a DoNothing. QUEUE_JOB and PUSH_NOTIFICATION cannot be assigned.',
    );
  }
  return action;
}

/** An action as it is sent. */
interface ActionInput {
  readonly triggeredActionType: TriggeredActionType;
  readonly triggeredActionConfig: TriggeredActionConfig;
}

/** An action as it is sent. */
export function toActionInput(action: Action): ActionInput {
  const { actionType } = action;
  switch (actionType) {
    case 'NOTIFICATION': {
      const { integrationId: integrationID, title, message, severity } = action;
      return config(actionType, { notificationActionInput: { integrationID, title, message, severity } });
    }
    case 'GENERIC_WEBHOOK': {
      const { integrationId: integrationID, requestPayload } = action;
      const payload = requestPayload === null ? {} : { requestPayload };
      return config(actionType, { genericWebhookActionInput: { integrationID, ...payload } });
    }
    case 'NO_OP':
      return config(actionType, { noOpActionInput: { noOp: true } });
  }
}

/** A saved action as it is sent again; undefined for one that cannot be assigned, which stays when nothing is sent. */
export function toSavedActionInput(action: SavedAction): ActionInput | undefined {
  const { actionType } = action;
  switch (actionType) {
    case 'NOTIFICATION': {
      const { integration, title, message, severity } = action;
      return config(actionType, {
        notificationActionInput: { integrationID: integration.id, title, message, severity },
      });
    }
    case 'GENERIC_WEBHOOK': {
      const { integration, requestPayload } = action;
      const payload = requestPayload === null ? {} : { requestPayload: stringifyJson(requestPayload) };
      return config(actionType, { genericWebhookActionInput: { integrationID: integration.id, ...payload } });
    }
    case 'NO_OP':
      return config(actionType, { noOpActionInput: { noOp: true } });
    default:
      return undefined;
  }
}

function config(triggeredActionType: TriggeredActionType, triggeredActionConfig: TriggeredActionConfig): ActionInput {
  return { triggeredActionType, triggeredActionConfig };
}
