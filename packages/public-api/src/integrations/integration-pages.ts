import { type Client, NotFoundError, type Page, type RequestOptions, resolveEntity } from '@wandb-ts/core';
import { listIntegrations } from '@wandb-ts/core/requests/automations';
import { toPage } from '../connection.js';
import type { Integration } from './integration.js';
import { findIntegration } from './read-integration.js';

/** Which page of the integrations of an entity. */
interface IntegrationPage {
  readonly entity: string | null;
  readonly cursor: string | null;
  readonly perPage: number;
}

/** A page of integrations; those of unknown kinds are left out, so it may have none although others follow. */
export async function integrationPage(
  client: Client,
  { entity, ...page }: IntegrationPage,
  options: RequestOptions,
): Promise<Page<Integration>> {
  const owner = await resolveEntity(client, entity, options);
  const { entity: found } = await listIntegrations(client, { entity: owner, ...page }, options);
  if (found === null) throw new NotFoundError(`Could not find entity ${owner}.`);
  return toPage(found.integrations, (node) => findIntegration(node) ?? null);
}
