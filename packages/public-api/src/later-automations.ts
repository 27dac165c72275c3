/** What automations and integrations do when a method is called: whoever only makes an `Api` goes without it. */
export { automationPage, findAutomation } from './automations/automation-pages.js';
export { sendChangedAutomation, sendDeletion, sendNewAutomation } from './automations/send-automation.js';
export { integrationPage } from './integrations/integration-pages.js';
export { sendIntegrationDeletion, sendWebhook } from './integrations/send-integration.js';
