import {
  type Client,
  type RequestOptions,
  resolveEntity,
  UnexpectedResponseError,
  ValidationError,
} from '@wandb-ts/core';
import { createWebhookIntegration, deleteIntegration } from '@wandb-ts/core/requests/automations';
import type { WebhookIntegration } from './integration.js';
import { toIntegration } from './read-integration.js';
import type { CreateWebhookIntegrationOptions } from './webhook-integration.js';

/** See `createWebhookIntegration`. */
export async function sendWebhook(
  client: Client,
  { entity, name, urlEndpoint, accessTokenRef, secretRef, ...options }: CreateWebhookIntegrationOptions,
): Promise<WebhookIntegration> {
  if (!name) throw new ValidationError('A webhook needs a name.');
  if (!/^https?:\/\//i.test(urlEndpoint)) {
    throw new ValidationError('A webhook needs an urlEndpoint that begins with http:// or https://.');
  }
  const entityName = await resolveEntity(client, entity ?? null, options);
  const secrets = { ...(accessTokenRef ? { accessTokenRef } : {}), ...(secretRef ? { secretRef } : {}) };
  const variables = { input: { entityName, name, urlEndpoint, ...secrets } };
  const { createGenericWebhookIntegration: payload } = await createWebhookIntegration(client, variables, options);
  const integration = payload === null ? undefined : toIntegration(payload.integration);
  if (integration?.type !== 'webhook') throw new UnexpectedResponseError('The server did not send the webhook.');
  return integration;
}

/** See `deleteIntegration`. */
export async function sendIntegrationDeletion(client: Client, id: string, options?: RequestOptions): Promise<true> {
  if (!id) throw new ValidationError('An integration is deleted by its id.');
  const { deleteIntegration: payload } = await deleteIntegration(client, { id }, options);
  if (payload?.success !== true) throw new UnexpectedResponseError('The server did not delete the integration.');
  return true;
}
