import {
  type Client,
  ConflictError,
  NotFoundError,
  type RequestOptions,
  stringifyJson,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import {
  createAutomationOperation,
  deleteAutomation,
  type EventTriggeringConditionType,
  type UpdateFilterTriggerInput,
  updateAutomationOperation,
} from '@wandb-ts/core/requests/automations';
import type { Automation, AutomationReference } from './automation.js';
import { findAutomation } from './automation-pages.js';
import type { CreateAutomationOptions } from './create-automation.js';
import type { NewAutomation } from './new-automation.js';
import { toAutomation } from './read-automation.js';
import { toEventFilterText } from './saved-event.js';
import { readScope } from './scope.js';
import { requireSupport, sendSupported } from './supported.js';
import type { UpdateAutomationOptions } from './update-automation.js';
import { requireAction, requireEvent, requireName, toActionInput, toSavedActionInput } from './write-input.js';

/** See `createAutomation`. */
export async function sendNewAutomation(
  client: Client,
  automation: NewAutomation,
  { fetchExisting = false, name, description, enabled, scope, event, action, ...options }: CreateAutomationOptions = {},
): Promise<Automation> {
  const given = requireEvent(event ?? automation.event);
  const placed = scope === undefined ? given : given.in(scope);
  const place = readScope(placed.scope);
  const wanted = {
    name: requireName(name ?? automation.name),
    ...optionalDescription(description ?? automation.description),
    enabled: enabled ?? automation.enabled ?? true,
    scopeType: place.scopeType,
    triggeringEventType: placed.eventType,
    eventFilter: stringifyJson(placed.filter),
    ...toActionInput(requireAction(action ?? automation.action)),
  };
  await requireSupport(client, [place.scopeType, placed.eventType], options);
  const input = { ...wanted, scopeID: await place.id(options) };
  try {
    const { createFilterTrigger } = await sendSupported(client, createAutomationOperation, { input }, options);
    return readSaved(createFilterTrigger);
  } catch (error) {
    if (!fetchExisting || !ConflictError.is(error)) throw error;
    return findAutomation(client, input.name, { entity: place.entity, ...options });
  }
}

/** See `updateAutomation`. */
export async function sendChangedAutomation(
  client: Client,
  automation: Automation,
  { createMissing = false, ...changes }: UpdateAutomationOptions = {},
): Promise<Automation> {
  const { name, description, enabled, scope, event, action, ...options } = changes;
  const placed = event === undefined || scope === undefined ? event : requireEvent(event).in(scope);
  const next = scope ?? (event === undefined ? undefined : requireEvent(event).scope);
  const place = next === undefined ? undefined : readScope(next);
  const where = place ?? readScope(automation.scope);
  await requireSupport(client, [place?.scopeType, event?.eventType], options);
  const actionInput =
    action === undefined ? toSavedActionInput(automation.action) : toActionInput(requireAction(action));
  const input: UpdateFilterTriggerInput = {
    id: automation.id,
    name: requireName(name ?? automation.name),
    ...optionalDescription(description ?? automation.description),
    enabled: enabled ?? automation.enabled,
    scopeType: where.scopeType,
    scopeID: await where.id(options),
    ...toEventInput(automation, placed),
    ...actionInput,
  };
  try {
    const { updateFilterTrigger } = await sendSupported(client, updateAutomationOperation, { input }, options);
    return readSaved(updateFilterTrigger);
  } catch (error) {
    if (!createMissing || !NotFoundError.is(error)) throw error;
    return createAgain(client, input, options);
  }
}

/** See `deleteAutomation`. */
export async function sendDeletion(
  client: Client,
  automation: AutomationReference,
  options?: RequestOptions,
): Promise<true> {
  const id = typeof automation === 'string' ? automation : automation.id;
  if (!id) throw new ValidationError('An automation is deleted by its id.');
  const { deleteTrigger } = await deleteAutomation(client, { id }, options);
  if (!deleteTrigger.success) throw new UnexpectedResponseError('The server did not delete the automation.');
  return true;
}

/** An event that cannot be assigned any more stays when nothing is sent. */
function toEventInput(
  automation: Automation,
  event: UpdateAutomationOptions['event'],
): Pick<UpdateFilterTriggerInput, 'triggeringEventType' | 'eventFilter'> {
  if (event !== undefined) return { triggeringEventType: event.eventType, eventFilter: stringifyJson(event.filter) };
  const { eventType } = automation.event;
  if (eventType === 'UPDATE_ARTIFACT_ALIAS') return {};
  return {
    // What the server sent is a word of its own.
    triggeringEventType: eventType as EventTriggeringConditionType,
    eventFilter: toEventFilterText(automation.event),
  };
}

/** @throws {@link ValidationError} for an automation that clients cannot make. */
async function createAgain(
  client: Client,
  { id: _, ...input }: UpdateFilterTriggerInput,
  options: RequestOptions,
): Promise<Automation> {
  const { triggeringEventType, eventFilter, triggeredActionType, triggeredActionConfig } = input;
  const { name, enabled, scopeType, scopeID } = input;
  if (!triggeringEventType || !eventFilter || !triggeredActionType || !triggeredActionConfig) {
    throw new ValidationError('The automation is gone, and its event or action cannot be assigned to a new one.');
  }
  if (!name || !scopeType || !scopeID) throw new ValidationError('The automation is gone.');
  await requireSupport(client, [scopeType, triggeringEventType], options);
  const fields = { name, enabled: enabled ?? true, scopeType, scopeID };
  const what = { triggeringEventType, eventFilter, triggeredActionType, triggeredActionConfig };
  const variables = { input: { ...optionalDescription(input.description), ...fields, ...what } };
  const { createFilterTrigger } = await sendSupported(client, createAutomationOperation, variables, options);
  return readSaved(createFilterTrigger);
}

function readSaved(payload: { readonly trigger: Parameters<typeof toAutomation>[0] | null } | null): Automation {
  if (!payload?.trigger) throw new UnexpectedResponseError('The server did not send the automation.');
  return toAutomation(payload.trigger);
}

function optionalDescription(description: string | null | undefined): { readonly description?: string } {
  return description === null || description === undefined ? {} : { description };
}
