import type { Client, RequestOptions } from '@wandb-ts/core';
import type { Automation } from './automation.js';
import type { AutomationFields, NewAutomation } from './new-automation.js';

/** Options of {@link createAutomation}; fields of the automation replace its own. */
export interface CreateAutomationOptions extends RequestOptions, AutomationFields {
  /** Whether to return the automation of this name, as it is, when there is one. @defaultValue false */
  readonly fetchExisting?: boolean | undefined;
}

/**
 * Creates an automation.
 *
 * @throws {@link ValidationError} when it has no name, or a part that cannot be assigned.
 * @throws {@link UnsupportedError} when the server lacks its scope or event; nothing is made.
 * @throws {@link ConflictError} when the entity has an automation of this name, unless `fetchExisting`.
 * @example
 * const event = new OnRunMetric(project, RunEvent.metric('loss').gt(5));
 * await createAutomation(client, event.triggers(SendWebhook.fromIntegration(webhook)), { name: 'loss is high' });
 */
export async function createAutomation(
  client: Client,
  automation: NewAutomation,
  options?: CreateAutomationOptions,
): Promise<Automation> {
  const { sendNewAutomation } = await import('../later-automations.js');
  return sendNewAutomation(client, automation, options);
}
