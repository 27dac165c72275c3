import { UnexpectedResponseError } from '@wandb-ts/core';
import type { IntegrationFieldsFragment } from '@wandb-ts/core/requests/automations';
import type { Integration } from './integration.js';

/** Reads an integration of a kind that is known; undefined for any other. */
export function findIntegration(node: IntegrationFieldsFragment): Integration | undefined {
  switch (node.__typename) {
    case 'SlackIntegration':
      return Object.freeze({ type: 'slack', id: node.id, teamName: node.teamName, channelName: node.channelName });
    case 'GenericWebhookIntegration':
      return Object.freeze({ type: 'webhook', id: node.id, name: node.name, urlEndpoint: node.urlEndpoint });
    default:
      return undefined;
  }
}

/** {@link findIntegration} of one that must be known. @throws {@link UnexpectedResponseError} */
export function toIntegration(node: IntegrationFieldsFragment): Integration {
  const integration = findIntegration(node);
  if (integration === undefined) throw new UnexpectedResponseError('The integration is of an unknown kind.');
  return integration;
}
