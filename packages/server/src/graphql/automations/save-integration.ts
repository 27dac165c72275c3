import type { CreateGenericWebhookIntegrationInput } from '../../generated/resolvers.js';
import { RequestError } from '../../request-error.js';
import type { Integration } from '../../storage/integrations.js';
import { requireEntity } from '../access.js';
import type { RequestContext } from '../context.js';
import { findIntegration, requireIntegrationAdmin } from './automation-access.js';

const maxNameLength = 64;

/** The same names as seen in wandb 0.31.0. */
const namePattern = /^[-\w]+( +[-\w]+)*$/;

/** Keeps an address. @throws RequestError when it may not be kept. */
export function createWebhook(context: RequestContext, input: CreateGenericWebhookIntegrationInput): Integration {
  const { store } = context;
  const { entityName, name, urlEndpoint, accessTokenRef, secretRef } = input;
  const entity = requireEntity(context, entityName);
  requireIntegrationAdmin(context, entity);
  if (name.length > maxNameLength || !namePattern.test(name)) {
    throw new RequestError(
      400,
      `The name of a webhook has 1 to ${maxNameLength} letters, digits, underscores and hyphens, and blanks between them.`,
    );
  }
  if (!isWebAddress(urlEndpoint)) {
    throw new RequestError(400, 'The address of a webhook begins with http:// or https://, and names no user.');
  }
  const integration = store.integrations.create({
    kind: 'webhook',
    entityId: entity.id,
    name,
    urlEndpoint,
    accessTokenRef: accessTokenRef || null,
    secretRef: secretRef || null,
    createdAt: store.now(),
  });
  if (integration === undefined) {
    throw new RequestError(409, `A webhook named ${JSON.stringify(name)} exists already.`);
  }
  return integration;
}

/** Deletes an integration. @throws RequestError when the user may not, or automations use it. */
export function deleteIntegration(context: RequestContext, id: string): void {
  const { store } = context;
  store.transaction(() => {
    const integration = findIntegration(context, id);
    const entity = integration === undefined ? undefined : store.users.entityById(integration.entityId);
    if (integration === undefined || entity === undefined) {
      throw new RequestError(404, 'The integration does not exist.');
    }
    requireIntegrationAdmin(context, entity);
    if (store.integrations.isInUse(integration.id)) {
      throw new RequestError(409, 'Automations use the integration. Change or delete them before.');
    }
    store.integrations.remove(integration.id);
  });
}

/** fetch refuses addresses with credentials. */
function isWebAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
