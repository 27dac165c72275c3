import type { Client, RequestOptions } from '@wandb-ts/core';
import type { Automation } from './automation.js';
import type { AutomationFields } from './new-automation.js';

/** Options of {@link updateAutomation}; fields of the automation replace its own. */
export interface UpdateAutomationOptions extends RequestOptions, AutomationFields {
  /** Whether to make the automation, with the changes, when it is gone. @defaultValue false */
  readonly createMissing?: boolean | undefined;
}

/**
 * Changes an automation to what the object says, and the options. An event of the options brings its own scope, unless the
 * options have one.
 *
 * @returns the automation as it is now; the object given stays as it is
 * @throws {@link ValidationError} for an invalid name, or a part that cannot be assigned.
 * @throws {@link UnsupportedError} when the server lacks a scope or event; nothing is changed.
 * @throws {@link NotFoundError} when the automation is gone, unless `createMissing`.
 * @throws {@link ConflictError} when another one has the name.
 */
export async function updateAutomation(
  client: Client,
  automation: Automation,
  options?: UpdateAutomationOptions,
): Promise<Automation> {
  const { sendChangedAutomation } = await import('../later-automations.js');
  return sendChangedAutomation(client, automation, options);
}
