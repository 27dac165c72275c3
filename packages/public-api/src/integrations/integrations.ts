import { type Client, type PageOptions, Paginator } from '@wandb-ts/core';
import type { Integration, SlackIntegration, WebhookIntegration } from './integration.js';

/** Options of lists of integrations. */
export interface IntegrationsOptions extends PageOptions {
  /** How many integrations to request at a time, whatever their kind. @defaultValue 50 */
  readonly perPage?: number | null | undefined;
}

/** Integrations of an entity. Nothing is fetched before iteration. */
export class Integrations<Kind extends Integration = Integration> extends Paginator<Kind> {
  /** Lists integrations of which a test says that they belong to the list. */
  constructor(
    client: Client,
    entity: string | null | undefined,
    belongs: (integration: Integration) => integration is Kind,
    options: IntegrationsOptions = {},
  ) {
    super({
      ...options,
      name: 'integrations',
      defaultPerPage: 50,
      leavesOut: true,
      emit: (event) => client.emit(event),
      loadPage: async (cursor, perPage, request) => {
        const { integrationPage } = await import('../later-automations.js');
        const { items, ...page } = await integrationPage(client, { entity: entity || null, cursor, perPage }, request);
        return { ...page, items: items.filter(belongs) };
      },
    });
  }

  /** A short description, such as `<Integrations>`. */
  override toString(): string {
    return '<Integrations>';
  }
}

/**
 * Lists the Slack channels and webhooks of an entity.
 *
 * @param entity - The configured or default entity when missing. Reading a list of one that does not exist rejects with
 *   {@link NotFoundError}.
 */
export function integrations(
  client: Client,
  entity?: string | null,
  options?: IntegrationsOptions,
): Integrations<Integration> {
  return new Integrations(client, entity, (_): _ is Integration => true, options);
}

/** {@link integrations} that are webhooks. The server does not tell kinds apart, so pages may be smaller than asked for. */
export function webhookIntegrations(
  client: Client,
  entity?: string | null,
  options?: IntegrationsOptions,
): Integrations<WebhookIntegration> {
  return new Integrations(client, entity, (integration) => integration.type === 'webhook', options);
}

/** {@link integrations} that are Slack channels. The server does not tell kinds apart, so pages may be smaller than asked for. */
export function slackIntegrations(
  client: Client,
  entity?: string | null,
  options?: IntegrationsOptions,
): Integrations<SlackIntegration> {
  return new Integrations(client, entity, (integration) => integration.type === 'slack', options);
}
