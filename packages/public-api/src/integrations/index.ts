export type { Integration, SlackIntegration, WebhookIntegration } from './integration.js';
export {
  Integrations,
  type IntegrationsOptions,
  integrations,
  slackIntegrations,
  webhookIntegrations,
} from './integrations.js';
export {
  type CreateWebhookIntegrationOptions,
  createWebhookIntegration,
  deleteIntegration,
} from './webhook-integration.js';
