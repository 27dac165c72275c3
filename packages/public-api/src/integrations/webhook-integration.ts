import type { Client, RequestOptions } from '@wandb-ts/core';
import type { Integration, WebhookIntegration } from './integration.js';

/** A new webhook, and options of the request. */
export interface CreateWebhookIntegrationOptions extends RequestOptions {
  /** The entity that owns it. @defaultValue the configured or default entity */
  readonly entity?: string | null | undefined;
  /** The name: up to 64 letters, digits, underscores and hyphens, and blanks between them. */
  readonly name: string;
  /** The address, of http or https. */
  readonly urlEndpoint: string;
  /** The name of the secret of the entity that requests carry as `Authorization: Bearer`. @defaultValue none */
  readonly accessTokenRef?: string | null | undefined;
  /** The name of the secret of the entity that requests are signed with. @defaultValue none */
  readonly secretRef?: string | null | undefined;
}

/**
 * Creates a webhook that automations can send to. W&B's Python client has no such method; in the web app it is a page of the
 * settings of a team.
 *
 * @throws {@link ValidationError} when the name is missing, or the address is not one of http or https.
 * @throws {@link ConflictError} when the entity has a webhook of this name.
 * @throws {@link PermissionError} when the viewer does not administrate the entity.
 */
export async function createWebhookIntegration(
  client: Client,
  options: CreateWebhookIntegrationOptions,
): Promise<WebhookIntegration> {
  const { sendWebhook } = await import('../later-automations.js');
  return sendWebhook(client, options);
}

/**
 * Deletes an integration.
 *
 * @param integration - The integration, or its id.
 * @returns true
 * @throws {@link ConflictError} when automations use it.
 * @throws {@link NotFoundError} when it is gone already.
 */
export async function deleteIntegration(
  client: Client,
  integration: Pick<Integration, 'id'> | string,
  options?: RequestOptions,
): Promise<true> {
  const { sendIntegrationDeletion } = await import('../later-automations.js');
  return sendIntegrationDeletion(client, typeof integration === 'string' ? integration : integration.id, options);
}
