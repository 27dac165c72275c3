import { Api, OnRunMetric, RunEvent, SendWebhook } from '@wandb-ts/public-api';
import type { SeededServer } from './seeded-server.js';

/** Makes the automation `loss is high` of the project `vision`, which sends to the new webhook `ops`. */
export async function saveAutomation({ server }: SeededServer): Promise<void> {
  const api = new Api({
    baseUrl: 'http://localhost:8080',
    apiKey: server.apiKey,
    environment: {},
    fetch: (input, init) => server.fetch(new Request(input, init)),
  });
  const webhook = await api.createWebhookIntegration({ name: 'ops', urlEndpoint: 'https://example.com/ops' });
  const event = new OnRunMetric(await api.project('vision'), RunEvent.metric('loss').gt(5));
  const action = SendWebhook.fromIntegration(webhook, { payload: { text: 'loss!' } });
  await api.createAutomation(event.triggers(action), { name: 'loss is high', description: 'Look at the data' });
}
