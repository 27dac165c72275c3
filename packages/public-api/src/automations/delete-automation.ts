import type { Client, RequestOptions } from '@wandb-ts/core';
import type { AutomationReference } from './automation.js';

/**
 * Deletes an automation.
 *
 * @param automation - The automation, or its id.
 * @returns true
 * @throws {@link NotFoundError} when it is gone already.
 * @throws {@link UnexpectedResponseError} when the server says that it did not delete it.
 */
export async function deleteAutomation(
  client: Client,
  automation: AutomationReference,
  options?: RequestOptions,
): Promise<true> {
  const { sendDeletion } = await import('../later-automations.js');
  return sendDeletion(client, automation, options);
}
